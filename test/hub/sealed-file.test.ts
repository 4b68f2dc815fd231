import { describe, expect, it } from 'vitest';
import { exportSealed } from '../../lib/hub/sealed-export';
import { newId } from '../../lib/records/id';
import type { Vector } from '../../lib/store/log';
import { record } from '../../lib/store/queries';
import { cancelSealedFile, handOverSealedFile, sealedFilesOf } from '../../lib/store/sealed-files';
import { writeSealedFile } from '../../lib/sync/sealed-file';
import { newDevice } from '../sync/fixed-device';
import { createMemoryNetwork } from '../sync/memory-link';
import { addTask, agree, clock, office, type Person, person, until, workspaceOf } from './people';
import { refusals } from './raw-peer';

/** Two people with a workspace of both and nothing between their browsers. */
async function apart() {
  const petra = await person('Petra', createMemoryNetwork());
  const ana = await person('Ana', createMemoryNetwork());
  const { ws, secret, join } = await workspaceOf(petra);
  await join(ana);
  return { petra, ana, ws, secret, join };
}

async function sealed(who: Person, ws: string, has: Vector = {}): Promise<Blob> {
  const written = await exportSealed(who.db, ws, has);
  if (typeof written === 'string') throw new Error(written);
  return written.file;
}

async function hands(who: Person, ws: string, file: Blob): Promise<void> {
  await handOverSealedFile(who.db, { ws, name: 'x', file, now: () => clock.now });
  await who.hub.drain();
}

/** Files back and forth until there is nothing more to send: a request to be let in is answered by another change. */
async function exchange(ws: string, one: Person, other: Person): Promise<void> {
  let known = '';
  for (let log = await logs(one, ws); log !== known; log = await logs(one, ws)) {
    known = log;
    await hands(other, ws, await sealed(one, ws));
    await hands(one, ws, await sealed(other, ws));
  }
}

const logs = async (who: Person, ws: string) =>
  JSON.stringify(await who.db.heads.filter((row) => row.ws === ws).toArray(), ['device', 'seq']);

const outcome = async (who: Person, ws: string) => (await sealedFilesOf(who.db, ws))[0];
const log = (who: Person, ws: string) => who.db.envelopes.filter((row) => row.ws === ws).toArray();

describe('two people who are never online together', () => {
  it('have the same log after a file each way, the same bytes', async () => {
    const { petra, ana, ws } = await apart();
    const fromPetra = await addTask(petra, ws, { title: 'from Petra' });
    const fromAna = await addTask(ana, ws, { title: 'from Ana' });
    await exchange(ws, petra, ana);
    await agree(ws, petra, ana);
    expect(await record(ana.db, 'task', ws, fromPetra)).toMatchObject({ title: 'from Petra' });
    expect(await record(petra.db, 'task', ws, fromAna)).toMatchObject({ title: 'from Ana' });
    expect(await log(ana, ws)).toEqual(await log(petra, ws));
    const all = await log(petra, ws);
    expect(await outcome(petra, ws)).toMatchObject({ state: 'applied', count: all.length, refused: 0 });
    expect(await petra.db.sealedBytes.count()).toBe(0);
    expect(await refusals(petra, ws)).toEqual({});
  });

  it('learn from a file what the other side has, so that the next one carries only what it lacks', async () => {
    const { petra, ana, ws } = await apart();
    await exchange(ws, petra, ana);
    const known = await petra.db.peers.get([ws, ana.hub.device.id]);
    const reached = (await petra.db.heads.get([ws, petra.hub.device.id]))?.seq;
    expect(known).toMatchObject({ online: false, reached, reachedAt: clock.now.toISOString() });
    expect(await exportSealed(petra.db, ws, known?.vector ?? {})).toBe('nothing-to-export');
    await addTask(petra, ws, { title: 'one more' });
    expect(await exportSealed(petra.db, ws, known?.vector ?? {})).toMatchObject({ count: 1 });
  });

  it('may import files in any order and any number of times', async () => {
    const { petra, ana, ws } = await apart();
    const files: Blob[] = [];
    for (let nth = 0; nth < 4; nth++) {
      const { seq = 0 } = (await petra.db.heads.get([ws, petra.hub.device.id])) ?? {};
      await addTask(petra, ws, { title: `task ${nth}` });
      files.push(await sealed(petra, ws, { [petra.hub.device.id]: nth === 0 ? 0 : seq }));
    }
    const [first, second, third, fourth] = files as [Blob, Blob, Blob, Blob];
    await hands(ana, ws, fourth);
    expect(await outcome(ana, ws)).toMatchObject({ state: 'waiting', taken: 0 });
    await hands(ana, ws, second);
    await ana.restart();
    for (const file of [third, second, first, first, fourth]) await hands(ana, ws, file);
    expect((await ana.db.heads.get([ws, petra.hub.device.id]))?.seq).toBe(5);
    const states = (await sealedFilesOf(ana.db, ws)).map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(['applied']));
    expect(await ana.db.task.count()).toBe(4);
    expect(await refusals(ana, ws)).toEqual({});
  });

  it('go on where a file was left when the browser was closed in the middle of it', async () => {
    const { petra, ana, ws } = await apart();
    for (let nth = 0; nth < 40; nth++) await addTask(petra, ws, { notes: 'x'.repeat(20_000) });
    const file = await sealed(petra, ws);
    await handOverSealedFile(ana.db, { ws, name: 'x', file, now: () => clock.now });
    const reading = ana.hub.drain();
    await until(async () => ((await outcome(ana, ws))?.done ?? 0) > 0);
    await ana.hub.close();
    await reading;
    await ana.restart();
    await ana.hub.drain();
    expect((await ana.db.heads.get([ws, petra.hub.device.id]))?.seq).toBe(41);
    expect(await outcome(ana, ws)).toMatchObject({ state: 'applied', count: 41 });
  });
});

describe('a file that follows on what has not come yet', () => {
  it('is taken as soon as a link has brought that', async () => {
    const { network, petra, ana, ws } = await office();
    network.cut();
    const { seq: had = 0 } = (await petra.db.heads.get([ws, petra.hub.device.id])) ?? {};
    for (const title of ['first', 'second']) await addTask(petra, ws, { title });
    const known = Object.fromEntries(
      (await petra.db.heads.toArray()).map(({ device, seq }) => [device, seq]),
    );
    const file = await sealed(petra, ws, { ...known, [petra.hub.device.id]: had + 1 });
    await hands(ana, ws, file);
    expect(await outcome(ana, ws)).toMatchObject({ state: 'waiting', count: 1, taken: 0 });
    network.restore();
    await until(async () => (await outcome(ana, ws))?.state === 'applied');
    await agree(ws, petra, ana);
    expect(await ana.db.sealedBytes.count()).toBe(0);
  });
});

describe('a file that was stopped', () => {
  it('is left alone, and its bytes are gone', async () => {
    const { petra, ana, ws } = await apart();
    const before = await log(ana, ws);
    const file = await sealed(petra, ws);
    await handOverSealedFile(ana.db, { ws, name: 'x', file, now: () => clock.now });
    const row = await outcome(ana, ws);
    await cancelSealedFile(ana.db, row?.id ?? 0);
    await ana.hub.drain();
    expect(await outcome(ana, ws)).toMatchObject({ state: 'cancelled', taken: 0 });
    expect(await ana.db.sealedBytes.count()).toBe(0);
    expect(await log(ana, ws)).toEqual(before);
  });
});

describe('a file is refused with its reason, and nothing of it is applied', () => {
  it.each([
    ['truncated-file', (file: Blob) => file.slice(0, file.size - 7)],
    ['not-a-sealed-file', () => new Blob(['hello, I am a poem of some length'])],
  ])('%s', async (fault, damage) => {
    const { petra, ana, ws } = await apart();
    await addTask(petra, ws, { title: 'x' });
    await hands(ana, ws, damage(await sealed(petra, ws)));
    expect(await outcome(ana, ws)).toMatchObject({ state: 'refused', fault });
    expect(await log(ana, ws)).toHaveLength(1);
    expect(await ana.db.sealedBytes.count()).toBe(0);
  });

  it('of another workspace, or for one that this browser is not in', async () => {
    const { petra, ana, ws } = await apart();
    const other = await workspaceOf(petra);
    await hands(ana, ws, await sealed(petra, other.ws));
    expect(await outcome(ana, ws)).toMatchObject({ state: 'refused', fault: 'other-workspace' });
    await hands(ana, other.ws, await sealed(petra, other.ws));
    expect(await outcome(ana, other.ws)).toMatchObject({ state: 'refused', fault: 'unknown-workspace' });
  });

  it('and forged envelopes in a well-made file are each refused as from any peer', async () => {
    const { petra, ana, ws } = await apart();
    const rows = await log(petra, ws);
    const forged = rows.map(({ bytes }) =>
      bytes.map((byte, at) => (at === bytes.length - 80 ? byte ^ 1 : byte)),
    );
    const thief = await newDevice();
    async function* envelopes() {
      yield [...forged, Uint8Array.of(1, 2, 3)];
    }
    const vector = { [ana.hub.device.id]: 99 };
    const { file } = await writeSealedFile({ ws, vector, envelopes: envelopes() }, thief);
    await hands(ana, ws, file);
    expect(await outcome(ana, ws)).toMatchObject({ state: 'applied', count: 2, taken: 0, refused: 2 });
    expect(await refusals(ana, ws)).toEqual({ 'bad-signature': 1, 'unreadable-envelope': 1 });
    // Nor is the stranger's word taken for what has arrived where.
    expect(await ana.db.peers.get([ws, thief.id])).toBeUndefined();
  });
});

describe('the private workspace', () => {
  it('is written into no file, and takes none', async () => {
    const { petra } = await apart();
    const home = (await petra.db.workspaces.toArray()).find((row) => row.private)?.id ?? '';
    await addTask(petra, home, { title: 'Salary review' });
    expect(await exportSealed(petra.db, home, {})).toBe('private-workspace');
    expect(await exportSealed(petra.db, newId(), {})).toBe('private-workspace');
    await hands(petra, home, new Blob(['anything']));
    expect(await outcome(petra, home)).toMatchObject({ state: 'refused', fault: 'unknown-workspace' });
  });
});

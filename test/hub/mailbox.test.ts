import { cp, rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../lib/records/id';
import { record } from '../../lib/store/queries';
import { PART_BYTES } from '../../lib/sync/letter';
import { type NatsServer, startNatsServer } from '../relay/nats-server';
import { openRawStore } from '../relay/raw-store';
import { atMailbox, hermit, mailboxOf, managerAt, pairAt, untilStored } from './mailbox-people';
import { addTask, agree, until } from './people';

let server: NatsServer;

beforeAll(async () => {
  server = await startNatsServer();
});
afterAll(() => server.remove());

/** What lies in the mailbox, all workspaces together. */
async function stored(): Promise<string[]> {
  const store = await openRawStore([server]);
  const letters = await store.letters();
  await store.close();
  return letters.map(({ id }) => id);
}

describe('people who are never online together', () => {
  it('have what the other entered, both ways, and learn that it has arrived', async () => {
    const { petra, ana, ws } = await pairAt(server);
    const written = async () => (await ana.db.heads.get([ws, ana.hub.device.id]))?.seq ?? 0;
    await untilStored(ana, ws);
    const first = await written();
    await ana.hub.close();
    const call = await addTask(petra, ws, { title: 'Call Marek' });
    await untilStored(petra, ws);
    await petra.hub.close();
    const before = (await stored()).length;

    await ana.restart();
    await until(async () => (await record(ana.db, 'task', ws, call)) !== null);
    const lunch = await addTask(ana, ws, { title: 'Book lunch' });
    await untilStored(ana, ws);
    // One letter more than she has written is her note that Petra's has come.
    await until(async () => (await stored()).length > before + (await written()) - first);
    await ana.close();

    await petra.restart();
    await until(async () => (await record(petra.db, 'task', ws, lunch)) !== null);
    const arrived = async () => await petra.db.peers.get([ws, ana.hub.device.id]);
    const own = await petra.db.heads.get([ws, petra.hub.device.id]);
    await until(async () => (await arrived())?.reached === own?.seq);
    expect(await arrived()).toMatchObject({ online: false });
    expect(await petra.db.refusals.toArray()).toEqual([]);
  });

  it('get a change that is larger than the server takes at once', async () => {
    const { petra, ws, join } = await managerAt(server);
    const records = Array.from({ length: 2_600 }, (_, nth) => {
      const title = `${nth} ${newId()}${newId()}${newId()}`;
      return { kind: 'contact' as const, id: newId(), fields: { name: title } };
    });
    await petra.does({ type: 'add-records', ws, records });
    const envelope = await petra.db.envelopes.get([ws, petra.hub.device.id, 2]);
    const size = envelope?.bytes.length ?? 0;
    expect(size).toBeGreaterThan(PART_BYTES);
    await untilStored(petra, ws);
    await petra.close();
    const ana = await hermit('Ana');
    await join(ana);
    await until(async () => (await ana.db.contact.count()) === records.length);
    const copy = await ana.db.envelopes.get([ws, petra.hub.device.id, 2]);
    expect(copy?.bytes).toEqual(envelope?.bytes);
    console.log(`mailbox: one envelope of ${size} bytes in ${Math.ceil(size / PART_BYTES)} parts`);
  });

  it('go on where they were after a restart, and append nothing twice', async () => {
    const { petra, ws } = await managerAt(server);
    await addTask(petra, ws, { title: 'Before' });
    await untilStored(petra, ws);
    const before = (await stored()).length;
    const cursor = (await mailboxOf(petra, ws))?.cursor;
    await petra.restart();
    await until(async () => (await mailboxOf(petra, ws))?.connected === true);
    await addTask(petra, ws, { title: 'After' });
    await untilStored(petra, ws);
    const ids = await stored();
    expect(ids.length).toBe(before + 1);
    expect(new Set(ids).size).toBe(ids.length);
    expect(cursor?.at).toBeGreaterThan(0);
  });

  it('keep the private workspace at home', async () => {
    const { petra, ws } = await managerAt(server);
    const home = (await petra.db.workspaces.toArray()).find((row) => row.private);
    await untilStored(petra, ws);
    const before = (await stored()).length;
    const at = home?.id ?? '';
    await petra.does({ type: 'set-rendezvous', ws: at, rendezvous: atMailbox(server) });
    await addTask(petra, at, { title: 'Salary review' });
    await petra.restart();
    await until(async () => (await mailboxOf(petra, ws))?.connected === true);
    expect(await mailboxOf(petra, at)).toBeUndefined();
    expect((await stored()).length).toBe(before);
  });
});

describe('a mailbox that is away', () => {
  it('keeps nobody from working, and gets it all when it is back', async () => {
    const { petra, ana, ws } = await pairAt(server);
    await untilStored(petra, ws);
    await server.stop();
    await until(async () => (await mailboxOf(petra, ws))?.connected === false);
    const before = (await mailboxOf(petra, ws))?.held[petra.hub.device.id];
    const begun = performance.now();
    for (let nth = 0; nth < 20; nth++) await addTask(petra, ws, { title: `while away ${nth}` });
    const worked = performance.now() - begun;
    expect((await mailboxOf(petra, ws))?.held[petra.hub.device.id]).toBe(before);
    await server.start();
    await untilStored(petra, ws, 60_000);
    await agree(ws, petra, ana);
    expect(await ana.db.task.where('[ws+id]').between([ws, ''], [ws, '\uffff']).count()).toBe(20);
    console.log(`mailbox away: 20 tasks entered in ${Math.round(worked)} ms, all arrived afterwards`);
  });
});

describe('a mailbox that lost its store', () => {
  it('is filled again by whoever has it, and is whole for who comes then', { timeout: 120_000 }, async () => {
    const { petra, ana, ws, join } = await pairAt(server);
    for (let nth = 0; nth < 50; nth++) await addTask(petra, ws, { title: `task ${nth}` });
    await agree(ws, petra, ana);
    await petra.close();

    await server.stop();
    await server.deleteStore();
    await server.start();
    // Ana has all of Petra's, and Petra is not there.
    await until(async () => {
      const row = await mailboxOf(ana, ws);
      const head = await ana.db.heads.get([ws, petra.hub.device.id]);
      return row?.connected === true && row.held[petra.hub.device.id] === head?.seq;
    }, 60_000);
    await untilStored(ana, ws);
    const ids = await stored();
    await ana.close();
    const ivan = await hermit('Ivan');
    await join(ivan);
    await until(async () => (await ivan.db.task.count()) === 50);
    console.log(
      `mailbox store deleted: ${ids.length} letters back, ${ids.length - new Set(ids).size} doubled`,
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('or was set back to an older copy, is noticed and filled up', { timeout: 120_000 }, async () => {
    const { petra, ws, join } = await managerAt(server);
    await addTask(petra, ws, { title: 'in the copy' });
    await untilStored(petra, ws);
    await server.stop();
    const copy = `${server.storeDir}-copy`;
    await cp(server.storeDir, copy, { recursive: true });
    await server.start();
    for (let nth = 0; nth < 5; nth++) await addTask(petra, ws, { title: `after the copy ${nth}` });
    await untilStored(petra, ws, 60_000);
    await server.stop();
    await server.deleteStore();
    await cp(copy, server.storeDir, { recursive: true });
    await rm(copy, { recursive: true });
    await server.start();
    const ana = await hermit('Ana');
    await join(ana);
    await until(async () => (await ana.db.task.count()) === 6, 60_000);
    expect(await ana.db.refusals.toArray()).toEqual([]);
  });
});

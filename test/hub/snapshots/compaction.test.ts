import { afterEach, describe, expect, it } from 'vitest';
import { record } from '../../../lib/store/queries';
import { expectRowsToMatchDocument } from '../document';
import { removes } from '../membership/team';
import { addTask, agree, clock, letInAll, office, type Person, person, until } from '../people';
import { refusals } from '../raw-peer';
import { worksLong } from './long-log';

const DAY_MS = 24 * 60 * 60 * 1000;
const begun = clock.now;
afterEach(() => {
  clock.now = begun;
});

/** So many days go by; everybody’s browser is started once on the last of them. */
async function pass(days: number, ...people: Person[]): Promise<void> {
  clock.now = new Date(clock.now.getTime() + days * DAY_MS);
  for (const who of people) await who.restart();
  const since = new Date(clock.now.getTime() - DAY_MS).toISOString();
  for (const who of people)
    await until(async () => (await who.db.logMarks.toArray()).some(({ at }) => at > since));
}

const count = (who: Person, ws: string) => who.db.envelopes.filter((row) => row.ws === ws).count();
const titleOf = async (who: Person, ws: string, id: string) => (await record(who.db, 'task', ws, id))?.title;

/** A manager and an assistant with a long log that both have, and that is 31 days old. */
async function oldOffice() {
  const scene = await office();
  const { petra, ana, ws } = scene;
  const ids = await worksLong(petra, ws, 700);
  await agree(ws, petra, ana);
  await pass(1, petra, ana);
  const before = await count(petra, ws);
  return { ...scene, ids, before };
}

const isShort = (who: Person, ws: string) => until(async () => (await count(who, ws)) < 60);

describe('a log that has grown long', () => {
  it('is made short when it is 30 days old and everybody has it, and not a day before', async () => {
    const { petra, ana, ws, ids, before } = await oldOffice();
    await pass(29, petra, ana);
    await agree(ws, petra, ana);
    expect(await count(petra, ws)).toBe(before);
    await pass(2, petra, ana);
    await isShort(petra, ws);
    await isShort(ana, ws);
    const newest = (await petra.db.heads.get([ws, petra.hub.device.id]))?.seq ?? 0;
    expect(await petra.db.envelopes.get([ws, petra.hub.device.id, newest])).toBeDefined();
    expect(await petra.db.envelopes.get([ws, petra.hub.device.id, 1])).toBeDefined();

    await petra.does({ type: 'edit-record', ws, kind: 'task', id: ids[0] ?? '', fields: { title: 'after' } });
    const own = await addTask(ana, ws, { title: 'by Ana' });
    await agree(ws, petra, ana);
    await pass(0, petra, ana);
    for (const who of [petra, ana]) {
      expect(await titleOf(who, ws, ids[0] ?? '')).toBe('after');
      expect(await titleOf(who, ws, own)).toBe('by Ana');
      expect(await refusals(who, ws)).toEqual({});
      await expectRowsToMatchDocument(who, ws);
    }
  });

  it('still lets a newcomer in, who has everything', async () => {
    const { network, petra, ana, ws, ids, join } = await oldOffice();
    await pass(31, petra, ana);
    await isShort(petra, ws);
    const ivan = await person('Ivan', network);
    await join(ivan);
    await letInAll(ws, petra, ana, ivan);
    for (const id of ids) expect(await titleOf(ivan, ws, id)).toBe(await titleOf(petra, ws, id));
    await expectRowsToMatchDocument(ivan, ws);
    for (const who of [petra, ana, ivan]) expect(await refusals(who, ws)).toEqual({});
  });

  it('is not made short while somebody who comes by lacks some of it', async () => {
    const { network, petra, ana, ws, before, join } = await oldOffice();
    const ivan = await person('Ivan', network);
    await join(ivan);
    await letInAll(ws, petra, ana, ivan);
    const known = await petra.db.peers.get([ws, ivan.hub.device.id]);
    await ivan.hub.close();
    await petra.db.peers.put({ ...known, vector: {} } as NonNullable<typeof known>);
    await pass(31, petra);
    expect(await count(petra, ws)).toBeGreaterThanOrEqual(before);
    // Whoever stays away for three months is not waited for.
    await pass(70, petra, ana);
    await isShort(petra, ws);
  });

  it('is not made short while somebody has not heard of a removal', async () => {
    const { network, petra, ana, ws, before, join } = await oldOffice();
    const ivan = await person('Ivan', network);
    await join(ivan);
    await letInAll(ws, petra, ana, ivan);
    await ana.hub.close();
    await removes(petra, ivan, ws);
    await pass(200, petra);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await count(petra, ws)).toBeGreaterThanOrEqual(before);
    await ana.restart();
    await agree(ws, petra, ana);
    await pass(1, petra, ana);
    await isShort(petra, ws);
  });

  it('lets somebody back in after a year: they get what is gone, and nothing of what they had written is lost', async () => {
    const { network, petra, ana, ws, ids, join } = await oldOffice();
    const ivan = await person('Ivan', network);
    await join(ivan);
    await letInAll(ws, petra, ana, ivan);
    await ivan.hub.close();
    const more = await worksLong(petra, ws, 700);
    await agree(ws, petra, ana);
    await pass(2, petra, ana);
    await pass(365, petra, ana);
    await isShort(petra, ws);
    await isShort(ana, ws);
    const [kept, changed] = [ids[1] ?? '', ids[2] ?? ''];
    await petra.does({ type: 'edit-record', ws, kind: 'task', id: changed, fields: { title: 'by Petra' } });
    network.cut();
    await ivan.restart();
    const own = await addTask(ivan, ws, { title: 'in the year away' });
    await ivan.does({ type: 'edit-record', ws, kind: 'task', id: kept, fields: { title: 'by Ivan' } });
    network.restore();
    await agree(ws, petra, ana, ivan);
    for (const who of [petra, ana, ivan]) {
      expect(await titleOf(who, ws, own)).toBe('in the year away');
      expect(await titleOf(who, ws, kept)).toBe('by Ivan');
      expect(await titleOf(who, ws, changed)).toBe('by Petra');
      expect(await titleOf(who, ws, more[0] ?? '')).toBe(await titleOf(petra, ws, more[0] ?? ''));
      expect(await refusals(who, ws)).toEqual({});
      await expectRowsToMatchDocument(who, ws);
    }
    await ivan.restart();
    await expectRowsToMatchDocument(ivan, ws);
  });
});

import { describe, expect, it } from 'vitest';
import { clientIdsOf } from '../../../lib/docs/client-ids';
import { binned, finishedSince, record, taskList } from '../../../lib/store/queries';
import { COLLECTION_DOC } from '../../../lib/sync/envelope';
import { seededRandom } from '../../sync/seeded-random';
import { addTask, agree, type Person } from '../people';
import { refusals } from '../raw-peer';
import { addsDone, bins, DAY_MS, officeWithClocks, pass, retitles, wrongBy, YEAR_MS } from './wrong-clocks';

const titleAt = async (who: Person, ws: string, id: string) => (await record(who.db, 'task', ws, id))?.title;

/** All tasks as each of these people has them. */
const tasksOf = (ws: string, people: Person[]) =>
  Promise.all(
    people.map(async ({ db }) => {
      const rows = await db.task.where('[ws+id]').between([ws, ''], [ws, '\uffff']).toArray();
      return rows.map(({ id, title, priority, status, updatedAt, updatedBy }) =>
        JSON.stringify([id, title, priority, status, updatedAt, updatedBy]),
      );
    }),
  );

describe.each(wrongBy)('Ana, whose clock is %s', (_, ms) => {
  it('and Petra hold the same after 60 changes, half of them made while apart', async () => {
    const { network, petra, ana, ws } = await officeWithClocks(ms);
    const random = seededRandom(ms);
    const ids = await Promise.all(
      [petra, ana, petra, ana].map((who, nth) => addTask(who, ws, { title: `no. ${nth}` })),
    );
    await agree(ws, petra, ana);
    for (let nth = 0; nth < 60; nth++) {
      if (nth % 10 === 3) network.cut();
      if (nth % 10 === 8) network.restore();
      const who = random() < 0.5 ? petra : ana;
      const id = ids[Math.floor(random() * ids.length)] ?? '';
      const luck = random();
      if (luck < 0.5) await retitles(who, ws, id, `${who.name} ${nth}`);
      else await who.does({ type: luck < 0.75 ? 'complete-task' : 'reopen-task', ws, task: id });
    }
    network.restore();
    await agree(ws, petra, ana);
    const [here, there] = await tasksOf(ws, [petra, ana]);
    expect(there).toEqual(here);
    for (const who of [petra, ana]) {
      expect(await refusals(who, ws)).toEqual({});
      expect(await who.db.outbox.count()).toBe(0);
    }
  });

  it('does not keep winning: who wrote last, having seen the other’s, is what everybody reads', async () => {
    const { petra, ana, ws, wrong, right } = await officeWithClocks(ms);
    const id = await addTask(ana, ws, { title: 'first' });
    for (const writer of [petra, ana, petra]) {
      await agree(ws, petra, ana);
      pass(1000, wrong, right);
      await retitles(writer, ws, id, `by ${writer.name}`);
      await agree(ws, petra, ana);
      const { memberId } = (await writer.db.workspaces.get(ws)) ?? {};
      for (const reader of [petra, ana])
        expect(await record(reader.db, 'task', ws, id)).toMatchObject({
          title: `by ${writer.name}`,
          updatedBy: memberId,
          updatedAt: (writer === petra ? right : wrong).now.toISOString(),
        });
    }
    for (const who of [petra, ana]) {
      await who.restart();
      expect(await titleAt(who, ws, id)).toBe('by Petra');
    }
  });

  it('loses or wins what both change at once by the devices’ keys, whatever the clocks say', async () => {
    for (let times = 0; times < 4; times++) {
      const { network, petra, ana, ws } = await officeWithClocks(ms);
      const id = await addTask(petra, ws, { title: 'first' });
      await agree(ws, petra, ana);
      network.cut();
      await retitles(petra, ws, id, 'Petra');
      await retitles(ana, ws, id, 'Ana');
      network.restore();
      await agree(ws, petra, ana);
      const clientOf = async ({ hub }: Person) =>
        (await clientIdsOf(ws, hub.device.id, COLLECTION_DOC))[0] ?? 0;
      const winner = (await clientOf(petra)) > (await clientOf(ana)) ? 'Petra' : 'Ana';
      expect([await titleAt(petra, ws, id), await titleAt(ana, ws, id)]).toEqual([winner, winner]);
    }
  });
});

describe('what Ana did with a clock a year ahead', () => {
  it('heads the list of what is finished until Petra finishes something else, and is not of today tomorrow', async () => {
    const { petra, ana, ws, right, wrong } = await officeWithClocks(YEAR_MS);
    const before = await addsDone(ana, ws, 'by Ana');
    await agree(ws, petra, ana);
    pass(1000, right, wrong);
    const after = await addsDone(petra, ws, 'by Petra');
    await agree(ws, petra, ana);
    expect((await taskList(petra.db, ws, 'done')).map(({ id }) => id)).toEqual([after, before]);
    const stored = await record(petra.db, 'task', ws, before);
    expect(stored?.completedAt, 'the record says what Ana’s clock said').toMatch(/^2027/);
    const tomorrow = new Date(right.now.getTime() + DAY_MS).toISOString();
    expect(await finishedSince(petra.db, ws, tomorrow)).toEqual([]);
  });

  it('heads the bin no longer than until Petra throws something away', async () => {
    const { petra, ana, ws, right, wrong } = await officeWithClocks(YEAR_MS);
    const [first, second] = [await addTask(ana, ws, { title: 'a' }), await addTask(ana, ws, { title: 'b' })];
    await bins(ana, ws, first);
    await agree(ws, petra, ana);
    pass(1000, right, wrong);
    await bins(petra, ws, second);
    await agree(ws, petra, ana);
    expect((await binned(petra.db, 'task', ws)).map(({ id }) => id)).toEqual([second, first]);
  });

  it('is sorted as of now in her own browser, too, once her clock is put right', async () => {
    const { ana, ws, wrong } = await officeWithClocks(YEAR_MS);
    const before = await addsDone(ana, ws, 'with a wrong clock');
    pass(-YEAR_MS, wrong);
    await ana.restart();
    pass(1000, wrong);
    const after = await addsDone(ana, ws, 'with a right clock');
    expect((await taskList(ana.db, ws, 'done')).map(({ id }) => id)).toEqual([after, before]);
  });
});

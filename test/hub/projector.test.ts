import { expect, it } from 'vitest';
import { newId } from '../../lib/records/id';
import { record, search } from '../../lib/store/queries';
import { expectRowsToMatchDocument } from './document';
import { agree, office, type Person, until } from './people';

/** The manager adds tasks as an import does, all with one command; gives their ids. */
async function importTasks(petra: Person, ws: string, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => newId());
  const records = ids.map((id, at) => ({ kind: 'task' as const, id, fields: { title: `Imported ${at}` } }));
  await petra.does({ type: 'add-records', ws, records });
  return ids;
}

/** Waits until the assistant's log holds all that the manager's holds. */
const untilLogged = (ws: string, petra: Person, ana: Person) =>
  until(async () => {
    const key: [string, string] = [ws, petra.hub.device.id];
    return (await ana.db.heads.get(key))?.seq === (await petra.db.heads.get(key))?.seq;
  });

it('rows of an import come after its commit, with the words they are found by, and nothing is left to do', async () => {
  const { petra, ana, ws } = await office();
  await importTasks(petra, ws, 1500);
  await untilLogged(ws, petra, ana);
  await agree(ws, petra, ana);
  await expectRowsToMatchDocument(ana, ws);
  expect(await ana.db.task.where('[ws+id]').between([ws, ''], [ws, '\uffff']).count()).toBe(1500);
  expect((await search(ana.db, 'task', ws, 'imported 1499')).map(({ title }) => title)).toEqual([
    'Imported 1499',
  ]);
});

it('a browser that was closed before its rows were written writes them at the next start', async () => {
  const { petra, ana, ws } = await office();
  await importTasks(petra, ws, 2500);
  await untilLogged(ws, petra, ana);
  await ana.hub.close();
  const [backlog, written] = [await ana.db.backlog.toArray(), await ana.db.task.count()];
  expect(backlog.some(({ step }) => step === 'rows')).toBe(true);
  expect(written).toBeLessThan(2500);

  await ana.restart();
  await agree(ws, petra, ana);
  await expectRowsToMatchDocument(ana, ws);
});

it('what is changed before its row was written keeps that change, and who made it', async () => {
  const { petra, ana, ws } = await office();
  const ids = await importTasks(petra, ws, 2500);
  const last = ids.at(-1) ?? '';
  await untilLogged(ws, petra, ana);
  expect(await record(ana.db, 'task', ws, last)).toBeNull();
  await ana.does({ type: 'edit-record', ws, kind: 'task', id: last, fields: { title: 'Changed by Ana' } });
  const changed = await record(ana.db, 'task', ws, last);
  expect(changed).toMatchObject({ title: 'Changed by Ana', lastChange: { device: ana.hub.device.id } });

  await agree(ws, petra, ana);
  expect(await record(ana.db, 'task', ws, last)).toEqual(changed);
  await expectRowsToMatchDocument(ana, ws);
});

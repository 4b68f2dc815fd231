import './fake-indexeddb';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { newId } from '../../lib/records/id';
import { openDatabase } from '../../lib/store/db';

it('a database of the first version opens with what was in it', async () => {
  const name = `old-${newId()}`;
  const old = new Dexie(name);
  old.version(1).stores({ workspaces: 'id', outbox: '++seq', settings: 'slot' });
  await old.table('workspaces').add({ id: 'w', name: 'Office', epoch: 1 });
  await old.table('outbox').add({ command: { type: 'x' }, failure: null });
  old.close();
  const db = openDatabase(name);
  expect(await db.workspaces.get('w')).toMatchObject({ name: 'Office' });
  expect(await db.outbox.count()).toBe(1);
  expect(await db.mailboxes.toArray()).toEqual([]);
  db.close();
});

it('open tasks of an older database remind as those of a new one do, of which none is urgent', async () => {
  const name = `old-${newId()}`;
  const old = new Dexie(name);
  old.version(4).stores({ task: '[ws+id], agenda', workspaces: 'id' });
  const due = { date: '2026-11-23', time: '10:00', zone: 'Europe/Prague' };
  const ws = newId();
  await old.table('task').bulkAdd([
    { ws, id: 'open', due, active: 1, status: 'open', deletedAt: null },
    { ws, id: 'done', due, status: 'done', deletedAt: null },
  ]);
  old.close();
  const db = openDatabase(name);
  const found = await db.task.where('reminds').between('2026-11-23', '2026-11-24').toArray();
  expect(found).toMatchObject([{ id: 'open', remind: null, urgent: false }]);
  expect(await db.reminders.count()).toBe(0);
  db.close();
});

it('meetings of an older database are found by the contacts who come, who can be merged', async () => {
  const name = `old-${newId()}`;
  const [ws, petra] = [newId(), newId()];
  const old = new Dexie(name);
  old.version(3).stores({
    contact: '[ws+id]',
    meeting: '[ws+id], day, [ws+when], [ws+binned], *words',
    workspaces: 'id',
  });
  const attendees = { [petra]: { name: 'Petra' }, guest: { name: 'Somebody' } };
  await old.table('meeting').add({ ws, id: newId(), title: 'Review', attendees, deletedAt: null });
  await old.table('contact').add({ ws, id: petra, name: 'Petra' });
  old.close();
  const db = openDatabase(name);
  expect(await db.contact.get([ws, petra])).toMatchObject({ name: 'Petra', merged: {}, mergedInto: null });
  expect(await db.meeting.where('linked').equals(petra).toArray()).toMatchObject([{ title: 'Review' }]);
  expect(await db.meeting.where('linked').equals('guest').count()).toBe(0);
  db.close();
});

it('tasks of an older database are found by what is to be done with them, and planned for no day', async () => {
  const name = `old-${newId()}`;
  const [ws, createdAt] = [newId(), '2026-11-21T10:00:00.000Z'];
  const old = new Dexie(name);
  old.version(4).stores({
    task: '[ws+id], agenda, [ws+active+when], [ws+finished], [ws+binned], *words, *linked',
    meeting: '[ws+id]',
    contact: '[ws+id]',
  });
  const task = { ws, assignee: 'Petra', priority: 2, order: '', due: null, createdAt };
  await old.table('task').bulkAdd([
    { ...task, id: newId(), title: 'Call', status: 'waiting', active: 1, when: '9999-99-99' },
    { ...task, id: newId(), title: 'Sent', status: 'done', finished: createdAt, when: '9999-99-99' },
  ]);
  old.close();
  const db = openDatabase(name);
  expect(await db.task.where('[ws+active+when]').between([ws, 1], [ws, 1, []]).count()).toBe(1);
  const called = async (index: string, ...key: unknown[]) =>
    (
      await db.task
        .where(index)
        .between([ws, ...key], [ws, ...key, []])
        .toArray()
    ).map(({ title }) => title);
  expect(await called('[ws+stage+when]', 'waiting')).toEqual(['Call']);
  expect(await called('[ws+stage+rank]', 'waiting')).toEqual(['Call']);
  expect(await called('[ws+who+when]', 'Petra')).toEqual(['Call']);
  expect(await called('[ws+weight+when]', 2)).toEqual(['Call']);
  expect(await db.task.toArray()).toEqual(
    expect.arrayContaining([expect.objectContaining({ title: 'Call', planned: null, parent: null })]),
  );
  db.close();
});

it('tasks of an older database wait for nobody, but for whom a message was left', async () => {
  const name = `old-${newId()}`;
  const [ws, task, slip, petra] = [newId(), newId(), newId(), newId()];
  const old = new Dexie(name);
  old.version(4).stores({ task: '[ws+id], agenda, [ws+active+when]', workspaces: 'id' });
  const row = { ws, status: 'open', deletedAt: null, message: null, answer: null, assignee: petra };
  await old.table('task').bulkAdd([
    { ...row, id: task, title: 'Lease' },
    { ...row, id: slip, title: 'Marek called', message: newId() },
  ]);
  old.close();
  const db = openDatabase(name);
  expect(await db.task.get([ws, task])).toMatchObject({ title: 'Lease', urgent: false, questions: {} });
  expect(await db.task.where('awaited').equals(petra).primaryKeys()).toEqual([[ws, slip]]);
  expect(await db.comment.count()).toBe(0);
  db.close();
});

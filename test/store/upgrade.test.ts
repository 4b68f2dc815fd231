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

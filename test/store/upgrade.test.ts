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

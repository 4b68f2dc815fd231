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

import { expect, it } from 'vitest';
import { startHub } from '../../lib/hub/hub';
import { newId } from '../../lib/records/id';
import type { CopyFolder } from '../../lib/store/copy-folder';
import { openSecondCopy } from '../../lib/store/second-copy';
import { createMemoryNetwork } from '../sync/memory-link';
import { agree, clock, type Person, person, workspaceOf } from './people';

/** A folder that outlives the database beside it. */
function memoryFolder() {
  const files = new Map<string, Uint8Array>();
  const folder: CopyFolder = {
    list: async () => [...files.keys()],
    read: async (name) => files.get(name)?.slice() ?? Promise.reject(new Error(`no file ${name}`)),
    write: async (name, bytes) => void files.set(name, bytes.slice()),
    remove: async (name) => void files.delete(name),
  };
  return { files, open: async () => folder };
}

const addTask = (ws: string, title: string) => ({
  type: 'add-records' as const,
  ws,
  records: [{ kind: 'task' as const, id: newId(), fields: { title } }],
});
const privateOf = async (who: Person) =>
  (await who.db.workspaces.toArray()).find((row) => row.private)?.id ?? '';
const titles = async (who: Person, ws: string) =>
  (await who.db.task.filter((row) => row.ws === ws).toArray()).map(({ title }) => title).sort();

/** The browser deletes the database, and the hub starts on an empty one. */
async function loseDatabase(who: Person): Promise<void> {
  await who.hub.close();
  await who.db.delete({ disableAutoOpen: false });
  await who.restart();
}

it('brings everything back when the browser has deleted the database, as a new device', async () => {
  const copy = memoryFolder();
  const petra = await person('Petra', createMemoryNetwork(), copy.open);
  const home = await privateOf(petra);
  await petra.db.settings.put({ slot: 'settings', name: 'Petra', locale: 'cs', theme: 'dark' });
  for (let count = 1; count <= 30; count++) await petra.does(addTask(home, `Task ${count}`));
  const before = { device: petra.hub.device.id, titles: await titles(petra, home) };

  await loseDatabase(petra);

  expect(before.titles).toHaveLength(30);
  expect(await privateOf(petra)).toBe(home);
  expect(await titles(petra, home)).toEqual(before.titles);
  expect(petra.hub.device.id).not.toBe(before.device);
  expect((await petra.db.settings.get('settings'))?.locale).toBe('cs');
  await expect.poll(async () => (await petra.db.copy.get('this'))?.restoredAt).toBe(clock.now.toISOString());

  await petra.does(addTask(home, 'After the loss'));
  await loseDatabase(petra);
  expect(await titles(petra, home)).toEqual(['After the loss', ...before.titles]);
});

it('brings back a shared workspace, and goes on sharing it', async () => {
  const network = createMemoryNetwork();
  const copy = memoryFolder();
  const petra = await person('Petra', network);
  const ana = await person('Ana', network, copy.open);
  const { ws, join } = await workspaceOf(petra);
  await join(ana);
  await ana.does(addTask(ws, 'Of Ana'));
  await petra.does(addTask(ws, 'Of Petra'));
  await agree(ws, petra, ana);

  await loseDatabase(ana);
  await ana.does(addTask(ws, 'Of Ana anew'));
  // To the others it is a new device of hers, which the owner lets in by hand.
  const asking = async () => (await petra.db.workspaces.get(ws))?.asking?.[ana.hub.device.id];
  await expect.poll(asking).toMatchObject({ memberId: (await ana.db.workspaces.get(ws))?.memberId });
  expect(await titles(petra, ws)).toEqual(['Of Ana', 'Of Petra']);
  const request = await asking();
  if (!request) throw new Error('nobody asks');
  const { memberId, name, position, boxKey } = request;
  const again = { memberId, name, position, role: 'editor' } as const;
  await petra.does({ type: 'admit-member', ws, ...again, device: ana.hub.device.id, boxKey });
  await agree(ws, petra, ana);

  expect(await titles(petra, ws)).toEqual(['Of Ana', 'Of Ana anew', 'Of Petra']);
  expect(await titles(ana, ws)).toEqual(await titles(petra, ws));
});

it('leaves out files that were cut or altered, and brings back the rest', async () => {
  const copy = memoryFolder();
  const petra = await person('Petra', createMemoryNetwork(), copy.open);
  const home = await privateOf(petra);
  await petra.does(addTask(home, 'First'));
  await petra.hub.close();
  await petra.restart();
  await petra.does(addTask(home, 'Second'));
  await petra.hub.close();
  const newest = [...copy.files.keys()].sort().at(-1) ?? '';
  copy.files.get(newest)?.fill(7, 40);

  await loseDatabase(petra);
  expect(await titles(petra, home)).toEqual(['First']);
});

it('writes what the copy lacks at the next start, and a whole copy where it is gone', async () => {
  const copy = memoryFolder();
  const petra = await person('Petra', createMemoryNetwork(), copy.open);
  const home = await privateOf(petra);
  await petra.does(addTask(home, 'First'));
  await petra.hub.close();
  const newest = [...copy.files.keys()].sort().at(-1) ?? '';
  copy.files.delete(newest);
  await petra.restart();
  await loseDatabase(petra);
  expect(await titles(petra, home)).toEqual(['First']);

  await petra.hub.close();
  copy.files.clear();
  await petra.restart();
  await loseDatabase(petra);
  expect(await titles(petra, home)).toEqual(['First']);
});

it('has what a start writes to the log past it, as a device does that is renewed', async () => {
  const copy = memoryFolder();
  const petra = await person('Petra', createMemoryNetwork(), copy.open);
  const home = await privateOf(petra);
  await petra.does(addTask(home, 'First'));
  await petra.hub.close();
  const late = await openSecondCopy(petra.db, await copy.open());
  await late.bringUpToDate();
  const past = await startHub({ db: petra.db, links: [], now: () => clock.now });
  await petra.gives(addTask(home, 'Second'));
  await past.drain();
  await past.close();
  await late.follow(() => clock.now);
  await late.written();
  await loseDatabase(petra);
  expect(await titles(petra, home)).toEqual(['First', 'Second']);
});

it('does not bring back what another start has brought back already', async () => {
  const copy = memoryFolder();
  const petra = await person('Petra', createMemoryNetwork(), copy.open);
  const home = await privateOf(petra);
  await petra.does(addTask(home, 'First'));
  await petra.restart();
  await petra.restart();
  expect(await titles(petra, home)).toEqual(['First']);
  expect((await petra.db.copy.get('this'))?.restoredAt).toBeUndefined();
});

it('brings back what waited in the outbox when a start was cut short and the database lost with it', async () => {
  const copy = memoryFolder();
  const petra = await person('Petra', createMemoryNetwork(), copy.open);
  const home = await privateOf(petra);
  await petra.does(addTask(home, 'First'));
  await petra.gives(addTask(home, 'Second'));
  await petra.hub.close();
  // A start that gets as far as to write to the database, which costs it.
  await (await openSecondCopy(petra.db, await copy.open())).bringUpToDate();
  await loseDatabase(petra);
  await petra.hub.drain();
  expect(await titles(petra, home)).toEqual(['First', 'Second']);
  expect(await petra.db.outbox.count()).toBe(0);

  // What was applied since waits no longer: it comes back once.
  await petra.restart();
  await loseDatabase(petra);
  await petra.hub.drain();
  expect(await titles(petra, home)).toEqual(['First', 'Second']);
});

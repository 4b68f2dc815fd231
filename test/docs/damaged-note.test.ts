import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import * as Y from 'yjs';
import { clientIdsOf } from '../../lib/docs/client-ids';
import { newId } from '../../lib/records/id';
import { locks, petra } from './petras-note';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a note whose local copy cannot be used', () => {
  const damage: [string, (name: string) => Promise<void>][] = [
    [
      'has no room to be opened',
      async (name) => {
        const open = indexedDB.open.bind(indexedDB);
        vi.spyOn(indexedDB, 'open').mockImplementation((which, version) => {
          if (which === name) throw new DOMException('full', 'QuotaExceededError');
          return open(which, version);
        });
      },
    ],
    ['has lost its tables', (name) => damagedCopy(name)],
    ['holds what is none', (name) => damagedCopy(name, (db) => void updatesOf(db).add('none'))],
    ['holds what is damaged', (name) => damagedCopy(name, (db) => void updatesOf(db).add(bytes(0, 9, 9)))],
  ];

  it.each(damage)('is opened from the log where it %s', async (_, spoil) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { open, commit, text, copyName } = await petra();
    const first = await open();
    first.write('in the log');
    await first.close();
    await commit();
    await deleted(copyName);
    await spoil(copyName);
    const note = await open();
    expect(note.read()).toBe('in the log');
    note.write('in the log, and more');
    await note.close();
    expect(text()).toBe('in the log, and more');
    expect(locks.held()).toEqual([]);
  });

  it('hands over what is typed when its copy is deleted under it', async () => {
    const { open, text, copyName } = await petra();
    const note = await open();
    await deleted(copyName);
    note.write('typed after that');
    await note.close();
    expect(text()).toBe('typed after that');
  });

  it('tries on after it was closed, and keeps its place for so long', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { open, text, fillDisk, copyName } = await petra();
    await damagedCopy(copyName);
    const note = await open();
    note.write('here only');
    fillDisk(true);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    await expect(note.close()).rejects.toThrow();
    expect(locks.held()).toHaveLength(1);
    fillDisk(false);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(text()).toBe('here only');
    expect(locks.held()).toEqual([]);
  });
});

describe('what is stored of a note', () => {
  it('lets go of its place where it cannot be read', async () => {
    const { db, ws, meeting, open } = await petra();
    await db.notes.put({ ws, id: meeting, state: bytes(0, 9, 9), text: '' });
    await expect(open()).rejects.toThrow();
    expect(locks.held()).toEqual([]);
  });

  it('may have commands beside it in the outbox that are none', async () => {
    const { db, ws, meeting, device, open } = await petra();
    const update = updateBy((await clientIdsOf(ws, device.id, meeting))[1] ?? 0, 'waiting');
    const edit = { type: 'edit-note', ws, meeting };
    const rows = [
      null,
      'edit-note',
      edit,
      { ...edit, update: 'text' },
      { ...edit, update: bytes(0, 9, 9) },
      { ...edit, meeting: newId(), update: updateBy(7, 'elsewhere') },
      { ...edit, update: updateBy(7, 'not ours') },
      { ...edit, update },
    ];
    for (const command of rows) await db.outbox.add({ command, failure: null });
    expect((await open()).read()).toBe('waiting');
  });
});

function updateBy(client: number, written: string): Uint8Array<ArrayBuffer> {
  const doc = new Y.Doc();
  doc.clientID = client;
  doc.getText('body').insert(0, written);
  return Y.encodeStateAsUpdateV2(doc).slice();
}

const bytes = (...values: number[]) => Uint8Array.from(values);
const updatesOf = (db: IDBDatabase) => db.transaction('updates', 'readwrite').objectStore('updates');

const deleted = (name: string) =>
  new Promise<void>((resolve) => {
    indexedDB.deleteDatabase(name).onsuccess = () => resolve();
  });

/** A local copy that something else has written; without tables where nothing is put into them. */
function damagedCopy(name: string, fill?: (db: IDBDatabase) => void): Promise<void> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(name);
    opening.onupgradeneeded = () => {
      if (!fill) return;
      opening.result.createObjectStore('updates', { autoIncrement: true });
      opening.result.createObjectStore('custom');
    };
    opening.onsuccess = () => {
      fill?.(opening.result);
      opening.result.close();
      resolve();
    };
  });
}

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fileSelection } from '../../lib/capture/file-selection';
import type { Intent } from '../../lib/commands/command';
import { newId } from '../../lib/records/id';
import { type Database, openDatabase, type WorkspaceRow } from '../../lib/store/db';
import '../store/fake-indexeddb';

const row = (isPrivate: boolean): WorkspaceRow => ({
  ...{ id: newId(), name: '', private: isPrivate, epoch: 1, memberId: newId(), position: 'other' },
  ...{ secret: new Uint8Array(32), rendezvous: { relays: [], iceServers: [] } },
  createdAt: isPrivate ? '2026-11-02T00:00:00.000Z' : '2026-11-01T00:00:00.000Z',
});
const own = row(true);
const shared = row(false);
const selected = { selection: ' Call\n  Marek ', url: 'https://example.org/', title: 'Imprint' };
let db: Database;
let filed: Intent[];
const run = async (intent: Intent) => void filed.push(intent);

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  db = openDatabase(newId());
  filed = [];
});
afterEach(() => db.delete());

describe('a selection', () => {
  it('becomes a task of the private workspace', async () => {
    await db.workspaces.bulkAdd([shared, own]);
    expect(await fileSelection(db, run, selected)).toBeNull();
    const fields = { title: 'Call Marek', source: { kind: 'selection', url: 'https://example.org/' } };
    expect(filed).toMatchObject([{ ws: own.id, records: [{ kind: 'task', fields }] }]);
  });

  it('waits for the private workspace on the very first start', async () => {
    await db.workspaces.add(shared);
    const filing = fileSelection(db, run, selected);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(filed).toEqual([]);
    await db.workspaces.add(own);
    expect(await filing).toBeNull();
    expect(filed).toMatchObject([{ ws: own.id }]);
  });

  it('is said not to be filed where that workspace does not come', async () => {
    expect(await fileSelection(db, run, selected, AbortSignal.timeout(20))).toBe('notFiledPreparing');
    expect(await fileSelection(db, run, selected, AbortSignal.abort())).toBe('notFiledPreparing');
  });

  it('is said not to be filed where the disk cannot be written', async () => {
    await db.workspaces.add(own);
    const full = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
    expect(await fileSelection(db, full, selected)).toBe('notFiledDisk');
  });
});

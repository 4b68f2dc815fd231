import 'fake-indexeddb/auto';
import * as Y from 'yjs';
import { openCollection } from '../../lib/docs/collection';
import { openWorkspace } from '../../lib/hub/open-workspace';
import { fromBase64Url, newId } from '../../lib/records/id';
import type { RawRecord } from '../../lib/records/kind';
import { openDatabase, type WorkspaceRow } from '../../lib/store/db';
import { projectRecord } from '../../lib/store/projection';
import { hashEnvelope, isSigned, NO_PREVIOUS, openEnvelope, parseEnvelope } from '../../lib/sync/envelope';
import { createVerifier } from '../../lib/trust/device';
import { deriveWorkspaceKeys } from '../../lib/trust/workspace-keys';
import type { StoredLog } from './stored';

/**
 * Checks a device's log envelope by envelope (numbered without a gap from 1, each naming the one before, signed,
 * ending at its head) and replays the whole of it.
 *
 * @returns the tasks it makes, by id.
 * @throws Error at the first envelope that is not as it must be.
 */
export async function replayLog(log: StoredLog, ws: string): Promise<Map<string, RawRecord>> {
  const doc = new Y.Doc();
  const keys = await deriveWorkspaceKeys(fromBase64Url(ws), workspaceOf(log, ws).secret);
  const verify = createVerifier();
  for (const head of log.heads.filter((one) => one.ws === ws)) {
    const rows = log.envelopes.filter((row) => row.ws === ws && row.device === head.device);
    let last: Uint8Array = NO_PREVIOUS;
    for (const [at, row] of rows.sort((a, b) => a.seq - b.seq).entries()) {
      const envelope = parseEnvelope(row.bytes);
      const fault = (what: string) =>
        new Error(`${what}: envelope ${row.seq}, the ${at + 1}th of ${rows.length}`);
      if (!envelope) throw fault('unreadable');
      if (envelope.seq !== at + 1 || row.seq !== at + 1) throw fault('a gap in the numbers');
      if (!same(envelope.prev, last)) throw fault('a broken chain');
      if (!(await isSigned(envelope, verify))) throw fault('not signed');
      const update = await openEnvelope(envelope, keys);
      if (!update) throw fault('not sealed with our key');
      if (envelope.kind === 'update') Y.applyUpdateV2(doc, update, 'replay');
      last = await hashEnvelope(row.bytes);
    }
    if (head.seq !== rows.length || !same(head.hash, last))
      throw new Error('the head is not the last envelope');
  }
  return tasksIn(doc);
}

/** The tasks as the hub reads them at its next start: its snapshot and what came after. */
export async function openAsHub(log: StoredLog, ws: string): Promise<Map<string, RawRecord>> {
  const db = openDatabase(`copy-${newId()}`);
  await Promise.all([
    db.envelopes.bulkAdd(log.envelopes),
    db.heads.bulkAdd(log.heads),
    db.snapshots.bulkAdd(log.snapshots),
  ]);
  const id = log.heads[0]?.device ?? '';
  const workspace = await openWorkspace(db, workspaceOf(log, ws), { id });
  db.close();
  return tasksIn(workspace.records.doc);
}

/** The rows that these tasks should have in the projection, by id. */
export function projectTasks(tasks: Map<string, RawRecord>, ws: string): Map<string, unknown> {
  const rows = [...tasks].map(([id, raw]) => [id, projectRecord('task', ws, id, raw)] as const);
  return new Map(rows.map(([id, row]) => [id, JSON.parse(JSON.stringify(row))]));
}

function tasksIn(doc: Y.Doc): Map<string, RawRecord> {
  const records = openCollection(doc);
  return new Map([...records.ids('task')].map((id) => [id, records.read('task', id) ?? {}]));
}

function workspaceOf(log: StoredLog, ws: string): WorkspaceRow {
  const row = log.workspaces.find(({ id }) => id === ws);
  if (!row) throw new Error(`no workspace ${ws}`);
  return row as unknown as WorkspaceRow;
}

const same = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0;

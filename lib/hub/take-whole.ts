import type { Database } from '../store/db';
import { snapshotParts } from '../store/snapshot-parts';
import type { Received } from './sealed-import';
import type { Workspaces } from './workspaces';

/**
 * Takes the snapshots whose chunks are all on disk, and that were not taken yet when the browser was closed. All checks are
 * made as when they came.
 */
export async function takeWhole({
  db,
  workspaces,
  receive,
}: {
  db: Database;
  workspaces: Workspaces;
  receive(ws: string, envelopes: Uint8Array[]): Promise<Received | null>;
}): Promise<void> {
  for (const ws of [...workspaces.open.keys()]) {
    const parts = snapshotParts(db, ws);
    const id = await parts.whole();
    if (id === null) continue;
    await receive(ws, [await parts.take(id)]);
    await parts.drop();
  }
}

import type { Commit } from './commit';
import type { Database } from './db';

/** So many rows are written at a time, and are left for the commit itself: pages can read in between. */
const ROWS = 5000;

/**
 * Writes most of the rows of a snapshot ahead of its commit, piece by piece, and leaves the rest for the commit itself. Only
 * the commit makes the snapshot count. If the browser is closed before, the snapshot's chunks are still on disk, and it
 * is taken anew at the next start.
 *
 * @throws Dexie.DexieError when a piece cannot be written.
 */
export async function writeAhead(db: Database, commit: Commit): Promise<void> {
  if (commit.bases.length === 0) return;
  while (commit.records.length > ROWS) {
    const piece = commit.records.slice(-ROWS);
    const kinds = [...new Set(piece.map(({ kind }) => kind))];
    await db.transaction(
      'rw',
      kinds.map((kind) => db.table(kind)),
      () =>
        Promise.all(
          kinds.map((kind) =>
            db.table(kind).bulkPut(piece.filter((one) => one.kind === kind).map(({ row }) => row)),
          ),
        ),
    );
    commit.records.length -= piece.length;
  }
}

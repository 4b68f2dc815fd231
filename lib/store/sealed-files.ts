import type { Database, SealedFileRow } from './db';

/** So many files that were dealt with are remembered, for the page to tell what became of them. */
const REMEMBERED = 10;

/**
 * Hands a file to the hub, which reads it when it next looks. When the promise resolves the file is on disk: the
 * browser may be closed and the hub goes on where it was.
 *
 * @throws DOMException when there is no room for it; nothing is kept then.
 */
export async function handOverSealedFile(
  db: Database,
  { ws, name, file, now }: { ws: string; name: string; file: Blob; now: () => Date },
): Promise<void> {
  await db.transaction('rw', db.sealedFiles, db.sealedBytes, async () => {
    const settled = await db.sealedFiles.filter(isSettled).reverse().primaryKeys();
    await db.sealedFiles.bulkDelete(settled.slice(REMEMBERED - 1));
    const id = await db.sealedFiles.add({
      ...{ ws, name, size: file.size, addedAt: now().toISOString() },
      ...{ state: 'new', count: 0, done: 0, taken: 0, refused: 0, fault: null },
    });
    await db.sealedBytes.add({ id, file });
  });
}

const isSettled = ({ state }: SealedFileRow) =>
  state === 'applied' || state === 'refused' || state === 'cancelled';

/** The files a person handed over for a workspace, newest first. */
export async function sealedFilesOf(db: Database, ws: string): Promise<SealedFileRow[]> {
  return db.sealedFiles
    .filter((row) => row.ws === ws)
    .reverse()
    .toArray();
}

/** Notes how far a file was dealt with; its bytes go once nothing more is to be done with it. */
export async function noteSealedFile(
  db: Database,
  id: number,
  change: Partial<Pick<SealedFileRow, 'state' | 'count' | 'done' | 'taken' | 'refused' | 'fault'>>,
): Promise<void> {
  await db.transaction('rw', db.sealedFiles, db.sealedBytes, async () => {
    await db.sealedFiles.update(id, change);
    const row = await db.sealedFiles.get(id);
    if (!row || isSettled(row)) await db.sealedBytes.delete(id);
  });
}

/** What was taken from the file so far stays; the rest is left. */
export const cancelSealedFile = (db: Database, id: number) => noteSealedFile(db, id, { state: 'cancelled' });

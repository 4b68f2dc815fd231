import type { KindName } from '../records/registry';
import type { BacklogRow, Database, Row } from './db';
import { isSearched, withWords } from './projection';

/** So many rows get their words at a time: pages that read meanwhile wait for no more than this. */
const SLICE = 500;

/** Writes rows of one kind, without the words that they are found by, and takes out those whose record is gone. */
export async function writeRows(
  db: Database,
  { ws, kind }: BacklogRow,
  { rows, gone }: { rows: Row<KindName>[]; gone: string[] },
): Promise<void> {
  const table = db.table(kind);
  await db.transaction('rw', table, async () => {
    const writes: PromiseLike<unknown>[] = [table.bulkPut(rows)];
    if (gone.length > 0) writes.push(table.bulkDelete(gone.map((id) => [ws, id])));
    await Promise.all(writes);
  });
}

/** Whether anything is left to do for a batch whose rows are written: words, where its kind has such. */
export const isLeft = ({ kind, records }: BacklogRow): boolean => records.size > 0 && isSearched(kind);

/** Takes down that a batch's rows are written. */
export async function finishRows(db: Database, batch: BacklogRow): Promise<void> {
  if (isLeft(batch)) await db.backlog.put({ ...batch, step: 'words' });
  else await db.backlog.delete(batch.id);
}

/** Gives a batch's rows, as they stand now, the words that they are found by. */
export async function writeWords(db: Database, { id: batch, ws, kind, records }: BacklogRow): Promise<void> {
  const table = db.table<Row<KindName>, [string, string]>(kind);
  const keys = [...records.keys()].map((id): [string, string] => [ws, id]);
  for (let from = 0; from < keys.length; from += SLICE)
    await db.transaction('rw', table, async () => {
      const rows = await table.bulkGet(keys.slice(from, from + SLICE));
      await table.bulkPut(rows.flatMap((row) => (row ? [withWords(kind, row)] : [])));
    });
  await db.backlog.delete(batch);
}

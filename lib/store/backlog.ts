import type { KindName } from '../records/registry';
import type { BacklogRow, Database, Row } from './db';
import { isSearched, withWords } from './projection';

/** So many rows get their words at a time: pages that read meanwhile wait for no more than this. */
const SLICE = 500;
/** So many rows are copied for the database at one go. */
const AT_ONCE = 100;

/** Writes rows of one kind, without the words that they are found by, and takes out those whose record is gone. */
export async function writeRows(
  db: Database,
  { ws, kind }: BacklogRow,
  { rows, gone }: { rows: Row<KindName>[]; gone: string[] },
): Promise<void> {
  const table = db.table(kind);
  await db.transaction('rw', table, async () => {
    if (gone.length > 0) await table.bulkDelete(gone.map((id) => [ws, id]));
    // One after the other: copying a row for the database takes this thread, which the pages want meanwhile.
    for (let from = 0; from < rows.length; from += AT_ONCE)
      await table.bulkPut(rows.slice(from, from + AT_ONCE));
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
      for (let at = from; at < Math.min(from + SLICE, keys.length); at += AT_ONCE) {
        const rows = await table.bulkGet(keys.slice(at, Math.min(at + AT_ONCE, from + SLICE)));
        await table.bulkPut(rows.flatMap((row) => (row ? [withWords(kind, row)] : [])));
      }
    });
  await db.backlog.delete(batch);
}

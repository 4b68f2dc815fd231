import fc from 'fast-check';
import { expect } from 'vitest';
import { inZone } from '../../lib/calendar/zoned';
import type { KindName } from '../../lib/records/registry';
import type { Database, Row } from '../../lib/store/db';
import { rowsOf, WS, withRows } from './random-records';

export const TODAY = '2026-11-21';
export const ALL = 1000;
export const ZONES = ['Europe/Prague', 'Pacific/Pago_Pago', 'Pacific/Kiritimati'];

export type Rows<K extends KindName> = readonly Row<K>[];
export const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).sort();
export const inOrder = (keys: string[]) => keys.every((key, at) => at === 0 || (keys[at - 1] ?? '') <= key);
export const isShown = ({ ws, deletedAt }: Row<KindName>) => ws === WS && deletedAt === null;
/** When a meeting is on the reader's clock, written so that it sorts; undated ones come last. */
export const readersTime = ({ start }: Row<'meeting'>, zone: string) => {
  const here = start && inZone(start, zone);
  return here ? `${here.date} ${here.time ?? ''}` : '9999-99-99';
};
export const isActive = (row: Row<'task'>) =>
  row.deletedAt === null && ['open', 'doing', 'waiting'].includes(row.status);

/** A named query must give just the rows that looking at every row one by one gives. */
export function checks<K extends KindName>(
  kind: K,
  ask: (db: Database) => Promise<Rows<K>>,
  isMeant: (row: Row<K>) => boolean,
  sortedBy?: (row: Row<K>) => string,
) {
  return fc.assert(
    fc.asyncProperty(rowsOf(kind), (rows) =>
      withRows(kind, rows, async (db) => {
        const found = await ask(db);
        expect(idsOf(found)).toEqual(idsOf(rows.filter(isMeant)));
        if (sortedBy) expect(inOrder(found.map(sortedBy))).toBe(true);
      }),
    ),
    { numRuns: 25 },
  );
}

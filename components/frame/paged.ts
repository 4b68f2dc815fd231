import { type Inputs, useCallback, useEffect, useState } from 'preact/hooks';
import type { Database } from '../../lib/store/db';
import { useLiveQuery } from './live-query';

const PAGE = 80;

export interface Paged<T> {
  /** Undefined until the first answer. */
  rows: T[] | undefined;
  /** Whether there may be more than was read. */
  more: boolean;
  readOn: () => void;
}

/** Reads a list by screenfuls: further as the person scrolls, from the top when the inputs change. */
export function usePaged<T>(query: (db: Database, limit: number) => Promise<T[]>, inputs: Inputs): Paged<T> {
  const [limit, setLimit] = useState(PAGE);
  useEffect(() => setLimit(PAGE), [...inputs]);
  const answer = useLiveQuery(async (db) => ({ rows: await query(db, limit), limit }), [...inputs, limit]);
  const shown = answer?.limit ?? PAGE;
  // Anew for every screenful: what watches the end of the list looks again, for the end may still be near.
  const readOn = useCallback(() => setLimit(shown + PAGE * 2), [shown]);
  return {
    rows: answer?.rows,
    more: answer !== undefined && answer.rows.length >= answer.limit,
    readOn,
  };
}

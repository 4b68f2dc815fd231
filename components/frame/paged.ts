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
  const readOn = useCallback(() => setLimit((last) => last + PAGE * 2), []);
  return {
    rows: answer?.rows,
    more: answer !== undefined && answer.rows.length >= answer.limit,
    readOn,
  };
}

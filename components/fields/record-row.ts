import type { KindName } from '../../lib/records/registry';
import type { Row } from '../../lib/store/db';
import { members, record, workspaces } from '../../lib/store/queries';
import { useLiveQuery } from '../frame/live-query';

/** The record a detail shows, as it changes. */
export function useRecordRow<K extends KindName>(kind: K, ws: string, id: string): Row<K> | null {
  return useLiveQuery((db) => record(db, kind, ws, id), [kind, ws, id]) ?? null;
}

/** The people of a workspace, and which of them is the reader. */
export function usePeople(ws: string) {
  const people = useLiveQuery((db) => members(db, ws), [ws]) ?? [];
  const all = useLiveQuery(workspaces, []) ?? [];
  return { people, me: all.find(({ id }) => id === ws)?.memberId ?? '' };
}

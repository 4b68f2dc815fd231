import { instantOf } from '../../lib/calendar/zoned';
import type { Row } from '../../lib/store/db';
import { finishedSince, workspaces } from '../../lib/store/queries';
import { useEnvironment } from '../frame/environment';
import { useLiveQuery } from '../frame/live-query';

const NONE: Row<'task'>[] = [];

/** What was ticked off since midnight, in all workspaces, newest first. */
export function useDoneToday(limit = 10): Row<'task'>[] {
  const { today, zone } = useEnvironment();
  const found = useLiveQuery(
    async (db) => {
      const since = instantOf(today, '00:00', zone).toISOString();
      const all = await workspaces(db);
      const lists = await Promise.all(all.map(({ id }) => finishedSince(db, id, since, limit)));
      const done = lists.flat().filter(({ status }) => status === 'done');
      return done.sort((a, b) => (b.completedAt ?? '').localeCompare(a.completedAt ?? '')).slice(0, limit);
    },
    [today, zone, limit],
  );
  return found ?? NONE;
}

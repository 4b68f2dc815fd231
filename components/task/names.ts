import type { Database, Row } from '../../lib/store/db';
import { namesFor, ownMembers } from '../../lib/store/queries';
import { useLiveQuery } from '../frame/live-query';

const NONE = { names: new Map<string, string>(), own: new Set<string>() };

/** What the rows of a list need beside the tasks: the names they point to, and which members are the reader. */
export function useTaskNames(tasks: readonly Row<'task'>[]) {
  const wanted = tasks
    .flatMap(({ ws, id, contactIds, meetingId, parent }) => [
      ...[ws, id, ...Object.keys(contactIds), meetingId, parent],
    ])
    .join();
  return useLiveQuery((db) => readNames(db, tasks), [wanted]) ?? NONE;
}

async function readNames(db: Database, tasks: readonly Row<'task'>[]) {
  const [names, own] = await Promise.all([namesFor(db, tasks), ownMembers(db)]);
  return { names, own };
}

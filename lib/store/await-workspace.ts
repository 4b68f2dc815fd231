import { liveQuery } from 'dexie';
import type { Database, WorkspaceRow } from './db';
import { workspaces } from './queries';

/**
 * The workspace that `pick` finds among those there are, as soon as it finds one: on the very first start nothing is
 * there until the hub has made the private one.
 *
 * @throws the signal's reason once it aborts, and whatever reading fails with.
 */
export async function awaitWorkspace(
  db: Database,
  pick: (all: readonly WorkspaceRow[]) => WorkspaceRow | undefined,
  signal?: AbortSignal,
): Promise<WorkspaceRow> {
  // A live query does not tell when the database is closed; a plain reading does.
  const there = pick(await workspaces(db));
  if (there) return there;
  signal?.throwIfAborted();
  return new Promise((resolve, reject) => {
    const watch = liveQuery(() => workspaces(db)).subscribe({
      next: (all) => {
        const found = pick(all);
        if (!found) return;
        resolve(found);
        queueMicrotask(() => watch.unsubscribe());
      },
      error: reject,
    });
    signal?.addEventListener('abort', () => {
      watch.unsubscribe();
      reject(signal.reason);
    });
  });
}

import { useCallback } from 'preact/hooks';
import { awaitWorkspace } from '../../lib/store/await-workspace';
import type { Database, WorkspaceRow } from '../../lib/store/db';
import { workspaces } from '../../lib/store/queries';
import { saveSettings } from '../../lib/store/settings';
import { useEnvironment } from '../frame/environment';
import { useLiveQuery } from '../frame/live-query';

/** The workspace used last, else the private one; null until one exists. */
export function useCurrentWorkspace() {
  const { db, settings } = useEnvironment();
  const all = useLiveQuery(workspaces, []);
  const current = all && pickWorkspace(all, settings.ws);
  const choose = useCallback((ws: string) => void saveSettings(db, { ws }), [db]);
  return { all: all ?? [], current: current ?? null, choose };
}

/** The one that is wanted, else the private one: nothing is shared that nobody looked at. */
export const pickWorkspace = (all: readonly WorkspaceRow[], wanted?: string): WorkspaceRow | undefined =>
  all.find(({ id }) => id === wanted) ?? all.find((one) => one.private) ?? all[0];

/**
 * A workspace to put something into. On the very first start it waits until the hub has made the private one.
 *
 * @param wanted the workspace used last.
 */
export const anyWorkspace = (db: Database, wanted: string | undefined): Promise<WorkspaceRow> =>
  awaitWorkspace(db, (all) => pickWorkspace(all, wanted));

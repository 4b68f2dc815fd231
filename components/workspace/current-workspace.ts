import { liveQuery } from 'dexie';
import { useCallback } from 'preact/hooks';
import type { Database, WorkspaceRow } from '../../lib/store/db';
import { workspaces } from '../../lib/store/queries';
import { saveSettings } from '../../lib/store/settings';
import { useEnvironment } from '../frame/environment';
import { useLiveQuery } from '../frame/live-query';

/** The workspace used last, else the first shared one, else the private one; null until one exists. */
export function useCurrentWorkspace() {
  const { db, settings } = useEnvironment();
  const all = useLiveQuery(workspaces, []);
  const current = all && pickWorkspace(all, settings.ws);
  const choose = useCallback((ws: string) => void saveSettings(db, { ws }), [db]);
  return { all: all ?? [], current: current ?? null, choose };
}

export const pickWorkspace = (all: readonly WorkspaceRow[], wanted?: string): WorkspaceRow | undefined =>
  all.find(({ id }) => id === wanted) ?? all.find((one) => !one.private) ?? all[0];

/** A workspace to put something into; on the very first start it waits until the hub has made the private one. */
export function anyWorkspace(db: Database, wanted?: string): Promise<WorkspaceRow> {
  return new Promise((resolve, reject) => {
    const watch = liveQuery(() => workspaces(db)).subscribe({
      next: (all) => {
        const found = pickWorkspace(all, wanted);
        if (!found) return;
        resolve(found);
        queueMicrotask(() => watch.unsubscribe());
      },
      error: reject,
    });
  });
}

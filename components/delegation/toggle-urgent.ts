import { useCallback } from 'preact/hooks';
import { record } from '../../lib/store/queries';
import { useAct } from '../frame/act';
import { useEnvironment } from '../frame/environment';

/** Marks a task as urgent, or takes that back. */
export function useToggleUrgent() {
  const { db, t } = useEnvironment();
  const act = useAct();
  return useCallback(
    async (ws: string, id: string) => {
      const task = await record(db, 'task', ws, id);
      if (!task) return;
      const set = (urgent: boolean) =>
        ({ type: 'edit-record', ws, kind: 'task', id, fields: { urgent } }) as const;
      const title = task.title || t('row.untitled');
      const said = t(task.urgent ? 'urgent.said-not' : 'urgent.said', { title });
      await act(set(!task.urgent), { said, undo: set(task.urgent) });
    },
    [db, t, act],
  );
}

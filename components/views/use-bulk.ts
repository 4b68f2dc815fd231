import type { Step } from '../../lib/commands/bulk-command';
import type { Row } from '../../lib/store/db';
import { useEnvironment } from '../frame/environment';
import { useToasts } from '../frame/toast';
import { groupBy } from '../task/group-tasks';
import { type BulkChange, bulkOf } from './bulk';

/**
 * Does something to several tasks: one command in each of their workspaces, mostly one, and one way back from all of it.
 * False where nothing could be saved.
 */
export function useBulk(): (tasks: readonly Row<'task'>[], change: BulkChange) => Promise<boolean> {
  const { run, t, zone } = useEnvironment();
  const { show } = useToasts();
  return async (tasks, change) => {
    const parts = [...groupBy(tasks, ({ ws }) => ws)].map(([ws, some]) => ({
      ws,
      ...bulkOf(some, change, zone),
    }));
    const give = async (which: 'steps' | 'back') => {
      try {
        for (const part of parts) {
          const steps: Step[] = part[which];
          if (steps.length > 0) await run({ type: 'edit-records', ws: part.ws, steps });
        }
        return true;
      } catch (error) {
        console.error('not saved', 'edit-records', error);
        show({ text: t('toast.not-saved') });
        return false;
      }
    };
    if (!(await give('steps'))) return false;
    const n = parts.reduce((sum, { steps }) => sum + steps.length, 0);
    const said = { complete: 'pick.said-done', bin: 'pick.said-binned' } as const;
    const key = change.do === 'complete' || change.do === 'bin' ? said[change.do] : 'pick.said-changed';
    const undo = async () => {
      if (await give('back')) show({ text: t('pick.undone') });
    };
    show({ text: t(key, { n }), undo: () => void undo() });
    return true;
  };
}

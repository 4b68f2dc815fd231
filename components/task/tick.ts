import { useEffect, useState } from 'preact/hooks';
import type { Row } from '../../lib/store/db';
import { useAct } from '../frame/act';
import { useEnvironment } from '../frame/environment';

/** Ticks a task off or puts it back: shown at once, kept from the next reading on, with the way back. */
export function useTick(task: Row<'task'>) {
  const { t, zone } = useEnvironment();
  const act = useAct();
  const stored = task.status === 'done' || task.status === 'dropped';
  const [done, setDone] = useState(stored);
  useEffect(() => setDone(stored), [stored]);

  const tick = async () => {
    const { ws, id, title } = task;
    const complete = { type: 'complete-task', ws, task: id, zone } as const;
    const reopen = { type: 'reopen-task', ws, task: id } as const;
    setDone(!done);
    const kept = done
      ? await act(reopen, { said: t('toast.reopened', { title }), undo: complete })
      : await act(complete, {
          said: t('toast.completed', { title }),
          undo: reopen,
          undone: t('toast.undone', { title }),
        });
    if (!kept) setDone(done);
  };
  return { done, tick: () => void tick() };
}

import { useEffect, useState } from 'preact/hooks';
import { idsOfTasks, newTasks, type PlannedTask } from '../../lib/interchange/ics/plan-tasks';
import type { Reading } from '../../lib/interchange/open-file';
import { newId } from '../../lib/records/id';
import type { Database } from '../../lib/store/db';
import { useAct } from '../frame/act';
import { useEnvironment } from '../frame/environment';
import { useToasts } from '../frame/toast';
import { useOneAtATime } from '../workspace/one-at-a-time';
import { WarningList } from './WarningList';

interface Props {
  ws: string;
  /** The file's. */
  name: string;
  reading: Reading;
  onClose: () => void;
}

/** So many are shown of those that a file brings. */
const SHOWN = 5;

/** What tasks a file would bring and what was amiss in it, and the button that imports them in one step. */
export function TaskPreview({ ws, name, reading, onClose }: Props) {
  const { db, t, dates } = useEnvironment();
  const act = useAct();
  const { show } = useToasts();
  const [planned, setPlanned] = useState<{ all: PlannedTask[]; known: number } | null>(null);
  const { tasks, warnings } = reading;

  useEffect(() => {
    let wanted = true;
    const plan = async () => {
      const all = await idsOfTasks(ws, tasks, newId);
      const fresh = newTasks(all, await standing(db, ws, all), newId);
      if (wanted) setPlanned({ all, known: all.length - fresh.length });
    };
    plan().catch((error: unknown) => console.error('tasks not looked up', error));
    return () => {
      wanted = false;
    };
  }, [db, ws, tasks]);

  const { busy, start } = useOneAtATime(async () => {
    if (!planned) return;
    try {
      // Others go on writing while a person looks a file over: what counts is who is here now.
      const records = newTasks(planned.all, await standing(db, ws, planned.all), newId);
      const added = records.map(({ kind, id }) => ({ kind, id }));
      const done = await act(
        { type: 'import-records', ws, records, edits: [] },
        {
          said: t('import.tasks-done', { n: records.length }),
          undo: { type: 'take-back-import', ws, records: added, edits: [] },
          undone: t('import.undone'),
        },
      );
      if (done) onClose();
    } catch (error) {
      console.error('import not saved', error);
      show({ text: t('toast.not-saved') });
    }
  });

  const count = planned ? planned.all.length - planned.known : 0;
  return (
    <>
      <p data-testid="import-found">{t('import.tasks-found', { n: tasks.length, name })}</p>
      <ul class="preview">
        {tasks.slice(0, SHOWN).map(({ at, fields: { title, due, status } }) => (
          <li key={at} class="clip">
            {title || t('row.untitled')}
            <span class="hint">
              {[due && dates.moment(due), status !== 'open' && t(`status.${status}`)]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
        {tasks.length > SHOWN && <li class="hint">{t('import.more', { n: tasks.length - SHOWN })}</li>}
      </ul>
      {planned !== null && planned.known > 0 && (
        <p data-testid="import-known">{t('import.tasks-known', { n: planned.known })}</p>
      )}
      <WarningList warnings={warnings} />
      <div class="buttons">
        <button
          type="button"
          class="primary"
          data-testid="import-do"
          disabled={busy || count === 0}
          onClick={() => void start()}
        >
          {busy ? t('import.saving') : t('import.tasks-do', { n: count })}
        </button>
        <button type="button" onClick={onClose}>
          {t('import.cancel')}
        </button>
      </div>
    </>
  );
}

/** Those of a file that are here already, by id. */
async function standing(db: Database, ws: string, planned: readonly PlannedTask[]) {
  const rows = await db.task.bulkGet(planned.map(({ id }) => [ws, id]));
  return new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
}

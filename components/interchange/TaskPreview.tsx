import { useEffect, useState } from 'preact/hooks';
import {
  type FindStanding,
  idsOfTasks,
  newTasks,
  type PlannedTask,
} from '../../lib/interchange/ics/plan-tasks';
import type { Reading } from '../../lib/interchange/open-file';
import { newId } from '../../lib/records/id';
import type { Database } from '../../lib/store/db';
import { useEnvironment } from '../frame/environment';
import { useLiveQuery } from '../frame/live-query';
import { ImportButtons } from './ImportButtons';
import { useImport } from './use-import';
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
  const [planned, setPlanned] = useState<PlannedTask[] | null>(null);
  const { tasks, warnings } = reading;
  useEffect(() => {
    let wanted = true;
    idsOfTasks(ws, tasks, newId).then((all) => wanted && setPlanned(all));
    return () => {
      wanted = false;
    };
  }, [ws, tasks]);
  // Others go on writing while a person looks a file over: what counts is who is here now.
  const count = useLiveQuery(
    async (db) => planned && (await newTasks(planned, standing(db, ws))).length,
    [ws, planned],
  );
  const known = planned && typeof count === 'number' ? planned.length - count : 0;

  const importing = useImport(onClose, async () => {
    const records = await newTasks(planned ?? [], standing(db, ws));
    return {
      step: { type: 'import-records', ws, records, edits: [] },
      back: {
        type: 'take-back-import',
        ws,
        records: records.map(({ kind, id }) => ({ kind, id })),
        edits: [],
      },
      said: t('import.tasks-done', { n: records.length }),
    };
  });

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
      {known > 0 && <p data-testid="import-known">{t('import.tasks-known', { n: known })}</p>}
      <WarningList warnings={warnings} />
      <ImportButtons
        importing={importing}
        label={t('import.tasks-do', { n: count ?? 0 })}
        disabled={!count}
        onClose={onClose}
      />
    </>
  );
}

/** Those that are here already, by id. */
const standing =
  (db: Database, ws: string): FindStanding =>
  async (ids) => {
    const rows = await db.task.bulkGet(ids.map((id) => [ws, id]));
    return new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
  };

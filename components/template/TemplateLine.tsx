import { newId } from '../../lib/records/id';
import type { Row } from '../../lib/store/db';
import { record } from '../../lib/store/queries';
import { subtasks } from '../../lib/store/task-lists';
import { takeBack } from '../fields/take-back';
import { useAct } from '../frame/act';
import { useEnvironment } from '../frame/environment';
import { useLiveQuery } from '../frame/live-query';
import { templateOf } from './template-of';

/** Where a task was started from; one with steps of its own can be kept as a template. */
export function TemplateLine({ task }: { task: Row<'task'> }) {
  const { t, db, hrefOf } = useEnvironment();
  const act = useAct();
  const { ws, template } = task;
  const from = useLiveQuery(
    async (db) => (template ? record(db, 'template', ws, template.id) : null),
    [ws, template?.id],
  );
  const parts = useLiveQuery((db) => subtasks(db, ws, task.id), [ws, task.id]) ?? [];
  if (from)
    return (
      <p class="hint">
        {t('template.from')}{' '}
        <a href={hrefOf({ ws, area: 'templates', open: { area: 'templates', id: from.id } })}>
          {from.name || t('row.untitled')}
        </a>
      </p>
    );
  if (Object.keys(task.checklist).length + parts.length === 0) return null;
  const save = async () => {
    const made = { kind: 'template', id: newId(), fields: templateOf(task, await subtasks(db, ws, task.id)) };
    const records = [{ ...made, kind: 'template' as const }];
    await act(
      { type: 'add-records', ws, records },
      { said: t('template.saved-task', { title: task.title }), undo: takeBack(ws, records) },
    );
  };
  return (
    <button type="button" class="quiet" data-testid="save-template" onClick={() => void save()}>
      {t('template.save-task')}
    </button>
  );
}

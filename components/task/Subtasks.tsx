import { newId } from '../../lib/records/id';
import { isActive } from '../../lib/records/task';
import { subtasks } from '../../lib/store/task-lists';
import { AddLine } from '../fields/AddLine';
import { useAct } from '../frame/act';
import { useTranslate } from '../frame/environment';
import { useLiveQuery } from '../frame/live-query';
import { useTaskNames } from './names';
import { TaskRow } from './TaskRow';

/** The parts of a task, each a task of its own, and how many of them are done. */
export function Subtasks({ ws, id }: { ws: string; id: string }) {
  const t = useTranslate();
  const act = useAct();
  const parts = useLiveQuery((db) => subtasks(db, ws, id), [ws, id]) ?? [];
  const { names, own } = useTaskNames(parts);
  const done = parts.filter((one) => !isActive(one)).length;
  const add = (title: string) =>
    void act({
      type: 'add-records',
      ws,
      records: [{ kind: 'task', id: newId(), fields: { title, parent: id } }],
    });
  return (
    <section class="block linked subtasks">
      <h3 class="label">
        {t('plan.subtasks')}
        {parts.length > 0 && (
          <span class="figure">{t('row.steps', { done: String(done), total: String(parts.length) })}</span>
        )}
      </h3>
      <ul class="rows">
        {parts.map((one) => (
          <TaskRow
            key={one.id}
            task={{ ...one, parent: null }}
            to={{ ws, area: 'tasks', open: { area: 'tasks', id: one.id } }}
            selected={false}
            names={names}
            own={own}
          />
        ))}
      </ul>
      <AddLine name="subtask" label={t('action.add-subtask')} maxLength={500} onAdd={add} />
    </section>
  );
}

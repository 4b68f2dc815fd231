import { linkedTasks } from '../../lib/store/queries';
import { useTranslate } from '../frame/environment';
import { useLiveQuery } from '../frame/live-query';
import { useTaskNames } from './names';
import { TaskRow } from './TaskRow';

/** The tasks of a contact or a meeting. */
export function LinkedTasks({ ws, id }: { ws: string; id: string }) {
  const t = useTranslate();
  const tasks = useLiveQuery((db) => linkedTasks(db, ws, id), [ws, id]) ?? [];
  const { names, own } = useTaskNames(tasks);
  if (tasks.length === 0) return null;
  return (
    <section class="block linked">
      <h3 class="label">{t('field.tasks')}</h3>
      <ul class="rows">
        {tasks.map((task) => (
          <TaskRow
            key={task.id}
            task={task}
            to={{ ws, area: 'tasks', open: { area: 'tasks', id: task.id } }}
            selected={false}
            names={names}
            own={own}
          />
        ))}
      </ul>
    </section>
  );
}

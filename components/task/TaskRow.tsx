import type { Row } from '../../lib/store/db';
import { MessageAnswer } from '../contact/MessageAnswer';
import { useEnvironment } from '../frame/environment';
import type { Route } from '../frame/route';
import { TaskMeta } from './TaskMeta';
import { useTick } from './tick';

interface Props {
  task: Row<'task'>;
  /** Which list it stands in, for the colour of its date. */
  tone: 'late' | 'today' | 'calm';
  to: Route;
  selected: boolean;
  names: ReadonlyMap<string, string>;
  own: ReadonlySet<string>;
}

/** One task in a list: tick it off, or open it. */
export function TaskRow({ task, tone, to, selected, names, own }: Props) {
  const { t, dates, hrefOf } = useEnvironment();
  const { done, tick } = useTick(task);
  const title = task.title || t('row.untitled');
  return (
    <li class="row" data-id={task.id} data-done={done || undefined} data-selected={selected || undefined}>
      <label class="tick">
        <input
          type="checkbox"
          aria-label={t('row.done', { title })}
          data-priority={task.priority ?? undefined}
          checked={done}
          onChange={tick}
        />
      </label>
      <a class="row-link" href={hrefOf(to)} aria-current={selected || undefined}>
        <span class="row-title">{title}</span>
        <TaskMeta task={task} names={names} own={own} />
      </a>
      {task.due && (
        <time class="when" data-tone={done ? 'calm' : tone}>
          {dates.brief(task.due)}
        </time>
      )}
      <MessageAnswer task={task} own={own} />
    </li>
  );
}

import { useContext } from 'preact/hooks';
import { inZone } from '../../lib/calendar/zoned';
import type { Moment } from '../../lib/records/field';
import type { Row } from '../../lib/store/db';
import { MessageAnswer } from '../contact/MessageAnswer';
import { useEnvironment } from '../frame/environment';
import { PICKED, PicksContext, pickKey } from '../frame/picks';
import type { Route } from '../frame/route';
import { TaskMeta } from './TaskMeta';
import { useTick } from './tick';

interface Props {
  task: Row<'task'>;
  to: Route;
  selected: boolean;
  names: ReadonlyMap<string, string>;
  own: ReadonlySet<string>;
}

/** One task in a list: tick it off, or open it. */
export function TaskRow({ task, to, selected, names, own }: Props) {
  const { t, dates, hrefOf, today, zone } = useEnvironment();
  /** The colour of its date, which is the same in every list. */
  const toneOf = (due: Moment) => {
    const { date } = inZone(due, zone);
    return date > today ? 'calm' : date < today ? 'late' : 'today';
  };
  const { done, tick } = useTick(task);
  const picked = useContext(PicksContext).has(pickKey(task));
  const title = task.title || t('row.untitled');
  return (
    <li
      class="row"
      data-id={task.id}
      data-ws={task.ws}
      data-done={done || undefined}
      data-selected={selected || undefined}
      data-picked={picked || undefined}
    >
      <label class="tick">
        <input
          type="checkbox"
          aria-label={t('row.done', { title })}
          data-priority={task.priority ?? undefined}
          checked={done}
          onChange={tick}
        />
      </label>
      <a
        class="row-link"
        href={hrefOf(to)}
        aria-current={selected || undefined}
        aria-describedby={picked ? PICKED : undefined}
      >
        <span class="row-title">{title}</span>
        <TaskMeta task={task} names={names} own={own} />
      </a>
      {task.due && (
        <time class="when" data-tone={done ? 'calm' : toneOf(task.due)}>
          {dates.brief(task.due)}
        </time>
      )}
      <MessageAnswer task={task} own={own} />
    </li>
  );
}

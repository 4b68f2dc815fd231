import { useTranslate } from '../frame/environment';
import { Figure } from '../frame/Figure';
import { TaskRow } from '../task/TaskRow';
import type { ColumnOfTasks } from './BoardView';

interface Props extends ColumnOfTasks {
  ws: string;
  selected: string | null;
  names: ReadonlyMap<string, string>;
  own: ReadonlySet<string>;
  onMore: () => void;
}

/** One column of the board: how far these tasks are, how many there are, and the first of them. */
export function BoardColumn({ ws, name, tasks, count, selected, names, own, onMore }: Props) {
  const t = useTranslate();
  const left = (count ?? tasks.length) - tasks.length;
  return (
    <section class="group board-column" data-column={name} aria-label={t(`status.${name}`)}>
      <h2 class="group-head">
        <span>{t(`status.${name}`)}</span>
        <Figure n={count ?? ''} />
      </h2>
      <ul class="rows">
        {tasks.map((task) => (
          <TaskRow
            key={task.id}
            task={task}
            to={{ ws, area: 'board', open: { area: 'tasks', id: task.id } }}
            selected={task.id === selected}
            names={names}
            own={own}
          />
        ))}
      </ul>
      {tasks.length === 0 && <p class="column-empty">{t('empty.board')}</p>}
      {left > 0 && (
        <button type="button" class="column-more" onClick={onMore}>
          {t('views.more', { n: left })}
        </button>
      )}
    </section>
  );
}

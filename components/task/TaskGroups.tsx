import type { Row } from '../../lib/store/db';
import { useTranslate } from '../frame/environment';
import { Group } from '../frame/Group';
import type { Route } from '../frame/route';
import { useTaskNames } from './names';
import { TaskRow } from './TaskRow';

export interface TaskGroupView {
  key: string;
  heading: string;
  tasks: readonly Row<'task'>[];
  /** How many there are, where that is not what is read. */
  count?: number | string;
}

interface Props {
  groups: readonly TaskGroupView[];
  /** Whether the last group may go on. */
  more: boolean;
  routeTo: (task: Row<'task'>) => Route;
  selected: string | null;
}

/** Tasks under their headings. */
export function TaskGroups({ groups, more, routeTo, selected }: Props) {
  const t = useTranslate();
  const { names, own } = useTaskNames(groups.flatMap(({ tasks }) => tasks));
  const shown = groups.filter(({ tasks }) => tasks.length > 0);
  return (
    <>
      {shown.map(({ key, heading, tasks, count }, n) => (
        <Group
          key={key}
          heading={heading}
          count={
            count ?? (more && n === shown.length - 1 ? t('list.at-least', { n: tasks.length }) : tasks.length)
          }
        >
          {tasks.map((task) => (
            <TaskRow
              key={task.id}
              task={task}
              to={routeTo(task)}
              selected={task.id === selected}
              names={names}
              own={own}
            />
          ))}
        </Group>
      ))}
    </>
  );
}

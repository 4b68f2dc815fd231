import type { Translate } from '../../lib/i18n/translate';
import type { Row } from '../../lib/store/db';
import type { TaskFilter } from '../../lib/store/task-filter';
import { groupBy, groupOf, taskGroups } from '../task/group-tasks';
import { type Named, personName } from '../task/person';
import type { TaskGroupView } from '../task/TaskGroups';

type Task = Row<'task'>;

interface Reader {
  t: Translate;
  today: string;
  zone: string;
  endOfWeek: string;
  people: readonly Named[];
}

/** Tasks in the groups that a filter asks for; by hand they stand in one, for an order across groups would be none. */
export function groupsOf(
  tasks: readonly Task[],
  { sort, group }: TaskFilter,
  reader: Reader,
): TaskGroupView[] {
  const { t, people } = reader;
  const groupsBy = (keyOf: (task: Task) => string, headingOf: (key: string) => string): TaskGroupView[] =>
    [...groupBy(tasks, keyOf)].map(([key, some]) => ({
      ...{ key, tasks: some, heading: headingOf(key) },
    }));
  const wanted = sort === 'hand' ? 'none' : group;
  switch (wanted) {
    case 'day': {
      const byDay = groupBy(tasks, (task) => groupOf(task, reader));
      return taskGroups.map((key) => ({
        ...{ key, heading: t(`group.${key}`), tasks: byDay.get(key) ?? [] },
      }));
    }
    case 'person':
      return groupsBy(
        ({ assignee }) => assignee,
        (person) => (person ? personName(people, person) : t('list.nobody')),
      );
    case 'priority':
      return groupsBy(
        ({ priority }) => String(priority ?? ''),
        (key) =>
          key === '1' || key === '2' || key === '3' || key === '4'
            ? t(`priority.${key}`)
            : t('priority.none'),
      );
    case 'tag':
      return groupsBy(
        ({ tags }) => Object.keys(tags)[0] ?? '',
        (tag) => (tag ? `#${tag}` : t('filter.untagged')),
      );
    case 'none':
      return [{ key: 'all', heading: t('list.open'), tasks }];
    default:
      return wanted satisfies never;
  }
}

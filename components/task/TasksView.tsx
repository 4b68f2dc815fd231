import { useState } from 'preact/hooks';
import type { Row } from '../../lib/store/db';
import { members, taskList } from '../../lib/store/queries';
import { Empty } from '../frame/Empty';
import { useEnvironment } from '../frame/environment';
import { focusEntry } from '../frame/focus-entry';
import { useLiveQuery } from '../frame/live-query';
import { usePaged } from '../frame/paged';
import { usePainted } from '../frame/painted';
import { Sentinel } from '../frame/Sentinel';
import { Tabs } from '../frame/Tabs';
import { groupBy, groupOf, taskGroups } from './group-tasks';
import { personName } from './person';
import { TaskGroups, type TaskGroupView } from './TaskGroups';

const lists = ['open', 'waiting', 'people', 'done'] as const;
type List = (typeof lists)[number];

/** A workspace's tasks: by time, by who is waited for, by person, or what is done. */
export function TasksView({ ws, selected }: { ws: string; selected: string | null }) {
  const { t, today, zone, dates } = useEnvironment();
  const [list, setList] = useState<List>('open');
  const { rows, more, readOn } = usePaged(
    (db, limit) => taskList(db, ws, list === 'people' ? 'open' : list, limit),
    [ws, list],
  );
  const people = useLiveQuery((db) => members(db, ws), [ws]) ?? [];
  usePainted(rows !== undefined);

  const byTime = (tasks: readonly Row<'task'>[]): TaskGroupView[] => {
    const endOfWeek = dates.endOfWeek(today);
    const groups = groupBy(tasks, (task) => groupOf(task, { today, endOfWeek, zone }));
    return taskGroups.map((key) => ({
      ...{ key, tone: key, heading: t(`group.${key}`) },
      tasks: groups.get(key) ?? [],
    }));
  };
  const byPerson = (tasks: readonly Row<'task'>[]): TaskGroupView[] =>
    [...groupBy(tasks, ({ assignee }) => assignee)].map(([person, tasks]) => ({
      ...{ key: person, tasks, tone: 'later' },
      heading: person ? personName(people, person) : t('list.nobody'),
    }));
  const viewOf = (tasks: readonly Row<'task'>[]): TaskGroupView[] => {
    if (list === 'done') return [{ key: 'done', heading: t('list.done'), tasks, tone: 'done' }];
    return list === 'people' ? byPerson(tasks) : byTime(tasks);
  };

  const empty = {
    open: 'empty.tasks',
    people: 'empty.tasks',
    waiting: 'empty.waiting',
    done: 'empty.done',
  } as const;
  return (
    <>
      <Tabs
        label={t('view.tasks')}
        tabs={lists.map((id) => ({ id, label: t(`list.${id}`) }))}
        current={list}
        panel="tasks-list"
        onTab={setList}
      />
      <div id="tasks-list" role="tabpanel" aria-label={t(`list.${list}`)} class="list">
        {rows?.length === 0 && (
          <Empty text={t(empty[list])} action={{ label: t('empty.write-task'), run: focusEntry }} />
        )}
        {rows && rows.length > 0 && (
          <TaskGroups
            groups={viewOf(rows)}
            more={more}
            routeTo={({ id }) => ({ ws, area: 'tasks', open: { area: 'tasks', id } })}
            selected={selected}
          />
        )}
        {more && <Sentinel onNear={readOn} />}
      </div>
    </>
  );
}

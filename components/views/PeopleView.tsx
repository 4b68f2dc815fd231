import { useState } from 'preact/hooks';
import { members } from '../../lib/store/queries';
import { tasksByPerson } from '../../lib/store/task-lists';
import { Empty } from '../frame/Empty';
import { useTranslate } from '../frame/environment';
import { focusEntry } from '../frame/focus-entry';
import { useLiveQuery } from '../frame/live-query';
import { usePainted } from '../frame/painted';
import { personName } from '../task/person';
import { TaskGroups } from '../task/TaskGroups';
import type { ViewProps } from './view-props';

/** So many of each person's tasks are read at first, and so many more when somebody asks. */
const PAGE = 15;

/** A workspace's tasks by who does them, each with how many they have. */
export function PeopleView({ ws, selected }: ViewProps) {
  const t = useTranslate();
  const [limit, setLimit] = useState(PAGE);
  const groups = useLiveQuery((db) => tasksByPerson(db, ws, limit), [ws, limit]);
  const people = useLiveQuery((db) => members(db, ws), [ws]) ?? [];
  usePainted(groups !== undefined);
  if (groups?.length === 0)
    return <Empty text={t('empty.tasks')} action={{ label: t('empty.write-task'), run: focusEntry }} />;
  const left = Math.max(0, ...(groups ?? []).map(({ count, tasks }) => count - tasks.length));
  return (
    <>
      <TaskGroups
        groups={(groups ?? []).map(({ person, tasks, count }) => ({
          ...{ key: person, tasks, count },
          heading: person ? personName(people, person) : t('list.nobody'),
        }))}
        more={false}
        routeTo={({ id }) => ({ ws, area: 'people', open: { area: 'tasks', id } })}
        selected={selected}
      />
      {left > 0 && (
        <div class="list-head">
          <button type="button" data-testid="more" onClick={() => setLimit(limit + PAGE * 4)}>
            {t('views.more', { n: left })}
          </button>
        </div>
      )}
    </>
  );
}

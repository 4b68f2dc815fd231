import { members, taskList } from '../../lib/store/queries';
import { Empty } from '../frame/Empty';
import { useTranslate } from '../frame/environment';
import { focusEntry } from '../frame/focus-entry';
import { useLiveQuery } from '../frame/live-query';
import { usePaged } from '../frame/paged';
import { usePainted } from '../frame/painted';
import { Sentinel } from '../frame/Sentinel';
import { groupBy } from '../task/group-tasks';
import { personName } from '../task/person';
import { TaskGroups } from '../task/TaskGroups';
import type { ViewProps } from './view-props';

/** What waits for somebody, by whom. */
export function WaitingTasks({ ws, selected }: ViewProps) {
  const t = useTranslate();
  const { rows, more, readOn } = usePaged((db, limit) => taskList(db, ws, 'waiting', limit), [ws]);
  const people = useLiveQuery((db) => members(db, ws), [ws]) ?? [];
  usePainted(rows !== undefined);
  if (rows?.length === 0)
    return <Empty text={t('empty.waiting')} action={{ label: t('empty.write-task'), run: focusEntry }} />;
  const groups = groupBy(rows ?? [], ({ waitingOn }) => waitingOn);
  return (
    <>
      <TaskGroups
        groups={[...groups].map(([person, tasks]) => ({
          ...{ key: person, tasks },
          heading: person ? personName(people, person) : t('views.nobody-named'),
        }))}
        more={more}
        routeTo={({ id }) => ({ ws, area: 'waiting', open: { area: 'tasks', id } })}
        selected={selected}
      />
      {more && <Sentinel onNear={readOn} />}
    </>
  );
}

import { useCallback, useState } from 'preact/hooks';
import { filteredTasks } from '../../lib/store/filtered-tasks';
import { members, taskList } from '../../lib/store/queries';
import { isFiltering, noFilter, type TaskFilter } from '../../lib/store/task-filter';
import { useAct } from '../frame/act';
import { Empty } from '../frame/Empty';
import { useEnvironment } from '../frame/environment';
import { focusEntry } from '../frame/focus-entry';
import { useLiveQuery } from '../frame/live-query';
import { usePainted } from '../frame/painted';
import { Sentinel } from '../frame/Sentinel';
import { TaskGroups } from '../task/TaskGroups';
import { FilterBar } from './FilterBar';
import { groupsOf } from './groups-of';
import { orderSteps } from './move-steps';
import { useRowMoves } from './use-row-moves';
import type { ViewProps } from './view-props';

const PAGE = 80;

/** What is to do in a workspace, filtered, grouped and ordered as the person wants. */
export function OpenTasks({ ws, selected }: ViewProps) {
  const environment = useEnvironment();
  const { t, today, zone, dates } = environment;
  const act = useAct();
  const [filter, setFilter] = useState<TaskFilter>(noFilter);
  const [limit, setLimit] = useState(PAGE);
  const endOfWeek = dates.endOfWeek(today);
  const found = useLiveQuery(
    async (db) => {
      if (isFiltering(filter) || filter.sort !== 'day')
        return { ...(await filteredTasks(db, ws, filter, { today, zone, endOfWeek }, limit)), limit, filter };
      const rows = await taskList(db, ws, 'open', limit);
      return { rows, more: rows.length >= limit, limit, filter };
    },
    [ws, filter, limit, today, zone, endOfWeek],
  );
  const people = useLiveQuery((db) => members(db, ws), [ws]) ?? [];
  usePainted(found !== undefined);
  // Anew for every answer: what watches the end of the list looks again, for the end may still be near.
  const readOn = useCallback(() => setLimit((found?.limit ?? 0) + PAGE * 2), [found]);
  const change = (next: TaskFilter) => {
    setFilter(next);
    setLimit(PAGE);
  };

  const rows = found?.rows ?? [];
  const isByHand = found?.filter.sort === 'hand';
  const put = (id: string, to: number) => {
    const task = rows.find((one) => one.id === id);
    if (!isByHand || !task || to < 0 || to >= rows.length) return;
    const steps = orderSteps(rows, task, to);
    if (steps.length > 0) void act({ type: 'edit-records', ws, steps });
  };
  const moves = useRowMoves({
    onDrop({ id, before }) {
      const without = rows.filter((one) => one.id !== id);
      const at = without.findIndex((one) => one.id === before);
      if (before !== id) put(id, at < 0 ? without.length : at);
    },
    onStep(id, way) {
      const at = rows.findIndex((one) => one.id === id);
      if (way === 'up' || way === 'down') put(id, at + (way === 'up' ? -1 : 1));
    },
  });
  const empty = isFiltering(filter)
    ? { text: t('empty.filter'), action: { label: t('filter.clear'), run: () => change(noFilter) } }
    : { text: t('empty.tasks'), action: { label: t('empty.write-task'), run: focusEntry } };
  return (
    <>
      <FilterBar ws={ws} filter={filter} onFilter={change} />
      {found && rows.length === 0 && !found.more && <Empty {...empty} />}
      <div data-column={isByHand ? 'open' : undefined} {...moves}>
        <TaskGroups
          groups={groupsOf(rows, found?.filter ?? filter, { ...environment, endOfWeek, people })}
          more={found?.more ?? false}
          routeTo={({ id }) => ({ ws, area: 'tasks', open: { area: 'tasks', id } })}
          selected={selected}
        />
      </div>
      {found?.more && <Sentinel onNear={readOn} />}
    </>
  );
}

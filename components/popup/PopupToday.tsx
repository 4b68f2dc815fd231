import type { Database } from '../../lib/store/db';
import { todayTasks } from '../../lib/store/queries';
import { useEnvironment } from '../frame/environment';
import { Group } from '../frame/Group';
import { useLiveQuery } from '../frame/live-query';
import { usePainted } from '../frame/painted';
import { useDoneToday } from '../task/done-today';
import { useTaskNames } from '../task/names';
import { TaskRow } from '../task/TaskRow';

/** What the first frame shows of each list: as many rows as there is room for. */
const FIRST = 8;
/** What can be scrolled to after it; the popup shows what matters now and no more. */
const LIMIT = 40;

export type TodayAnswer = Awaited<ReturnType<typeof todayTasks>>;

export const readToday = (db: Database, today: string, zone: string) =>
  todayTasks(db, { today, zone }, FIRST);

/** Late and today's tasks of all workspaces; what was ticked off today stays to be seen below. */
export function PopupToday({ first }: { first: TodayAnswer }) {
  const { t, today, zone } = useEnvironment();
  const read = useLiveQuery((db) => todayTasks(db, { today, zone }, LIMIT), [today, zone]);
  const { late, today: due } = read ?? first;
  usePainted(true);
  const { names, own } = useTaskNames([...late, ...due]);
  const done = useDoneToday();
  const limit = read ? LIMIT : FIRST;
  const count = ({ length }: readonly unknown[]) => {
    if (length < limit) return length;
    return read ? t('list.at-least', { n: limit }) : '';
  };
  const groups = [
    { key: 'late', heading: t('group.late'), rows: late },
    { key: 'today', heading: t('group.today'), rows: due },
    { key: 'done', heading: t('group.done-today'), rows: done },
  ] as const;
  if (groups.every(({ rows }) => rows.length === 0)) return <p class="empty">{t('empty.today')}</p>;
  return (
    <div class="scroll">
      {groups.map(
        ({ key, heading, rows }) =>
          rows.length > 0 && (
            <Group key={key} heading={heading} count={count(rows)}>
              {rows.map((task) => (
                <TaskRow
                  key={task.id}
                  task={task}
                  to={{ ws: task.ws, area: 'tasks', open: { area: 'tasks', id: task.id } }}
                  selected={false}
                  names={names}
                  own={own}
                />
              ))}
            </Group>
          ),
      )}
    </div>
  );
}

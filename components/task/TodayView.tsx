import { useCallback, useState } from 'preact/hooks';
import { meetingsOn, todayTasks } from '../../lib/store/queries';
import { NewsGroup } from '../delegation/NewsGroup';
import { Empty } from '../frame/Empty';
import { useEnvironment } from '../frame/environment';
import { focusEntry } from '../frame/focus-entry';
import { Group } from '../frame/Group';
import { useLiveQuery } from '../frame/live-query';
import { usePainted } from '../frame/painted';
import { Sentinel } from '../frame/Sentinel';
import { MeetingRow } from '../meeting/MeetingRow';
import { useDoneToday } from './done-today';
import { TaskGroups } from './TaskGroups';

const PAGE = 100;

/** What matters now, of all workspaces: late, today, then meetings, then what is done. */
export function TodayView({ ws, selected }: { ws: string; selected: string | null }) {
  const { t, today, zone, dates } = useEnvironment();
  const [limit, setLimit] = useState(PAGE);
  const readOn = useCallback(() => setLimit((last) => last + PAGE), []);
  const due = useLiveQuery((db) => todayTasks(db, { today, zone }, limit), [today, zone, limit]);
  const meetings = useLiveQuery((db) => meetingsOn(db, { today, zone }), [today, zone]) ?? [];
  const done = useDoneToday();
  usePainted(due !== undefined);
  if (!due) return null;
  if (due.late.length + due.today.length + meetings.length + done.length === 0)
    return (
      <>
        <NewsGroup ws={ws} />
        <Empty text={t('empty.today')} action={{ label: t('empty.write-task'), run: focusEntry }} />
      </>
    );
  const common = { more: false, selected };
  const count = ({ length }: readonly unknown[]) =>
    length < limit ? length : t('list.at-least', { n: length });
  return (
    <>
      <NewsGroup ws={ws} />
      <TaskGroups
        {...common}
        routeTo={({ ws, id }) => ({ ws, area: 'today', open: { area: 'tasks', id } })}
        groups={[
          { key: 'late', heading: t('group.late'), tasks: due.late, count: count(due.late) },
          {
            key: 'today',
            heading: `${t('group.today')}, ${dates.longDay(today)}`,
            tasks: due.today,
            count: count(due.today),
          },
        ]}
      />
      {meetings.length > 0 && (
        <Group heading={t('group.meetings')} count={meetings.length}>
          {meetings.map((meeting) => (
            <MeetingRow
              key={meeting.id}
              meeting={meeting}
              to={{ ws: meeting.ws, area: 'today', open: { area: 'meetings', id: meeting.id } }}
              selected={meeting.id === selected}
              dated={false}
            />
          ))}
        </Group>
      )}
      <TaskGroups
        {...common}
        routeTo={({ ws, id }) => ({ ws, area: 'today', open: { area: 'tasks', id } })}
        groups={[{ key: 'done', heading: t('group.done-today'), tasks: done }]}
      />
      {Math.max(due.late.length, due.today.length) >= limit && <Sentinel onNear={readOn} />}
    </>
  );
}

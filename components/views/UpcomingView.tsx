import { useCallback, useState } from 'preact/hooks';
import { daysLater } from '../../lib/calendar/civil';
import { inZone } from '../../lib/calendar/zoned';
import { laterInstances, repeatingBefore } from '../../lib/store/later-instances';
import { dayOf, meetingsBetween, tasksBetween } from '../../lib/store/task-lists';
import { Empty } from '../frame/Empty';
import { useEnvironment } from '../frame/environment';
import { focusEntry } from '../frame/focus-entry';
import { useLiveQuery } from '../frame/live-query';
import { usePainted } from '../frame/painted';
import { Sentinel } from '../frame/Sentinel';
import { DayGroup } from './DayGroup';

/** How far one looks ahead, as one scrolls; what is further away stands in the lists and in the month. */
const REACH = [14, 60, 366] as const;
const PAGE = 120;
/** So many times still to come are shown beside the tasks. */
const LATER = 300;

/** The days from tomorrow on, of all workspaces: what is planned for each or due on it, and its meetings. */
export function UpcomingView({ selected }: { selected: string | null }) {
  const { t, today, zone, dates } = useEnvironment();
  const [reach, setReach] = useState(0);
  const [limit, setLimit] = useState(PAGE);
  const from = daysLater(today, 1);
  const to = daysLater(today, REACH[reach] ?? 366);
  const found = useLiveQuery(
    async (db) => {
      const [tasks, meetings, before] = await Promise.all([
        tasksBetween(db, zone, from, to, limit),
        meetingsBetween(db, zone, from, to),
        repeatingBefore(db, from),
      ]);
      const later = laterInstances([...before, ...tasks], { from, to, zone }, LATER);
      const isCut = tasks.length >= limit;
      return { tasks, meetings, later, isCut, more: isCut || to < daysLater(from, 365) };
    },
    [zone, from, to, limit],
  );
  // Anew for every answer: what watches the end of the list looks again, for the end may still be near.
  const readOn = useCallback(() => {
    if (found?.isCut) setLimit((last) => last + PAGE * 2);
    else setReach((last) => Math.min(last + 1, REACH.length - 1));
  }, [found]);
  usePainted(found !== undefined);
  if (!found) return null;
  const lastTask = found.tasks.at(-1);
  const until = found.isCut && lastTask ? dayOf(lastTask, zone) : to;
  const meetingDay = ({ start }: (typeof found.meetings)[number]) => (start ? inZone(start, zone).date : '');
  const meetings = found.meetings.filter((one) => meetingDay(one) <= until);
  const later = found.later.filter(({ day }) => day <= until);
  const days = [
    ...new Set([
      ...found.tasks.map((one) => dayOf(one, zone)),
      ...meetings.map(meetingDay),
      ...later.map(({ day }) => day),
    ]),
  ].sort();
  if (days.length === 0 && !found.more)
    return <Empty text={t('empty.upcoming')} action={{ label: t('empty.write-task'), run: focusEntry }} />;
  return (
    <>
      {days.map((day) => (
        <DayGroup
          key={day}
          heading={day === from ? `${t('group.tomorrow')}, ${dates.longDay(day)}` : dates.longDay(day)}
          area="upcoming"
          tasks={found.tasks.filter((one) => dayOf(one, zone) === day)}
          meetings={meetings.filter((one) => meetingDay(one) === day)}
          later={later.filter((one) => one.day === day)}
          selected={selected}
        />
      ))}
      {found.more && <Sentinel onNear={readOn} />}
    </>
  );
}

import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { laterInstances, repeatingBefore } from '../../lib/store/later-instances';
import { meetingsBetween, tasksBetween } from '../../lib/store/task-lists';
import { useEnvironment } from '../frame/environment';
import { Icon } from '../frame/Icon';
import { useLiveQuery } from '../frame/live-query';
import { Sentinel } from '../frame/Sentinel';
import { DayGroup } from './DayGroup';

const PAGE = 60;
const LATER = 60;

interface Props {
  day: string;
  selected: string | null;
  onClose: () => void;
}

/** All of a day that was opened in the month. Esc leads back to its place there. */
export function MonthDay({ day, selected, onClose }: Props) {
  const { t, today, zone, dates } = useEnvironment();
  const [limit, setLimit] = useState(PAGE);
  const section = useRef<HTMLElement>(null);
  const found = useLiveQuery(
    async (db) => {
      const tasks = await tasksBetween(db, zone, day, day, limit);
      const meetings = await meetingsBetween(db, zone, day, day);
      // What was due before today and was not done does not come again in the past.
      const before = day > today ? await repeatingBefore(db, day) : [];
      return { tasks, meetings, later: laterInstances(before, { from: day, to: day, zone }, LATER) };
    },
    [day, zone, today, limit],
  );
  const readOn = useCallback(() => setLimit(limit + PAGE * 2), [limit, found]);
  useLayoutEffect(() => {
    section.current?.focus({ preventScroll: true });
    section.current?.scrollIntoView({ block: 'nearest' });
  }, [found === undefined]);
  return (
    <section
      ref={section}
      class="month-day"
      tabIndex={-1}
      aria-label={dates.longDay(day)}
      data-testid="month-day"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <button type="button" class="icon month-close" aria-label={t('view.close')} onClick={onClose}>
        <Icon name="close" />
      </button>
      {found && <DayGroup heading={dates.longDay(day)} area="month" {...found} selected={selected} />}
      {found && found.tasks.length + found.meetings.length + found.later.length === 0 && (
        <p class="empty">{t('views.day-free')}</p>
      )}
      {found && found.tasks.length >= limit && <Sentinel onNear={readOn} />}
    </section>
  );
}

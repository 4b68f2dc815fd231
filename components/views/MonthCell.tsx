import { inZone } from '../../lib/calendar/zoned';
import type { Row } from '../../lib/store/db';
import type { DayOfTasks } from '../../lib/store/task-lists';
import { useEnvironment } from '../frame/environment';

/** So many lines a day of the month has room for. */
const LINES = 3;

interface Props {
  day: string;
  /** Whether the arrows are here. */
  isAt: boolean;
  isOpen: boolean;
  /** Of the month before or after. */
  isBeside: boolean;
  tasks: DayOfTasks;
  meetings: readonly Row<'meeting'>[];
  onOpen: () => void;
  onKey: (event: KeyboardEvent) => void;
}

/** A day of the month: its meetings, then its tasks, as many as there is room for. */
export function MonthCell({ day, isAt, isOpen, isBeside, tasks, meetings, onOpen, onKey }: Props) {
  const { t, today, zone, dates } = useEnvironment();
  const n = tasks.count + meetings.length;
  const lines = [
    ...meetings.map(({ id, title, start }) => {
      const time = start && inZone(start, zone).time;
      return { id, isMeeting: true, isLate: false, title: `${time ? `${dates.time(time)} ` : ''}${title}` };
    }),
    ...tasks.first.map(({ id, title, due }) => ({
      ...{ id, isMeeting: false, title },
      isLate: due !== null && inZone(due, zone).date < today,
    })),
  ].slice(0, LINES);
  return (
    <button
      type="button"
      class="month-cell"
      tabIndex={isAt ? 0 : -1}
      data-day={day}
      data-beside={isBeside || undefined}
      data-today={day === today || undefined}
      data-open={isOpen || undefined}
      aria-expanded={isOpen}
      aria-current={day === today ? 'date' : undefined}
      onClick={onOpen}
      onKeyDown={onKey}
    >
      <span class="visually-hidden">{t('views.on-day', { day: dates.longDay(day), n })}</span>
      <span class="month-date figure" aria-hidden="true">
        {Number(day.slice(8))}
      </span>
      {lines.map(({ id, title, isMeeting, isLate }) => (
        <span
          key={id}
          class="month-line"
          data-meeting={isMeeting || undefined}
          data-late={isLate || undefined}
        >
          {title || t('row.untitled')}
        </span>
      ))}
      {n > lines.length && (
        <span class="month-rest" aria-hidden="true">
          {t('views.more', { n: n - lines.length })}
        </span>
      )}
      {n > 0 && (
        <span class="month-count figure" aria-hidden="true">
          {n}
        </span>
      )}
    </button>
  );
}

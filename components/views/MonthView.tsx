import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { daysLater } from '../../lib/calendar/civil';
import { inZone } from '../../lib/calendar/zoned';
import { firstWeekday } from '../../lib/i18n/dates';
import { meetingsBetween, tasksByDay } from '../../lib/store/task-lists';
import { useEnvironment } from '../frame/environment';
import { Icon } from '../frame/Icon';
import { useLiveQuery } from '../frame/live-query';
import { usePainted } from '../frame/painted';
import { MonthCell } from './MonthCell';
import { MonthDay } from './MonthDay';
import { monthOf, monthsAway, weeksOf } from './month-grid';

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** A month of all workspaces, day by day; Enter or a click opens a day below it; the arrows go from day to day. */
export function MonthView({ selected }: { selected: string | null }) {
  const { t, today, zone, tag, dates } = useEnvironment();
  const [at, setAt] = useState(today);
  const [opened, setOpened] = useState<string | null>(null);
  const grid = useRef<HTMLTableElement>(null);
  const isMoving = useRef(false);
  const first = firstWeekday(tag);
  const weeks = weeksOf(monthOf(at), first);
  const days = weeks.flat();
  const [from = at, to = at] = [days[0], days.at(-1)];
  const found = useLiveQuery(
    async (db) => {
      const [tasks, meetings] = await Promise.all([
        tasksByDay(db, zone, weeksOf(monthOf(at), first).flat()),
        meetingsBetween(db, zone, from, to),
      ]);
      return { tasks, meetings };
    },
    [zone, from, to],
  );
  usePainted(found !== undefined);
  useLayoutEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    grid.current?.querySelector<HTMLElement>('[data-day][tabindex="0"]')?.focus();
  }, [at]);

  const open = (day: string) => {
    setAt(day);
    setOpened(day);
  };
  const weekday = (days.indexOf(at) + 7) % 7;
  const steps: Record<string, string> = {
    ArrowLeft: daysLater(at, -1),
    ArrowRight: daysLater(at, 1),
    ArrowUp: daysLater(at, -7),
    ArrowDown: daysLater(at, 7),
    Home: daysLater(at, -weekday),
    End: daysLater(at, 6 - weekday),
    PageUp: monthsAway(at, -1),
    PageDown: monthsAway(at, 1),
  };
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const next = steps[event.key];
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    isMoving.current = true;
    setAt(next);
  };
  const title = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(`${monthOf(at)}-01T00:00Z`),
  );
  const turn = (months: number) => setAt(monthsAway(at, months));
  return (
    <>
      <div class="list-head month-head">
        <h2 aria-live="polite">{title}</h2>
        <span class="month-turn">
          <button type="button" class="icon" aria-label={t('views.month-before')} onClick={() => turn(-1)}>
            <Icon name="back" />
          </button>
          <button type="button" onClick={() => setAt(today)}>
            {t('views.month-today')}
          </button>
          <button
            type="button"
            class="icon forth"
            aria-label={t('views.month-after')}
            onClick={() => turn(1)}
          >
            <Icon name="back" />
          </button>
        </span>
      </div>
      <table ref={grid} class="month" aria-label={t('views.month-grid', { month: title })}>
        <thead>
          <tr>
            {Array.from({ length: 7 }, (_, n) => WEEKDAYS[(first + n) % 7] ?? '').map((code) => (
              <th key={code} scope="col">
                {dates.weekday(code)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day}>
                  <MonthCell
                    day={day}
                    isAt={day === at}
                    isOpen={day === opened}
                    isBeside={monthOf(day) !== monthOf(at)}
                    tasks={found?.tasks.get(day) ?? { count: 0, first: [] }}
                    meetings={(found?.meetings ?? []).filter(
                      ({ start }) => start && inZone(start, zone).date === day,
                    )}
                    onOpen={() => open(day)}
                    onKey={press}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {opened && (
        <MonthDay
          key={opened}
          day={opened}
          selected={selected}
          onClose={() => {
            setOpened(null);
            grid.current?.querySelector<HTMLElement>('[data-day][tabindex="0"]')?.focus();
          }}
        />
      )}
    </>
  );
}

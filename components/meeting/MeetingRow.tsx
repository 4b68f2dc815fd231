import { inZone } from '../../lib/calendar/zoned';
import type { Row } from '../../lib/store/db';
import { useEnvironment } from '../frame/environment';
import type { Route } from '../frame/route';

interface Props {
  meeting: Row<'meeting'>;
  to: Route;
  selected: boolean;
  /** Whether the day is said too: not in the list of one day. */
  dated: boolean;
}

export function MeetingRow({ meeting, to, selected, dated }: Props) {
  const { t, dates, zone, hrefOf } = useEnvironment();
  const start = meeting.start && inZone(meeting.start, zone);
  const end = meeting.end && inZone(meeting.end, zone);
  const hours =
    start?.time && end?.time && end.date === start.date
      ? t('row.from-to', { start: dates.time(start.time), end: dates.time(end.time) })
      : start?.time
        ? dates.time(start.time)
        : '';
  const names = Object.values(meeting.attendees).map(({ name }) => name);
  const who = names.length > 2 ? `${names.slice(0, 2).join(', ')} + ${names.length - 2}` : names.join(', ');
  return (
    <li class="row plain" data-id={meeting.id} data-selected={selected || undefined}>
      <a class="row-link" href={hrefOf(to)} aria-current={selected || undefined}>
        <span class="row-title">{meeting.title || t('row.untitled')}</span>
        <span class="meta">
          {dated && start && <span>{dates.day(start.date)}</span>}
          {meeting.place && <span>{meeting.place}</span>}
          {who && <span>{who}</span>}
        </span>
      </a>
      <time class="when">{hours}</time>
    </li>
  );
}

import { weekdayOf } from '../calendar/civil';
import { dateAt } from './grammar/date-at';
import type { DatePiece } from './grammar/pieces';
import { weekdayListAt } from './grammar/recurrence-days';
import { markAt, type Reader } from './reader';

/** "tue and thu": a bare weekday, a word that joins, and another weekday right behind it. */
function nextIsWeekday(reader: Reader, date: DatePiece): boolean {
  const and = date.weekdayOnly ? reader.link('and', date.next) : null;
  if (and === null || markAt(reader, date.next, ',')) return false;
  return reader.term('weekday', reader.skip('on', and)) !== null;
}

/** Index behind "mon, wed and fri", "mon wed fri": three weekdays or more, of which the first counts. */
function weekdaysEndAt(reader: Reader, date: DatePiece): number | null {
  // A weekday has one word or two ("thứ hai", "pon.").
  for (const start of date.weekdayOnly ? [date.next - 2, date.next - 1] : []) {
    const list = weekdayListAt(reader, start);
    if (list && list.value.length > 2 && list.next > date.next) return list.next;
  }
  return null;
}

/** "today and tomorrow" with nothing behind. */
function nextIsDay(reader: Reader, date: DatePiece): boolean {
  const and = date.dayWord && !markAt(reader, date.next, ',/') ? reader.link('and', date.next) : null;
  const day = and === null ? null : reader.term('day', and);
  const after = day ? reader.words[day.next] : undefined;
  return day !== null && (!after || (after.kind !== 'letters' && after.kind !== 'digits'));
}

/** "5. aprillini", "neljapäevani": the ending says until when. */
const isUntil = (reader: Reader, date: DatePiece | null) =>
  date !== null && /ni$/.test(reader.words[date.next - 1]?.folded ?? '');

/** Index after the "to friday" behind a date: of a stretch of days the first counts. */
export function rangeEndAt(reader: Reader, date: DatePiece, led: boolean): number | null {
  const days = weekdaysEndAt(reader, date);
  if (days !== null) return days;
  const to =
    reader.link('to', date.next) ??
    reader.link('or', date.next) ??
    (led || nextIsWeekday(reader, date) || nextIsDay(reader, date) ? reader.link('and', date.next) : null) ??
    (reader.cased && isUntil(reader, dateAt(reader, date.next)) ? date.next : null);
  const end = to === null ? null : (dateAt(reader, to) ?? dateAt(reader, reader.skip('on', to)));
  // On a Thursday "monday to friday" is all of next week.
  const isWeekOn = date.weekdayOnly && end?.weekdayOnly && weekdayOf(end.day) > weekdayOf(date.day);
  return end && end.caution !== 'whole' && end.minutes === undefined && (end.day > date.day || isWeekOn)
    ? end.next
    : null;
}

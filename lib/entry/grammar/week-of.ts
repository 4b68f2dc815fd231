import { mondayOf } from '../../calendar/civil';
import type { Reader } from '../reader';
import { monthDateAt } from './month-date';
import { numericDateAt } from './numeric-date';
import type { DatePiece } from './pieces';

/** "the week of december 7th", "week beginning 3/4": its Monday. "the weekend of the 9th": its Saturday. */
export function weekOfAt(reader: Reader, at: number): DatePiece | null {
  const unit = reader.term('unit', reader.skip('the', at));
  const isWeekend = unit?.value === 'weekend';
  if (!unit || !(isWeekend || unit.value === 'week')) return null;
  // "w/c 4 march" is the week commencing then.
  const isCode = reader.words[unit.next - 1]?.folded === 'c';
  const of = isCode
    ? unit.next
    : (reader.link('of', unit.next) ?? (reader.twelveHour ? reader.link('starting', unit.next) : null));
  const start = of === null ? at : reader.skip('the', of);
  const date =
    of === null
      ? null
      : (monthDateAt(reader, start) ?? (reader.twelveHour ? numericDateAt(reader, start) : null));
  return date && date.caution !== 'prefixed' && date.caution !== 'whole'
    ? { next: date.next, day: mondayOf(date.day) + (isWeekend ? 5 : 0), caution: 'framed' }
    : null;
}

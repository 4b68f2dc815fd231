import type { Reader } from '../reader';
import { feastDateAt } from './feast-date';
import { monthDateAt } from './month-date';
import { namedDayAt } from './named-day';
import { nthInMonthAt } from './nth-in-month';
import { numericDateAt } from './numeric-date';
import { periodDateAt } from './period-date';
import { type DatePiece, furthest } from './pieces';

/** The longest date that starts at word `at` and is not counted from another ("in 3 days", "a week after …"). */
export function anchorDateAt(reader: Reader, at: number): DatePiece | null {
  return furthest(
    namedDayAt(reader, at),
    periodDateAt(reader, at),
    nthInMonthAt(reader, at),
    monthDateAt(reader, at),
    numericDateAt(reader, at),
    feastDateAt(reader, at),
  );
}

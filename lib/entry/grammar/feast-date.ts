import { civilOf, type Day, dayOf, nthWeekday, realDay, weekdayOf } from '../../calendar/civil';
import type { Feast } from '../lexicon/lexicon';
import { digitsAt, type Reader } from '../reader';
import type { DatePiece } from './pieces';

/** "christmas", "easter monday 2027", "this halloween": the next one, or the one of the year that is named. */
export function feastDateAt(reader: Reader, at: number): DatePiece | null {
  const which = reader.term('which', at);
  const start = which ? which.next : reader.skip('the', at);
  const feast = reader.term('feast', start);
  if (!feast) return null;
  const { year: current } = civilOf(reader.clock.today);
  const year = digitsAt(reader, reader.skip('of', feast.next));
  const named = year?.length === 4 && year.value >= 1900 ? year : nextYearAt(reader, feast.next, current);
  const inYear = (y: number) => feastIn(feast.value, y);
  if (which?.value === 'last') return lastOf(inYear, reader.clock.today, current, feast.next);
  const thisYear = inYear(named?.value ?? current);
  const day = named || (thisYear !== null && thisYear >= reader.clock.today) ? thisYear : inYear(current + 1);
  if (day === null) return null;
  // "Boxing Day" at an end is the day; "Christmas" alone is as often what the task is about.
  const telling = named !== null || which !== null || feast.next - start > 1;
  const next = named?.next ?? feast.next;
  const weekend = reader.term('unit', next);
  // "easter weekend", "labor day weekend": the Saturday nearest to the day.
  if (weekend?.value === 'weekend')
    return { next: weekend.next, day: day + ((16 - weekdayOf(day)) % 7) - 3, caution: 'framed' };
  return { next, day, caution: telling ? 'framed' : 'prefixed', shy: telling };
}

/** "last thanksgiving". */
function lastOf(
  inYear: (year: number) => Day | null,
  today: Day,
  current: number,
  next: number,
): DatePiece | null {
  const day = [current, current - 1].map(inYear).find((one) => one !== null && one < today);
  return typeof day === 'number' ? { next, day, caution: 'whole' } : null;
}

/** "next year", "of this year" behind a feast. */
function nextYearAt(reader: Reader, at: number, current: number): { value: number; next: number } | null {
  const which = reader.term('which', reader.skip('of', at));
  const unit = which && reader.term('unit', which.next);
  if (unit?.value !== 'year') return null;
  return {
    value: current + { this: 0, next: 1, last: -1, 'after-next': 2 }[which?.value ?? 'this'],
    next: unit.next,
  };
}

function feastIn(feast: Feast, year: number): Day | null {
  if ('easter' in feast) return easterSunday(year) + feast.easter;
  if ('date' in feast) return realDay(year, feast.month, feast.date);
  const day = nthWeekday(year, feast.month, feast.nth, feast.weekday);
  return day === null ? null : day + (feast.plus ?? 0);
}

/** Western Easter by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8). */
function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayOf(year, Math.floor(f / 31), (f % 31) + 1);
}

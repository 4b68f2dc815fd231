import { type Day, isoDate, isReasonable } from '../calendar/civil';
import { instantOf, wallTimeAt } from '../calendar/zone-clock';
import type { DatePiece, TimePiece } from './grammar/pieces';
import type { DayPart } from './lexicon/lexicon';
import type { EntryDue } from './parsed-entry';
import type { Reader } from './reader';

/** A due moment before it is written out: minutes since midnight, or null for a date-only one. */
export interface Due {
  day: Day;
  minutes: number | null;
}

/** What was said of a moment: any of a date, a time and a part of the day. */
export interface SaidMoment {
  date: DatePiece | null;
  time: TimePiece | null;
  part: DayPart | null;
  /** Minutes to add to what the others say. */
  shift?: number;
}

/**
 * The moment that a date, a time and a part of the day mean together. What lies ahead is meant: a time that has
 * passed today is tomorrow's, a weekday that is today is today only with a time still to come.
 */
export function dueOf(reader: Reader, said: SaidMoment): Due {
  const due = unshiftedDue(reader, said);
  if (!said.shift || due.minutes === null) return due;
  const minutes = due.day * 1440 + due.minutes + said.shift;
  return { day: Math.floor(minutes / 1440), minutes: ((minutes % 1440) + 1440) % 1440 };
}

function unshiftedDue(reader: Reader, { date, time, part }: SaidMoment): Due {
  const { clock } = reader;
  if (date?.minutes !== undefined) return { day: date.day, minutes: date.minutes };
  const minutes = minutesOf(reader, time, part, date?.day === clock.today && !date.weekdayOnly);
  const ahead = minutes === null || minutes >= clock.minutes;
  // "midnight tonight", "saturday night at 1": the night goes on after midnight.
  if (part && part.minutes >= LATE && time && minutes !== null && minutes < 300)
    return { day: (date?.day ?? clock.today) + 1, minutes };
  if (date) {
    const today = date.weekdayOnly && date.day === clock.today + 7 && minutes !== null && ahead;
    return inOwnZone(reader, { day: today ? clock.today : date.day, minutes }, time?.zone);
  }
  if (time?.zone !== undefined) return nextInZone(reader, minutes ?? 0, time.zone);
  return { day: ahead || part?.today ? clock.today : clock.today + 1, minutes };
}

/** From eight in the evening on a part of the day is the night. */
const LATE = 1200;

/** The time of day; a part of the day alone stands for its usual hour, beside a time it settles am or pm. */
function minutesOf(
  reader: Reader,
  time: TimePiece | null,
  part: DayPart | null,
  today: boolean,
): number | null {
  if (!time) return part?.minutes ?? null;
  if (time.settled) return time.minutes;
  const hour = Math.floor(time.minutes / 60);
  if (part) {
    if (part.minutes >= LATE && hour === 12) return time.minutes - 720;
    if (part.half === 'pm' && hour < 12 && !(part.minutes >= LATE && hour < 5)) return time.minutes + 720;
    return part.half === 'am' && hour === 12 ? time.minutes - 720 : time.minutes;
  }
  if (hour >= 12 || hour === 0 || (!reader.twelveHour && !time.hourOnly)) return time.minutes;
  if ((time.hourOnly || hour < 11) && isEveningMatter(reader)) return time.minutes + 720;
  // Nobody plans a task for "5" in the night; a written 6:45 is more often a train in the morning.
  if (hour <= (time.hourOnly ? 6 : 5)) return time.minutes + 720;
  return today && time.hourOnly && time.minutes <= reader.clock.minutes ? time.minutes + 720 : time.minutes;
}

/** "dinner at 8". */
function isEveningMatter(reader: Reader): boolean {
  return reader.words.some((_, at) => reader.link('evening', at) !== null);
}

/** A time given in another zone, on the clock of the person's own. */
function inOwnZone(reader: Reader, due: Due, zone: string | number | undefined): Due {
  if (zone === undefined || due.minutes === null) return due;
  const wall = wallTimeAt(instantIn(due.day, due.minutes, zone), reader.clock.zone);
  return { day: wall.day, minutes: wall.minutes };
}

function nextInZone(reader: Reader, minutes: number, zone: string | number): Due {
  const { today, instant } = reader.clock;
  const first =
    [today - 1, today, today + 1].find((day) => instantIn(day, minutes, zone) > instant) ?? today + 1;
  return inOwnZone(reader, { day: first, minutes }, zone);
}

function instantIn(day: Day, minutes: number, zone: string | number): number {
  if (typeof zone === 'string') return instantOf(day, minutes, zone);
  return (day * 1440 + minutes - zone) * 60_000;
}

/** A due moment as the entry gives it, or null when it lies beyond what a calendar can write. */
export function writeDue(due: Due): EntryDue | null {
  if (!isReasonable(due.day)) return null;
  if (due.minutes === null) return { date: isoDate(due.day), time: null };
  const two = (value: number) => String(value).padStart(2, '0');
  return { date: isoDate(due.day), time: `${two(Math.floor(due.minutes / 60))}:${two(due.minutes % 60)}` };
}

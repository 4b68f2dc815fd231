import { instantOf, wallClock } from '../../calendar/zoned';
import type { Moment } from '../../records/field';
import type { Property } from '../vcard/property';
import type { Warnings } from '../warning';
import { readDuration, readMoment } from './date-values';

/** When a to-do begins and is due. */
export interface TodoTimes {
  due: Moment | null;
  /** Hidden until then, where that is before it is due. */
  start: string | null;
  /** What alarms may count from. */
  begins: Moment | null;
  /** The instant (ISO) at which it was done. */
  completed: string | null;
  /** The days on which a series has none. */
  except: string[];
}

interface Properties {
  first: (name: string) => Property | null;
  take: (name: string) => Property[];
}

/** Reads DTSTART, DUE or DURATION, COMPLETED and EXDATE. */
export function createTimes({ first, take }: Properties, warnings: Warnings): TodoTimes {
  const read = (property: Property | null, value?: string): Moment | null => {
    if (!property) return null;
    const found = readMoment(property, value);
    if (!found) warnings.add(property.at, 'bad-date', value ?? property.value);
    else if (found.unknownZone) warnings.add(property.at, 'unknown-zone', found.unknownZone);
    return found?.moment ?? null;
  };
  const begins = read(first('DTSTART'));
  const length = first('DURATION');
  const end = read(first('DUE')) ?? (begins && length ? lengthened(begins, length, warnings) : null);
  // What is not due at any time is due when it begins, for most who write so.
  const due = end ?? begins;
  const isEarlier = end !== null && begins !== null && begins.date < end.date;
  const done = read(first('COMPLETED'));
  const except = take('EXDATE').flatMap((property) =>
    property.value.split(',').flatMap((value) => read(property, value)?.date ?? []),
  );
  return {
    due,
    start: isEarlier ? begins.date : null,
    begins,
    completed: done && isoOf(done),
    except: [...new Set(except)],
  };
}

function lengthened(from: Moment, length: Property, warnings: Warnings): Moment | null {
  const minutes = readDuration(length.value);
  if (minutes === null || minutes < 0) {
    warnings.add(length.at, 'bad-date', length.value);
    return null;
  }
  return later(from, minutes);
}

/** A moment some minutes later, in its zone; of a day without a time whole days count. */
export function later({ date, time, zone }: Moment, minutes: number): Moment {
  const at = instantOf(date, time ?? '00:00', zone ?? 'UTC').getTime() + minutes * 60_000;
  const moved = wallClock(new Date(at), zone ?? 'UTC');
  return { date: moved.date, time: time === null && minutes % 1440 === 0 ? null : moved.time, zone };
}

function isoOf({ date, time, zone }: Moment): string {
  return instantOf(date, time ?? '12:00', zone ?? 'UTC').toISOString();
}

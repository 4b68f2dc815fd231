import type { Moment } from '../records/field';
import type { ReminderRow, ReminderSettings } from '../store/reminder-rows';
import { heldUntil } from './quiet';

/** A reminder that there may be something to do about. */
export interface Reminder {
  ws: string;
  task: string;
  key: string;
  title: string;
  due: Moment | null;
  /** When it is to be said (ms since the epoch). */
  at: number;
  urgent: boolean;
  /** Put off until `at` by the person, who then wants to hear of it whatever the hour. */
  snoozed: boolean;
}

interface Given {
  /** The instant (ms) and zone (IANA) of whoever is to be told. */
  now: number;
  zone: string;
  settings: ReminderSettings;
  reminders: readonly Reminder[];
  /** What was done about each of them, in their order. */
  rows: readonly (ReminderRow | undefined)[];
}

export interface Decision {
  /** Each is said by a notification of its own. */
  single: Reminder[];
  /** All of them are said by one. */
  together: Reminder[];
  /** When there will be something to say next (ms), as far as is known now. */
  next: number | null;
}

const MINUTE_MS = 60_000;
/** What is said later than this was missed, or held back. */
const LATE_MS = 5 * MINUTE_MS;
/** So many at once have a notification each. */
const MOST_SINGLE = 3;

/**
 * What is to be said at this instant, and when the next is. Nothing is remembered here: whoever asks again after a sleep, a
 * restart or a changed clock gets what was not said until then.
 */
export function decide({ now, zone, settings, reminders, rows }: Given): Decision {
  const due: Reminder[] = [];
  let next: number | null = null;
  for (const [n, one] of reminders.entries()) {
    if (isSettled(one, rows[n])) continue;
    const passes = one.snoozed || (one.urgent && settings.urgentAlways);
    // What was held back comes at the end of that, or later where the person is to be left alone by then.
    const from = passes
      ? one.at
      : heldUntil(Math.max(heldUntil(one.at, settings, zone), now), settings, zone);
    if (from <= now) due.push(one);
    else next = Math.min(next ?? from, from);
  }
  due.sort((a, b) => a.at - b.at);
  const late = due.filter(({ at, urgent }) => !urgent && now - at > LATE_MS);
  const onTime = due.filter((one) => !late.includes(one));
  if (onTime.length > MOST_SINGLE) return { single: [], together: due, next };
  return late.length > 1 ? { single: onTime, together: late, next } : { single: due, together: [], next };
}

/** Whether it was said already, or is put off. */
const isSettled = (one: Reminder, row: ReminderRow | undefined): boolean =>
  row !== undefined && (row.state !== 'snoozed' || !one.snoozed);

import { type Day, mondayOf, type Weekday, weekdayOf } from '../../calendar/civil';
import { markAt, numberAt, type Reader, whichBehindAt } from '../reader';
import { shiftDay, unitAmount } from './amount';
import { type DatePiece, furthest } from './pieces';

/** "today", "tomorrow", "friday", "next tue", "this sunday", "tuesday next week", "next week friday", "friday week". */
export function namedDayAt(reader: Reader, at: number): DatePiece | null {
  return furthest(
    nowAt(reader, at),
    sameTimeAt(reader, at),
    dayWordAt(reader, at),
    weekdayAt(reader, at),
    inNextWeekAt(reader, at),
    countedDayAt(reader, at),
    letterAt(reader, at),
  );
}

function nowAt(reader: Reader, at: number): DatePiece | null {
  const now = reader.link('now', at);
  if (now === null) return null;
  const caution = reader.words[at]?.folded === 'right' ? 'framed' : 'whole';
  return { next: now, day: reader.clock.today, minutes: reader.clock.minutes, caution };
}

/** "this time tomorrow", "same time next friday". */
function sameTimeAt(reader: Reader, at: number): DatePiece | null {
  const isSame = reader.twelveHour && /^(?:this|same)$/.test(reader.words[at]?.folded ?? '');
  if (!isSame || reader.words[at + 1]?.folded !== 'time') return null;
  const which = reader.term('which', at + 2);
  const one = which?.value === 'next' ? unitAmount(reader, which.next, 1) : null;
  const day =
    (one && { next: one.next, day: shiftDay(reader.clock.today, one.amount, 1) }) ??
    dayWordAt(reader, at + 2) ??
    inNextWeekAt(reader, at + 2) ??
    weekdayAt(reader, at + 2);
  return day && { next: day.next, day: day.day, minutes: reader.clock.minutes, caution: 'none' };
}

/** "next week on friday". */
function inNextWeekAt(reader: Reader, at: number): DatePiece | null {
  const behind = weekInFrontAt(reader, at);
  if (behind) return behind;
  const which = reader.term('which', at);
  const week = which && which.value !== 'last' ? reader.term('unit', which.next) : null;
  if (!which || week?.value !== 'week') return null;
  const name = reader.term(
    'weekday',
    reader.skip('on', markAt(reader, week.next, ',') ? week.next + 1 : week.next),
  );
  return (
    name && { next: name.next, day: inWeek(reader.clock.today, which.value, name.value), caution: 'none' }
  );
}

/** "tuần sau thứ tư": the week in front, its "next" behind it. */
function weekInFrontAt(reader: Reader, at: number): DatePiece | null {
  const week = reader.twelveHour || reader.dotted ? null : reader.term('unit', at);
  const which = week?.value === 'week' ? whichBehindAt(reader, week.next) : null;
  if (!which || which.value === 'last') return null;
  const name = reader.term(
    'weekday',
    reader.skip('on', markAt(reader, which.next, ',') ? which.next + 1 : which.next),
  );
  return (
    name && { next: name.next, day: inWeek(reader.clock.today, which.value, name.value), caution: 'none' }
  );
}

/** "two fridays from now", "in two mondays", "in two weekends". */
export function countedDayAt(reader: Reader, at: number): DatePiece | null {
  const within = reader.link('in', at);
  const count = numberAt(reader, within ?? at);
  const unit = count && reader.term('unit', count.next);
  const saturday = unit?.value === 'weekend' ? { value: 6 as const, next: unit.next } : null;
  const name = count && (reader.term('weekdays', count.next) ?? saturday);
  const later = name && reader.link('fromNow', name.next);
  if (!name || !Number.isInteger(count.value) || count.value < 1 || (later === null && within === null))
    return null;
  return {
    next: later ?? name.next,
    day: upcoming(reader.clock.today, name.value) + (count.value - 1) * 7,
    caution: 'none',
  };
}

/** "E kell 9", "R kl 15": the letter that calendars have for a day, with the word that leads a time behind it. */
function letterAt(reader: Reader, at: number): DatePiece | null {
  const word = reader.words[at];
  const letter = reader.cased && word && /^\p{Lu}$/u.test(word.text) ? reader.term('shortDay', at) : null;
  const isLed = letter !== null && reader.link('at', letter.next) !== null;
  return isLed
    ? {
        next: letter.next,
        day: upcoming(reader.clock.today, letter.value),
        caution: 'none',
        weekdayOnly: true,
      }
    : null;
}

function dayWordAt(reader: Reader, at: number): DatePiece | null {
  const term = reader.term('day', at);
  if (!term) return null;
  const day = reader.clock.today + term.value;
  const week = term.value >= 0 ? reader.term('unit', term.next) : null;
  // The "w" of "tomorrow w/ Dana" is no week.
  const isWeek = week?.value === 'week' && !markAt(reader, week.next, '/', true);
  if (isWeek) return { next: week.next, day: day + 7, caution: 'none' };
  const caution = term.value < 0 ? 'whole' : term.shy ? 'framed' : 'none';
  return { next: term.next, day, caution, shy: term.shy, dayWord: true };
}

function weekdayAt(reader: Reader, at: number): DatePiece | null {
  const which = reader.term('which', at);
  const the = which ? null : reader.link('the', at);
  const name = reader.term('weekday', which?.next ?? the ?? at);
  if (!name || (the !== null && afterNextAt(reader, name.next) === null)) return null;
  const dotted =
    name.next - at < 3 && markAt(reader, name.next, '.', true) && reader.words[name.next + 1] !== undefined;
  const next = dotted && (reader.words[name.next - 1]?.text.length ?? 9) <= 7 ? name.next + 1 : name.next;
  const { today } = reader.clock;
  if (which?.value === 'last') return { next, day: upcoming(today - 1, name.value) - 7, caution: 'whole' };
  if (which) return { next, day: inWeek(today, which.value, name.value), caution: 'none' };

  const afterNext = afterNextAt(reader, next);
  if (afterNext !== null) return { next: afterNext, day: upcoming(today, name.value) + 7, caution: 'none' };
  const week = weekBehindAt(reader, next);
  if (week) return { next: week.next, day: inWeek(today, week.which, name.value), caution: 'none' };
  const behind = whichBehindAt(reader, next);
  if (behind && !reader.twelveHour && behind.value !== 'last')
    return {
      next: behind.next,
      day:
        behind.value === 'after-next'
          ? inWeek(today, 'after-next', name.value)
          : upcoming(today - (behind.value === 'this' ? 1 : 0), name.value),
      caution: 'none',
    };
  const plusWeek = reader.term('unit', next);
  const weeks = plusWeek?.value === 'fortnight' ? 2 : reader.words[next]?.folded === 'week' ? 1 : 0;
  if (plusWeek && weeks > 0 && !name.shy) {
    return { next: plusWeek.next, day: upcoming(today, name.value) + weeks * 7, caution: 'framed' };
  }
  return {
    next,
    day: upcoming(today, name.value),
    caution: name.shy ? 'framed' : 'none',
    weekdayOnly: true,
    shy: name.shy,
  };
}

/** The next such weekday after today. */
function upcoming(today: Day, weekday: Weekday): Day {
  return today + ((weekday - weekdayOf(today) + 6) % 7) + 1;
}

/** "next": in the week after this one (weeks start on Monday). "this": the one still to come, today included. */
function inWeek(today: Day, which: 'this' | 'next' | 'last' | 'after-next', weekday: Weekday): Day {
  if (which === 'this') return upcoming(today - 1, weekday);
  const weeks = { next: 1, last: -1, 'after-next': 2 }[which];
  return mondayOf(today) + weeks * 7 + weekday - 1;
}

/** The "[of] next week" behind a weekday. */
function weekBehindAt(
  reader: Reader,
  at: number,
): { next: number; which: 'this' | 'next' | 'after-next' } | null {
  const start = markAt(reader, at, ',') ? at + 1 : reader.skip('of', at);
  const which = reader.term('which', start);
  const unit = reader.term('unit', which?.next ?? reader.skip('the', start));
  if (unit?.value !== 'week') return null;
  if (which) return which.value === 'last' ? null : { next: unit.next, which: which.value };
  const afterNext = afterNextAt(reader, unit.next);
  if (afterNext !== null) return { next: afterNext, which: 'after-next' };
  const behind = whichBehindAt(reader, unit.next);
  return behind && behind.value !== 'last' ? { next: behind.next, which: behind.value } : null;
}

/** The words "after next". */
export function afterNextAt(reader: Reader, at: number): number | null {
  const after = reader.link('after', at);
  const next = after === null ? null : reader.term('which', after);
  return next?.value === 'next' ? next.next : null;
}

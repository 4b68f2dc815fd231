import { digitsAt, markAt, numberAt, type Reader } from '../reader';
import { foreignCityAt } from './city-zone';
import {
  digital,
  isGio,
  isIsoTime,
  militaryAt,
  onTheHour,
  partFollows,
  skipMinuteMark,
  skipSeconds,
} from './clock-digits';
import { betweenAt, inPart, untilCaseAt } from './hour-range';
import { exactly, meridiemAt } from './meridiem';
import { furthest, type TimePiece } from './pieces';
import { halfBehindAt, minutesBehindAt, towardsAt } from './spoken-minutes';
import { zoneAt } from './zone-name';

/**
 * A time of day at word `at`: "5pm", "15:30", "15h30", "5 o'clock", "half past 3", "noon", "3-5pm" (its
 * start). `afterAt` says that "at" stands before it, which lets a bare "5", "1530" or "6.30" be a time.
 */
export function clockTimeAt(reader: Reader, at: number, afterAt: boolean): TimePiece | null {
  const from = reader.link('between', at);
  const range = rangeAt(reader, from ?? at, from !== null ? 'from' : afterAt ? 'at' : null);
  if (range) return withZone(reader, range);
  const around = reader.skip('around', at);
  const time = singleTimeAt(reader, around, afterAt || isHourNear(reader, at, around));
  return time && withZone(reader, exactly(reader, time));
}

/** "around 4" at the end; "around 1030" at the beginning: elsewhere it is as often a sum. */
function isHourNear(reader: Reader, at: number, hour: number): boolean {
  const after = reader.words[hour + 1];
  const small = !after && reader.words[at]?.folded === 'around' ? digitsAt(reader, hour, 2) : null;
  if (small && small.value <= 12 && reader.twelveHour) return true;
  return at === 0 && hour > at && digitsAt(reader, hour)?.length === 4 && (!after || after.kind === 'taken');
}

function singleTimeAt(reader: Reader, at: number, afterAt: boolean): TimePiece | null {
  const named = reader.term('clock', at);
  // "call Ivan tomorrow lunch" says when, "book tomorrow lunch" what.
  const isWhen = at > 2 && named !== null && !reader.words[named.next] && reader.term('day', at - 1) !== null;
  const word = named?.shy && !isWhen ? null : named;
  return furthest(
    word && { next: word.next, minutes: word.value, settled: true, named: true },
    sameTimeAt(reader, at),
    digitalAt(reader, at, afterAt),
    towardsAt(reader, at),
    reader.words[at]?.kind === 'letters' ? hourAt(reader, at, afterAt) : null,
    spokenAt(reader, at, afterAt),
  );
}

/** "zítra ve stejnou dobu", "giờ này ngày mai": the hour it is now, beside a day. */
function sameTimeAt(reader: Reader, at: number): TimePiece | null {
  const next = reader.link('sameTime', at);
  if (next === null) return null;
  const beside = reader.term('day', next) ?? (at > 0 ? reader.term('day', at - 1) : null);
  return beside && { next, minutes: reader.clock.minutes, settled: true };
}

/** "15:30", "5.30pm", "17h", "17h30", "5pm", "1530" and the bare hour. */
function digitalAt(reader: Reader, at: number, afterAt: boolean): TimePiece | null {
  const first = digitsAt(reader, at);
  if (!first) return null;
  if (first.length > 2) return militaryAt(reader, first, afterAt);
  const separator = reader.words[first.next];
  const low =
    separator?.glued && reader.words[first.next + 1]?.glued ? digitsAt(reader, first.next + 1, 2) : null;
  const minutes = low && low.length === 2 && low.value < 60 ? low : null;
  if (minutes && separator?.text === ':')
    return digital(reader, first, minutes, skipSeconds(reader, minutes.next), true);
  if (minutes && (separator?.folded === 'h' || isGio(reader, separator)))
    return digital(reader, first, minutes, skipMinuteMark(reader, minutes.next), true);
  if (minutes && separator?.text === ',' && reader.dotted && afterAt)
    return digital(reader, first, minutes, reader.skip('oclock', minutes.next), true);
  if (minutes && separator?.text === '.') {
    const h = reader.words[minutes.next];
    if (h?.glued && h.folded === 'h') return digital(reader, first, minutes, minutes.next + 1, true);
    const enough =
      afterAt || partFollows(reader, minutes.next) || reader.link('oclock', minutes.next) !== null;
    const read = digital(reader, first, minutes, minutes.next, enough);
    return read && { ...read, next: reader.skip('oclock', read.next) };
  }
  if (
    separator?.glued &&
    ((separator.folded === 'h' && (afterAt || !reader.twelveHour)) || isGio(reader, separator))
  ) {
    const less = reader.link('hourMinus', first.next + 1);
    const before = less === null ? null : minutesBehindAt(reader, first.value, first.next + 1, false);
    return before ?? onTheHour(first.value, first.next + 1, false);
  }
  // "v 17. hodin", "po 16. hodině"
  const oclock = reader.dotted && separator?.glued && separator.text === '.' ? first.next + 1 : null;
  const ofClock = oclock === null ? null : reader.link('oclock', oclock);
  if (ofClock !== null) return onTheHour(first.value, ofClock, false);
  return digital(reader, first, null, first.next, false) ?? hourAt(reader, at, afterAt);
}

/** An hour in digits or words: "at 5", "five o'clock", "5 giờ". */
function hourAt(reader: Reader, at: number, afterAt: boolean): TimePiece | null {
  const hour = (afterAt ? reader.term('hour', at) : null) ?? numberAt(reader, at);
  if (!hour || !Number.isInteger(hour.value) || hour.value > 24 || (hour.value === 0 && !afterAt))
    return null;
  if (hour.value === 1 && isLetters(reader, at) && !isOneOclock(reader, at, hour.next, afterAt)) return null;
  // "at a couple of", "at few": how many, no hour.
  if (reader.twelveHour && /^(?:a|few|couple|pair|half)$/.test(reader.words[at]?.folded ?? '')) return null;
  const rest = halfBehindAt(reader, hour.next);
  if (rest !== null && hour.value <= 12 && (afterAt || partFollows(reader, rest)))
    return { next: rest, minutes: hour.value * 60 + 30, settled: false, hourOnly: true };
  const oclock = reader.link('oclock', hour.next);
  const inHalf = reader.twelveHour
    ? meridiemAt(reader, reader.skip('the', reader.skip('in', hour.next)))
    : null;
  const ofDay =
    oclock === null &&
    hour.value <= 12 &&
    (((reader.link('in', hour.next) ?? reader.link('at', hour.next)) !== null &&
      partFollows(reader, hour.next)) ||
      reader.term('part', hour.next + (markAt(reader, hour.next, ',') ? 1 : 0))?.value.today === true ||
      (reader.twelveHour && isOfDay(reader, hour.next)) ||
      (reader.dotted && reader.words[at]?.kind === 'digits' && reader.term('part', hour.next) !== null));
  const minutes = isLetters(reader, at) && isLetters(reader, hour.next) ? numberAt(reader, hour.next) : null;
  const spelled =
    minutes !== null &&
    reader.twelveHour &&
    ([15, 30, 45].includes(minutes.value) ||
      !reader.words[minutes.next] ||
      meridiemAt(reader, minutes.next) !== null) &&
    !reader.term('unit', minutes.next) &&
    minutes.value > 9;
  if (inHalf && hour.value <= 12)
    return {
      next: inHalf.next,
      minutes: ((hour.value % 12) + (inHalf.value === 'pm' ? 12 : 0)) * 60,
      settled: true,
    };
  // "pet i petnaest popodne"
  const quarterPast =
    isLetters(reader, at) && reader.link('hourAnd', hour.next) !== null && hour.value <= 12
      ? minutesBehindAt(reader, hour.value, hour.next, false)
      : null;
  if (quarterPast && partFollows(reader, quarterPast.next)) return quarterPast;
  if (oclock === null && !afterAt && !ofDay && !spelled) return null;
  const next = oclock ?? hour.next;
  const half = meridiemAt(reader, next);
  if (half && hour.value <= 12) {
    return {
      next: half.next,
      minutes: ((hour.value % 12) + (half.value === 'pm' ? 12 : 0)) * 60,
      settled: true,
    };
  }
  const spoken =
    untilCaseAt(reader, next) === null ? minutesBehindAt(reader, hour.value, next, oclock !== null) : null;
  if (spoken) return spoken;
  const low = oclock === null && afterHourAt(reader, at, next) ? numberAt(reader, next) : null;
  if (low && Number.isInteger(low.value) && low.value >= 5 && low.value < 60) {
    const after = meridiemAt(reader, low.next);
    const base = ((hour.value % 12) + (after?.value === 'pm' ? 12 : 0)) * 60 + low.value;
    return { next: after?.next ?? low.next, minutes: base, settled: after !== null };
  }
  return onTheHour(hour.value, next, hour.value > 12);
}

/** The "tomorrow morning" behind the 9 that it makes an hour; "9 tomorrow" may be nine pieces. */
function isOfDay(reader: Reader, at: number): boolean {
  const day = reader.term('day', at) ?? reader.term('weekday', at);
  return day !== null && !day.shy && reader.term('part', day.next) !== null;
}

/** "one" is an hour; "jedan", "jednu", "üks" are articles as well, and hours with nothing behind them. */
function isOneOclock(reader: Reader, at: number, next: number, afterAt: boolean): boolean {
  const after = reader.words[next];
  if (reader.twelveHour || !afterAt) return reader.words[at]?.folded === 'one';
  return !after || after.kind === 'taken' || (after.kind === 'mark' && !after.glued) || reader.cased;
}

const isLetters = (reader: Reader, at: number) => reader.words[at]?.kind === 'letters';

/** Whether a number behind the hour can be its minutes: "three twenty"; in digits "at 3 15" with nothing behind. */
function afterHourAt(reader: Reader, at: number, next: number): boolean {
  if (reader.words[at]?.kind === 'letters') return true;
  const word = reader.words[next];
  const beyond = reader.words[next + 1];
  return word?.text.length === 2 && (!beyond || beyond.kind === 'taken' || beyond.kind === 'mark');
}

/** "half past 3", "quarter to noon", "20 past 5"; "ten to five" only after "at". */
function spokenAt(reader: Reader, at: number, afterAt: boolean): TimePiece | null {
  const half = reader.link('half', at);
  const quarter = reader.link('quarter', at);
  const count = half === null && quarter === null ? numberAt(reader, at) : null;
  const amount = half !== null ? 30 : quarter !== null ? 15 : (count?.value ?? 0);
  const unit = count && reader.term('unit', count.next);
  const afterAmount = half ?? quarter ?? (unit?.value === 'minute' ? unit.next : (count?.next ?? at));
  if (amount < 1 || amount > 59) return null;
  const bareHalf = half !== null && reader.words[half - 1]?.folded === 'half' && !afterAt;
  const past = half ?? reader.link('past', afterAmount);
  const toHour = past === null ? reader.link('toHour', afterAmount) : null;
  const sure =
    quarter !== null ||
    afterAt ||
    unit ||
    (toHour !== null && (reader.term('clock', toHour) || isSpoken(reader, amount, afterAmount, toHour)));
  const target = past ?? (sure ? toHour : null);
  if (target === null) return null;
  const hour = singleTimeAt(reader, target, true);
  if (!hour || hour.minutes % 60 !== 0) return null;
  const shift = past !== null ? amount : -amount;
  return {
    next: hour.next,
    minutes: (hour.minutes + shift + 1440) % 1440,
    settled: hour.settled,
    ...(!reader.twelveHour && { hourOnly: true }),
    ...(bareHalf && { named: true }),
  };
}

/** "20 to 9 pm", "ten to five tomorrow": minutes before an hour, where no range can be meant. */
function isSpoken(reader: Reader, amount: number, to: number, hourAt: number): boolean {
  const hour = numberAt(reader, hourAt);
  if (!hour || hour.value > 12) return false;
  // "petnaest do tri": fifteen to three is no range.
  if (!reader.twelveHour)
    return isLetters(reader, hourAt) && isLetters(reader, to - 2) && amount % 5 === 0 && amount > hour.value;
  if (reader.words[to]?.kind !== 'letters') return false;
  if (amount > 12) return meridiemAt(reader, hour.next) !== null;
  const spelled = reader.words[to - 1]?.kind === 'letters' && (amount === 5 || amount === 10);
  const day = reader.term('day', hour.next) ?? reader.term('part', reader.skip('in', hour.next));
  return spelled && day !== null;
}

/** "3-5pm", "from 3 to 4pm", "14:00–15:30", "between 9 and 11am": the start. */
function rangeAt(reader: Reader, at: number, led: 'from' | 'at' | null): TimePiece | null {
  const first =
    betweenAt(reader, at, led === 'from') ??
    digitalAt(reader, at, true) ??
    // "from two to four pm" is no two minutes to four.
    (led === 'from' && reader.twelveHour ? hourAt(reader, at, true) : null) ??
    singleTimeAt(reader, at, true);
  if (!first || isIsoTime(reader, at, first.next)) return null;
  const inHalf = led === 'from' ? inPart(reader, first) : first;
  // "15:00 GMT - 18:00 GMT"
  const zone = reader.words[inHalf.next]?.kind === 'letters' ? zoneAt(reader, inHalf.next) : null;
  const start = zone ? { ...inHalf, ...zone } : inHalf;
  // "at 10 or 11": the first counts.
  const or = reader.link('or', start.next);
  const to =
    or ??
    reader.link('to', start.next) ??
    untilCaseAt(reader, start.next) ??
    (led === 'from' && reader.words[start.next]?.kind === 'letters' ? reader.link('and', start.next) : null);
  if (to === null) return null;
  const end = singleTimeAt(reader, to, false);
  const alone = singleTimeAt(reader, at, false) !== null;
  // "20 to 9 pm" is 20:40: who says "pm" does not say "20".
  const isTo = reader.words[to - 1]?.kind === 'letters';
  if (end?.settled && reader.twelveHour && start.hourOnly && start.minutes > 720 && isTo) return null;
  // "15 to noon" is a quarter to twelve.
  if (end?.named && start.hourOnly && start.minutes > end.minutes) return null;
  // "from 3 to 5" and "at 3-5" are ranges, "at 5 to 6" is five minutes to six.
  const bare =
    alone ||
    led === 'from' ||
    (led === 'at' &&
      (or !== null || reader.cased || markAt(reader, to - 1, '-–—') || isDigitRange(reader, at, to)));
  if (!end) return bare ? bareEnd(reader, start, to) : null;
  if (start.settled || !end.settled) return { ...start, next: end.next };
  // "12-3am" begins at midnight.
  if (start.minutes >= 720 && start.minutes < 780 && end.minutes < 720)
    return { ...start, next: end.next, minutes: start.minutes - 720, settled: true };
  const sameHalf = start.minutes % 720 <= end.minutes % 720 && end.minutes >= 720 && start.minutes < 720;
  return { ...start, next: end.next, minutes: start.minutes + (sameHalf ? 720 : 0), settled: true };
}

/** "tomorrow 10 to 11", "friday 3 until 5": digits that rise, and no "at" that makes them minutes to an hour. */
function isDigitRange(reader: Reader, at: number, to: number): boolean {
  const [first, last] = [digitsAt(reader, at, 2), digitsAt(reader, to, 2)];
  const isAt = reader.link('at', at - 1) !== null || !reader.twelveHour;
  return !isAt && first !== null && last !== null && last.value > first.value;
}

/** "3pm-4", "14:00 to 16": the end is a bare hour later than the start. */
function bareEnd(reader: Reader, start: TimePiece, to: number): TimePiece | null {
  const end = hourAt(reader, to, true);
  // Nobody works "9-5" in the night.
  const office = start.minutes >= 480 && start.minutes <= 720 && end !== null && end.minutes <= 360;
  const later =
    end !== null && (end.minutes > start.minutes || end.minutes % 720 > start.minutes % 720 || office);
  // In "3pm - 7/19 2pm" the 7 is the beginning of a date.
  return end && later && !markAt(reader, end.next, '/', true) ? { ...start, next: end.next } : null;
}

function withZone(reader: Reader, time: TimePiece): TimePiece {
  const comma = markAt(reader, time.next, ',') ? time.next + 1 : time.next;
  const zone = zoneAt(reader, comma) ?? foreignCityAt(reader, time.next);
  return zone ? { ...time, next: zone.next, zone: zone.zone } : time;
}

import { digitsAt, markAt, type Reader } from '../reader';
import type { Word } from '../words';
import { meridiemAt } from './meridiem';
import type { TimePiece } from './pieces';

/** An hour with minutes or with am/pm; `enough` says the digits alone make a time. */
export function digital(
  reader: Reader,
  hour: { value: number; length: number },
  minutes: { value: number } | null,
  next: number,
  enough: boolean,
): TimePiece | null {
  const half = meridiemAt(reader, next);
  if (hour.value > 24 || (hour.value === 24 && minutes?.value)) return null;
  if (half && hour.value > 0 && hour.value <= 12) {
    const total = ((hour.value % 12) + (half.value === 'pm' ? 12 : 0)) * 60 + (minutes?.value ?? 0);
    return { next: half.next, minutes: total, settled: true };
  }
  if (!enough) return null;
  const settled = hour.value > 12 || hour.value === 0 || (hour.length === 2 && hour.value < 10);
  return { next: half?.next ?? next, minutes: (hour.value % 24) * 60 + (minutes?.value ?? 0), settled };
}

/** "at 1530", "1530h", "0900 hrs". */
export function militaryAt(
  reader: Reader,
  digits: { value: number; length: number; next: number },
  afterAt: boolean,
): TimePiece | null {
  const suffix = reader.words[digits.next];
  const marked = /^(h|hr|hrs|hours)$/.test(suffix?.folded ?? '') && (suffix?.glued || digits.length > 3);
  const hour = Math.floor(digits.value / 100);
  const minute = digits.value % 100;
  const half = digits.length === 3 || hour <= 12 ? meridiemAt(reader, digits.next) : null;
  const ofDay = digits.length === 3 && afterAt && partFollows(reader, digits.next);
  if (hour > 23 || minute > 59 || !(marked || half || ofDay || (afterAt && digits.length === 4))) return null;
  const shifted = half ? (hour % 12) + (half.value === 'pm' ? 12 : 0) : hour;
  return {
    next: half?.next ?? digits.next + (marked ? 1 : 0),
    minutes: shifted * 60 + minute,
    settled: !ofDay,
  };
}

/** "9 in the morning", "7.30 tonight". */
export function partFollows(reader: Reader, at: number): boolean {
  return (
    reader.term('part', reader.skip('the', reader.skip('in', at))) !== null ||
    reader.term('part', reader.skip('in', at)) !== null ||
    (reader.twelveHour && reader.words[at]?.folded === 'at' && reader.term('part', at) !== null)
  );
}

/** A full hour; none beyond 24. */
export function onTheHour(hour: number, next: number, settled: boolean): TimePiece | null {
  return hour > 24
    ? null
    : { next, minutes: (hour % 24) * 60, settled: settled || hour > 12, hourOnly: true };
}

/** Index behind the seconds of "22:11:35.5", which no task needs, and the "h" or "hours" of "06:00 h". */
export function skipSeconds(reader: Reader, at: number): number {
  const next = secondsEndAt(reader, at);
  return /^(?:h|hrs|hours)$/.test(reader.words[next]?.folded ?? '') ? next + 1 : next;
}

function secondsEndAt(reader: Reader, at: number): number {
  const seconds =
    markAt(reader, at, ':', true) && reader.words[at + 1]?.glued ? digitsAt(reader, at + 1, 2) : null;
  if (!seconds || seconds.value >= 60) return at;
  const fraction =
    markAt(reader, seconds.next, '.', true) && reader.words[seconds.next + 1]?.glued
      ? digitsAt(reader, seconds.next + 1, 9)
      : null;
  return fraction?.next ?? seconds.next;
}

/** "pondělí 8.00 předání": no month has that number, so it is a time. */
export function isDottedTimeAt(reader: Reader, at: number): boolean {
  const minutes = reader.words[at + 2];
  if (!reader.dotted || !markAt(reader, at + 1, '.', true) || !/^\d\d$/.test(minutes?.text ?? ''))
    return false;
  const value = Number(minutes?.text);
  return minutes?.glued === true && (value === 0 || value > 12) && reader.link('measure', at + 3) === null;
}

/** The "14-16" of "thursday 14-16 training": hours of a day, with nothing behind that they could count. */
export function isHoursAt(reader: Reader, at: number): boolean {
  const [first, last] = [Number(reader.words[at]?.text), Number(reader.words[at + 2]?.text)];
  const counts =
    reader.link('measure', at + 3) ?? reader.term('unit', at + 3) ?? reader.term('month', at + 3);
  const goesOn = reader.words[at + 3]?.glued === true;
  return first >= 7 && last > first && last <= 24 && counts === null && !goesOn;
}

/** The "p" of "2h30p". */
export function skipMinuteMark(reader: Reader, at: number): number {
  const word = reader.words[at];
  return word?.glued && !reader.twelveHour && !reader.dotted && /^(?:p|ph|phut)$/.test(word.folded)
    ? at + 1
    : at;
}

/** "T23:30-05:00", "23:30:00-05:00": what follows is an offset, not the end of a range. */
export function isIsoTime(reader: Reader, at: number, next: number): boolean {
  const t = reader.words[at - 1];
  return (
    (t?.text === 'T' && reader.words[at]?.glued === true) ||
    (next - at >= 5 && reader.words[next - 1]?.kind === 'digits' && reader.words[next]?.glued === true)
  );
}

/** The "g" of southern Vietnamese "9g30". */
export function isGio(reader: Reader, word: Word | undefined): boolean {
  return word?.folded === 'g' && !reader.twelveHour && !reader.dotted;
}

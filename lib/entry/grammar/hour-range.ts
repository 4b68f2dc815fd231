import { digitsAt, markAt, type Reader } from '../reader';
import { onTheHour } from './clock-digits';
import type { TimePiece } from './pieces';

/** "3 in the morning": an hour settled by the part of the day behind it. */
export function inPart(reader: Reader, time: TimePiece): TimePiece {
  const part = time.settled ? null : reader.term('part', reader.skip('in', time.next));
  if (!part) return time;
  const isLater = part.value.half === 'pm' && time.minutes < 720;
  return { ...time, next: part.next, minutes: time.minutes + (isLater ? 720 : 0), settled: true };
}

/** The 10 of "između 10 i 12", where "10 i 12" alone is twelve past ten. */
export function betweenAt(reader: Reader, at: number, led: boolean): TimePiece | null {
  const first = led && !reader.twelveHour ? digitsAt(reader, at, 2) : null;
  const dot = first && reader.dotted && markAt(reader, first.next, '.', true) ? 1 : 0;
  const behind = first ? first.next + dot : at;
  const and = first && reader.words[behind]?.kind === 'letters' ? reader.link('and', behind) : null;
  const last = and === null ? null : digitsAt(reader, and, 2);
  return first && last && last.value > first.value && last.value <= 24
    ? onTheHour(first.value, behind, false)
    : null;
}

/** "10st 12ni", "kella 10-st 12-ni": the ending says until when. */
export function untilCaseAt(reader: Reader, at: number): number | null {
  const dash = markAt(reader, at + 1, '-', true) ? at + 2 : at + 1;
  const inLetters = reader.cased && /ni$/.test(reader.words[at]?.folded ?? '') && reader.term('hour', at);
  if (inLetters) return at;
  // "kella 11st poole üheni"
  const half = reader.cased ? reader.term('towards', at) : null;
  if (half && /ni$/.test(reader.words[half.next]?.folded ?? '')) return at;
  const isUntil = reader.cased && reader.words[at]?.kind === 'digits' && reader.words[dash]?.folded === 'ni';
  return isUntil && reader.words[dash]?.glued ? at : null;
}

import type { Reader } from '../reader';
import type { TimePiece } from './pieces';

/** "5:30ish", "3 pm sharp": how exactly it is meant goes with the time. */
export function exactly(reader: Reader, time: TimePiece): TimePiece {
  if (!reader.twelveHour) return time;
  const word = reader.words[time.next];
  const dash = word?.glued && word.text === '-' ? time.next + 1 : time.next;
  const tail = reader.words[dash];
  const ish = tail?.glued && tail.folded === 'ish' ? dash + 1 : null;
  const sharp = word?.folded === 'sharp' || (ish === null && word?.folded === 'exactly');
  if (ish === null && !sharp) return time;
  const half = meridiemAt(reader, ish ?? time.next);
  return { ...time, next: ish ?? time.next + 1, ...(half && ish !== null && laterBy(time, half)) };
}

function laterBy(time: TimePiece, half: { value: 'am' | 'pm'; next: number }): Partial<TimePiece> {
  const minutes = (time.minutes % 720) + (half.value === 'pm' ? 720 : 0);
  return { minutes, settled: true, next: half.next };
}

export function meridiemAt(reader: Reader, at: number): { value: 'am' | 'pm'; next: number } | null {
  const term = reader.term('meridiem', at);
  if (term) return term;
  const letter = reader.words[at];
  if (!letter?.glued || !reader.twelveHour) return null;
  return letter.text === 'p'
    ? { value: 'pm', next: at + 1 }
    : letter.text === 'a'
      ? { value: 'am', next: at + 1 }
      : null;
}

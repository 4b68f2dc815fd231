import type { Day } from '../../calendar/civil';

/**
 * How much company a date needs before it is believed in the middle of other words: none; a neighbour that
 * frames it (an edge of the text, a preposition, a time beside it); a preposition; or nothing else around it.
 */
export type Caution = 'none' | 'framed' | 'prefixed' | 'whole';

/** A date read from the words up to (not including) word `next`. */
export interface DatePiece {
  next: number;
  day: Day;
  caution: Caution;
  /** Minutes since midnight, when the words give a time as well ("in 2 hours"). */
  minutes?: number;
  /** The words name a weekday only: beside a time still to come it may mean today. */
  weekdayOnly?: boolean;
  /** "today", "tomorrow": a bare hour may follow. */
  dayWord?: boolean;
  /** The words count whole weeks from today: beside a weekday they count from it ("tuesday in a week"). */
  weeks?: number;
  /** Only the day of the month was said ("the 13th"). */
  monthDay?: number;
  /** No year was said: a weekday that contradicts may mean the next one. */
  yearless?: boolean;
  /** Any other date beside it says more ("end of day friday"). */
  weak?: boolean;
  /** The word is often something else ("sat", "may"). */
  shy?: boolean;
}

/** A time of day read from the words up to (not including) word `next`. */
export interface TimePiece {
  next: number;
  /** Minutes since midnight. */
  minutes: number;
  /** Morning or afternoon is settled; otherwise 5 may be 5 in the afternoon. */
  settled: boolean;
  /** A word that names things as well ("Noon", "Midnight"). */
  named?: boolean;
  /** Only an hour was written ("at 5"). */
  hourOnly?: boolean;
  /** IANA zone or UTC offset in minutes the time was given in. */
  zone?: string | number;
}

/** The one that reads furthest; the earlier of two that read equally far. */
export function furthest<P extends { next: number }>(...pieces: ReadonlyArray<P | null>): P | null {
  let best: P | null = null;
  for (const piece of pieces) if (piece && (!best || piece.next > best.next)) best = piece;
  return best;
}

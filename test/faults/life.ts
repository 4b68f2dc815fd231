import type { Dice } from './dice';
import type { Moment } from './typist';

/** What one life of the browser is to be like, until it is killed. */
export interface Life {
  /** It ends so many milliseconds after a moment of its nth entry, or after it was started. */
  end: { moment: Moment | 'starts'; entry: number; ms: number };
  /**
   * How the hub fares meanwhile. Where it cannot write, all entries still lie in the outbox when the browser is
   * killed; where it dies, a new one takes over in the middle.
   */
  hub: 'runs' | 'dies' | 'cannot-write';
}

/**
 * Draws the next life, so that the last one uses up the entries.
 *
 * @param before the life before, or null: what it left in the outbox is worth a kill while that drains.
 */
export function drawLife(
  dice: Dice,
  { entriesLeft, livesLeft, before }: { entriesLeft: number; livesLeft: number; before: Life | null },
): Life {
  const isLast = livesLeft === 1;
  if (!isLast && dice.chance(before?.hub === 'cannot-write' ? 0.4 : 0.06))
    return { end: { moment: 'starts', entry: 0, ms: dice.below(500) }, hub: before?.hub ?? 'runs' };
  const entry = isLast ? Math.max(0, entriesLeft) + 1 : 1 + dice.below((2 * entriesLeft) / livesLeft);
  return {
    end: { moment: dice.oneOf<Moment>('types', 'presses-enter', 'is-told'), entry, ms: dice.below(30) },
    hub: dice.oneOf<Life['hub']>('runs', 'runs', 'runs', 'dies', 'cannot-write'),
  };
}

import type { Reader } from '../reader';
import { anchorDateAt } from './anchor-date';
import { type DatePiece, furthest } from './pieces';
import { relativeDateAt } from './relative-date';

/** The longest date of any form that starts at word `at`. */
export function dateAt(reader: Reader, at: number): DatePiece | null {
  return furthest(relativeDateAt(reader, at), anchorDateAt(reader, at));
}

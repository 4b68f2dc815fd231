import * as v from 'valibot';
import { text } from './field';

/**
 * Signs that nobody sees, or that turn the order of what stands around them: controls, fillers, marks of width nothing,
 * overrides and isolates of direction (Unicode's Default_Ignorable_Code_Point; UAX #9), but no joiners and no selectors of
 * variants, which shape what people are called.
 */
const UNSEEN =
  /(?!\u200c|\u200d|\p{Variation_Selector})(?:\p{Cc}|\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb])/gu;
/** Beside these letters joiners shape nothing. */
const IDLE_JOINERS =
  /(?<=^|[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\s])(?:\u200c|\u200d)+/gu;

/** A name as it is seen, so that none looks like another's and is a different one. Lines are put into one. */
export const visibleName = (given: string): string =>
  given
    .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
    .replace(UNSEEN, '')
    .replace(IDLE_JOINERS, '');

/** A name of at most `max` UTF-16 units. */
export const name = (max: number) => v.pipe(text(max), v.transform(visibleName));

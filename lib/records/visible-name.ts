import * as v from 'valibot';
import { text } from './field';

/**
 * Signs that nobody sees, or that turn the order of what stands around them: controls, fillers, marks of width nothing,
 * overrides and isolates of direction (Unicode's Default_Ignorable_Code_Point and UAX #9, without variation selectors).
 */
const UNSEEN =
  /[\0-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
/** Joiners shape Persian, Indic scripts and emoji; beside these letters they shape nothing. */
const IDLE_JOINERS = /(?<=^|[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\s])[\u200c\u200d]+/gu;

/** A name as it is seen, so that none looks like another's and is a different one. Lines are put into one. */
export const visibleName = (given: string): string =>
  given
    .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
    .replace(UNSEEN, '')
    .replace(IDLE_JOINERS, '');

/** A name of at most `max` UTF-16 units. */
export const name = (max: number) => v.pipe(text(max), v.transform(visibleName));

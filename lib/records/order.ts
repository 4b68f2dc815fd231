/**
 * The order that people give things by hand: texts of 0–9a–z that sort as texts, between any two of which there is
 * another (fractional indexing). A moved record gets one new text, so what two people move at once converges. What falls
 * to chance keeps two who put something into the same gap from writing the same text; where they do all the same, the
 * records' ids decide, on every browser alike.
 */

const BASE = 36;
/** Longer ones are not made: fields of this kind hold 64, and something is left for a record that comes between. */
const LONGEST = 56;
/** How many digits an instant is written with, leading zeros included. */
const INSTANT = 10;

const isKey = (text: string): boolean => /^[0-9a-z]{1,64}$/.test(text);
const digit = (text: string, at: number): number => Number.parseInt(text[at] ?? '0', BASE);

/** An instant (ms since 1970) as a place: what came later stands after what came before. */
export const orderAt = (ms: number): string =>
  Math.max(0, Math.min(ms, BASE ** INSTANT - 1) || 0)
    .toString(BASE)
    .padStart(INSTANT, '0');

/** Where the first of a list stands, if nothing else does: the year 2023. */
const ANY = orderAt(1.7e12);
const LAST = 'z'.repeat(64);

/** Where a record stands: where it was put, else where it was added, and among those of one moment by its id. */
export function rankOf({ order, createdAt, id }: { order: string; createdAt: string; id: string }): string {
  return isKey(order) ? order : orderAt(Date.parse(createdAt)) + fingerprint(id);
}

/** 32 bits of a text (FNV-1a), as seven digits. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(BASE).padStart(7, '0');
}

/**
 * A place between two others; '' is the beginning or the end of all.
 *
 * @returns null where there is none: the two are the same, the wrong way round, or too close for the longest text.
 */
export function orderBetween(low: string, high: string, random: () => number): string | null {
  if (high === '') return beside(low === '' ? ANY : low, 1, random) ?? between(low, LAST, random);
  return (low === '' ? beside(high, -1, random) : null) ?? between(low, high, random);
}

function between(low: string, high: string, random: () => number): string | null {
  let made = '';
  let isBounded = true;
  for (let at = 0; at < LONGEST; at += 1) {
    if (isBounded && at >= high.length) return null;
    const from = digit(low, at);
    const to = isBounded ? digit(high, at) : BASE;
    if (from > to) return null;
    if (to - from > 1) return made + pick(from, to, random).toString(BASE) + chance(random);
    made += from.toString(BASE);
    if (to > from) isBounded = false;
  }
  return null;
}

/**
 * A second or so after what is last, so that what is added later still comes after it; or before what is first. Places
 * at the ends never grow longer this way.
 */
function beside(text: string, way: 1 | -1, random: () => number): string | null {
  const instant = Number.parseInt(text.slice(0, INSTANT).padEnd(INSTANT, '0'), BASE);
  const next = instant + way * (1 + Math.floor(random() * 999));
  return next > 0 && next < BASE ** INSTANT ? orderAt(next) + chance(random) : null;
}

/** One of the digits between two others, from the middle of them where there are many. */
function pick(from: number, to: number, random: () => number): number {
  const room = to - from - 1;
  return from + 1 + Math.floor(room / 4) + Math.floor(random() * (room - 2 * Math.floor(room / 4)));
}

/** Three digits that nobody else is likely to draw; the last is never 0, below which there would be no place. */
const chance = (random: () => number): string =>
  Math.floor(random() * BASE ** 2)
    .toString(BASE)
    .padStart(2, '0') + (1 + Math.floor(random() * (BASE - 1))).toString(BASE);

/**
 * The new places when something of a list goes elsewhere in it: mostly one. Where there is no room at its new place,
 * those around it give way as well.
 *
 * @param ranks the list's places in order. @param from, to indexes: `to` in the list that is left without it.
 * @returns new places by their index in `ranks`; empty where nothing has to move.
 */
export function ordersForMove(
  ranks: readonly string[],
  from: number,
  to: number,
  random: () => number,
): Map<number, string> {
  const left = ranks.map((_, index) => index).filter((index) => index !== from);
  const moved = [...left.slice(0, to), from, ...left.slice(to)];
  for (let around = 0; around < moved.length + 1; around += 1) {
    const first = Math.max(0, to - around);
    const some = moved.slice(first, to + around + 1);
    const low = ranks[moved[first - 1] ?? -1] ?? '';
    const high = ranks[moved[first + some.length] ?? -1] ?? '';
    const places = spread(low, high, some.length, random);
    if (places) return new Map(some.map((index, at) => [index, places[at] ?? '']));
  }
  return new Map();
}

/** So many places in order between two others, or null where there is no room for them. */
function spread(low: string, high: string, count: number, random: () => number): string[] | null {
  if (count === 0) return [];
  const middle = orderBetween(low, high, random);
  if (middle === null) return null;
  const before = Math.floor((count - 1) / 2);
  const earlier = spread(low, middle, before, random);
  const later = spread(middle, high, count - 1 - before, random);
  return earlier && later && [...earlier, middle, ...later];
}

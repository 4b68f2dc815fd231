import { digitsAt, markAt, type Reader } from '../reader';

/** Abbreviations people write behind a time. The general ones follow daylight saving time. */
const ZONES: ReadonlyMap<string, string | number> = new Map<string, string | number>([
  ['UTC', 0],
  ['GMT', 0],
  ['Z', 0],
  ['WET', 'Europe/Lisbon'],
  ['CET', 'Europe/Berlin'],
  ['CEST', 120],
  ['MEZ', 60],
  ['EET', 'Europe/Helsinki'],
  ['EEST', 180],
  ['BST', 60],
  ['MSK', 180],
  ['ET', 'America/New_York'],
  ['EST', -300],
  ['EDT', -240],
  ['CT', 'America/Chicago'],
  ['CST', -360],
  ['CDT', -300],
  ['MT', 'America/Denver'],
  ['MST', -420],
  ['MDT', -360],
  ['PT', 'America/Los_Angeles'],
  ['PST', -480],
  ['PDT', -420],
  ['ICT', 420],
  ['JST', 540],
  ['IST', 330],
  ['SGT', 480],
  ['HKT', 480],
  ['AEST', 600],
  ['AEDT', 660],
]);

/** A zone behind a time: "CET", "(EST)", "UTC+2", "+02:00" glued to the digits. Offsets in minutes east of UTC. */
export function zoneAt(reader: Reader, at: number): { zone: string | number; next: number } | null {
  const open = markAt(reader, at, '(') ? at + 1 : at;
  const word = reader.words[open];
  const isApart = word && (open > at || !word.glued || word.text === 'Z');
  const named = isApart ? (ZONES.get(word.text) ?? smallZone(word.text)) : undefined;
  const offset = offsetAt(reader, named === undefined ? at : open + 1);
  const isOffset = reader.words[at]?.glued || isFullOffset(reader, at);
  if (offset && (named === 0 || (named === undefined && isOffset))) return offset;
  if (named === undefined) return null;
  if (open > at) return markAt(reader, open + 1, ')') ? { zone: named, next: open + 2 } : null;
  return { zone: named, next: open + 1 };
}

/** The abbreviations that are no word when written small. */
const SMALL = /^(?:utc|gmt|cet|cest|eet|eest|est|edt|cst|cdt|mst|mdt|pst|pdt|bst|ist|jst|aest|aedt)$/;

const smallZone = (text: string) => (SMALL.test(text) ? ZONES.get(text.toUpperCase()) : undefined);

/** "22:11 +0100", "9:00 +01:00": apart from the time, where "9:00 -10:30" is a range. */
function isFullOffset(reader: Reader, at: number): boolean {
  const digits = digitsAt(reader, at + 1);
  return digits?.length === 4 || (reader.words[at]?.text === '+' && markAt(reader, at + 2, ':', true));
}

/** "+2", "-5", "+02:00", "+0530". */
function offsetAt(reader: Reader, at: number): { zone: number; next: number } | null {
  if (!markAt(reader, at, '+-−')) return null;
  const hours = reader.words[at + 1]?.glued ? digitsAt(reader, at + 1) : null;
  if (!hours) return null;
  const colon = markAt(reader, hours.next, ':', true) ? digitsAt(reader, hours.next + 1, 2) : null;
  const total =
    hours.length > 2
      ? Math.floor(hours.value / 100) * 60 + (hours.value % 100)
      : hours.value * 60 + (colon?.value ?? 0);
  if (total > 14 * 60) return null;
  // A glued "15-17" is a range of hours: an offset without minutes needs its UTC in front.
  if (
    hours.length < 2 ||
    (!colon && hours.length === 2 && at > 0 && reader.words[at - 1]?.kind === 'digits')
  ) {
    if (reader.words[at - 1]?.kind === 'digits') return null;
  }
  return { zone: reader.words[at]?.text === '+' ? total : -total, next: colon?.next ?? hours.next };
}

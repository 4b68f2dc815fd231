import type * as Y from 'yjs';

/** How many characters (UTF-16) a note takes: together with the longest encoding, far below what one command holds. */
export const NOTE_MAX_LENGTH = 200_000;
/** So much is deleted in one step: a deletion names each piece that was ever typed by itself. */
const DELETED_AT_ONCE = 50_000;

/**
 * Makes a shared text what an editor shows, by replacing only what differs between the common beginning and the common
 * end; never half a surrogate pair. Nothing that others wrote is ever cut: where the whole would be longer than a note
 * may be, what is put in is cut at its end.
 *
 * @returns where in the text it was cut, or null where all of it was taken.
 */
export function replaceText(text: Y.Text, next: string): number | null {
  const before = text.toString();
  const shorter = Math.min(before.length, next.length);
  let start = 0;
  while (start < shorter && before[start] === next[start]) start += 1;
  if (start > 0 && isHighSurrogate(before, start - 1)) start -= 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === next.at(-1 - end)) end += 1;
  if (end > 0 && isHighSurrogate(before, before.length - end - 1)) end -= 1;

  const removed = before.length - start - end;
  const put = next.slice(start, next.length - end);
  // Two people may each have filled the note: what is there stays, and can still be written over.
  const room = Math.min(NOTE_MAX_LENGTH, Math.max(NOTE_MAX_LENGTH - start - end, removed));
  const taken = upTo(put, room);
  const write = (change: () => void) => text.doc?.transact(change, 'editor');
  for (let left = removed; left > 0; left -= DELETED_AT_ONCE)
    write(() => text.delete(start, Math.min(left, DELETED_AT_ONCE)));
  if (taken) write(() => text.insert(start, taken));
  return taken === put ? null : start + taken.length;
}

function upTo(text: string, length: number): string {
  if (text.length <= length) return text;
  return text.slice(0, length > 0 && isHighSurrogate(text, length - 1) ? length - 1 : length);
}

const isHighSurrogate = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xd800;

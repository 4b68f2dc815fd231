import type { OpenNote, TextDelta } from '../../lib/docs/open-note';
import { moveCaret } from './caret';

/**
 * Ties a note's shared text to a text area, both ways, until the signal aborts. The caret and the selection
 * stay with the words they stand in. While an input method is composing (Vietnamese, for one) nothing is
 * put into the field; what others wrote meanwhile and what was composed are brought together at its end.
 */
export function bindNote(note: OpenNote, field: HTMLTextAreaElement, signal: AbortSignal): void {
  /** The text both sides last agreed on while something is being composed. */
  let base: string | null = null;
  let held: TextDelta[][] = [];

  const show = (text: string, deltas: TextDelta[][]) => {
    const move = (at: number) => deltas.reduce(moveCaret, at);
    const { selectionStart, selectionEnd, selectionDirection, scrollTop } = field;
    field.value = text;
    field.setSelectionRange(move(selectionStart), move(selectionEnd), selectionDirection);
    field.scrollTop = scrollTop;
  };

  field.value = note.read();
  const stop = note.onChange((text, delta) => {
    if (base === null) show(text, [delta]);
    else held.push(delta);
  });
  signal.addEventListener('abort', stop);

  field.addEventListener(
    'input',
    () => {
      if (base === null) note.write(field.value);
    },
    { signal },
  );
  field.addEventListener(
    'compositionstart',
    () => {
      base = field.value;
    },
    { signal },
  );
  field.addEventListener(
    'compositionend',
    () => {
      if (base === null) return;
      const merged = replay(base, field.value, note.read(), held);
      if (merged !== field.value) show(merged, held);
      base = null;
      held = [];
      note.write(merged);
    },
    { signal },
  );
}

/** What was changed from `before` to `after`, done to a text that others have changed since `before`. */
export function replay(before: string, after: string, current: string, since: TextDelta[][]): string {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const start = since.reduce(moveCaret, head);
  const end = Math.max(start, since.reduce(moveCaret, before.length - tail));
  return current.slice(0, start) + after.slice(head, after.length - tail) + current.slice(end);
}

import type { OpenNote, TextDelta } from '../../lib/docs/open-note';
import { moveCaret } from './caret';

/**
 * Ties a note's shared text to a text area, both ways, until the signal aborts. The caret and the selection
 * stay with the words they stand in. While an input method is composing (Vietnamese, for one) nothing is
 * put into the field; what others wrote meanwhile and what was composed are brought together at its end.
 *
 * @param tellCut is told of what there was no room for: the last words before it, or null once something fits again.
 */
export function bindNote(
  note: OpenNote,
  field: HTMLTextAreaElement,
  signal: AbortSignal,
  tellCut: (after: string | null) => void,
): void {
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

  const write = (text: string) => {
    const cutAt = note.write(text);
    if (cutAt === null) return;
    field.value = note.read();
    field.setSelectionRange(cutAt, cutAt);
    tellCut(lastWords(field.value.slice(0, cutAt)));
  };
  const endComposition = () => {
    if (base === null) return;
    const merged = replay(base, field.value, note.read(), held);
    if (merged !== field.value) show(merged, held);
    base = null;
    held = [];
    write(merged);
  };

  field.maxLength = note.maxLength;
  field.value = note.read();
  const stop = note.onChange((text, delta) => {
    if (base === null) show(text, [delta]);
    else held.push(delta);
  });
  signal.addEventListener('abort', stop);

  field.addEventListener(
    'input',
    () => {
      if (base === null) write(field.value);
    },
    { signal },
  );
  // The browser cuts what has no room without a word.
  field.addEventListener(
    'beforeinput',
    ({ data, isComposing }) => {
      if (isComposing) return;
      const put = (data ?? '').replace(/\r\n/g, '\n');
      const { value, selectionStart, selectionEnd } = field;
      const room = Math.max(0, note.maxLength - value.length + selectionEnd - selectionStart);
      const taken = value.slice(0, selectionStart) + put.slice(0, room);
      tellCut(put.length > room ? lastWords(taken) : null);
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
  field.addEventListener('compositionend', endComposition, { signal });

  // The page may be gone before what was typed last has been gathered.
  window.addEventListener(
    'pagehide',
    () => {
      endComposition();
      note.handOver();
    },
    { signal },
  );
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'hidden') note.handOver();
    },
    { signal },
  );
}

/** Enough of a text's end to find the place by. */
const lastWords = (text: string) => [...text.slice(-80)].slice(-40).join('').trim();

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

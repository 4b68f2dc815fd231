import * as Y from 'yjs';

/** The one root of a note document: its shared text. */
export const NOTE_ROOT = 'body';
export const noteRoots: ReadonlySet<string> = new Set([NOTE_ROOT]);

/** The database in which this browser keeps its fast copy of a note (`local-copy.ts`). */
export const localCopyName = (ws: string, meeting: string) => `adjutant-note-${ws}-${meeting}`;

export const noteText = (doc: Y.Doc): Y.Text => doc.getText(NOTE_ROOT);

/** A note's document in memory, while updates are merged into it. */
export interface NoteState {
  /**
   * Merges a V2 update.
   *
   * @throws Error when Yjs cannot read or integrate it. Some of it may then be in the document all the same: drop this
   * one, and open the last state that was good anew.
   */
  merge(update: Uint8Array): void;
  /** What the note is with all that was merged so far; more may be merged after it. */
  finish(): { state: Uint8Array; text: string };
}

/**
 * Opens a note's stored state for many updates. Reading and writing a state costs far more than merging one update, so
 * whoever merges a batch keeps this open from the first to the last.
 *
 * @param state as `finish` gave it, or null for a note that nobody has written yet.
 * @throws Error when the state cannot be read.
 */
export function openNoteState(state: Uint8Array | null): NoteState {
  const doc = new Y.Doc();
  if (state) Y.applyUpdateV2(doc, state, 'stored');
  return {
    merge: (update) => Y.applyUpdateV2(doc, update, 'merge'),
    finish: () => ({ state: Y.encodeStateAsUpdateV2(doc), text: noteText(doc).toString() }),
  };
}

/**
 * Merges a single V2 update into a note's stored state.
 *
 * @throws Error when the update cannot be applied; the state is then unchanged.
 */
export function mergeNote(state: Uint8Array | null, update: Uint8Array): { state: Uint8Array; text: string } {
  const note = openNoteState(state);
  note.merge(update);
  return note.finish();
}

import * as Y from 'yjs';

/** The one root of a note document: its shared text. */
export const NOTE_ROOT = 'body';
export const noteRoots: ReadonlySet<string> = new Set([NOTE_ROOT]);

export const noteText = (doc: Y.Doc): Y.Text => doc.getText(NOTE_ROOT);

/**
 * Merges a V2 update into a note's stored state.
 *
 * @throws Error when the update cannot be applied; the state is then unchanged.
 */
export function mergeNote(state: Uint8Array | null, update: Uint8Array): { state: Uint8Array; text: string } {
  const doc = new Y.Doc();
  if (state) Y.applyUpdateV2(doc, state, 'stored');
  Y.applyUpdateV2(doc, update, 'merge');
  const merged = { state: Y.encodeStateAsUpdateV2(doc), text: noteText(doc).toString() };
  doc.destroy();
  return merged;
}

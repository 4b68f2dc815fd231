/** One step of a remote change (the delta format of Yjs and Quill). */
export interface DeltaStep {
  retain?: number;
  insert?: string;
  delete?: number;
}

/** Where a caret stands after somebody else's change. Text put in exactly at the caret comes after it. */
export function moveCaret(caret: number, delta: readonly DeltaStep[]): number {
  let before = 0;
  let moved = caret;
  for (const { retain = 0, insert, delete: removed = 0 } of delta) {
    before += retain;
    if (insert !== undefined) {
      if (before < moved) moved += insert.length;
      before += insert.length;
    }
    if (removed > 0 && before < moved) moved = Math.max(before, moved - removed);
  }
  return moved;
}

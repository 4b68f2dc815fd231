/** A line that is only in the former version, or only in the present one. */
export interface LineChange {
  line: string;
  side: 'gone' | 'new';
}

/** More lines than anybody compares by eye; beyond it, all are said to have changed. */
const MOST = 2000;

/** What changed between two texts given by lines: the longest common ones are left out, the others told in order. */
export function changesBetween(from: readonly string[], to: readonly string[]): LineChange[] {
  const gone = (line: string): LineChange => ({ line, side: 'gone' });
  const added = (line: string): LineChange => ({ line, side: 'new' });
  if (from.length * to.length > MOST * MOST) return [...from.map(gone), ...to.map(added)];
  // lengths[i][j]: how many lines the ends of both have in common, from line i and line j on.
  const lengths = Array.from({ length: from.length + 1 }, () => new Uint16Array(to.length + 1));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = from.length - 1; i >= 0; i -= 1)
    for (let j = to.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row) row[j] = from[i] === to[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const changes: LineChange[] = [];
  let i = 0;
  let j = 0;
  while (i < from.length || j < to.length) {
    const [left, right] = [from[i], to[j]];
    if (left !== undefined && left === right) {
      i += 1;
      j += 1;
    } else if (left !== undefined && (right === undefined || at(i + 1, j) >= at(i, j + 1))) {
      changes.push(gone(left));
      i += 1;
    } else {
      changes.push(added(right ?? ''));
      j += 1;
    }
  }
  return changes;
}

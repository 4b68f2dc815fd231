import type { Records } from '../../lib/commands/apply';

/** Records as a plain map, and every change that was made to them, in order. */
export function memoryRecords() {
  const bases = new Set<string>();
  const changes: unknown[][] = [];
  const records: Records = {
    add(kind, id, base) {
      bases.add(kind + id);
      changes.push(['add', kind, id, base]);
    },
    set: (...change) => void changes.push(['set', ...change]),
    setEntry: (...change) => void changes.push(['entry', ...change]),
    has: (kind, id) => bases.has(kind + id),
    read: () => null,
    mergedIn: () => [],
  };
  return { records, changes };
}

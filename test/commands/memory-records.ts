import type { Records } from '../../lib/commands/apply';
import type { RawRecord } from '../../lib/records/kind';

/** Records as a plain map, and every change that was made to them, in order. */
export function memoryRecords() {
  const bases = new Map<string, RawRecord>();
  const changes: unknown[][] = [];
  const records: Records = {
    add(kind, id, base) {
      bases.set(kind + id, { ...base });
      changes.push(['add', kind, id, base]);
    },
    set(kind, id, field, value) {
      bases.set(kind + id, { ...bases.get(kind + id), [field]: value });
      changes.push(['set', kind, id, field, value]);
    },
    setEntry: (...change) => void changes.push(['entry', ...change]),
    has: (kind, id) => bases.has(kind + id),
    read: (kind, id) => bases.get(kind + id) ?? null,
    mergedIn: () => [],
  };
  return { records, changes };
}

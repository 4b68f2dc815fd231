import type { Table } from 'dexie';

/** Rows of one table as they will stand after the commit that is being staged. */
export interface StagedRows<Row extends { id: string }> {
  get(id: string): Promise<Row | null>;
  keep(row: Row): void;
  kept(): Row[];
}

export function stagedRows<Row extends { id: string }>(table: Table<Row, string>): StagedRows<Row> {
  const kept = new Map<string, Row>();
  return {
    get: async (id) => kept.get(id) ?? (await table.get(id)) ?? null,
    keep: (row) => void kept.set(row.id, row),
    kept: () => [...kept.values()],
  };
}

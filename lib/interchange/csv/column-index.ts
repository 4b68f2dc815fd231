import type { AddressPart, Column, ColumnUse } from './columns';

/** Where in a row things stand. Made once for a table: a row of two thousand cells is not searched anew for each of them. */
export interface ColumnIndex {
  /** The columns of a use, in their order. */
  of(to: ColumnUse): readonly number[];
  /** The column that says more about the value of a slot. */
  beside(to: ColumnUse, slot: string): number | undefined;
  /** The columns with a part of the slot's address. */
  parts(slot: string, part: AddressPart): readonly number[];
  /** Slots with an address in parts, each with the columns that have the same one whole. */
  readonly inParts: ReadonlyMap<string, readonly number[]>;
}

export function indexColumns(columns: readonly Column[]): ColumnIndex {
  const byUse = new Map<string, number[]>();
  const bySlot = new Map<string, number[]>();
  const byPart = new Map<string, number[]>();
  for (const [n, { to, slot, part }] of columns.entries()) {
    add(byUse, to, n);
    add(bySlot, `${to} ${slot}`, n);
    if (part) add(byPart, `${part} ${slot}`, n);
  }
  const slots = columns.flatMap(({ to, slot }) => (to === 'part' ? [slot] : []));
  return {
    of: (to) => byUse.get(to) ?? [],
    beside: (to, slot) => bySlot.get(`${to} ${slot}`)?.[0],
    parts: (slot, part) => byPart.get(`${part} ${slot}`) ?? [],
    inParts: new Map(slots.map((slot) => [slot, bySlot.get(`address ${slot}`) ?? []])),
  };
}

function add(map: Map<string, number[]>, key: string, n: number): void {
  const list = map.get(key);
  if (list) list.push(n);
  else map.set(key, [n]);
}

import { expect, test } from 'vitest';
import { slicesOf } from '../../lib/commands/command-slices';

const WS = 'w'.repeat(22);
const id = (n: number) => String(n).padStart(22, '0');
const stamp = { ws: WS, commandId: id(0), at: '2026-11-22T10:00:00.000Z' };
const edit = (n: number) => ({ kind: 'contact' as const, id: id(n), fields: { name: `${n}` }, entries: {} });
const record = (n: number) => ({ kind: 'contact' as const, id: id(n), fields: {} });
const many = <T>(count: number, make: (n: number) => T) => Array.from({ length: count }, (_, n) => make(n));

test('an import of thousands is several that add and then several that change, and nothing is left out or doubled', () => {
  const command = {
    type: 'import-records' as const,
    ...stamp,
    records: many(1010, record),
    edits: many(300, edit),
  };
  const slices = slicesOf(command);
  expect(slices.length).toBeGreaterThan(4);
  const parts = slices.flatMap((one) => (one.type === 'import-records' ? [one] : []));
  expect(parts).toHaveLength(slices.length);
  expect(parts.flatMap(({ records }) => records)).toEqual(command.records);
  expect(parts.flatMap(({ edits }) => edits)).toEqual(command.edits);
  const firstEdit = parts.findIndex(({ edits }) => edits.length > 0);
  expect(parts.slice(firstEdit).every(({ records }) => records.length === 0)).toBe(true);
  expect(new Set(parts.map(({ commandId }) => commandId))).toEqual(new Set([stamp.commandId]));
});

test('taking it back changes first, as it always did', () => {
  const command = {
    type: 'take-back-import' as const,
    ...stamp,
    records: many(600, (n) => ({ kind: 'contact' as const, id: id(n) })),
    edits: many(10, edit),
  };
  const [first, ...rest] = slicesOf(command);
  expect(first).toMatchObject({ edits: command.edits, records: [] });
  expect(rest.flatMap((one) => (one.type === 'take-back-import' ? one.records : []))).toEqual(
    command.records,
  );
});

test('what changes little is itself', () => {
  const command = { type: 'import-records' as const, ...stamp, records: many(200, record), edits: [edit(1)] };
  expect(slicesOf(command)).toEqual([command]);
});

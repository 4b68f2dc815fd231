import type { RecordCommand } from './apply';

/** So many records are checked, or changed, at one go: what others wait for meanwhile is a few frames. */
const TOGETHER = 250;

/**
 * A command that changes thousands of records as several that change some each, in the same order; any other is itself.
 * Together they do what it does; they bear its id, for they are one step.
 */
export function slicesOf(command: RecordCommand): RecordCommand[] {
  if (command.type !== 'import-records' && command.type !== 'take-back-import') return [command];
  if (command.records.length + command.edits.length <= TOGETHER) return [command];
  const edits = parts(command.edits);
  if (command.type === 'take-back-import')
    return [
      ...edits.map((some) => ({ ...command, edits: some, records: [] })),
      ...parts(command.records).map((some) => ({ ...command, edits: [], records: some })),
    ];
  return [
    ...parts(command.records).map((some) => ({ ...command, edits: [], records: some })),
    ...edits.map((some) => ({ ...command, edits: some, records: [] })),
  ];
}

function parts<T>(all: readonly T[]): T[][] {
  const cut: T[][] = [];
  for (let at = 0; at < all.length; at += TOGETHER) cut.push(all.slice(at, at + TOGETHER));
  return cut;
}

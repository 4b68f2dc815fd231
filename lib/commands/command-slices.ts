import type { RecordCommand } from './apply';

/** So many records are checked, or changed, at one go: what others wait for meanwhile is a few frames. */
const TOGETHER = 250;

/** What an import, or its way back, is made of. */
interface Parts<R, E> {
  type: 'import-records' | 'take-back-import';
  records: readonly R[];
  edits: readonly E[];
}

/**
 * A command that changes thousands of records as several that change some each, in the same order; any other is itself.
 * Together they do what it does; they bear its id, for they are one step.
 */
export function slicesOf(command: RecordCommand): RecordCommand[] {
  if (command.type === 'import-records') return partsOf(command).map((part) => ({ ...command, ...part }));
  if (command.type === 'take-back-import') return partsOf(command).map((part) => ({ ...command, ...part }));
  return [command];
}

/** The records and the changes of an import in the order in which they come true, some at a time. */
export function partsOf<R, E>({ type, records, edits }: Parts<R, E>): { records: R[]; edits: E[] }[] {
  if (records.length + edits.length <= TOGETHER) return [{ records: [...records], edits: [...edits] }];
  const added = cut(records).map((some) => ({ records: some, edits: [] }));
  const changed = cut(edits).map((some) => ({ records: [], edits: some }));
  return type === 'take-back-import' ? [...changed, ...added] : [...added, ...changed];
}

function cut<T>(all: readonly T[]): T[][] {
  const parts: T[][] = [];
  for (let at = 0; at < all.length; at += TOGETHER) parts.push(all.slice(at, at + TOGETHER));
  return parts;
}

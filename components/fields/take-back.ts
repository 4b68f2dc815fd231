import type { Intent } from '../../lib/commands/command';
import type { KindName } from '../../lib/records/registry';

/** The way back from adding records: all of them go into the bin, in one step. */
export function takeBack(ws: string, records: readonly { kind: KindName; id: string }[]): Intent {
  const added = records.flatMap(({ kind, id }) => (kind === 'member' ? [] : [{ kind, id }]));
  return { type: 'take-back-import', ws, records: added, edits: [] };
}

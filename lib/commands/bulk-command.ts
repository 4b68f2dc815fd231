import * as v from 'valibot';
import { recordId, zone } from '../records/field';
import type { RecordCommand } from './apply';
import type { CommandOf } from './command';
import { edit, shared } from './import-command';

const task = { task: recordId };
const record = { kind: shared, id: recordId };

/** What a person can do to one record, as it is said of many. */
const step = v.variant('do', [
  v.object({ do: v.literal('edit'), ...edit.entries }),
  v.object({ do: v.literal('complete'), ...task, zone: v.optional(zone) }),
  v.object({ do: v.literal('reopen'), ...task }),
  v.object({ do: v.literal('bin'), ...record }),
  v.object({ do: v.literal('restore'), ...record }),
]);

export type Step = v.InferInput<typeof step>;

/** What is done to several records at once is one step, and so is its way back. */
export const bulkIntents = [
  v.object({
    type: v.literal('edit-records'),
    ws: recordId,
    steps: v.pipe(v.array(step), v.minLength(1), v.maxLength(10_000)),
  }),
] as const;

/** The commands for one record that this one is made of. */
export function bulkSteps({ ws, commandId, at, steps }: CommandOf<'edit-records'>): RecordCommand[] {
  const stamp = { ws, commandId, at };
  return steps.map((step): RecordCommand => {
    switch (step.do) {
      case 'edit': {
        const { do: _, ...change } = step;
        return { type: 'edit-record', ...stamp, ...change };
      }
      case 'complete':
        return {
          ...{ type: 'complete-task', ...stamp, task: step.task },
          ...(step.zone && { zone: step.zone }),
        };
      case 'reopen':
        return { type: 'reopen-task', ...stamp, task: step.task };
      case 'bin':
        return { type: 'bin-record', ...stamp, kind: step.kind, id: step.id };
      case 'restore':
        return { type: 'restore-record', ...stamp, kind: step.kind, id: step.id };
      default:
        return step satisfies never;
    }
  });
}

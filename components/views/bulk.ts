import type { Step } from '../../lib/commands/bulk-command';
import type { RawRecord } from '../../lib/records/kind';
import { fieldsInScope } from '../../lib/records/series-edit';
import { isActive } from '../../lib/records/task';
import type { Row } from '../../lib/store/db';

type Task = Row<'task'>;

/** What is done to all tasks that were selected. */
export type BulkChange =
  | { do: 'complete' }
  | { do: 'bin' }
  | { do: 'set'; fields: RawRecord }
  | { do: 'tag'; tag: string };

/** The steps that do it and those that take it back, each list for one command. */
export interface Bulk {
  steps: Step[];
  back: Step[];
}

/** @param zone the person's, for tasks that repeat. Tasks that are so already are left as they are. */
export function bulkOf(tasks: readonly Task[], change: BulkChange, zone: string): Bulk {
  const pairs = tasks.flatMap((task) => pairOf(task, change, zone));
  return { steps: pairs.map(([step]) => step), back: pairs.map(([, back]) => back) };
}

function pairOf(task: Task, change: BulkChange, zone: string): [Step, Step][] {
  const one = { kind: 'task', id: task.id } as const;
  switch (change.do) {
    case 'complete':
      if (!isActive(task)) return [];
      return [
        [
          { do: 'complete', task: task.id, zone },
          { do: 'reopen', task: task.id },
        ],
      ];
    case 'bin':
      return [
        [
          { do: 'bin', ...one },
          { do: 'restore', ...one },
        ],
      ];
    case 'set': {
      const fields = fieldsInScope(task, change.fields, 'following');
      return [
        [
          { do: 'edit', ...one, fields },
          { do: 'edit', ...one, fields: before(task, fields) },
        ],
      ];
    }
    case 'tag':
      if (Object.hasOwn(task.tags, change.tag)) return [];
      return [
        [
          { do: 'edit', ...one, entries: { tags: { [change.tag]: true } } },
          { do: 'edit', ...one, entries: { tags: { [change.tag]: null } } },
        ],
      ];
    default:
      return change satisfies never;
  }
}

/** What these fields are now; a row of an older database may lack the newest, which says the same as null. */
const before = (task: Task, fields: RawRecord): RawRecord => {
  const now: RawRecord = { ...task };
  return Object.fromEntries(Object.keys(fields).map((name) => [name, now[name] ?? null]));
};

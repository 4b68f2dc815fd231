import type { Step } from '../../lib/commands/bulk-command';
import { ordersForMove, rankOf } from '../../lib/records/order';
import type { ActiveStatus } from '../../lib/records/task';
import type { Row } from '../../lib/store/db';

type Task = Row<'task'>;

/**
 * The changes that put a task at a place of a list that is in the order people gave it.
 *
 * @param rows the list, the task in it or not. @param to its place in the list without it.
 */
export function orderSteps(rows: readonly Task[], task: Task, to: number): Step[] {
  const without = rows.filter(({ id }) => id !== task.id);
  const all = [...without, task];
  const orders = ordersForMove(all.map(rankOf), all.length - 1, Math.min(to, without.length), Math.random);
  return [...orders].flatMap(([index, order]): Step[] => {
    const row = all[index];
    return row ? [{ do: 'edit', kind: 'task', id: row.id, fields: { order } }] : [];
  });
}

export type Column = ActiveStatus | 'done';

/** The changes that bring a task to another column, and those that bring it back to where it was. */
export function columnSteps(task: Task, column: Column, zone: string): { steps: Step[]; back: Step[] } {
  const one = { kind: 'task', id: task.id } as const;
  const status = (value: string): Step => ({ do: 'edit', ...one, fields: { status: value } });
  const wasDone = task.status === 'done' || task.status === 'dropped';
  if (column === 'done') {
    const back: Step[] = [{ do: 'reopen', task: task.id }];
    if (task.status !== 'open') back.push(status(task.status));
    return { steps: [{ do: 'complete', task: task.id, zone }], back };
  }
  if (wasDone) {
    const steps: Step[] = [{ do: 'reopen', task: task.id }];
    if (column !== 'open') steps.push(status(column));
    return { steps, back: [{ do: 'complete', task: task.id, zone }] };
  }
  return { steps: [status(column)], back: [status(task.status)] };
}

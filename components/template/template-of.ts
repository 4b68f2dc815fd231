import { daysBetween } from '../../lib/calendar/civil';
import { stepsOf } from '../../lib/interchange/template-text';
import type { RawRecord } from '../../lib/records/kind';
import { MAX_STEPS, type Template } from '../../lib/records/template';
import type { Row } from '../../lib/store/db';

/**
 * The fields of a template that makes tasks like this one: its sub-tasks with their days counted from its own, or, where it
 * has none, its checklist.
 */
export function templateOf(task: Row<'task'>, parts: readonly Row<'task'>[]): RawRecord {
  const common = { name: task.title.slice(0, 200), about: task.notes };
  if (parts.length === 0) {
    const steps: Template['steps'] = Object.fromEntries(
      Object.entries(task.checklist).map(([key, { title, order }]) => [
        key,
        { title, order, days: null, assignee: '' },
      ]),
    );
    return { ...common, makes: 'checklist', rrule: task.recurrence?.rrule ?? '', steps };
  }
  const list = parts.slice(0, MAX_STEPS).map(({ title, due, assignee }) => ({
    title: title.slice(0, 300),
    assignee: assignee === task.assignee ? '' : assignee,
    days: task.due && due ? within(daysBetween(task.due.date, due.date)) : null,
  }));
  return { ...common, makes: 'tasks', steps: stepsOf(list) };
}

const within = (days: number): number | null => (Math.abs(days) <= 3650 ? days : null);

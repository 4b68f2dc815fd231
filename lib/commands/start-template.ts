import { daysLater, workdaysLater } from '../calendar/civil';
import { newId } from '../records/id';
import type { RawRecord } from '../records/kind';
import { inOrder, type Template, type TemplateStep } from '../records/template';

export interface Start {
  /** The day that the steps are counted from, `YYYY-MM-DD`. */
  day: string;
  title: string;
  /** Who does it: a member id, or a name; steps that name somebody stay theirs. */
  assignee: string;
}

interface NewTask {
  kind: 'task';
  id: string;
  fields: RawRecord;
}

/**
 * What a step's date is when all of it is about `day`: so many days, or Mondays to Fridays, after or before it; null where
 * the step has no day of its own. Dates only: no zone and no clock come into it.
 */
export function dateOfStep(
  { days }: Pick<TemplateStep, 'days'>,
  day: string,
  { workdays }: Pick<Template, 'workdays'>,
): string | null {
  if (days === null) return null;
  return workdays ? workdaysLater(day, days) : daysLater(day, days);
}

/** The tasks that a template becomes, for one `add-records`: the first one stands for all of it. */
export function tasksOf(template: Template, { day, title, assignee }: Start): [NewTask, ...NewTask[]] {
  const { id, makes, about, rrule } = template;
  const steps = inOrder(template.steps);
  const common = {
    ...{ title, assignee, notes: about, due: dueOn(day) },
    template: { id, version: latestVersion(template) },
  };
  if (makes === 'checklist') {
    const checklist = Object.fromEntries(
      steps.map(([key, { title, order }]) => [key, { title, order, done: false }]),
    );
    const recurrence = rrule ? { rrule, from: 'due' } : null;
    return [{ kind: 'task', id: newId(), fields: { ...common, checklist, recurrence } }];
  }
  const whole = newId();
  const parts = steps.map(([, step]): NewTask => {
    const date = dateOfStep(step, day, template);
    const fields = {
      ...{ title: step.title, order: step.order, parent: whole, assignee: step.assignee || assignee },
      due: date && dueOn(date),
    };
    return { kind: 'task', id: newId(), fields };
  });
  return [{ kind: 'task', id: whole, fields: common }, ...parts];
}

/** The key of the version that was kept last; empty where none was. */
export const latestVersion = ({ versions }: Pick<Template, 'versions'>): string =>
  Object.entries(versions).reduce(
    (last, [key, { at }]) => (last === '' || at > (versions[last]?.at ?? '') ? key : last),
    '',
  );

const dueOn = (date: string) => ({ date, time: null, zone: null });

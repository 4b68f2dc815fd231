import * as v from 'valibot';
import { parseRule } from '../calendar/recurrence/parse-rule';
import { newId } from '../records/id';
import { orderAt } from '../records/order';
import { inOrder, MAX_STEPS, type Template, template } from '../records/template';

/** As much as the longest template that can be written takes. */
const MAX_TEXT = 200_000;

const { name, about, anchor, makes, workdays, rrule } = template.fields;
const step = template.fields.steps.entry;

/** A template as people hand it on: its fields by their names, the steps as a list. */
const shared = v.object({
  adjutant: v.literal('checklist'),
  name: v.pipe(name.schema, v.minLength(1)),
  about: v.optional(about.schema, ''),
  anchor: v.optional(anchor.schema, ''),
  makes: v.optional(makes.schema, 'checklist'),
  workdays: v.optional(workdays.schema, false),
  rrule: v.optional(
    v.pipe(
      rrule.schema,
      v.check((rule) => rule === '' || 'rule' in parseRule(rule), 'no rule'),
    ),
    '',
  ),
  steps: v.pipe(
    v.array(
      v.object({
        title: v.pipe(step.entries.title, v.minLength(1)),
        days: v.optional(step.entries.days, null),
        assignee: v.optional(step.entries.assignee, ''),
      }),
    ),
    v.maxLength(MAX_STEPS),
  ),
});

/**
 * A template as text (JSON), to be sent to anybody; who does a step is left out where it is a member of this workspace.
 *
 * @param members the ids of the members.
 */
export function writeTemplate(given: Template, members: ReadonlySet<string>): string {
  const { name, about, anchor, makes, workdays, rrule } = given;
  const steps = inOrder(given.steps).map(([, { title, days, assignee }]) => ({
    title,
    ...(days !== null && { days }),
    ...(assignee && !members.has(assignee) && { assignee }),
  }));
  return JSON.stringify(
    { adjutant: 'checklist', name, about, anchor, makes, workdays, rrule, steps },
    null,
    2,
  );
}

/** The fields of a new template from such a text; null when it is none, or one with something unreadable in it. */
export function readTemplate(text: string): Pick<Template, 'name' | 'steps'> | null {
  if (text.length > MAX_TEXT) return null;
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    // Whoever pasted it is told that it is no checklist.
    return null;
  }
  const read = v.safeParse(shared, given);
  if (!read.success) return null;
  const { adjutant: _, steps, ...fields } = read.output;
  return { ...fields, steps: stepsOf(steps) };
}

/** Steps of a list, in its order, each under a key of its own. */
export const stepsOf = (
  list: readonly { title: string; days?: number | null; assignee?: string }[],
): Template['steps'] =>
  Object.fromEntries(
    list.map(({ title, days = null, assignee = '' }, at) => [
      newId().slice(0, 8),
      { title, days, assignee, order: orderAt(at) },
    ]),
  );

/** Steps as people write them, one to a line; a whole number before one is its days: "-14 Book the flights". */
export function stepsOfLines(text: string): Template['steps'] {
  const lines = text.split(/\r\n?|\n/).flatMap((line) => readStep(line) ?? []);
  return stepsOf(lines.slice(0, MAX_STEPS));
}

/** A step as it is typed: "-14 Book the flights" is fourteen days before; null where nothing is said. */
export function readStep(line: string): { title: string; days: number | null } | null {
  const [, sign, digits, title] = /^\s*(?:([-+−–])(\d{1,4})\s+)?(.*)$/.exec(line) ?? [];
  if (!title?.trim()) return null;
  const days = digits ? Number(digits) * (sign === '+' ? 1 : -1) : null;
  if (days !== null && Math.abs(days) > 3650) return { title: line.trim().slice(0, 300), days: null };
  return { title: title.trim().slice(0, 300), days };
}

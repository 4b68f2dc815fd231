import * as v from 'valibot';
import { entryKey, field, instant, keyed, text } from './field';
import { fold } from './fold';
import { defineKind, type RecordOf } from './kind';

/** More steps than a person can read through; what a version keeps is bounded by it. */
export const MAX_STEPS = 200;

const step = v.object({
  title: text(300),
  /** Steps are shown, and become tasks, in the order of these texts (`order.ts`). */
  order: text(64),
  /** Days after the day that it is all about, negative before it; null where the step has no day of its own. */
  days: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(-3650), v.maxValue(3650))),
  /** Who does it: a member id, or a name where the person is no member. */
  assignee: text(120),
});

/** How it was when somebody kept it: whatever is changed later, what was started then can be looked up. */
const version = v.object({
  at: instant,
  /** The member who kept it, and what they said about it. */
  by: text(64),
  said: text(200),
  about: text(20_000),
  steps: v.pipe(
    v.record(entryKey, step),
    v.check((steps) => Object.keys(steps).length <= MAX_STEPS, 'too many steps'),
  ),
});

/** What is done again and again: a checklist that comes every morning, or tasks counted back from a day. */
export const template = defineKind(
  'template',
  {
    name: field(text(200), ''),
    /** The procedure in words. */
    about: field(text(20_000), ''),
    /** What the day is called that the steps are counted from: "day of departure". */
    anchor: field(text(120), ''),
    /** One task with the steps as its checklist, or a task with a sub-task for each. */
    makes: field(v.picklist(['checklist', 'tasks']), 'checklist'),
    /** Whether only Mondays to Fridays are counted. */
    workdays: field(v.boolean(), false),
    /** How the checklist comes back (RFC 5545); empty where it is started by hand each time. */
    rrule: field(text(500), ''),
    steps: keyed(step),
    /** By a short key of their own. */
    versions: keyed(version),
    startedAt: field(v.nullable(instant), null),
  },
  {
    indexes: '[ws+listed], [ws+binned], *words',
    searched: ({ name, about, steps }) => [name, about, ...Object.values(steps).map(({ title }) => title)],
    columns: ({ name, deletedAt }) => ({
      listed: deletedAt === null ? fold(name) : undefined,
      binned: deletedAt ?? undefined,
    }),
  },
);

export type Template = RecordOf<typeof template.fields>;
export type TemplateStep = Template['steps'][string];

/** Steps with their keys, in the order they are done. */
export const inOrder = (steps: Template['steps']): [key: string, step: TemplateStep][] =>
  Object.entries(steps).sort(
    ([a, one], [b, other]) => one.order.localeCompare(other.order, 'en') || (a < b ? -1 : 1),
  );

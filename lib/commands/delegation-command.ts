import * as v from 'valibot';
import { MAX_OPTIONS } from '../records/delegation';
import { recordId, text } from '../records/field';

const ws = recordId;
const task = recordId;

/** What people ask of each other in a task, and answer. Whoever gives such a command is who asks or answers. */
export const delegationIntents = [
  /** Gives a task to somebody. Another member is asked to take it on, with `words`; anybody else just has it. */
  v.object({
    type: v.literal('assign-task'),
    ws,
    task,
    assignment: recordId,
    to: text(120),
    words: v.optional(text(2000), ''),
  }),
  /** By the one who was asked. What is handed back is the task of the one who asked, again; null takes the answer back. */
  v.object({
    type: v.literal('answer-assignment'),
    ws,
    task,
    assignment: recordId,
    state: v.nullable(v.picklist(['accepted', 'handed-back'])),
    reason: v.optional(text(2000), ''),
  }),
  /** Asks a member for a decision: yes or no where there are no `options`, else two to six of them. */
  v.object({
    type: v.literal('ask-decision'),
    ws,
    task,
    question: recordId,
    of: recordId,
    words: v.pipe(text(500), v.minLength(1)),
    options: v.pipe(
      v.array(v.pipe(text(200), v.minLength(1))),
      v.maxLength(MAX_OPTIONS),
      v.check((options) => options.length !== 1, 'one option is no choice'),
    ),
  }),
  /** By the one who was asked. @see decision in `lib/records/delegation.ts` */
  v.object({
    type: v.literal('answer-decision'),
    ws,
    task,
    question: recordId,
    choice: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_OPTIONS - 1)),
    words: v.optional(text(2000), ''),
  }),
] as const;

import * as v from 'valibot';
import { optionCount } from '../records/delegation';
import { recordId } from '../records/field';
import { parseRecord, type RawRecord } from '../records/kind';
import { type Task, task as taskKind } from '../records/task';
import type { CommandFault, RecordCommand, Records } from './apply';
import type { CommandOf } from './command';

export type DelegationCommand = CommandOf<
  'assign-task' | 'answer-assignment' | 'ask-decision' | 'answer-decision'
>;

/** Why what is answered is not asked, or not of this person. `by` is the acting member's id. */
export function delegationFault(
  records: Records,
  command: RecordCommand,
  by: string,
): Extract<CommandFault, 'no-such-question' | 'not-the-one-asked'> | null {
  if (command.type !== 'answer-assignment' && command.type !== 'answer-decision') return null;
  const { assignment, questions } = readTask(records, command.task);
  if (command.type === 'answer-assignment') {
    if (assignment?.id !== command.assignment) return 'no-such-question';
    return assignment.of === by ? null : 'not-the-one-asked';
  }
  const question = questions[command.question];
  if (!question || command.choice >= optionCount(question)) return 'no-such-question';
  return question.of === by ? null : 'not-the-one-asked';
}

/** What a command of this kind changes in its task; the caller says that it was changed, by whom and when. */
export function applyDelegation(records: Records, command: DelegationCommand, by: string): void {
  const { at, task } = command;
  switch (command.type) {
    case 'assign-task':
      records.set('task', task, 'assignee', command.to);
      records.set(
        'task',
        task,
        'assignment',
        assignmentTo(command.to, command.assignment, { ...command, by }),
      );
      return;
    case 'answer-assignment': {
      const { assignment, assignee } = readTask(records, task);
      if (!assignment) return;
      const { state, reason } = command;
      const reply = state && { state, reason, by, at };
      records.setEntry('task', task, 'replies', assignment.id, reply);
      // Only where it changes: beside somebody who gives the task to a third at once, theirs is to stand.
      const whose = state === 'handed-back' ? assignment.by : assignment.of;
      if (assignee !== whose) records.set('task', task, 'assignee', whose);
      return;
    }
    case 'ask-decision': {
      const { question, words, options, of } = command;
      records.setEntry('task', task, 'questions', question, { question: words, options, of, by, at });
      return;
    }
    case 'answer-decision': {
      const asked = readTask(records, task).questions[command.question];
      if (!asked) return;
      const { question, options } = asked;
      const { choice, words } = command;
      const decision = { question, options, choice, words, by, at };
      records.setEntry('task', task, 'decisions', command.question, decision);
      return;
    }
    default:
      return command satisfies never;
  }
}

/** The assignment that giving a task to somebody makes: another member is asked, nobody else. */
function assignmentTo(
  to: string,
  id: string,
  { by, at, words = '' }: { by: string; at: string; words?: string },
): Task['assignment'] {
  return to !== by && v.is(recordId, to) ? { id, of: to, words, by, at } : null;
}

/**
 * The fields of a task with the assignment that comes of its assignee, where a form or an entry says who is to do it. A
 * message slip asks in its own way.
 *
 * @param before the task as it was, null for a new one.
 */
export function withAssignment(
  fields: RawRecord,
  before: RawRecord | null,
  { commandId, at, by }: { commandId: string; at: string; by: string },
): RawRecord {
  const { assignee, assignment, message } = fields;
  if (typeof assignee !== 'string' || assignment !== undefined || assignee === (before?.assignee ?? ''))
    return fields;
  if (message || before?.message) return fields;
  const asked = assignmentTo(assignee, commandId, { by, at });
  return asked || before?.assignment ? { ...fields, assignment: asked } : fields;
}

const readTask = (records: Records, id: string) => parseRecord(taskKind, id, records.read('task', id) ?? {});

import * as v from 'valibot';
import { instant, recordId, text } from './field';

/**
 * What one person asks of another in a task: to take it on, or to decide something. Whoever asked and whoever answered
 * stands under `by`, a member id. It is no claim of theirs: rows are made with the member whose device wrote the entry
 * (`lib/docs/authorship.ts`), so what counts as an answer here was given by the one who was asked.
 */
const said = { by: text(64), at: instant };

/** Somebody was asked to take the task on; `words` go with it. */
export const assignment = v.object({ id: recordId, of: text(64), words: text(2000), ...said });

/** What they said to it, under the assignment's id. */
export const reply = v.object({
  state: v.picklist(['accepted', 'handed-back']),
  reason: text(2000),
  ...said,
});

/** How many answers a question offers at most: as many as there are keys for. */
export const MAX_OPTIONS = 6;

const asked = {
  question: text(500),
  /** The answers to choose from; none where it is yes or no. */
  options: v.pipe(v.array(text(200)), v.maxLength(MAX_OPTIONS)),
};

export const question = v.object({ ...asked, of: text(64), ...said });

/**
 * The answer to the question of the same id. It bears what was asked, so that nobody can put another question over it.
 * `choice` counts the options from 0; of yes and no, yes is 0.
 */
export const decision = v.object({
  ...asked,
  choice: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_OPTIONS - 1)),
  words: text(2000),
  ...said,
});

export type Question = v.InferOutput<typeof question>;
export type Decision = v.InferOutput<typeof decision>;
type Reply = v.InferOutput<typeof reply>;

/** The part of a task that this is about. */
export interface Delegated {
  status: string;
  deletedAt: string | null;
  assignee: string;
  assignment: v.InferOutput<typeof assignment> | null;
  replies: Readonly<Record<string, Reply>>;
  questions: Readonly<Record<string, Question>>;
  decisions: Readonly<Record<string, Decision>>;
  heard: Readonly<Record<string, true>>;
  message: string | null;
  answer: string | null;
}

export interface Acceptance {
  id: string;
  state: 'asked' | Reply['state'];
  /** Who was asked, and who asked. */
  of: string;
  by: string;
  words: string;
  reason: string;
  /** When it came to this state. */
  at: string;
}

/**
 * How an assignment stands, or null where nobody was asked. Two people may have given the task away at once: then who is
 * its assignee now and who was asked may be two people, and nobody counts as asked.
 */
export function acceptanceOf({ assignee, assignment, replies }: Delegated): Acceptance | null {
  if (!assignment) return null;
  const given = replies[assignment.id];
  const reply = given?.by === assignment.of ? given : undefined;
  if (reply?.state === 'handed-back' ? assignee !== assignment.by : assignee !== assignment.of) return null;
  const { state = 'asked', reason = '', at = assignment.at } = reply ?? {};
  return { ...assignment, state, reason, at };
}

/** The answer that was given to a question by the one who was asked, as it stands now; null while there is none. */
export function decisionOf({ questions, decisions }: Delegated, id: string): Decision | null {
  const [question, decision] = [questions[id], decisions[id]];
  if (!question || !decision || decision.by !== question.of) return null;
  const isSame =
    decision.question === question.question &&
    decision.options.length === question.options.length &&
    decision.options.every((option, n) => option === question.options[n]);
  return isSame && decision.choice < optionCount(question) ? decision : null;
}

export const optionCount = ({ options }: Pick<Question, 'options'>): number => options.length || 2;

/** A question, and its answer once there is one. */
export interface Asked extends Question {
  id: string;
  decision: Decision | null;
}

/** All questions of a task, in the order in which they were asked. */
export function questionsOf(task: Delegated): Asked[] {
  const all = Object.entries(task.questions)
    // No command can answer one under another kind of key.
    .filter(([id]) => v.is(recordId, id))
    .map(([id, one]) => ({ ...one, id, decision: decisionOf(task, id) }));
  return all.sort((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1));
}

/** The members for whom the task waits: they are to accept it, to decide, or to answer a message. */
export function awaitedFrom(task: Delegated): string[] {
  const isActive = task.deletedAt === null && task.status !== 'done' && task.status !== 'dropped';
  if (!isActive) return [];
  const acceptance = acceptanceOf(task);
  const of = questionsOf(task).flatMap((one) => (one.decision ? [] : [one.of]));
  if (acceptance?.state === 'asked') of.push(acceptance.of);
  if (task.message && !task.answer && task.assignee) of.push(task.assignee);
  return [...new Set(of)];
}

/** Something that was answered: a question, or an assignment that was handed back. */
export type News =
  | { kind: 'decision'; key: string; at: string; to: string; asked: Asked; decision: Decision }
  | { kind: 'handed-back'; key: string; at: string; to: string; acceptance: Acceptance };

/** The answers that those who asked have not read yet, oldest first. */
export function newsOf(task: Delegated): News[] {
  if (task.deletedAt !== null) return [];
  const news: News[] = questionsOf(task).flatMap((asked) => {
    const { id, by: to, decision } = asked;
    return decision
      ? [{ kind: 'decision', key: heardKey(id, decision.at), at: decision.at, to, asked, decision }]
      : [];
  });
  const acceptance = acceptanceOf(task);
  if (acceptance?.state === 'handed-back') {
    const { id, at, by: to } = acceptance;
    news.push({ kind: 'handed-back', key: heardKey(id, at), at, to, acceptance });
  }
  const isNew = ({ key }: News) => !Object.hasOwn(task.heard, key);
  return news.filter(isNew).sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** Under which key of `heard` it stands that an answer was read; an answer that is given anew is read anew. */
const heardKey = (id: string, at: string) => `${id} ${at}`;

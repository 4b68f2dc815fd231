import { daysLater } from '../calendar/civil';
import { laterMoments, type Span } from '../calendar/recurrence/later-moments';
import { inZone } from '../calendar/zoned';
import type { Moment } from '../records/field';
import type { Database, Row } from './db';
import { APART } from './queries';

type Task = Row<'task'>;

/** A later time of a task that repeats: worked out for a view, kept nowhere. Its task comes when the one before is done. */
export interface LaterInstance {
  task: Task;
  /** What it will be called: a title that was changed for the present one alone is not the series'. */
  title: string;
  due: Moment;
  /** The reader's day. */
  day: string;
}

/** So many times of one task are shown: a month of every day, a season and more of every week. */
const PER_TASK = 30;
/** So many steps (`work.ts`) the rules of one view may cost, some 50 ms; and each of them. */
const WORK = 100_000;
const WORK_PER_TASK = 5_000;
/** So many of the tasks before the span are looked at, the latest first. */
const BEFORE = 200;

/**
 * The tasks that repeat and stand before a day: those late and of today, of which later times may lie in what is shown.
 * Reads at most 200 rows by deadline and as many by plan: who has more late tasks than that sees the later times of
 * the latest.
 */
export async function repeatingBefore(db: Database, day: string): Promise<Task[]> {
  const [due, planned] = await Promise.all([
    db.task.where('agenda').below(daysLater(day, APART)).reverse().limit(BEFORE).toArray(),
    db.task.where('plan').below(day).reverse().limit(BEFORE).toArray(),
  ]);
  return [...due, ...planned].filter(({ recurrence }) => recurrence !== null);
}

/**
 * The later times of tasks within a span of days, by day and time, at most `limit` and at most 30 of each task. The same
 * task may be given twice.
 */
export function laterInstances(tasks: Iterable<Task>, span: Span, limit: number): LaterInstance[] {
  const found: LaterInstance[] = [];
  let left = WORK;
  const byKey = new Map([...tasks].map((task) => [`${task.ws} ${task.id}`, task]));
  for (const task of byKey.values()) {
    const { recurrence } = task;
    // What was moved for once stays where it was in the series.
    const due = recurrence?.usual?.due ?? task.due;
    if (!recurrence || !due || left <= 0) continue;
    const work = { left: Math.min(left, WORK_PER_TASK) };
    const before = work.left;
    const moments = laterMoments(
      { rrule: recurrence.rrule, from: recurrence.from, except: recurrence.except ?? [] },
      due,
      span,
      PER_TASK,
      work,
    );
    left -= before - work.left;
    const title = recurrence.usual?.title ?? task.title;
    for (const moment of moments)
      found.push({ task, title, due: moment, day: inZone(moment, span.zone).date });
  }
  const key = ({ day, due }: LaterInstance) => `${day} ${inZone(due, span.zone).time ?? '99'}`;
  return found.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0)).slice(0, limit);
}

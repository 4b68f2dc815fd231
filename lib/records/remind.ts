import * as v from 'valibot';
import { type Moment, moment } from './field';

/** Four weeks, in minutes. */
const MAX_BEFORE = 40_320;

/**
 * When the one who does a task is reminded: so many minutes before it is due (before the working day begins, where it is due
 * on a day), at a moment of its own, or never. Where a task says nothing (null), as that person's settings say.
 */
export const remind = v.union([
  v.literal('never'),
  v.object({ before: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_BEFORE)) }),
  v.object({ at: moment }),
]);

export type Remind = v.InferOutput<typeof remind>;

/**
 * When a task reminds somebody, for the index: wall-clock time in the zone it is written in, `YYYY-MM-DDTHH:MM`, a day alone
 * where it has no time. Of a number of minutes before whole days are told, and too many of them rather than too few.
 */
export function remindsAt(task: { due: Moment | null; remind: Remind | null }): string | undefined {
  const { due, remind } = task;
  if (remind === 'never') return undefined;
  if (remind && 'at' in remind) return wallKey(remind.at);
  if (!due) return undefined;
  if (!remind) return wallKey(due);
  const day = Date.parse(`${due.date}T00:00Z`) - Math.ceil(remind.before / 1440) * 86_400_000;
  return wallKey({ ...due, date: new Date(day).toISOString().slice(0, 10) });
}

const wallKey = ({ date, time }: Moment) => (time ? `${date}T${time}` : date);

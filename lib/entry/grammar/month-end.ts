import type { Terms, Unit } from '../lexicon/lexicon';
import type { Reader } from '../reader';
import type { RecurrenceRule } from '../recurrence-rule';

/** "end (of every month)". */
export function monthEndAt(reader: Reader, at: number): { value: number[]; next: number } | null {
  const edge = reader.term('edge', reader.skip('the', at));
  if (edge?.value !== 'end' && edge?.value !== 'start') return null;
  return {
    value: [edge.value === 'end' ? -1 : 1],
    next: edge.next - (reader.link('of', edge.next - 1) === null ? 0 : 1),
  };
}

/** The "end of month" of "every end of month". */
export function everyMonthEndAt(reader: Reader, at: number): { value: number[]; next: number } | null {
  const edge = reader.term('edge', at);
  const unit = edge && reader.term('unit', reader.skip('the', edge.next));
  if (unit?.value !== 'month' || (edge?.value !== 'end' && edge?.value !== 'start')) return null;
  return { value: [edge.value === 'end' ? -1 : 1], next: unit.next };
}

/** The "end" of "every month end". */
export function monthEndBehindAt(reader: Reader, at: number): { value: number[]; next: number } | null {
  const edge = reader.term('edge', at);
  if (edge?.value !== 'end' && edge?.value !== 'start') return null;
  return { value: [edge.value === 'end' ? -1 : 1], next: edge.next };
}

/** "every eom", "every end of week": the edge of each such unit. */
export function everyEdgeAt(reader: Reader, at: number): { rule: RecurrenceRule; next: number } | null {
  const word = reader.term('endOf', at);
  if (word) return edgeRule(word.value, 'end', word.next);
  const edge = reader.term('edge', at);
  const unit = edge && reader.term('unit', reader.skip('the', edge.next));
  return edge && unit ? edgeRule(unit.value, edge.value, unit.next) : null;
}

/** "every year end", "iga aasta lõpus": the edge behind its unit. */
export function everyEdgeBehindAt(
  reader: Reader,
  unit: Unit,
  at: number,
): { rule: RecurrenceRule; next: number } | null {
  const edge = unit === 'day' || unit === 'month' ? null : reader.term('edge', at);
  return edge && reader.link('of', edge.next - 1) === null ? edgeRule(unit, edge.value, edge.next) : null;
}

/** "end of every year", "beginning of each week". */
export function edgeOfEveryAt(reader: Reader, at: number): { rule: RecurrenceRule; next: number } | null {
  const edge = reader.term('edge', reader.skip('the', at));
  const every = edge && reader.link('every', edge.next);
  const unit = edge && every ? reader.term('unit', every) : null;
  return edge && unit ? edgeRule(unit.value, edge.value, unit.next) : null;
}

/** The rule of each first or last day of a unit; a week ends on Friday, as its "end" alone does. */
function edgeRule(
  unit: Unit,
  edge: Terms['edge'],
  next: number,
): { rule: RecurrenceRule; next: number } | null {
  const isEnd = edge === 'end';
  if (!isEnd && edge !== 'start') return null;
  const monthDays = [isEnd ? -1 : 1];
  const interval = 1;
  if (unit === 'day') return { rule: { freq: 'DAILY', interval }, next };
  if (unit === 'week') return { rule: { freq: 'WEEKLY', interval, weekdays: [isEnd ? 5 : 1] }, next };
  if (unit === 'month') return { rule: { freq: 'MONTHLY', interval, monthDays }, next };
  if (unit === 'quarter')
    return {
      rule: { freq: 'MONTHLY', interval, months: isEnd ? [3, 6, 9, 12] : [1, 4, 7, 10], monthDays },
      next,
    };
  return unit === 'year'
    ? { rule: { freq: 'YEARLY', interval, months: [isEnd ? 12 : 1], monthDays }, next }
    : null;
}

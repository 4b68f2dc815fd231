import type { Reader } from '../reader';

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

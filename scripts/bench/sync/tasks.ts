import { newId } from '../../../lib/records/id';
import { taskFields } from '../fill';

/** A task as every contender holds it: the same fields, with the stamps that Adjutant puts on a record as well. */
export interface BenchTask {
  id: string;
  fields: Record<string, unknown>;
}

/** How many tasks are made at once, as an import makes them. */
export const BATCH = 1000;

/** `n` tasks, in batches. */
export function taskBatches(n: number): BenchTask[][] {
  const batches: BenchTask[][] = [];
  for (let from = 0; from < n; from += BATCH)
    batches.push(
      Array.from({ length: Math.min(BATCH, n - from) }, (_, at) => ({
        id: newId(),
        fields: taskFields(from + at),
      })),
    );
  return batches;
}

/** The fields with stamps as Adjutant's hub adds them, for those that have no hub. */
export function stamped({ id, fields }: BenchTask): BenchTask {
  const [at, by] = [new Date().toISOString(), id];
  return { id, fields: { ...fields, createdAt: at, createdBy: by, updatedAt: at, updatedBy: by } };
}

import * as v from 'valibot';
import { entryKey, isoDate, recordId, text } from '../records/field';
import { priority } from '../records/task';

const spans = ['any', 'late', 'today', 'week', 'undated', 'range'] as const;
const sorts = ['day', 'priority', 'hand'] as const;
const groupings = ['day', 'person', 'priority', 'tag', 'none'] as const;

/** Which of a workspace's tasks are shown, and how they are put. What it leaves out is as in `noFilter`. */
export const taskFilter = v.object({
  /** A member id, or a name that is no member's; empty is anybody. */
  person: v.optional(text(120), ''),
  tag: v.optional(text(254), ''),
  priority: v.optional(v.nullable(priority), null),
  contact: v.optional(v.nullable(recordId), null),
  /** Words that it bears, or the beginnings of such. */
  text: v.optional(text(200), ''),
  /** By the day it stands at: the one it is planned for, or its deadline where that is earlier. */
  span: v.optional(v.picklist(spans), 'any'),
  /** The first and the last day of a `range`, null where it is open. */
  from: v.optional(v.nullable(isoDate), null),
  to: v.optional(v.nullable(isoDate), null),
  sort: v.optional(v.picklist(sorts), 'day'),
  group: v.optional(v.picklist(groupings), 'day'),
});

export type TaskFilter = v.InferOutput<typeof taskFilter>;

export const filterChoices = { spans, sorts, groupings };
export const noFilter: TaskFilter = v.parse(taskFilter, {});

/** Whether it leaves anything out. */
export const isFiltering = ({ sort: _, group: __, ...filter }: TaskFilter): boolean => {
  const { sort: ___, group: ____, ...none } = noFilter;
  return JSON.stringify(filter) !== JSON.stringify(none);
};

const savedFilter = v.object({ name: v.pipe(text(60), v.minLength(1)), filter: taskFilter });
export type SavedFilter = v.InferOutput<typeof savedFilter>;

const stored = v.record(entryKey, v.array(savedFilter));

/** The filters that are kept for a workspace, as they lie in the settings; none where they cannot be read. */
export function savedFilters(filters: unknown, ws: string): SavedFilter[] {
  const read = v.safeParse(stored, filters ?? {});
  return (read.success && read.output[ws]) || [];
}

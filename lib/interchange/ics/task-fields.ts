import type { RecordByKind } from '../../records/registry';

/** A task's own fields, as `lib/records/task.ts` declares them: what files bring and take along. */
export type TaskFields = Omit<
  RecordByKind['task'],
  'id' | 'createdAt' | 'createdBy' | 'updatedAt' | 'updatedBy' | 'deletedAt'
>;

/** A task out of a file. */
export interface ReadTask {
  /** The line of the file at which it begins, from 1. */
  at: number;
  fields: TaskFields;
  /** What names it in every file; empty where the file gives it no name. */
  uid: string;
  /** The UID of the task that it is a part of; empty where it is none. */
  parent: string;
}

/** What a task's UID is in files of ours: its id, at this. */
export const UID_HOST = '@adjutant';
/** What no property of a to-do holds stands in this one, as JSON; others pass over it. */
export const OWN_PROPERTY = 'X-ADJUTANT-TASK';

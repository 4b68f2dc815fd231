import { fromBase64Url, toBase64Url } from '../../records/id';
import type { RawRecord } from '../../records/kind';
import { type ReadTask, UID_HOST } from './task-fields';

export interface NewTask {
  kind: 'task';
  id: string;
  fields: RawRecord;
}

export interface PlannedTask {
  /** The id that the task has or would have here. */
  id: string;
  task: ReadTask;
}

/**
 * Gives each task of a file its id in a workspace: that of a task of ours which comes back, or one that follows from its UID, so
 * that the same file brings the same tasks. Of two with one UID the last counts, as it does in calendars.
 */
export async function idsOfTasks(
  ws: string,
  tasks: readonly ReadTask[],
  newId: () => string,
): Promise<PlannedTask[]> {
  const byId = new Map<string, PlannedTask>();
  for (const task of tasks) {
    const id = task.uid === '' ? newId() : (ownId(task.uid) ?? (await idOfUid(ws, task.uid)));
    byId.set(id, { id, task });
  }
  return [...byId.values()];
}

function ownId(uid: string): string | null {
  const id = uid.endsWith(UID_HOST) ? uid.slice(0, -UID_HOST.length) : '';
  // 16 bytes as they are written here; the last character has no other bits than theirs.
  return /^[\w-]{22}$/.test(id) && toBase64Url(fromBase64Url(id)) === id ? id : null;
}

const idOfUid = (ws: string, uid: string) => idFrom(['ics', ws, uid]);

async function idFrom(parts: string[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(parts));
  return toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, 16));
}

/** Which of these tasks are there, in the bin or not, by id. */
export type FindStanding = (
  ids: readonly string[],
) => Promise<ReadonlyMap<string, { deletedAt: string | null }>>;

/**
 * What an import adds: those who are not here. One that was thrown away comes anew, under an id that follows from that of the
 * one in the bin; so it is known the next time, too.
 */
export async function newTasks(planned: readonly PlannedTask[], find: FindStanding): Promise<NewTask[]> {
  const records: NewTask[] = [];
  /** Where a task of the file is, or will be, by its UID. */
  const places = new Map<string, string>();
  const parents = new Map<string, string>();
  let left = planned;
  while (left.length > 0) {
    const here = await find(left.map(({ id }) => id));
    const thrown = left.filter(({ id }) => (here.get(id)?.deletedAt ?? null) !== null);
    for (const { id, task } of left) {
      if (task.uid) places.set(task.uid, id);
      if (here.has(id)) continue;
      if (task.parent) parents.set(id, task.parent);
      records.push({ kind: 'task', id, fields: { ...task.fields } });
    }
    left = await Promise.all(thrown.map(async ({ id, task }) => ({ id: await idFrom(['again', id]), task })));
  }
  for (const { id, fields } of records) {
    const parent = places.get(parents.get(id) ?? '');
    if (parent !== undefined && parent !== id) fields.parent = parent;
  }
  return records;
}

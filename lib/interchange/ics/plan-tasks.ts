import { fromBase64Url, toBase64Url } from '../../records/id';
import type { RawRecord } from '../../records/kind';
import { type ReadTask, UID_HOST } from './task-fields';

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

async function idOfUid(ws: string, uid: string): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(['ics', ws, uid]));
  return toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, 16));
}

/** What an import adds: those who are not here. Those in the bin come anew, for their ids are taken. */
export function newTasks(
  planned: readonly PlannedTask[],
  standing: ReadonlyMap<string, { deletedAt: string | null }>,
  newId: () => string,
): { kind: 'task'; id: string; fields: RawRecord }[] {
  return planned.flatMap(({ id, task: { fields } }) => {
    const here = standing.get(id);
    if (here && here.deletedAt === null) return [];
    return [{ kind: 'task' as const, id: here ? newId() : id, fields: { ...fields } }];
  });
}

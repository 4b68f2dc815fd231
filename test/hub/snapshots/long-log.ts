import { newId } from '../../../lib/records/id';
import type { Person } from '../people';

/** Many small edits of some tasks, as a workspace has after some weeks. */
export async function worksLong(who: Person, ws: string, edits: number): Promise<string[]> {
  const ids = Array.from({ length: 20 }, () => newId());
  const records = ids.map((id, at) => ({ kind: 'task' as const, id, fields: { title: `Task ${at}` } }));
  await who.does({ type: 'add-records', ws, records });
  for (let nth = 0; nth < edits; nth++) {
    const id = ids[nth % ids.length] ?? '';
    await who.gives({ type: 'edit-record', ws, kind: 'task', id, fields: { title: `${who.name} ${nth}` } });
  }
  await who.hub.drain();
  return ids;
}

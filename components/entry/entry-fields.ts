import type { ParsedEntry } from '../../lib/entry/parsed-entry';
import type { Database } from '../../lib/store/db';
import { members, search } from '../../lib/store/queries';
import { memberNamed } from '../task/person';
import { entryToTask } from './entry-to-task';

/** The task that an entry means in a workspace: people and contacts it names are those of that workspace. */
export async function entryFields(db: Database, ws: string, text: string, parsed: ParsedEntry, zone: string) {
  const people = parsed.assignee ? await members(db, ws) : [];
  const mentioned = await Promise.all(
    (parsed.contacts ?? []).map(async (name) => memberNamed(await search(db, 'contact', ws, name), name)?.id),
  );
  const contactIds = mentioned.filter((id) => id !== undefined);
  return entryToTask(text, parsed, zone, people, contactIds);
}

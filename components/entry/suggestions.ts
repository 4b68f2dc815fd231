import { type Completion, namesFor } from '../../lib/entry/completion';
import type { Database } from '../../lib/store/db';
import { contactList, members, search, taskList } from '../../lib/store/queries';

/** One thing that may be meant: its name, and what tells it from others of that name. */
export interface Suggestion {
  name: string;
  detail: string;
}

const MOST = 6;
/** The names and tags in use are looked for among these many tasks of each list. */
const LOOKED_AT = 300;

/** What exists of the kind that is being typed, best first. */
export async function suggest(
  db: Database,
  ws: string,
  { sigil, written }: Completion,
): Promise<Suggestion[]> {
  if (sigil === '@') {
    const rows = written.trim()
      ? await search(db, 'contact', ws, written, MOST)
      : await contactList(db, ws, MOST);
    return rows.flatMap(({ name, organisation }) =>
      name || organisation ? [{ name: name || organisation, detail: name ? organisation : '' }] : [],
    );
  }
  const lists = await Promise.all([taskList(db, ws, 'open', LOOKED_AT), taskList(db, ws, 'done', LOOKED_AT)]);
  const tasks = lists.flat();
  if (sigil === '#')
    return named(
      namesFor(
        tasks.flatMap(({ tags }) => Object.keys(tags)),
        written,
        MOST,
      ),
    );
  const people = await members(db, ws);
  const ids = new Set(people.map(({ id }) => id));
  const used = tasks.flatMap(({ assignee }) => (ids.has(assignee) ? [] : assignee));
  return named(namesFor([...used, ...people.map(({ name }) => name)], written, MOST));
}

const named = (names: readonly string[]): Suggestion[] => names.map((name) => ({ name, detail: '' }));

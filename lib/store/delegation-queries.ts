import type { Database, Row } from './db';
import { ownMembers } from './queries';

/** What people ask of the reader and answer them, in all workspaces. Each query costs what it finds. */

const MAX = '\uffff';

/** Tasks that wait for an answer of the reader: to be accepted, decided, or a message answered. Urgent ones first. */
export async function tasksAwaitingMe(db: Database, limit = 200): Promise<Row<'task'>[]> {
  const own = await ownMembers(db);
  const rows = await ofEach(own, (me) => db.task.where('awaited').equals(me).limit(limit).toArray());
  const key = (row: Row<'task'>) => `${row.urgent ? 0 : 1}${askedAt(row, own)}${row.id}`;
  return rows.sort((a, b) => (key(a) < key(b) ? -1 : 1)).slice(0, limit);
}

/** One query for each of the reader's member ids, of which every workspace has one of its own: plain ranges, read at one go. */
async function ofEach<T>(own: ReadonlySet<string>, query: (me: string) => PromiseLike<T[]>): Promise<T[]> {
  return (await Promise.all([...own].map(query))).flat();
}

/** Since when somebody has waited for the reader's answer. */
function askedAt({ createdAt, assignment, questions, decisions }: Row<'task'>, own: ReadonlySet<string>) {
  const open = Object.entries(questions).filter(([id, { of }]) => own.has(of) && !decisions[id]);
  const times = [...open.map(([, { at }]) => at), ...(assignment ? [assignment.at] : [])];
  return times.sort()[0] ?? createdAt;
}

/** How many tasks wait for an answer of the reader. */
export async function awaitedCount(db: Database): Promise<number> {
  const counts = [...(await ownMembers(db))].map((me) => db.task.where('awaited').equals(me).count());
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

/** Tasks in which the reader was answered, and has not read it yet. */
export async function tasksWithNews(db: Database, limit = 50): Promise<Row<'task'>[]> {
  const own = await ownMembers(db);
  const rows = await ofEach(own, (me) => db.task.where('news').equals(me).limit(limit).toArray());
  return rows.slice(0, limit);
}

/** Comments that name the reader, and that they have not read, oldest first. */
export async function unreadMentions(db: Database, limit = 50): Promise<Row<'comment'>[]> {
  const own = await ownMembers(db);
  const rows = await ofEach(own, (me) => db.comment.where('unread').equals(me).limit(limit).toArray());
  return rows.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1)).slice(0, limit);
}

/** What was said about a record: the last `limit` comments, oldest first. */
export async function commentsAbout(
  db: Database,
  ws: string,
  about: string,
  limit: number,
): Promise<Row<'comment'>[]> {
  const rows = await db.comment
    .where('[ws+about+createdAt]')
    .between([ws, about, ''], [ws, about, MAX])
    .reverse()
    .filter(({ deletedAt }) => deletedAt === null)
    .limit(limit)
    .toArray();
  return rows.reverse();
}

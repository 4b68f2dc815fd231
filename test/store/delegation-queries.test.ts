import './fake-indexeddb';
import { liveQuery } from 'dexie';
import { expect, it, vi } from 'vitest';
import { newId } from '../../lib/records/id';
import { type Database, openDatabase, type Row } from '../../lib/store/db';
import {
  awaitedCount,
  tasksAwaitingMe,
  tasksWithNews,
  unreadMentions,
} from '../../lib/store/delegation-queries';
import { projectRecord } from '../../lib/store/projection';

const at = (minute: number) => `2026-11-21T10:${String(minute).padStart(2, '0')}:00.000Z`;
const put = (
  db: Database,
  kind: 'task' | 'comment',
  ws: string,
  fields: Record<string, unknown>,
  id = newId(),
) =>
  db
    .table<Row<'task'>>(kind)
    .bulkPut([Object.assign(projectRecord(kind, ws, id, fields))])
    .then(() => id);

/** Somebody with two workspaces, in each of which they are another member. */
async function desk() {
  const db = openDatabase(newId());
  const [ws, me, otherWs, otherMe, petra] = [newId(), newId(), newId(), newId(), newId()];
  const row = {
    name: 'Office',
    secret: new Uint8Array(),
    epoch: 1,
    private: false,
    position: 'manager' as const,
  };
  const rendezvous = { relays: [], iceServers: [] };
  for (const [id, memberId] of [
    [ws, me],
    [otherWs, otherMe],
  ] as const)
    await db.workspaces.add({ ...row, rendezvous, id, memberId, createdAt: at(0) });
  const ask = (of: string, minute: number) => ({
    question: 'Now?',
    options: [],
    of,
    by: petra,
    at: at(minute),
  });
  return { db, ws, me, otherWs, otherMe, petra, ask };
}

it('what waits for the reader is found in all workspaces, urgent first, then by who waits longest', async () => {
  const { db, ws, me, otherWs, otherMe, petra, ask } = await desk();
  const late = await put(db, 'task', ws, { title: 'late', questions: { [newId()]: ask(me, 5) } });
  const early = await put(db, 'task', otherWs, { title: 'early', questions: { [newId()]: ask(otherMe, 1) } });
  const urgent = await put(db, 'task', ws, { urgent: true, questions: { [newId()]: ask(me, 9) } });
  await put(db, 'task', ws, { title: 'for Petra', questions: { [newId()]: ask(petra, 1) } });
  await put(db, 'task', ws, { title: 'done', status: 'done', questions: { [newId()]: ask(me, 1) } });
  expect((await tasksAwaitingMe(db)).map(({ id }) => id)).toEqual([urgent, early, late]);
  expect(await awaitedCount(db)).toBe(3);
  expect(await tasksAwaitingMe(db, 1)).toHaveLength(1);
});

it('a page that counts what waits hears of it when something comes', async () => {
  const { db, ws, me, petra, ask } = await desk();
  const seen: number[] = [];
  const watch = liveQuery(async () => [
    await awaitedCount(db),
    (await tasksWithNews(db)).length,
    (await unreadMentions(db)).length,
  ]).subscribe((counts) => void seen.push(Number(counts.join(''))));
  await vi.waitFor(() => expect(seen.at(-1)).toBe(0));
  const question = newId();
  const questions = { [question]: ask(me, 1) };
  await put(db, 'task', ws, { title: 'Lease', questions });
  await vi.waitFor(() => expect(seen.at(-1)).toBe(100));
  const mine = { [question]: { ...ask(petra, 1), by: me } };
  const decisions = {
    [question]: { question: 'Now?', options: [], choice: 0, words: '', by: petra, at: at(2) },
  };
  await put(db, 'task', ws, { title: 'Mine', questions: mine, decisions });
  await vi.waitFor(() => expect(seen.at(-1)).toBe(110));
  await put(db, 'comment', ws, { text: 'Look', about: newId(), createdBy: petra, mentions: { [me]: true } });
  await vi.waitFor(() => expect(seen.at(-1)).toBe(111));
  watch.unsubscribe();
});

import { describe, expect, it } from 'vitest';
import type { Intent } from '../../lib/commands/command';
import { acceptanceOf, newsOf, questionsOf } from '../../lib/records/delegation';
import { newId } from '../../lib/records/id';
import {
  awaitedCount,
  commentsAbout,
  tasksAwaitingMe,
  tasksWithNews,
  unreadMentions,
} from '../../lib/store/delegation-queries';
import { record } from '../../lib/store/queries';
import { addTask, agree, letInAll, office, type Person, person } from './people';

async function memberOf(who: Person, ws: string): Promise<string> {
  return (await who.db.workspaces.get(ws))?.memberId ?? '';
}

async function taskOf(who: Person, ws: string, id: string) {
  const row = await record(who.db, 'task', ws, id);
  if (!row) throw new Error(`${who.name} has no such task`);
  return row;
}

/** Petra and Ana with a task that both have. */
async function officeWithTask(fields: Record<string, unknown> = { title: 'Lease' }) {
  const all = await office();
  const { petra, ana, ws } = all;
  const task = await addTask(petra, ws, fields);
  await agree(ws, petra, ana);
  const [p, a] = [await memberOf(petra, ws), await memberOf(ana, ws)];
  const ask = (of: string, words: string, options: string[] = [], question = newId()): Intent => ({
    ...{ type: 'ask-decision', ws, task, question, of, words, options },
  });
  return { ...all, task, p, a, ask };
}

const failures = async (who: Person) => (await who.db.outbox.toArray()).map(({ failure }) => failure);

describe('a task that Petra gives to Ana', () => {
  it('waits for Ana until she accepts it, and says so at both', async () => {
    const { petra, ana, ws, task, p, a } = await officeWithTask();
    const assignment = newId();
    await petra.does({ type: 'assign-task', ws, task, assignment, to: a, words: 'Before Friday?' });
    await agree(ws, petra, ana);
    for (const who of [petra, ana])
      expect(acceptanceOf(await taskOf(who, ws, task))).toMatchObject({
        ...{ state: 'asked', of: a, by: p, words: 'Before Friday?' },
      });
    expect((await tasksAwaitingMe(ana.db)).map(({ id }) => id)).toEqual([task]);
    expect(await awaitedCount(petra.db)).toBe(0);
    await ana.does({ type: 'answer-assignment', ws, task, assignment, state: 'accepted' });
    await agree(ws, petra, ana);
    expect(acceptanceOf(await taskOf(petra, ws, task))).toMatchObject({ state: 'accepted', of: a });
    expect(await awaitedCount(ana.db)).toBe(0);
    expect(await tasksWithNews(petra.db)).toEqual([]);
  });

  it('is hers again with the reason when Ana hands it back, and Ana’s once more when she takes that back', async () => {
    const { petra, ana, ws, task, p, a } = await officeWithTask();
    const assignment = newId();
    await petra.does({ type: 'assign-task', ws, task, assignment, to: a });
    await agree(ws, petra, ana);
    const reason = 'I am away until Monday.';
    await ana.does({ type: 'answer-assignment', ws, task, assignment, state: 'handed-back', reason });
    await agree(ws, petra, ana);
    const back = await taskOf(petra, ws, task);
    expect(back.assignee).toBe(p);
    expect(acceptanceOf(back)).toMatchObject({ state: 'handed-back', of: a, reason });
    const [news] = await tasksWithNews(petra.db);
    expect(newsOf(back)).toMatchObject([{ kind: 'handed-back', to: p }]);
    const heard = { [newsOf(back)[0]?.key ?? '']: true };
    expect(news?.id).toBe(task);
    await petra.does({ type: 'edit-record', ws, kind: 'task', id: task, entries: { heard } });
    expect(await tasksWithNews(petra.db)).toEqual([]);
    await ana.does({ type: 'answer-assignment', ws, task, assignment, state: null });
    await agree(ws, petra, ana);
    expect(acceptanceOf(await taskOf(petra, ws, task))).toMatchObject({ state: 'asked', of: a });
  });

  it('by writing her name into a form or an entry asks her as well; one given to oneself asks nobody', async () => {
    const { petra, ana, ws, task, p, a } = await officeWithTask();
    await petra.does({ type: 'edit-record', ws, kind: 'task', id: task, fields: { assignee: a } });
    const other = await addTask(petra, ws, { title: 'Toner', assignee: a });
    const own = await addTask(petra, ws, { title: 'Call', assignee: p });
    const slip = await addTask(petra, ws, { title: 'Marek called', assignee: a, message: newId() });
    await agree(ws, petra, ana);
    for (const id of [task, other])
      expect(acceptanceOf(await taskOf(ana, ws, id))).toMatchObject({ state: 'asked', of: a, by: p });
    for (const id of [own, slip]) expect((await taskOf(ana, ws, id)).assignment).toBeNull();
    expect(new Set((await tasksAwaitingMe(ana.db)).map(({ id }) => id))).toEqual(
      new Set([task, other, slip]),
    );
    await petra.does({ type: 'edit-record', ws, kind: 'task', id: task, fields: { assignee: p } });
    await agree(ws, petra, ana);
    expect((await taskOf(ana, ws, task)).assignment).toBeNull();
    expect(await awaitedCount(ana.db)).toBe(2);
  });

  it('is asked of one person, whatever both do at once', async () => {
    const { network, petra, ana, ws, task, p, a } = await officeWithTask();
    const assignment = newId();
    await petra.does({ type: 'assign-task', ws, task, assignment, to: a });
    await agree(ws, petra, ana);
    network.cut();
    await ana.does({ type: 'answer-assignment', ws, task, assignment, state: 'accepted' });
    await petra.does({ type: 'assign-task', ws, task, assignment: newId(), to: p });
    network.restore();
    await agree(ws, petra, ana);
    const [one, other] = [await taskOf(petra, ws, task), await taskOf(ana, ws, task)];
    expect(one).toMatchObject({ assignee: p, assignment: null });
    expect({ ...other, lastChange: null }).toEqual({ ...one, lastChange: null });
  });

  it('is nobody else’s to accept', async () => {
    const { petra, ana, ws, task, a } = await officeWithTask();
    const assignment = newId();
    await petra.does({ type: 'assign-task', ws, task, assignment, to: a });
    await petra.does({ type: 'answer-assignment', ws, task, assignment, state: 'accepted' });
    expect(await failures(petra)).toEqual(['not-the-one-asked']);
    await agree(ws, petra, ana);
    await ana.does({ type: 'answer-assignment', ws, task, assignment: newId(), state: 'accepted' });
    expect(await failures(ana)).toEqual(['no-such-question']);
    expect(acceptanceOf(await taskOf(ana, ws, task))).toMatchObject({ state: 'asked' });
  });
});

describe('a question that Ana asks Petra', () => {
  it('is answered once, and kept with who and when', async () => {
    const { petra, ana, ws, task, p, a, ask } = await officeWithTask();
    const question = newId();
    await ana.does(ask(p, 'Which room?', ['Big', 'Small'], question));
    await agree(ws, petra, ana);
    expect((await tasksAwaitingMe(petra.db)).map(({ id }) => id)).toEqual([task]);
    await petra.does({ type: 'answer-decision', ws, task, question, choice: 1, words: 'It is warmer.' });
    await agree(ws, petra, ana);
    const [asked] = questionsOf(await taskOf(ana, ws, task));
    expect(asked).toMatchObject({ question: 'Which room?', of: p, by: a });
    expect(asked?.decision).toMatchObject({ choice: 1, words: 'It is warmer.', by: p });
    expect(await awaitedCount(petra.db)).toBe(0);
    expect((await tasksWithNews(ana.db)).map(({ id }) => id)).toEqual([task]);
    await petra.does({
      ...{ type: 'edit-record', ws, kind: 'task', id: task },
      entries: { decisions: { [question]: null } },
    });
    await agree(ws, petra, ana);
    expect(await awaitedCount(petra.db)).toBe(1);
    expect(await tasksWithNews(ana.db)).toEqual([]);
  });

  it('stands beside the one that Petra asks at the same time', async () => {
    const { network, petra, ana, ws, task, p, a, ask } = await officeWithTask();
    network.cut();
    await ana.does(ask(p, 'Shall we sign?'));
    await petra.does(ask(a, 'Is the annex here?'));
    network.restore();
    await agree(ws, petra, ana);
    for (const who of [petra, ana])
      expect(questionsOf(await taskOf(who, ws, task)).map(({ of }) => of)).toEqual(
        expect.arrayContaining([p, a]),
      );
  });

  it('is open again where it was asked anew while it was being answered', async () => {
    const { network, petra, ana, ws, task, p, ask } = await officeWithTask();
    const question = newId();
    await ana.does(ask(p, 'Pay 100?', [], question));
    await agree(ws, petra, ana);
    network.cut();
    await petra.does({ type: 'answer-decision', ws, task, question, choice: 0 });
    await ana.does(ask(p, 'Pay 10,000?', [], question));
    network.restore();
    await agree(ws, petra, ana);
    for (const who of [petra, ana]) {
      const [asked] = questionsOf(await taskOf(who, ws, task));
      expect(asked).toMatchObject({ question: 'Pay 10,000?', decision: null });
    }
    expect(await awaitedCount(petra.db)).toBe(1);
  });

  it('cannot be answered by Ana, nor with an option that is not there', async () => {
    const { petra, ana, ws, task, p, ask } = await officeWithTask();
    const question = newId();
    await ana.does(ask(p, 'Shall we?', [], question));
    await ana.does({ type: 'answer-decision', ws, task, question, choice: 0 });
    await agree(ws, petra, ana);
    await petra.does({ type: 'answer-decision', ws, task, question, choice: 2 });
    expect([...(await failures(ana)), ...(await failures(petra))]).toEqual([
      ...['not-the-one-asked', 'no-such-question'],
    ]);
    expect(await awaitedCount(petra.db)).toBe(1);
  });

  it('waits no longer when the task is done or thrown away', async () => {
    const { petra, ana, ws, task, p, ask } = await officeWithTask();
    await ana.does(ask(p, 'Shall we?'));
    await agree(ws, petra, ana);
    await petra.does({ type: 'complete-task', ws, task });
    expect(await awaitedCount(petra.db)).toBe(0);
    await petra.does({ type: 'reopen-task', ws, task });
    expect(await awaitedCount(petra.db)).toBe(1);
    await petra.does({ type: 'bin-record', ws, kind: 'task', id: task });
    expect(await awaitedCount(petra.db)).toBe(0);
  });
});

describe('a comment that names Ana', () => {
  it('is unread at hers until she has read it, and in nobody else’s list', async () => {
    const { petra, ana, ws, task, a } = await officeWithTask();
    const id = newId();
    const fields = { about: task, aboutKind: 'task', text: '@Ana the key?', mentions: { [a]: true } };
    await petra.does({ type: 'add-records', ws, records: [{ kind: 'comment', id, fields }] });
    await agree(ws, petra, ana);
    expect((await unreadMentions(ana.db)).map((one) => one.text)).toEqual(['@Ana the key?']);
    expect(await unreadMentions(petra.db)).toEqual([]);
    await ana.does({ type: 'edit-record', ws, kind: 'comment', id, entries: { seen: { [a]: true } } });
    expect(await unreadMentions(ana.db)).toEqual([]);
    await agree(ws, petra, ana);
    expect(await record(petra.db, 'comment', ws, id)).toMatchObject({ seen: { [a]: true } });
    await ana.does({ type: 'bin-record', ws, kind: 'comment', id });
    expect(await commentsAbout(ana.db, ws, task, 10)).toEqual([]);
  });
});

it('somebody new who is given a snapshot sees who said what', async () => {
  const { petra, ana, ws, task, p, a, ask, join, network } = await officeWithTask();
  const question = newId();
  await ana.does(ask(p, 'Shall we sign?', [], question));
  await agree(ws, petra, ana);
  await petra.does({ type: 'answer-decision', ws, task, question, choice: 0 });
  await agree(ws, petra, ana);
  const ivan = await person('Ivan', network);
  await join(ivan);
  await letInAll(ws, petra, ivan);
  const [asked] = questionsOf(await taskOf(ivan, ws, task));
  expect(asked).toMatchObject({ by: a, decision: { by: p, choice: 0 } });
});

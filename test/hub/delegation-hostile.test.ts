import { describe, expect, it } from 'vitest';
import { acceptanceOf, questionsOf } from '../../lib/records/delegation';
import { newId } from '../../lib/records/id';
import { commentsAbout, tasksAwaitingMe } from '../../lib/store/delegation-queries';
import { record } from '../../lib/store/queries';
import { createMemoryNetwork } from '../sync/memory-link';
import { type Person, person, workspaceOf } from './people';
import { rawPeer } from './raw-peer';

async function memberOf(who: Person, ws: string): Promise<string> {
  return (await who.db.workspaces.get(ws))?.memberId ?? '';
}

async function taskOf(who: Person, ws: string, id: string) {
  const row = await record(who.db, 'task', ws, id);
  if (!row) throw new Error(`${who.name} has no such task`);
  return row;
}

describe('somebody with software of their own', () => {
  /** Petra’s workspace with Ivan in it, whose browser writes whatever it likes. */
  async function withIvan() {
    const network = createMemoryNetwork();
    const petra = await person('Petra', network);
    const { ws, secret } = await workspaceOf(petra);
    const ivan = await rawPeer(network, ws, secret, { admittedBy: petra });
    const membership = (await petra.db.workspaces.get(ws))?.membership;
    return { petra, ws, ivan, p: await memberOf(petra, ws), i: membership?.devices[ivan.device.id]?.member };
  }
  const at = '2026-11-21T09:00:00.000Z';

  it('answers nothing in another’s name: it is shown as theirs, and is no answer', async () => {
    const { petra, ws, ivan, p, i } = await withIvan();
    const [id, q, r] = [newId(), newId(), newId()];
    const question = { question: 'Pay?', options: [], of: p, by: p, at };
    const decision = { question: 'Pay?', options: [], choice: 0, words: '', by: p, at };
    await ivan.asks(
      await ivan.append(
        ivan.addTask(
          {
            ...{ title: 'Invoice', assignee: p, decisions: { [q]: decision } },
            assignment: { id: newId(), of: p, words: '', by: p, at },
            questions: { [q]: question, [r]: question, strange: question },
          },
          id,
        ),
      ),
    );
    const forged = ivan.update((doc) => doc.getMap('task').set(`${id}/decisions/${r}`, decision));
    await ivan.asks(await ivan.append(forged));
    const check = async () => {
      const row = await taskOf(petra, ws, id);
      expect(questionsOf(row)).toMatchObject([
        { by: i, of: p, decision: null },
        { by: i, decision: null },
      ]);
      expect(Object.values(row.decisions).map(({ by }) => by)).toEqual([i, i]);
      expect(acceptanceOf(row)).toMatchObject({ state: 'asked', by: i });
      expect((await tasksAwaitingMe(petra.db)).map((one) => one.id)).toEqual([id]);
    };
    await check();
    await petra.restart();
    await petra.does({ type: 'edit-record', ws, kind: 'task', id, fields: { title: 'Invoice 12' } });
    await check();
    await petra.does({ type: 'answer-decision', ws, task: id, question: r, choice: 0 });
    const asked = questionsOf(await taskOf(petra, ws, id)).find((one) => one.id === r);
    expect(asked?.decision).toMatchObject({ by: p, choice: 0 });
  });

  it('puts no words into another’s comment: who wrote the words is named', async () => {
    const { petra, ws, ivan, p, i } = await withIvan();
    const [id, about] = [newId(), newId()];
    const fields = { about, text: 'No.', mentions: {} };
    await petra.does({ type: 'add-records', ws, records: [{ kind: 'comment', id, fields }] });
    expect(await commentsAbout(petra.db, ws, about, 10)).toMatchObject([{ text: 'No.', createdBy: p }]);
    const changed = ivan.update((doc) => doc.getMap('comment').set(`${id}/text`, 'Yes.'));
    await ivan.asks(await ivan.append(changed));
    expect(await commentsAbout(petra.db, ws, about, 10)).toMatchObject([{ text: 'Yes.', createdBy: i }]);
    const made = { text: 'From Petra', about, createdBy: p, createdAt: at };
    await ivan.asks(await ivan.append(ivan.update((doc) => doc.getMap('comment').set(newId(), made))));
    const all = await commentsAbout(petra.db, ws, about, 10);
    expect(all.map(({ createdBy }) => createdBy)).toEqual([i, i]);
  });
});

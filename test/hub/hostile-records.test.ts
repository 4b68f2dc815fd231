import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { newId } from '../../lib/records/id';
import { record, taskList, todayTasks } from '../../lib/store/queries';
import { createMemoryNetwork } from '../sync/memory-link';
import { expectRowsToMatchDocument } from './document';
import { person, workspaceOf } from './people';
import { rawPeer, refusals } from './raw-peer';

/** Petra has a task; a member whose browser is of another make may write anything into the shared document. */
async function petraAndMember() {
  const network = createMemoryNetwork();
  const petra = await person('Petra', network);
  const { ws, secret } = await workspaceOf(petra);
  const member = await rawPeer(network, ws, secret, { admittedBy: petra });
  const id = newId();
  await member.asks(await member.append(member.addTask({ title: 'Call Marek', tags: { good: true } }, id)));
  const writes = async (change: (tasks: Y.Map<unknown>) => void) => {
    const update = member.update((doc) => change(doc.getMap('task')));
    await member.asks(await member.append(update));
    expect(await refusals(petra, ws)).toEqual({});
    await expectRowsToMatchDocument(petra, ws);
  };
  const afterRestart = async () => {
    await petra.restart();
    await expectRowsToMatchDocument(petra, ws);
    return record(petra.db, 'task', ws, id);
  };
  return { petra, ws, id, writes, afterRestart };
}

describe('what a member writes who does not play by the rules', () => {
  it('takes a record off everybody’s lists when it is taken out of the document', async () => {
    const { petra, ws, id, writes, afterRestart } = await petraAndMember();
    await writes((tasks) => tasks.delete(id));
    expect(await record(petra.db, 'task', ws, id)).toBeNull();
    expect(await afterRestart()).toBeNull();
    await writes((tasks) => void tasks.set(id, { title: 'Back again' }));
    expect(await afterRestart()).toMatchObject({ title: 'Back again' });
  });

  it('stores no shared types, and does not stop at them', async () => {
    const { petra, ws, id, writes, afterRestart } = await petraAndMember();
    await writes((tasks) => {
      tasks.set(`${id}/title`, new Y.Text('typed'));
      tasks.set(`${id}/future`, new Y.Map([['a', 1]]));
      tasks.set(newId(), new Y.Map([['title', 'no record']]));
      tasks.set(newId(), { title: 'Beside it' });
    });
    expect((await taskList(petra.db, ws, 'open')).map(({ title }) => title).sort()).toEqual([
      '',
      'Beside it',
    ]);
    expect(await afterRestart()).toMatchObject({ title: '' });
  });

  it('reaches nothing by reserved names', async () => {
    const { id, writes, afterRestart } = await petraAndMember();
    await writes((tasks) => {
      for (const name of ['__proto__', 'constructor', 'prototype']) {
        tasks.set(`${id}/${name}`, { polluted: true });
        tasks.set(`${id}/tags/${name}`, true);
        tasks.set(`${id}/${name}/polluted`, true);
        tasks.set(name, { polluted: true });
        tasks.set(`${name}/polluted`, true);
      }
      tasks.set(`${newId()}`, JSON.parse('{"__proto__":{"polluted":true},"title":"x"}'));
    });
    expect(await afterRestart()).toMatchObject({ title: 'Call Marek', tags: { good: true } });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('keeps one field of another kind than it should be from spoiling the lists', async () => {
    const { petra, ws, id, writes } = await petraAndMember();
    await writes((tasks) => {
      tasks.set(`${id}/due`, { date: '2026-11-21', time: '09:00', zone: 'Nowhere/Land' });
      tasks.set(`${id}/checklist`, 'not a list');
      tasks.set(`${id}/words`, { not: 'words' });
      tasks.set(`${id}/ws`, 'another');
      tasks.set(`${id}/id`, 'another');
    });
    const { today } = await todayTasks(petra.db, { today: '2026-11-21', zone: 'Europe/Prague' });
    expect(today.map((one) => [one.ws, one.id, one.title])).toEqual([[ws, id, 'Call Marek']]);
  });

  it('waits for a record whose base comes after its changes', async () => {
    const { petra, ws, writes } = await petraAndMember();
    const later = newId();
    await writes((tasks) => void tasks.set(`${later}/title`, 'changed already'));
    expect(await record(petra.db, 'task', ws, later)).toBeNull();
    await writes((tasks) => void tasks.set(later, { title: 'first', notes: 'n' }));
    expect(await record(petra.db, 'task', ws, later)).toMatchObject({ title: 'changed already', notes: 'n' });
  });
});

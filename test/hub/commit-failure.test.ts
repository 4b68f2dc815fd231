import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Intent } from '../../lib/commands/command';
import { newId } from '../../lib/records/id';
import { record, taskList } from '../../lib/store/queries';
import { expectRowsToMatchDocument } from './document';
import { addTask, agree, office, type Person, until } from './people';
import { refusals } from './raw-peer';

/** Makes the next write to a person's log fail, as a full disk would. Gives how often it did. */
function failNextCommit(who: Person) {
  const failed = { times: 0 };
  const fail = () => {
    who.db.envelopes.hook('creating').unsubscribe(fail);
    failed.times += 1;
    throw new DOMException('no room on the disk', 'QuotaExceededError');
  };
  who.db.envelopes.hook('creating', fail);
  return failed;
}

const ownSeq = async (who: Person, ws: string) => (await who.db.heads.get([ws, who.hub.device.id]))?.seq;

// The hub says on the console what it could not commit; here that is what is meant to happen.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => vi.restoreAllMocks());

describe('a commit that fails', () => {
  it('leaves the command in the outbox and the record as it was; the next try succeeds', async () => {
    const { petra, ana, ws } = await office();
    const id = await addTask(petra, ws, { title: 'Call' });
    const before = await ownSeq(petra, ws);
    const failed = failNextCommit(petra);
    await petra.gives({ type: 'edit-record', ws, kind: 'task', id, fields: { title: 'Call Marek' } });
    await expect(petra.hub.drain()).rejects.toThrow();
    expect(failed.times).toBe(1);
    expect(await petra.db.outbox.toArray()).toMatchObject([{ failure: null }]);
    expect(await record(petra.db, 'task', ws, id)).toMatchObject({ title: 'Call' });
    await expectRowsToMatchDocument(petra, ws);

    await petra.hub.drain();
    expect(await petra.db.outbox.count()).toBe(0);
    expect(await ownSeq(petra, ws)).toBe((before ?? 0) + 1);
    await agree(ws, petra, ana);
    expect(await record(ana.db, 'task', ws, id)).toMatchObject({ title: 'Call Marek' });
    expect([await refusals(petra, ws), await refusals(ana, ws)]).toEqual([{}, {}]);
  });

  it('does not fork the log when others change things meanwhile', async () => {
    const { petra, ana, ws } = await office();
    for (let nth = 0; nth < 5; nth++) {
      failNextCommit(petra);
      await petra.gives(add(ws, `Petra ${nth}`));
      await Promise.all([petra.hub.drain().catch(() => undefined), ana.does(add(ws, `Ana ${nth}`))]);
      await petra.hub.drain();
    }
    await agree(ws, petra, ana);
    for (const who of [petra, ana]) {
      expect(await taskList(who.db, ws, 'open')).toHaveLength(10);
      await expectRowsToMatchDocument(who, ws);
      expect(await refusals(who, ws)).toEqual({});
    }
  });

  it('takes received changes when they come again', async () => {
    const { petra, ana, ws } = await office();
    const failed = failNextCommit(ana);
    const id = await addTask(petra, ws, { title: 'Call' });
    await until(async () => (await record(ana.db, 'task', ws, id)) !== null);
    expect(failed.times).toBe(1);
    await agree(ws, petra, ana);
    await expectRowsToMatchDocument(ana, ws);
  });

  it('makes no workspace by halves', async () => {
    const { petra } = await office();
    const ws = newId();
    const me = { memberId: newId(), name: 'Petra', position: 'manager' as const };
    const rendezvous = { relays: [], iceServers: [] };
    failNextCommit(petra);
    await petra.gives({ type: 'create-workspace', ws, name: 'Board', secret: null, rendezvous, me });
    await expect(petra.hub.drain()).rejects.toThrow();
    expect(await petra.db.workspaces.get(ws)).toBeUndefined();
    await petra.hub.drain();
    expect(await petra.db.workspaces.get(ws)).toMatchObject({ name: 'Board' });
    expect(await ownSeq(petra, ws)).toBe(1);
  });

  it('is made good also when the store cannot be read at once', async () => {
    const { petra, ws } = await office();
    failNextCommit(petra);
    const unreadable = vi.spyOn(petra.db.workspaces, 'toArray').mockRejectedValueOnce(new Error('closed'));
    await petra.gives(add(ws, 'Call'));
    await expect(petra.hub.drain()).rejects.toThrow();
    expect(unreadable).toHaveBeenCalledOnce();
    await petra.hub.drain();
    expect(await taskList(petra.db, ws, 'open')).toHaveLength(1);
    await expectRowsToMatchDocument(petra, ws);
    await petra.restart();
    await addTask(petra, ws, { title: 'Write' });
    await expectRowsToMatchDocument(petra, ws);
  });
});

const add = (ws: string, title: string): Intent => ({
  type: 'add-records',
  ws,
  records: [{ kind: 'task', id: newId(), fields: { title } }],
});

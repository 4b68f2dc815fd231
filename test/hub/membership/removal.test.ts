import { describe, expect, it } from 'vitest';
import { fromBase64Url } from '../../../lib/records/id';
import { members, record, taskList } from '../../../lib/store/queries';
import { syncStatus } from '../../../lib/store/sync-status';
import { openEnvelope, parseEnvelope } from '../../../lib/sync/envelope';
import { secretsOf, workspaceKeys } from '../../../lib/trust/workspace-keys';
import { createMemoryNetwork } from '../../sync/memory-link';
import { expectRowsToMatchDocument } from '../document';
import { approves, asks, comesTo, invites, requestOf } from '../pairing-people';
import { addTask, agree, type Person, person, until, workspaceOf } from '../people';
import { rawPeer, refusals } from '../raw-peer';
import { faultsOf, memberIdOf, removes, rowOf, team, title, untilRemoved } from './team';

const titles = async (who: Person, ws: string) =>
  (await taskList(who.db, ws, 'open')).map((task) => task.title).sort();

/** The envelopes of a workspace that a person's browser has, and those among them that these secrets do not open. */
async function unreadableFor(reader: Person, holder: Person, ws: string) {
  const row = await rowOf(reader, ws);
  const keys = workspaceKeys(fromBase64Url(ws), secretsOf(row));
  const rows = await holder.db.envelopes.where('[ws+device+seq]').between([ws, ''], [ws, '\uffff']).toArray();
  const envelopes = rows.flatMap(({ bytes }) => parseEnvelope(bytes) ?? []);
  const opened = await Promise.all(envelopes.map((envelope) => openEnvelope(envelope, keys)));
  return { all: envelopes, unreadable: envelopes.filter((_, at) => opened[at] === null) };
}

describe('when Petra removes Ivan', () => {
  it('a new epoch begins, which Ivan has no key to: of what is written from then on he can open nothing', async () => {
    const { petra, ana, ivan, ws } = await team();
    await addTask(ivan, ws, { title: 'before' });
    await agree(ws, petra, ana, ivan);
    await removes(petra, ivan, ws);
    await untilRemoved(ivan, ws);
    for (let nth = 0; nth < 25; nth++) {
      await addTask(petra, ws, { title: `Petra ${nth}` });
      await addTask(ana, ws, { title: `Ana ${nth}` });
    }
    await agree(ws, petra, ana);
    for (const who of [petra, ana]) expect((await rowOf(who, ws)).epoch).toBe(2);
    const { all, unreadable } = await unreadableFor(ivan, petra, ws);
    // Petra's 25, Ana's 25, and Ana's word that she has heard.
    expect(unreadable).toHaveLength(51);
    expect(unreadable.every(({ epoch }) => epoch === 2)).toBe(true);
    expect(all.filter(({ epoch }) => epoch === 2)).toHaveLength(51);
    expect((await unreadableFor(ana, petra, ws)).unreadable).toEqual([]);
  });

  it('Ivan’s browser says so, keeps what it has, and writes and syncs no more', async () => {
    const { petra, ana, ivan, ws } = await team();
    const id = await addTask(petra, ws, { title: 'kept' });
    await agree(ws, petra, ana, ivan);
    await removes(petra, ivan, ws);
    await untilRemoved(ivan, ws);
    await ivan.does(title(ws, id, 'after'));
    expect(await faultsOf(ivan)).toEqual(['removed-from-workspace']);
    await addTask(petra, ws, { title: 'after' });
    await agree(ws, petra, ana);
    await ivan.restart();
    expect(await titles(ivan, ws)).toEqual(['kept']);
    expect((await record(ivan.db, 'task', ws, id))?.title).toBe('kept');
    await expectRowsToMatchDocument(ivan, ws);
  });

  it('nobody shows him any more, while what he did still bears his name', async () => {
    const { petra, ana, ivan, ws } = await team();
    const memberId = await memberIdOf(ivan, ws);
    const id = await addTask(ivan, ws, { title: 'Call' });
    await agree(ws, petra, ana, ivan);
    await removes(petra, ivan, ws);
    await agree(ws, petra, ana);
    for (const who of [petra, ana]) {
      expect((await members(who.db, ws)).map(({ name }) => name)).toEqual(['Ana', 'Petra']);
      expect(await record(who.db, 'member', ws, memberId)).toMatchObject({ name: 'Ivan', devices: {} });
      expect((await record(who.db, 'task', ws, id))?.createdBy).toBe(memberId);
      const { peers } = await syncStatus(who.db);
      expect(peers.map(({ name }) => name)).toEqual([who === petra ? 'Ana' : 'Petra']);
      await expectRowsToMatchDocument(who, ws);
    }
  });

  it('nobody accepts one of his later envelopes, in whichever epoch he seals them, from him or from others', async () => {
    const network = createMemoryNetwork();
    const petra = await person('Petra', network);
    const { ws, secret, join } = await workspaceOf(petra);
    const ana = await person('Ana', network);
    await join(ana);
    const ivan = await rawPeer(network, ws, secret, { admittedBy: petra });
    await ivan.send(await ivan.append(ivan.addTask({ title: 'valid' })));
    await until(async () => (await titles(ana, ws)).length === 1 && (await titles(petra, ws)).length === 1);
    const memberId = (await rowOf(petra, ws)).membership?.devices[ivan.device.id]?.member ?? '';
    await petra.does({ type: 'remove-member', ws, memberId });
    await until(async () => (await rowOf(ana, ws)).epoch === 2);
    // He goes on in the old room, and finds a way into the new one as well.
    const later: Uint8Array[] = [];
    for (let nth = 0; nth < 50; nth++) later.push(await ivan.append(ivan.addTask({ title: `later ${nth}` })));
    const row = await rowOf(petra, ws);
    const inside = await rawPeer(network, ws, row.laterSecrets?.[2] ?? secret, { epoch: 2 });
    for (const bytes of later) await inside.send(bytes);
    for (const who of [petra, ana]) {
      await until(async () => ((await refusals(who, ws))['removed-device'] ?? 0) >= 50);
      expect(await titles(who, ws)).toEqual(['valid']);
      expect((await who.db.heads.get([ws, ivan.device.id]))?.seq).toBe(1);
    }
  });

  it('both epochs are read after a restart, and the new one is gone on with', async () => {
    const { petra, ana, ivan, ws } = await team();
    await addTask(ana, ws, { title: 'first epoch' });
    await agree(ws, petra, ana, ivan);
    await removes(petra, ivan, ws);
    await addTask(petra, ws, { title: 'second epoch' });
    await agree(ws, petra, ana);
    for (const who of [petra, ana]) {
      await who.restart();
      expect(await titles(who, ws)).toEqual(['first epoch', 'second epoch']);
      await expectRowsToMatchDocument(who, ws);
    }
    await addTask(ana, ws, { title: 'after the restart' });
    await agree(ws, petra, ana);
    const [last] = (await ana.db.envelopes.toArray())
      .filter(({ device }) => device === ana.hub.device.id)
      .slice(-1);
    expect(last && parseEnvelope(last.bytes)?.epoch).toBe(2);
    expect(await titles(petra, ws)).toContain('after the restart');
  });

  it('Ana, who was away for two removals, finds the others again and what she wrote meanwhile is taken', async () => {
    const { network, petra, ana, ivan, ws, join } = await team();
    const marek = await person('Marek', network);
    await join(marek);
    await agree(ws, petra, ana, ivan, marek);
    await ana.hub.close();
    await removes(petra, ivan, ws);
    await untilRemoved(ivan, ws);
    await agree(ws, petra, marek);
    await removes(petra, marek, ws);
    await addTask(petra, ws, { title: 'third epoch' });
    await ana.gives({
      type: 'add-records',
      ws,
      records: [{ kind: 'task', id: 'AAAAAAAAAAAAAAAAAAAAAA', fields: { title: 'while away' } }],
    });
    await petra.restart();
    await ana.restart();
    await ana.hub.drain();
    await agree(ws, petra, ana);
    for (const who of [petra, ana]) {
      expect((await rowOf(who, ws)).epoch).toBe(3);
      expect(await titles(who, ws)).toEqual(['third epoch', 'while away']);
      expect(await refusals(who, ws)).toEqual({});
    }
  });

  it('one of his two browsers goes, and the other stays', async () => {
    const { network, petra, ana, ivan, ws } = await team();
    const memberId = await memberIdOf(ivan, ws);
    const second = await rawPeer(network, ws, (await rowOf(petra, ws)).secret);
    const { id: device, boxKey } = second.device;
    const same = { memberId, name: 'somebody else', position: 'other', role: 'viewer' } as const;
    await petra.does({ type: 'admit-member', ws, ...same, device, boxKey, label: 'laptop' });
    await second.send(await second.append(second.addTask({ title: 'from the laptop' })));
    await until(async () => (await titles(petra, ws)).length === 1);
    expect(await record(petra.db, 'member', ws, memberId)).toMatchObject({ name: 'Ivan', role: 'editor' });
    await petra.does({ type: 'remove-member', ws, memberId, device });
    await agree(ws, petra, ana, ivan);
    await second.send(await second.append(second.addTask({ title: 'stolen' })));
    await addTask(ivan, ws, { title: 'from the desk' });
    await agree(ws, petra, ana, ivan);
    expect(await titles(ana, ws)).toEqual(['from the desk', 'from the laptop']);
    expect((await rowOf(ivan, ws)).removedAt).toBeUndefined();
    expect(Object.keys((await record(ana.db, 'member', ws, memberId))?.devices ?? {})).toEqual([
      ivan.hub.device.id,
    ]);
  });
});

describe('when Petra lets Ivan in again', () => {
  it('his browser goes on where it was, with all that was written while he was out', async () => {
    const { petra, ana, ivan, ws } = await team();
    await agree(ws, petra, ana, ivan);
    const memberId = await memberIdOf(ivan, ws);
    await removes(petra, ivan, ws);
    await untilRemoved(ivan, ws);
    await addTask(ana, ws, { title: 'while he was out' });
    await petra.does({ type: 'rename-workspace', ws, name: 'Board' });
    const invite = await invites(petra, ws);
    await asks(ivan, invite);
    await approves(petra, (await requestOf(petra, 'Ivan')).id, 'editor', memberId);
    await comesTo(ivan, invite, 'joined');
    await agree(ws, petra, ana, ivan);
    expect(await rowOf(ivan, ws)).toMatchObject({ epoch: 2, name: 'Board' });
    expect(await rowOf(ivan, ws)).not.toHaveProperty('removedAt');
    await addTask(ivan, ws, { title: 'back again' });
    await agree(ws, petra, ana, ivan);
    for (const who of [petra, ana, ivan]) {
      expect(await titles(who, ws)).toEqual(['back again', 'while he was out']);
      expect(await refusals(who, ws)).toEqual({});
      await expectRowsToMatchDocument(who, ws);
    }
  });
});

describe('leaving', () => {
  it('is asked by Ivan, and done by Petra’s browser as soon as it hears of it', async () => {
    const { petra, ana, ivan, network, ws } = await team();
    network.cut();
    await ivan.does({ type: 'leave-workspace', ws });
    await ivan.does({ type: 'set-rendezvous', ws, rendezvous: { relays: [], iceServers: [] } });
    expect(await faultsOf(ivan)).toEqual(['removed-from-workspace']);
    expect((await rowOf(petra, ws)).epoch).toBe(1);
    network.restore();
    await untilRemoved(ivan, ws);
    await agree(ws, petra, ana);
    for (const who of [petra, ana]) expect((await rowOf(who, ws)).epoch).toBe(2);
    expect((await members(petra.db, ws)).map(({ name }) => name)).toEqual(['Ana', 'Petra']);
  });

  it('is for the owner to do only after passing the ownership on', async () => {
    const { petra, ana, ivan, ws } = await team();
    await petra.does({ type: 'leave-workspace', ws });
    await petra.does({ type: 'remove-member', ws, memberId: await memberIdOf(petra, ws) });
    await petra.does({ type: 'change-member', ws, memberId: await memberIdOf(petra, ws), role: 'viewer' });
    expect(await faultsOf(petra)).toEqual(Array(3).fill('owner-must-pass-first'));
    await petra.does({ type: 'pass-ownership', ws, device: ana.hub.device.id });
    await petra.does({ type: 'leave-workspace', ws });
    await untilRemoved(petra, ws);
    await agree(ws, ana, ivan);
    expect((await members(ana.db, ws)).map(({ name, role }) => [name, role])).toEqual([
      ['Ana', 'owner'],
      ['Ivan', 'editor'],
    ]);
    await addTask(ivan, ws, { title: 'life goes on' });
    await agree(ws, ana, ivan);
    expect(await titles(ana, ws)).toEqual(['life goes on']);
  });
});

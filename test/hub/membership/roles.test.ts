import { describe, expect, it } from 'vitest';
import { newId } from '../../../lib/records/id';
import { members, record, taskList } from '../../../lib/store/queries';
import { createMemoryNetwork } from '../../sync/memory-link';
import { expectRowsToMatchDocument } from '../document';
import { addTask, agree, office, person, until, workspaceOf } from '../people';
import { rawPeer, refusals } from '../raw-peer';
import { faultsOf, gives, memberIdOf, rowOf, team, title } from './team';

describe('a workspace that Petra makes', () => {
  it('begins with her as its owner, and shows everybody the same people', async () => {
    const { petra, ana, ivan, ws } = await team();
    for (const who of [petra, ana, ivan]) {
      const people = await members(who.db, ws);
      expect(people.map(({ name, role }) => [name, role])).toEqual([
        ['Ana', 'editor'],
        ['Ivan', 'editor'],
        ['Petra', 'owner'],
      ]);
      for (const [one, name] of [
        [petra, 'Petra'],
        [ana, 'Ana'],
        [ivan, 'Ivan'],
      ] as const)
        expect(people.find((row) => row.name === name)?.devices).toHaveProperty(one.hub.device.id);
      expect((await rowOf(who, ws)).membership).toMatchObject({
        pen: petra.hub.device.id,
        index: 3,
        epoch: 1,
      });
      await expectRowsToMatchDocument(who, ws);
      expect(await refusals(who, ws)).toEqual({});
    }
  });

  it('is called for everybody what Petra calls it, and nobody else may rename it', async () => {
    const { petra, ana, ws } = await office();
    await petra.does({ type: 'rename-workspace', ws, name: 'Board' });
    await until(async () => (await rowOf(ana, ws)).name === 'Board');
    await ana.does({ type: 'rename-workspace', ws, name: 'Ana’s' });
    expect(await faultsOf(ana)).toEqual(['not-the-owner']);
    expect((await rowOf(ana, ws)).name).toBe('Board');
  });

  it('lets people change their own name, and nobody give themselves a role or a device', async () => {
    const { petra, ana, ws } = await office();
    const id = await memberIdOf(ana, ws);
    const self = { type: 'edit-record', ws, kind: 'member', id } as const;
    await ana.does({ ...self, fields: { name: 'Ana Dvořáková' } });
    await ana.does({ ...self, fields: { role: 'owner' } });
    await ana.does({ ...self, entries: { devices: { [petra.hub.device.id]: { label: '' } } } });
    await ana.does({
      type: 'add-records',
      ws,
      records: [{ kind: 'member', id: newId(), fields: { role: 'owner' } }],
    });
    expect(await faultsOf(ana)).toEqual(['not-the-owner', 'not-the-owner', 'not-the-owner']);
    await agree(ws, petra, ana);
    for (const who of [petra, ana]) {
      expect(await record(who.db, 'member', ws, id)).toMatchObject({ name: 'Ana Dvořáková', role: 'editor' });
      expect(await members(who.db, ws)).toHaveLength(2);
      await expectRowsToMatchDocument(who, ws);
    }
  });

  it('shows the position that was chosen last, by the person or by the owner', async () => {
    const { petra, ana, ivan, ws } = await team();
    const [anas, ivans] = [await memberIdOf(ana, ws), await memberIdOf(ivan, ws)];
    await ana.does({ type: 'edit-record', ws, kind: 'member', id: anas, fields: { position: 'other' } });
    await agree(ws, petra, ana, ivan);
    expect(await record(petra.db, 'member', ws, anas)).toMatchObject({ position: 'other' });
    await petra.does({ type: 'change-member', ws, memberId: anas, position: 'manager' });
    await petra.does({ type: 'change-member', ws, memberId: ivans, position: 'manager' });
    await agree(ws, petra, ana, ivan);
    for (const who of [petra, ana, ivan]) {
      for (const id of [anas, ivans])
        expect(await record(who.db, 'member', ws, id)).toMatchObject({ position: 'manager', role: 'editor' });
      await expectRowsToMatchDocument(who, ws);
    }
  });

  it('shows no role that somebody wrote into the document past all commands', async () => {
    const network = createMemoryNetwork();
    const petra = await person('Petra', network);
    const { ws, secret } = await workspaceOf(petra);
    const ivan = await rawPeer(network, ws, secret, { admittedBy: petra });
    const own = (await members(petra.db, ws)).find(({ name }) => name === 'Ivan')?.id ?? '';
    const stranger = newId();
    const update = ivan.update((doc) => {
      doc.getMap('member').set(own, { name: 'Ivan', role: 'owner', devices: {} });
      doc.getMap('member').set(stranger, { name: 'Nobody', role: 'owner', devices: { x: { label: '' } } });
    });
    await ivan.asks(await ivan.append(update));
    expect(await record(petra.db, 'member', ws, own)).toMatchObject({ role: 'editor' });
    expect(await record(petra.db, 'member', ws, stranger)).toBeNull();
    await expectRowsToMatchDocument(petra, ws);
  });

  it('never has a membership log where it is the private one', async () => {
    const { petra, ana } = await office();
    for (const who of [petra, ana]) {
      const home = (await who.db.workspaces.toArray()).find((row) => row.private);
      await addTask(who, home?.id ?? '', { title: 'Salary review' });
      await who.restart();
      expect(await who.db.workspaces.get(home?.id ?? '')).not.toHaveProperty('membership');
    }
  });
});

describe('a viewer', () => {
  it('sees everything, and is told why nothing can be changed; what they try never enters the log', async () => {
    const { petra, ana, ivan, ws } = await team();
    const id = await addTask(petra, ws, { title: 'Call' });
    await gives(petra, ivan, ws, 'viewer');
    await agree(ws, petra, ana, ivan);
    const before = (await ivan.db.heads.get([ws, ivan.hub.device.id]))?.seq;
    await ivan.does(title(ws, id, 'by Ivan'));
    await ivan.does({ type: 'edit-note', ws, meeting: newId(), update: Uint8Array.of(0, 0) });
    expect(await faultsOf(ivan)).toEqual(['viewer-may-not-write', 'viewer-may-not-write']);
    expect((await ivan.db.heads.get([ws, ivan.hub.device.id]))?.seq).toBe(before);
    expect((await record(ivan.db, 'task', ws, id))?.title).toBe('Call');
    await petra.does(title(ws, id, 'Call Marek'));
    await agree(ws, petra, ana, ivan);
    expect((await record(ivan.db, 'task', ws, id))?.title).toBe('Call Marek');
  });

  it('who writes all the same is refused by everybody, records and notes', async () => {
    const { petra, ana, ivan, network, ws, secret } = await team();
    const stranger = await rawPeer(network, ws, secret, { admittedBy: petra });
    const memberId =
      (await petra.db.workspaces.get(ws))?.membership?.devices[stranger.device.id]?.member ?? '';
    await stranger.send(await stranger.append(stranger.addTask({ title: 'as an editor' })));
    await until(async () => (await taskList(ivan.db, ws, 'open')).length === 1);
    await agree(ws, petra, ana, ivan);
    await petra.does({ type: 'change-member', ws, memberId, role: 'viewer' });
    await agree(ws, petra, ana, ivan);
    await stranger.send(await stranger.append(stranger.addTask({ title: 'as a viewer' })));
    await stranger.send(await stranger.append(Uint8Array.of(0), newId()));
    for (const who of [petra, ana, ivan]) {
      await until(async () => (await refusals(who, ws))['viewer-may-not-write'] === 2);
      expect((await taskList(who.db, ws, 'open')).map((task) => task.title)).toEqual(['as an editor']);
    }
  });

  it('may write again once the owner says so, what had been refused included', async () => {
    const { petra, ana, ivan, ws, network } = await team();
    const id = await addTask(petra, ws, { title: 'Call' });
    await agree(ws, petra, ana, ivan);
    network.cut();
    await gives(petra, ivan, ws, 'viewer');
    await ivan.does(title(ws, id, 'Ivan had not heard'));
    network.restore();
    await until(async () => ((await refusals(petra, ws))['viewer-may-not-write'] ?? 0) > 0);
    expect((await record(petra.db, 'task', ws, id))?.title).toBe('Call');
    await gives(petra, ivan, ws, 'editor');
    await agree(ws, petra, ana, ivan);
    for (const who of [petra, ana, ivan])
      expect((await record(who.db, 'task', ws, id))?.title).toBe('Ivan had not heard');
    await ivan.does(title(ws, id, 'Ivan may write'));
    await agree(ws, petra, ana, ivan);
    expect((await record(petra.db, 'task', ws, id))?.title).toBe('Ivan may write');
  });
});

describe('who is not the owner', () => {
  it('can neither let anybody in nor change or remove anybody', async () => {
    const { petra, ana, ivan, ws } = await team();
    const memberId = await memberIdOf(ivan, ws);
    const { id: device, boxKey } = ivan.hub.device;
    const person = { memberId, name: 'Ivan', position: 'other', role: 'editor' } as const;
    await ana.does({ type: 'admit-member', ws, ...person, device, boxKey });
    await ana.does({ type: 'change-member', ws, memberId, role: 'viewer' });
    await ana.does({ type: 'remove-member', ws, memberId });
    await ana.does({ type: 'pass-ownership', ws, device: ana.hub.device.id });
    expect(await faultsOf(ana)).toEqual(Array(4).fill('not-the-owner'));
    expect((await rowOf(petra, ws)).membership?.index).toBe(3);
  });
});

describe('somebody who was told the secret and nothing else', () => {
  it('waits until the owner lets them in by hand, and everything they wrote meanwhile is taken then', async () => {
    const { network, petra, ana, ws, told } = await office();
    const ivan = await person('Ivan', network);
    await told(ivan);
    const id = await addTask(ivan, ws, { title: 'while waiting' });
    const device = ivan.hub.device.id;
    for (const who of [petra, ana]) {
      await until(async () => (await rowOf(who, ws)).asking?.[device] !== undefined);
      expect(await record(who.db, 'task', ws, id)).toBeNull();
      expect((await members(who.db, ws)).map(({ name }) => name)).toEqual(['Ana', 'Petra']);
    }
    const { memberId, position, boxKey } = (await rowOf(petra, ws)).asking?.[device] ?? {};
    if (!memberId || !position || boxKey === undefined) throw new Error('nobody asks');
    const name = 'Ivan';
    await petra.does({ type: 'admit-member', ws, memberId, name, position, role: 'editor', device, boxKey });
    await agree(ws, petra, ana, ivan);
    for (const who of [petra, ana, ivan]) {
      expect(await record(who.db, 'task', ws, id)).toMatchObject({ title: 'while waiting' });
      expect((await rowOf(who, ws)).asking).toEqual({});
      expect(await refusals(who, ws)).toEqual({});
    }
  });
});

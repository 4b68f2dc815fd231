import { describe, expect, it } from 'vitest';
import { newId } from '../../lib/records/id';
import { record } from '../../lib/store/queries';
import type { Peer } from '../../lib/sync/link';
import { createInviter } from '../../lib/sync/pairing';
import { createVerifier } from '../../lib/trust/device';
import { deriveInviteKeys } from '../../lib/trust/invite-keys';
import { newDevice } from '../sync/fixed-device';
import { approves, asks, comesIn, comesTo, invites, managerAndAssistant, requestOf } from './pairing-people';
import { addTask, agree, clock, person, until } from './people';

describe('an assistant with an invite', () => {
  it('is seen by the manager, sees the same emoji, is let in, and both share what is there', async () => {
    const { petra, ana, ws } = await managerAndAssistant();
    const before = await addTask(petra, ws, { title: 'Call Marek' });
    const invite = await invites(petra, ws);
    await asks(ana, invite);
    const request = await requestOf(petra, 'Ana');
    expect(request).toMatchObject({
      ...{ ws, name: 'Ana', position: 'assistant', label: 'Ana’s browser', state: 'asking' },
      device: ana.hub.device.id,
    });
    await comesTo(ana, invite, 'asking');
    expect((await ana.db.joinings.get(invite.id))?.emoji).toEqual(request.emoji);
    expect(request.emoji).toHaveLength(7);
    expect(await ana.db.workspaces.get(ws)).toBeUndefined();

    await approves(petra, request.id);
    await comesTo(ana, invite, 'joined');
    await agree(ws, petra, ana);
    expect(await record(ana.db, 'task', ws, before)).toMatchObject({ title: 'Call Marek' });
    const after = await addTask(ana, ws, { title: 'Order toner' });
    await agree(ws, petra, ana);
    expect(await record(petra.db, 'task', ws, after)).toMatchObject({ title: 'Order toner' });
    const row = await ana.db.workspaces.get(ws);
    expect(row).toMatchObject({ name: 'Petra’s office', position: 'assistant' });
    expect(await record(ana.db, 'member', ws, row?.memberId ?? '')).toMatchObject({ name: 'Ana' });
    await until(async () => (await petra.db.requests.get(request.id))?.state === 'joined');
    expect(await petra.db.invites.get(invite.id)).toMatchObject({ state: 'used' });
    expect([await petra.db.refusals.count(), await ana.db.refusals.count()]).toEqual([0, 0]);
  });

  it('is refused, and stays so however often it asks', async () => {
    const { petra, ana, ws } = await managerAndAssistant();
    const invite = await invites(petra, ws);
    await asks(ana, invite);
    await petra.does({ type: 'refuse-request', request: (await requestOf(petra, 'Ana')).id });
    await comesTo(ana, invite, 'refused');
    await asks(ana, invite);
    await comesTo(ana, invite, 'refused');
    expect(await ana.db.workspaces.get(ws)).toBeUndefined();
    expect((await petra.db.requests.toArray()).filter(({ state }) => state === 'asking')).toEqual([]);
  });

  it('may cancel, and the manager sees that it did', async () => {
    const { petra, ana, ws } = await managerAndAssistant();
    const invite = await invites(petra, ws);
    await asks(ana, invite);
    const request = await requestOf(petra, 'Ana');
    await ana.does({ type: 'cancel-joining', invite: invite.id });
    await until(async () => (await petra.db.requests.get(request.id))?.state === 'cancelled');
    await approves(petra, request.id);
    expect((await petra.db.outbox.toArray()).map(({ failure }) => failure)).toEqual(['no-such-request']);
    expect(await petra.db.invites.get(invite.id)).toMatchObject({ state: 'open' });
  });

  it('hears that the invite was withdrawn, before asking and while asking', async () => {
    const { petra, ana, ws } = await managerAndAssistant();
    const [first, second] = [await invites(petra, ws), await invites(petra, ws)];
    await petra.does({ type: 'withdraw-invite', invite: first.id });
    await asks(ana, first);
    await comesTo(ana, first, 'withdrawn');
    await asks(ana, second);
    await requestOf(petra, 'Ana');
    await petra.does({ type: 'withdraw-invite', invite: second.id });
    await comesTo(ana, second, 'withdrawn');
  });

  it('hears that it is already in', async () => {
    const { petra, ana, ws } = await managerAndAssistant();
    await comesIn(ana, petra, ws);
    const second = await invites(petra, ws);
    await asks(ana, second);
    await comesTo(ana, second, 'member');
  });
});

describe('an invite', () => {
  it('lets in one: the second to use it hears that it is used', async () => {
    const { network, petra, ana, ws } = await managerAndAssistant();
    const ivo = await person('Ivo', network);
    const late = await person('Late', network);
    const invite = await invites(petra, ws);
    await asks(ana, invite);
    await asks(ivo, invite);
    await requestOf(petra, 'Ivo');
    await approves(petra, (await requestOf(petra, 'Ana')).id);
    await comesTo(ana, invite, 'joined');
    await comesTo(ivo, invite, 'used');
    await asks(late, invite);
    await comesTo(late, invite, 'used');
    for (const who of [ivo, late]) expect(await who.db.workspaces.get(ws)).toBeUndefined();
  });

  it('expires on the manager’s clock, whatever the assistant’s says', async () => {
    const { petra, ana, ws } = await managerAndAssistant();
    const invite = await invites(petra, ws);
    const before = clock.now;
    try {
      clock.now = new Date(invite.expiresAt + 1);
      await asks(ana, invite);
      await comesTo(ana, invite, 'expired');
      clock.now = before;
      await asks(ana, { ...invite, expiresAt: invite.expiresAt + 86_400_000 });
      clock.now = new Date(invite.expiresAt + 1);
      await comesTo(ana, invite, 'expired');
    } finally {
      clock.now = before;
    }
  });

  it('is made once, however often the command is applied, and not for the private workspace', async () => {
    const { petra, ws } = await managerAndAssistant();
    const make = { type: 'create-invite' as const, ws, invite: newId(), from: 'Petra', life: 'day' as const };
    await petra.does(make);
    const [row] = await petra.db.invites.toArray();
    await petra.does(make);
    expect(await petra.db.invites.toArray()).toEqual([row]);
    const home = (await petra.db.workspaces.toArray()).find((one) => one.private);
    await petra.does({ ...make, ws: home?.id ?? '', invite: newId() });
    expect(await petra.db.invites.count()).toBe(1);
  });
});

describe('somebody else who has the invite and answers in the manager’s place', () => {
  it('is not believed: the assistant is warned, sees no pictures, and the manager can still be found', async () => {
    const { network, petra, ana, ws } = await managerAndAssistant();
    const invite = await invites(petra, ws);
    await petra.hub.close();
    const keys = await deriveInviteKeys(invite);
    const device = await newDevice();
    const onPeer = (peer: Peer) => {
      const names = { inviter: peer.localId, joiner: peer.remoteId };
      const end = createInviter({ keys, invite: invite.id, names, device, verify: createVerifier() });
      const onFrame = async (frame: Uint8Array) => {
        for (const answer of (await (await end).receive(frame)).send) await peer.send(answer);
      };
      return { onFrame, onGone: () => undefined };
    };
    const room = { ws: invite.id, epoch: 1, keys, rendezvous: invite.rendezvous };
    await network.link.join(room, { onPeer }, new AbortController().signal);
    await asks(ana, invite);
    await until(async () => (await ana.db.joinings.get(invite.id))?.impostor === true);
    expect(await ana.db.joinings.get(invite.id)).toMatchObject({ state: 'looking', emoji: null });
    await petra.restart();
    const request = await requestOf(petra, 'Ana');
    await comesTo(ana, invite, 'asking');
    await approves(petra, request.id);
    await comesTo(ana, invite, 'joined');
  });
});

describe('pairing goes on where it was', () => {
  it('after either browser was closed while the manager had not decided yet', async () => {
    const { petra, ana, ws } = await managerAndAssistant();
    const invite = await invites(petra, ws);
    await asks(ana, invite);
    const first = await requestOf(petra, 'Ana');
    await ana.restart();
    const second = await requestOf(petra, 'Ana');
    expect(second.id).not.toBe(first.id);
    await until(async () => (await petra.db.requests.get(first.id)) === undefined);
    await petra.restart();
    const third = await requestOf(petra, 'Ana');
    await comesTo(ana, invite, 'asking');
    await until(async () => String((await ana.db.joinings.get(invite.id))?.emoji) === String(third.emoji));
    await approves(petra, third.id);
    await comesTo(ana, invite, 'joined');
    await agree(ws, petra, ana);
  });

  it('after the connection broke, with the approval given meanwhile', async () => {
    const { network, petra, ana, ws } = await managerAndAssistant();
    const invite = await invites(petra, ws);
    await asks(ana, invite);
    const request = await requestOf(petra, 'Ana');
    network.cut();
    await comesTo(ana, invite, 'looking');
    await until(async () => (await petra.db.requests.get(request.id))?.online === false);
    await approves(petra, request.id);
    await petra.restart();
    network.restore();
    await comesTo(ana, invite, 'joined');
    await agree(ws, petra, ana);
    await until(async () => (await petra.db.requests.get(request.id))?.state === 'joined');
  });

  it('never approves an exchange other than the one whose emoji were looked at', async () => {
    const { petra, ana, ws } = await managerAndAssistant();
    const invite = await invites(petra, ws);
    await asks(ana, invite);
    const looked = await requestOf(petra, 'Ana');
    await ana.restart();
    await until(async () => (await petra.db.requests.get(looked.id)) === undefined);
    await approves(petra, looked.id);
    expect((await petra.db.outbox.toArray()).map(({ failure }) => failure)).toEqual(['no-such-request']);
    expect(await ana.db.workspaces.get(ws)).toBeUndefined();
  });
});

describe('a further device of the same person', () => {
  it('comes in under the member there is', async () => {
    const { network, petra, ana, ws } = await managerAndAssistant();
    await comesIn(ana, petra, ws);
    const laptop = await person('Ana', network);
    const invite = await invites(petra, ws);
    const memberId = (await ana.db.workspaces.get(ws))?.memberId ?? '';
    await asks(laptop, invite);
    await approves(petra, (await requestOf(petra, 'Ana')).id, 'editor', memberId);
    await comesTo(laptop, invite, 'joined');
    await agree(ws, petra, ana, laptop);
    expect((await laptop.db.workspaces.get(ws))?.memberId).toBe(memberId);
    const devices = Object.keys((await record(petra.db, 'member', ws, memberId))?.devices ?? {});
    expect(devices.sort()).toEqual([ana.hub.device.id, laptop.hub.device.id].sort());
  });
});

import { describe, expect, it } from 'vitest';
import { itReport } from '../../components/sync/it-report';
import { loadMessages } from '../../lib/i18n/load';
import { createTranslate } from '../../lib/i18n/translate';
import { newId } from '../../lib/records/id';
import type { KindName } from '../../lib/records/registry';
import { connectionStatus, deliveryOf, noteDeliveryOf } from '../../lib/store/connection-status';
import { record } from '../../lib/store/queries';
import type { Link, PeerEvents } from '../../lib/sync/link';
import { createMemoryNetwork } from '../sync/memory-link';
import { openNotePage } from './convergence/note-page';
import { addTask, agree, clock, office, type Person, person, until, workspaceOf } from './people';
import { rawPeer } from './raw-peer';

async function delivery(who: Person, ws: string, id: string, kind: KindName = 'task') {
  const row = await record(who.db, kind, ws, id);
  return deliveryOf(who.db, ws, row?.lastChange);
}

const NOW = clock.now.toISOString();

describe('what a record’s detail says of its last change', () => {
  it('is that it reached the other’s browser and when, and on the other side whence it came', async () => {
    const { petra, ana, ws } = await office();
    const id = await addTask(petra, ws, { title: 'Call' });
    await until(async () => (await delivery(petra, ws, id))?.waiting.length === 0);
    expect(await delivery(petra, ws, id)).toEqual({
      from: null,
      reached: [{ name: 'Ana', at: NOW }],
      waiting: [],
    });
    expect(await delivery(ana, ws, id)).toEqual({ from: 'Petra', reached: [], waiting: [] });
  });

  it('is that it waits, for each change made while the other is away, until the other has it', async () => {
    const { network, petra, ana, ws } = await office();
    const before = await addTask(petra, ws, { title: 'before' });
    await until(async () => (await delivery(petra, ws, before))?.waiting.length === 0);
    network.cut();
    const during = await addTask(petra, ws, { title: 'during' });
    expect(await delivery(petra, ws, during)).toMatchObject({ reached: [], waiting: ['Ana'] });
    expect(await delivery(petra, ws, before)).toMatchObject({ waiting: [] });
    await petra.does({ type: 'edit-record', ws, kind: 'task', id: before, fields: { title: 'again' } });
    expect(await delivery(petra, ws, before)).toMatchObject({ waiting: ['Ana'] });
    network.restore();
    await agree(ws, petra, ana);
    await until(async () => (await delivery(petra, ws, before))?.waiting.length === 0);
  });

  it('counts a third person, whether the change is one’s own or another’s', async () => {
    const { network, petra, ana, ws, join } = await office();
    const ivan = await person('Ivan', network);
    await join(ivan);
    await agree(ws, petra, ana, ivan);
    await until(async () => ((await petra.db.peers.get([ws, ivan.hub.device.id]))?.reached ?? 0) > 0);
    await ivan.hub.close();
    const id = await addTask(ana, ws, { title: 'from Ana' });
    await agree(ws, petra, ana);
    expect(await delivery(petra, ws, id)).toMatchObject({ from: 'Ana', waiting: ['Ivan'] });
    await until(async () => (await delivery(ana, ws, id))?.reached[0]?.name === 'Petra');
    expect(await delivery(ana, ws, id)).toMatchObject({ from: null, waiting: ['Ivan'] });
  });

  it('is told of a meeting’s note by itself', async () => {
    const { network, petra, ana, ws } = await office();
    const id = newId();
    const meeting = { kind: 'meeting', id, fields: { title: 'Board' } } as const;
    await petra.does({ type: 'add-records', ws, records: [meeting] });
    await agree(ws, petra, ana);
    const page = openNotePage(petra, ws);
    network.cut();
    await petra.does(await page.type(id, Math.random));
    expect(await noteDeliveryOf(petra.db, ws, id)).toMatchObject({ from: null, waiting: ['Ana'] });
    network.restore();
    await until(async () => (await noteDeliveryOf(petra.db, ws, id))?.reached[0]?.name === 'Ana');
    expect(await noteDeliveryOf(ana.db, ws, id)).toMatchObject({ from: 'Petra', waiting: [] });
  });

  it('is nothing in the private workspace', async () => {
    const { petra } = await office();
    const home = (await petra.db.workspaces.toArray()).find((row) => row.private)?.id ?? '';
    const id = await addTask(petra, home, { title: 'mine' });
    expect((await record(petra.db, 'task', home, id))?.lastChange).toBeDefined();
    expect(await delivery(petra, home, id)).toBeNull();
  });
});

describe('the connection’s details', () => {
  it('tell who is here, what has reached them, and what they have that is still to come', async () => {
    const { network, petra, ana, ws } = await office();
    await addTask(petra, ws, { title: 'Call' });
    await until(async () => (await connectionStatus(petra.db, ws)).devices[0]?.missing === 0);
    await agree(ws, petra, ana);
    const { devices, own } = await connectionStatus(petra.db, ws);
    const { here = 0 } = devices[0] ?? {};
    expect(devices).toMatchObject([{ name: 'Ana', online: true, reached: own, missing: 0, lacking: 0 }]);
    expect(here).toBe(await petra.db.envelopes.filter((row) => row.ws === ws).count());
    network.cut();
    await until(async () => (await connectionStatus(petra.db, ws)).devices[0]?.online === false);
    await addTask(petra, ws, { title: 'while away' });
    expect((await connectionStatus(petra.db, ws)).devices[0]).toMatchObject({ reached: own, missing: 1 });
    // What a device said it has, and this one lacks.
    const device = ana.hub.device.id;
    const row = await petra.db.peers.get([ws, device]);
    const seq = ((await petra.db.heads.get([ws, device]))?.seq ?? 0) + 10;
    await petra.db.peers.update([ws, device], { vector: { ...row?.vector, [device]: seq } });
    expect((await connectionStatus(petra.db, ws)).devices[0]).toMatchObject({ lacking: 10, here });
  });

  it('count what was refused, by reason', async () => {
    const { network, petra, ws, secret } = await office();
    const stranger = await rawPeer(network, ws, secret);
    await stranger.asks(Uint8Array.of(1, 2, 3), Uint8Array.of(4));
    await until(async () => (await connectionStatus(petra.db, ws)).refusals.length === 1);
    expect((await connectionStatus(petra.db, ws)).refusals).toMatchObject([
      { reason: 'unreadable-envelope', count: 2, lastAt: NOW },
    ]);
  });

  it('tell of each relay whether it is connected, and forget one that is no longer used', async () => {
    const told: NonNullable<PeerEvents['onState']>[] = [];
    const link: Link = {
      async join({ rendezvous }, { onState }) {
        if (onState) told.push(onState);
        for (const relay of rendezvous.relays) onState?.(relay, 'connecting');
      },
    };
    const petra = await person('Petra', { link });
    const { ws } = await workspaceOf(petra);
    const address = 'ws://127.0.0.1:1';
    const links = async () => (await connectionStatus(petra.db, ws)).links;
    await until(async () => (await links()).length === 1);
    expect(await links()).toEqual([{ ws, address, state: 'connecting', since: NOW }]);
    told[0]?.(address, 'connected');
    await until(async () => (await links())[0]?.state === 'connected');
    const relays = ['ws://127.0.0.1:2'];
    await petra.does({ type: 'set-rendezvous', ws, rendezvous: { relays, iceServers: [] } });
    told[0]?.(address, 'connecting');
    await until(async () => (await links())[0]?.address === relays[0]);
    told[1]?.(relays[0] ?? '', 'connected');
    await until(async () => (await links())[0]?.state === 'connected');
    await petra.restart();
    await until(async () => (await links())[0]?.state === 'connecting');
    expect(await links()).toHaveLength(1);
  });
});

describe('the report for whoever looks after the network', () => {
  it('holds ids, addresses, states and counts, and nothing else', async () => {
    const { petra, ana, ws } = await office(createMemoryNetwork());
    const relay = 'wss://user:CANARY1@relay.example:8443/CANARY2?token=CANARY3';
    await addTask(petra, ws, { title: 'CANARY of a title' });
    await petra.does({
      ...{ type: 'set-rendezvous', ws },
      rendezvous: {
        relays: [relay],
        iceServers: ['turn:CANARY4:CANARY5@turn.example:3478?transport=tcp', 'stun:stun.example'],
      },
    });
    await petra.does({ type: 'rename-workspace', ws, name: 'CANARY office' });
    await petra.db.linkStates.bulkPut([
      { ws, address: relay, state: 'connecting', since: NOW },
      { ws, address: 'nats+wss://CANARY6:CANARY7@team.example:443', state: 'connected', since: NOW },
    ]);
    const workspace = await petra.db.workspaces.get(ws);
    if (!workspace) throw new Error('no workspace');
    const t = createTranslate(await loadMessages('en'), 'en');
    const status = await connectionStatus(petra.db, ws);
    const machine = { version: '0.1.0', browser: 'Chromium', online: true, now: NOW };
    const report = itReport(workspace, status, machine, t);
    expect(report).not.toMatch(/CANARY|Petra|Ana\b|user/);
    expect(report).not.toContain(Buffer.from(workspace.secret).toString('base64url'));
    for (const told of [
      ws,
      petra.hub.device.id,
      ana.hub.device.id,
      'wss://relay.example:8443: connecting',
      'nats+wss://team.example:443: connected',
    ])
      expect(report).toContain(told);
    expect(report).toContain('turn:turn.example:3478?transport=tcp');
    expect(report).toMatch(/has \d+ of \d+ of ours, last heard 2026-/);
  });
});

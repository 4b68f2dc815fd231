import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../lib/records/id';
import type { Link } from '../../lib/sync/link';
import { type NatsServer, startNatsCluster } from '../relay/nats-server';
import { openRawStore } from '../relay/raw-store';
import { person, until, workspaceOf } from './people';

const ENVELOPES = 5_000;
const nowhere = { link: { join: async () => undefined } satisfies Link };

let cluster: NatsServer[];

beforeAll(async () => {
  cluster = await startNatsCluster();
}, 120_000);
afterAll(async () => {
  for (const server of cluster ?? []) await server.remove();
});

describe('a mailbox on three servers', () => {
  it('loses and doubles nothing when the leader is killed in the middle', { timeout: 300_000 }, async () => {
    const petra = await person('Petra', nowhere);
    const { ws, join } = await workspaceOf(petra, { relays: [], iceServers: [] });
    for (let nth = 1; nth < ENVELOPES; nth++) {
      const fields = { title: `task ${nth}` };
      await petra.gives({ type: 'add-records', ws, records: [{ kind: 'task', id: newId(), fields }] });
    }
    await petra.hub.drain();
    const stored = async () => (await petra.db.mailboxes.get([ws, 1]))?.held[petra.hub.device.id] ?? 0;
    const rendezvous = { relays: cluster.map(({ address }) => address), iceServers: [] };
    const begun = performance.now();
    await petra.does({ type: 'set-rendezvous', ws, rendezvous });
    await until(async () => (await stored()) > ENVELOPES / 5);

    const store = await openRawStore(cluster);
    const leader = await store.leader();
    const at = await stored();
    expect(at).toBeLessThan(ENVELOPES);
    await cluster.find(({ name }) => name === leader)?.kill();
    const killed = performance.now();
    await until(async () => (await stored()) === ENVELOPES, 120_000);
    const [filled, gap] = [performance.now() - begun, performance.now() - killed];
    await petra.close();

    const ana = await person('Ana', nowhere);
    const joined = performance.now();
    await join(ana, rendezvous);
    await until(async () => (await ana.db.task.count()) === ENVELOPES - 1, 120_000);
    const read = performance.now() - joined;
    const letters = await store.letters();
    const bytes = await store.bytes();
    await store.close();
    const ids = letters.map(({ id }) => id);
    const own = (await ana.db.heads.get([ws, petra.hub.device.id]))?.seq ?? 0;
    console.log(
      `mailbox cluster: ${leader} killed after ${at} of ${ENVELOPES}; all stored ${seconds(gap)} later ` +
        `(${seconds(filled)} in all), read in ${seconds(read)}; ${ENVELOPES - own} lost, ` +
        `${ids.length - new Set(ids).size} doubled; ${Math.round(bytes / ids.length)} bytes each`,
    );
    expect(own).toBe(ENVELOPES);
    expect(new Set(ids).size).toBe(ids.length);
    // Petra's, Ana's joining, and a note of each that something came.
    expect(letters.length).toBeLessThanOrEqual(ENVELOPES + 3);
    expect(await ana.db.refusals.toArray()).toEqual([]);
  });
});

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { type Rendezvous, startRendezvous } from '../../relay/nostr-relay';
import { asReceived, type LinkEvent, newRoom, type RoomSpec } from '../sync/link-end';
import { type LinkBrowserEnd, openLinkBrowser } from './link-page/link-browser';

let browser: Awaited<ReturnType<typeof openLinkBrowser>>;
let relays: Rendezvous[];
let petra: LinkBrowserEnd;
let ana: LinkBrowserEnd;

beforeAll(async () => {
  browser = await openLinkBrowser();
  relays = [await startRendezvous(), await startRendezvous()];
  petra = await browser.openEnd();
  ana = await browser.openEnd();
});

afterEach(async () => {
  await Promise.all(joined.splice(0).map(([end, room]) => end.leave(room)));
});

afterAll(async () => {
  await browser.close();
  for (const relay of relays) await relay.close();
});

const joined: [LinkBrowserEnd, number][] = [];
const patience = { timeout: 30_000, interval: 20 };

async function join(end: LinkBrowserEnd, spec: RoomSpec): Promise<number> {
  const room = await end.join(spec);
  joined.push([end, room]);
  return room;
}

/** A workspace with the relays of these numbers. */
const room = (...numbers: number[]) =>
  newRoom({ relays: relays.filter((_, at) => numbers.includes(at)).map(({ url }) => url), iceServers: [] });

const at = (spec: RoomSpec, ...numbers: number[]): RoomSpec => ({
  ...spec,
  rendezvous: room(...numbers).rendezvous,
});

const countOf = async (end: LinkBrowserEnd, of: number, type: LinkEvent['type']) =>
  (await end.events(of)).filter((event) => event.type === type).length;

const see = (end: LinkBrowserEnd, of: number, type: LinkEvent['type'], count: number) =>
  expect.poll(() => countOf(end, of, type), patience).toBe(count);

async function peerOf(end: LinkBrowserEnd, of: number): Promise<string> {
  const met = (await end.events(of)).findLast(({ type }) => type === 'peer');
  return met?.remoteId ?? '';
}

describe('who changes a workspace’s relays', () => {
  test('is met again within seconds by somebody who has stayed', async () => {
    const spec = room(0, 1);
    const before = await join(petra, spec);
    const anas = await join(ana, spec);
    await Promise.all([see(petra, before, 'peer', 1), see(ana, anas, 'peer', 1)]);
    const since = performance.now();
    await petra.leave(before);
    const after = await join(petra, at(spec, 1));
    await Promise.all([see(petra, after, 'peer', 1), see(ana, anas, 'peer', 2)]);
    expect(performance.now() - since).toBeLessThan(5_000);
    console.info(`met again after ${Math.round(performance.now() - since)} ms`);
    const frame = { seed: 1, length: 1000 };
    expect(await ana.send(anas, await peerOf(ana, anas), frame)).toBe('sent');
    await see(petra, after, 'frame', 1);
  });

  test('is met again within seconds by somebody who changes them, too', async () => {
    const spec = room(0);
    const before = [await join(petra, spec), await join(ana, spec)] as const;
    await Promise.all([see(petra, before[0], 'peer', 1), see(ana, before[1], 'peer', 1)]);
    const since = performance.now();
    await petra.leave(before[0]);
    const petras = await join(petra, at(spec, 1));
    await new Promise((resolve) => setTimeout(resolve, 300));
    await ana.leave(before[1]);
    const anas = await join(ana, at(spec, 1));
    await Promise.all([see(petra, petras, 'peer', 1), see(ana, anas, 'peer', 1)]);
    expect(performance.now() - since).toBeLessThan(5_000);
    console.info(`both met again after ${Math.round(performance.now() - since)} ms`);
  });
});

describe('a frame that the far end makes no room for', () => {
  test('parts the two, who meet again', async () => {
    const spec = room(0);
    const [petras, anas] = [await join(petra, spec), await join(ana, spec)];
    await Promise.all([see(petra, petras, 'peer', 1), see(ana, anas, 'peer', 1)]);
    const [frame, next] = [
      { seed: 1, length: 300_000 },
      { seed: 2, length: 10 },
    ];
    await petra.page.evaluate(() => {
      const real = Object.getOwnPropertyDescriptor(RTCDataChannel.prototype, 'bufferedAmount');
      Object.assign(globalThis, { real });
      Object.defineProperty(RTCDataChannel.prototype, 'bufferedAmount', { ...real, get: () => 1e6 });
    });
    const sending = petra.send(petras, await peerOf(petra, petras), frame);
    expect(await sending).toBe('gone');
    await petra.page.evaluate(
      `void Object.defineProperty(RTCDataChannel.prototype, 'bufferedAmount', globalThis.real)`,
    );
    for (const [end, of] of [[petra, petras] as const, [ana, anas] as const]) {
      await see(end, of, 'gone', 1);
      await see(end, of, 'peer', 2);
    }
    expect(await petra.send(petras, await peerOf(petra, petras), next)).toBe('sent');
    await see(ana, anas, 'frame', 1);
    expect(await ana.events(anas)).toContainEqual(asReceived(await peerOf(ana, anas), next));
  });
});

describe('a relay', () => {
  test('cannot tell one browser’s workspaces from those of two', async () => {
    const { events, close } = await listenToAll(relays[0]?.url ?? '');
    for (const spec of [room(0), room(0)]) await join(petra, spec);
    const topics = () => new Set(events.map(topicOf));
    await expect.poll(() => topics().size, patience).toBe(2);
    close();
    const speakers = new Set(events.map((event) => `${topicOf(event)} ${event.pubkey}`));
    expect(speakers.size).toBe(2);
    expect(new Set(events.map(({ pubkey }) => pubkey)).size).toBe(2);
    for (const { content } of events) expect(content).toMatch(/^[\w-]{40,}$/);
  });

  test('hears every ten seconds from who is alone, and much more seldom from who is not', async () => {
    const { events, close } = await listenToAll(relays[1]?.url ?? '');
    const spec = room(1);
    const [petras, anas] = [await join(petra, spec), await join(ana, spec)];
    await Promise.all([see(petra, petras, 'peer', 1), see(ana, anas, 'peer', 1)]);
    const together = new Set(events.map(topicOf));
    await join(petra, room(1));
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    const before = events.length;
    await new Promise((resolve) => setTimeout(resolve, 12_000));
    close();
    const since = events.slice(before).map((event) => together.has(topicOf(event)));
    expect(since).toEqual([false]);
  });

  test('hears from somebody who waits alone, who keeps no connection ready meanwhile', async () => {
    await join(petra, room(0));
    await expect.poll(() => petra.connections(), patience).toBe(0);
  });
});

interface Said {
  pubkey: string;
  content: string;
  tags: string[][];
}

const topicOf = ({ tags }: Said) => tags[0]?.[1];

/** Everything that is said at a relay. */
async function listenToAll(url: string) {
  const events: Said[] = [];
  const socket = new WebSocket(url);
  await new Promise((resolve) => socket.once('open', resolve));
  socket.on('message', (data) => {
    const [type, , event] = JSON.parse(String(data));
    if (type === 'EVENT') events.push(event);
  });
  // Once the end of what is stored was told, everything new is told, too.
  const heard = new Promise<void>((resolve) =>
    socket.on('message', (data) => {
      if (JSON.parse(String(data))[0] === 'EOSE') resolve();
    }),
  );
  socket.send(JSON.stringify(['REQ', 'all', {}]));
  await heard;
  return { events, close: () => socket.close() };
}

describe('an address that the browser refuses', () => {
  test.for([
    ['relay', { relays: ['ws://'], iceServers: [] }],
    ['second relay', { relays: ['first', 'ws://relay:99999'], iceServers: [] }],
    ['TURN server without credentials', { relays: ['first'], iceServers: ['turn:turn.example'] }],
    ['STUN server', { relays: ['first'], iceServers: ['stun:'] }],
  ] as const)(
    'of a %s: nothing is joined, and nothing stays open',
    async ([, { relays: urls, iceServers }]) => {
      await expect.poll(() => petra.connections(), patience).toBe(0);
      await expect.poll(() => relays[0]?.connections(), patience).toBe(0);
      const addresses = urls.map((url) => (url === 'first' ? (relays[0]?.url ?? '') : url));
      const spec = newRoom({ relays: addresses, iceServers: [...iceServers] });
      await expect(petra.join(spec)).rejects.toThrow(/SyntaxError|InvalidAccessError|Failed to construct/);
      await expect.poll(() => relays[0]?.connections(), patience).toBe(0);
      await expect.poll(() => petra.connections(), patience).toBe(0);
      const better = await join(petra, at(spec, 0));
      const anas = await join(ana, at(spec, 0));
      await Promise.all([see(petra, better, 'peer', 1), see(ana, anas, 'peer', 1)]);
    },
  );

  test('of a TURN server with credentials is none', async () => {
    const spec = room(0);
    spec.rendezvous.iceServers = ['turn:ana:secret@127.0.0.1:9'];
    const [petras, anas] = [await join(petra, spec), await join(ana, spec)];
    await Promise.all([see(petra, petras, 'peer', 1), see(ana, anas, 'peer', 1)]);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createNostrKey } from '../../../lib/sync/links/nostr-event';
import { openNostrRelay } from '../../../lib/sync/links/nostr-relay-client';
import type { NoticeBoard } from '../../../lib/sync/links/notice-board';
import { stubSockets } from './fake-sockets';

let net: ReturnType<typeof stubSockets>;
let client: NoticeBoard;

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  net = stubSockets();
  client = openNostrRelay('ws://relay.example', createNostrKey());
});

afterEach(() => {
  client.close();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Long enough for anything that the client waits for but a retry's full pause. */
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('a relay’s connection', () => {
  it('that is dead but says it is open is replaced when the browser comes online', async () => {
    const heard: string[] = [];
    client.listen('room', (text) => heard.push(text));
    const dead = net.last();
    dead.opens();
    net.goOnline();
    expect(net.sockets).toHaveLength(2);
    net.last().opens();
    dead.says('EVENT', '0', { content: 'late', tags: [['x', 'room']] });
    dead.drops();
    net.last().says('EVENT', '0', { content: 'new', tags: [['x', 'room']] });
    await pass(60_000);
    expect(net.sockets).toHaveLength(2);
    expect(net.last().kind('REQ')).toHaveLength(1);
    expect(heard).toEqual(['new']);
  });

  it('is told of: that it is tried, stands, is lost and stands again', async () => {
    client.close();
    const states: string[] = [];
    const told = openNostrRelay('ws://relay.example', createNostrKey(), (state) => states.push(state));
    expect(states).toEqual(['connecting']);
    net.last().opens();
    net.last().drops();
    await pass(60_000);
    net.last().opens();
    net.goOnline();
    expect(states).toEqual(['connecting', 'connected', 'connecting', 'connected', 'connecting']);
    told.close();
  });

  it('is replaced when two announcements in a row get no answer, and they are said again', async () => {
    net.last().opens();
    for (const _ of [1, 2]) {
      expect(net.sockets).toHaveLength(1);
      await client.announce('room', 'Petra is here');
      await pass(10_000);
    }
    expect(net.sockets).toHaveLength(2);
    net.last().opens();
    await vi.waitFor(() => expect(net.last().kind('EVENT')).toHaveLength(1), { timeout: 10_000 });
  });

  it('stays while the relay answers, be it with a refusal', async () => {
    net.last().opens();
    for (const _ of [1, 2, 3, 4]) {
      await client.announce('room', 'Petra is here');
      net.last().says('OK', 'id', false, 'rate-limited: slow down');
      await pass(10_000);
    }
    expect(net.sockets).toHaveLength(1);
    expect(console.warn).toHaveBeenCalledTimes(1);
  });

  it('is opened again after it closed, and asks for the same', async () => {
    client.listen('room', () => undefined);
    net.last().opens();
    net.last().drops();
    await pass(500);
    expect(net.sockets).toHaveLength(2);
    net.last().opens();
    expect(net.last().kind('REQ')).toHaveLength(1);
  });

  it('is not hammered when the relay takes it only to close it', async () => {
    for (let second = 0; second < 120; second++) {
      if (net.last().readyState === 0) {
        net.last().opens();
        net.last().drops();
      }
      await pass(1_000);
    }
    expect(net.sockets.length).toBeLessThan(20);
  });

  it('that is tried for long without an answer is tried anew, as one that was refused is every few seconds', async () => {
    await pass(60_000);
    expect(net.sockets.length).toBeGreaterThanOrEqual(6);
    const before = net.sockets.length;
    for (let second = 0; second < 60; second++) {
      net.last().drops();
      await pass(1_000);
    }
    expect(net.sockets.length - before).toBeGreaterThanOrEqual(10);
    expect(net.sockets.length - before).toBeLessThan(30);
  });

  it('is closed for good', async () => {
    net.last().opens();
    await client.announce('room', 'Petra is here');
    client.close();
    net.last().drops();
    net.goOnline();
    await pass(60_000);
    expect(net.sockets).toHaveLength(1);
  });
});

it('a subscription that the relay closed is asked for again after a pause', async () => {
  const stop = client.listen('room', () => undefined);
  net.last().opens();
  net.last().says('CLOSED', '0', 'error: shutting down idle subscription');
  expect(net.last().kind('REQ')).toHaveLength(1);
  await pass(10_000);
  expect(net.last().kind('REQ')).toHaveLength(2);
  net.last().says('CLOSED', '0', 'error: shutting down idle subscription');
  stop();
  await pass(10_000);
  expect(net.last().kind('REQ')).toHaveLength(2);
});

it('what is no message of the protocol is passed over', () => {
  const heard: string[] = [];
  client.listen('room', (text) => heard.push(text));
  net.last().opens();
  for (const message of [['EVENT'], ['EVENT', '0'], ['EVENT', '0', null], ['EVENT', 0, { content: 'x' }], []])
    net.last().says(...message);
  net.last().onmessage?.({ data: 'no JSON' });
  expect(heard).toEqual([]);
});

it('what was said under another topic is not heard, though the relay delivers it', () => {
  const heard: string[] = [];
  client.listen('room', (text) => heard.push(text));
  net.last().opens();
  // Of the same kind: relays that look at that alone take it for what was asked for.
  const asked = JSON.stringify(net.last().kind('REQ')[0]);
  client.listen('moor', () => undefined);
  expect(JSON.stringify(net.last().kind('REQ')[1])).toBe(asked.replace('"0"', '"1"').replace('room', 'moor'));
  for (const tags of [[['x', 'moor']], [['y', 'room']], [['x']], ['x', 'room'], 'room', null, undefined])
    net.last().says('EVENT', '0', { content: 'elsewhere', tags });
  net.last().says('EVENT', '0', { content: 'here', tags: [['x', 'room']] });
  expect(heard).toEqual(['here']);
});

import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { testIceServer, testLocal, testRelay } from '../../../lib/sync/links/connection-test';

/** As in a browser, where an error nobody listens for is no failure of the page. */
class PageSocket extends WebSocket {
  constructor(url: string) {
    super(url);
    this.on('error', () => undefined);
  }
}

beforeEach(() => vi.stubGlobal('WebSocket', PageSocket));
afterEach(() => vi.unstubAllGlobals());

/** A server that does this with everybody who connects. */
async function relay(greet: (socket: WebSocket) => void) {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  server.on('connection', greet);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { address: `ws://127.0.0.1:${port}`, close: () => server.close() };
}

describe('a relay', () => {
  it.each([
    [
      'answers when it is asked, as Nostr relays do',
      'answers',
      (one: WebSocket) => one.on('message', () => one.send('["EOSE"]')),
    ],
    ['answers when it speaks first, as NATS does', 'answers', (one: WebSocket) => one.send('INFO {}')],
    ['is silent when it takes the connection and says nothing', 'silent', () => undefined],
    ['is silent when it hangs up without a word', 'silent', (one: WebSocket) => one.close()],
  ])('%s', async (_name, result, greet) => {
    const { address, close } = await relay(greet);
    expect(await testRelay(address, { timeoutMs: 500 })).toEqual({ kind: 'relay', address, result });
    close();
  });

  it('is asked without the user who stands in a team relay’s address', async () => {
    const headers: (string | undefined)[] = [];
    const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
    server.on('connection', (socket, request) => {
      headers.push(request.headers.authorization);
      socket.send('INFO {}');
    });
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const address = `nats+ws://office:secret@127.0.0.1:${port}`;
    expect(await testRelay(address)).toMatchObject({ result: 'answers' });
    expect(headers).toEqual([undefined]);
    server.close();
  });

  it('is unreachable where nobody listens, and no address where it is none', async () => {
    const { address, close } = await relay(() => undefined);
    close();
    expect(await testRelay(address)).toMatchObject({ result: 'unreachable' });
    expect(await testRelay('ws://')).toMatchObject({ result: 'bad-address' });
  });
});

/** A browser's connection that gathers what it is told to. */
function connectionThat(gathers: (connection: Gathering) => void) {
  const closed = vi.fn();
  class Connection implements Gathering {
    onicecandidate: Gathering['onicecandidate'] = null;
    onicecandidateerror: Gathering['onicecandidateerror'] = null;
    createDataChannel() {}
    async setLocalDescription() {
      queueMicrotask(() => gathers(this));
    }
    close = closed;
  }
  vi.stubGlobal('RTCPeerConnection', Connection);
  return closed;
}

interface Gathering {
  onicecandidate: ((event: { candidate: { type: string; address: string } | null }) => void) | null;
  onicecandidateerror: ((event: { errorCode: number }) => void) | null;
}

const found = (type: string) => (one: Gathering) =>
  one.onicecandidate?.({ candidate: { type, address: '203.0.113.7' } });
const failed = (code: number) => (one: Gathering) => {
  one.onicecandidateerror?.({ errorCode: code });
  one.onicecandidate?.({ candidate: null });
};
const ended = (one: Gathering) => one.onicecandidate?.({ candidate: null });

describe('a STUN or TURN server', () => {
  it.each([
    ['stun:stun.example', found('srflx'), { kind: 'stun', result: 'answers', seenAs: '203.0.113.7' }],
    ['stun:stun.example', ended, { kind: 'stun', result: 'same' }],
    ['stun:stun.example', failed(701), { kind: 'stun', result: 'silent' }],
    ['stun:stun.example', () => undefined, { kind: 'stun', result: 'silent' }],
    ['turn:a:b@turn.example', found('relay'), { kind: 'turn', result: 'works' }],
    ['turn:a:b@turn.example', failed(401), { kind: 'turn', result: 'refused' }],
    ['turn:a:b@turn.example', failed(486), { kind: 'turn', result: 'failed', code: 486 }],
    ['turn:a:b@turn.example', failed(701), { kind: 'turn', result: 'unreachable' }],
    ['turns:a:b@turn.example', () => undefined, { kind: 'turn', result: 'unreachable' }],
  ] as const)('%s that does this: %#', async (address, gathers, finding) => {
    const closed = connectionThat(gathers);
    expect(await testIceServer(address, { timeoutMs: 300 })).toEqual({ address, ...finding });
    expect(closed).toHaveBeenCalledOnce();
  });

  it('is no address where the browser takes it for none', async () => {
    vi.stubGlobal(
      'RTCPeerConnection',
      class {
        constructor() {
          throw new SyntaxError('no address');
        }
      },
    );
    expect(await testIceServer('stun:a b')).toMatchObject({ result: 'bad-address' });
  });
});

it('direct connections are blocked where the browser has none', async () => {
  vi.stubGlobal('RTCPeerConnection', undefined);
  expect(await testLocal()).toEqual({ kind: 'local', result: 'blocked' });
});

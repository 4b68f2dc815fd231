import { once } from 'node:events';
import { WebSocket, WebSocketServer } from 'ws';

/** What becomes of a text on its way from the relay to a browser: any number of others. */
export type Tampering = (text: string) => readonly string[];

/** A relay that writes down every byte of every frame in both directions, and may hand on something else. */
export interface ProxyRelay {
  url: string;
  /** Everything that was carried so far, each frame by itself. */
  frames(): readonly Buffer[];
  /** From now on; null for passing on what comes. */
  tamper(how: Tampering | null): void;
  close(): Promise<void>;
}

/** Stands before a relay on loopback. */
export async function startProxyRelay(target: string): Promise<ProxyRelay> {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The relay is not listening on TCP.');
  const carried: Buffer[] = [];
  let tampering: Tampering | null = null;

  server.on('connection', (browser) => {
    const relay = new WebSocket(target);
    const opened = once(relay, 'open');
    opened.catch(() => browser.terminate());
    browser.on('message', async (data: Buffer, binary) => {
      carried.push(data);
      await opened.catch(() => undefined);
      if (relay.readyState === WebSocket.OPEN) relay.send(data, { binary });
    });
    relay.on('message', (data: Buffer, binary) => {
      carried.push(data);
      if (browser.readyState !== WebSocket.OPEN) return;
      if (!tampering) browser.send(data, { binary });
      else for (const text of tampering(data.toString())) browser.send(text);
    });
    for (const [one, other] of [
      [browser, relay],
      [relay, browser],
    ] as const) {
      one.on('close', () => other.terminate());
      one.on('error', () => other.terminate());
    }
  });

  return {
    url: `ws://127.0.0.1:${address.port}`,
    frames: () => carried,
    tamper(how) {
      tampering = how;
    },
    async close() {
      const closed = once(server, 'close');
      for (const socket of server.clients) socket.terminate();
      server.close();
      await closed;
    },
  };
}

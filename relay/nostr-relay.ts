/**
 * The embedded rendezvous: a Nostr relay on loopback through which two browsers of one machine (or of a
 * test) find each other. It passes signed, ephemeral signalling events on to whoever subscribed, and keeps
 * nothing: no event outlives its delivery, and a restarted relay knows nothing of the past.
 */
import { once } from 'node:events';
import { ClientReadyState, type Event, EventRepository, LogLevel } from '@nostr-relay/common';
import { NostrRelay } from '@nostr-relay/core';
import { Validator } from '@nostr-relay/validator';
import { type WebSocket, WebSocketServer } from 'ws';
import { freePort } from '../scripts/free-port';

const LOOPBACK = '127.0.0.1';

export interface Rendezvous {
  /** `ws://127.0.0.1:PORT`; stays the same through `cut` and `restore`. */
  readonly url: string;
  /** How many WebSockets are open at this moment. */
  connections(): number;
  /** Drops every connection and refuses new ones, as if the server had gone away. */
  cut(): Promise<void>;
  /** Listens again on the same port. Clients come back by themselves. */
  restore(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts a relay on 127.0.0.1. Port 0 (the default) takes a free one. Rejects when the port is taken.
 *
 * @param strictS takes only events whose stamp is at most so many seconds from its own clock, as public relays do.
 */
export async function startRendezvous({
  port = 0,
  strictS = Infinity,
}: {
  port?: number;
  strictS?: number;
} = {}): Promise<Rendezvous> {
  // Not one that the system chooses: while the relay is cut off, it may give that to somebody's connection.
  let server: WebSocketServer | null = await listen(port || (await freePort()), strictS);
  const boundPort = portOf(server);
  const cut = async () => {
    const cutServer = server;
    server = null;
    if (cutServer) await stop(cutServer);
  };
  return {
    url: `ws://${LOOPBACK}:${boundPort}`,
    connections: () => server?.clients.size ?? 0,
    cut,
    restore: async () => {
      server ??= await listen(boundPort, strictS);
    },
    close: cut,
  };
}

/** Signalling events are ephemeral and never reach a repository; any other kind is passed on and forgotten. */
class ForgetfulRepository extends EventRepository {
  isSearchSupported = () => false;
  upsert = () => ({ isDuplicate: false });
  find = (): Event[] => [];
  destroy = async () => {};
}

async function listen(port: number, strictS: number): Promise<WebSocketServer> {
  const relay = new NostrRelay(new ForgetfulRepository(), {
    logLevel: LogLevel.ERROR,
    maxSubscriptionsPerClient: 250,
    eventHandlingResultCacheTtl: 0,
    filterResultCacheTtl: 0,
  });
  relay.register({
    beforeHandleEvent: ({ created_at }: Event) => ({
      canHandle: Math.abs(created_at - Date.now() / 1000) <= strictS,
      message: 'invalid: created_at is too far from now',
    }),
  });
  // A client watching many rooms puts all their kinds and topics into one subscription.
  const validator = new Validator({ maxFilterKindsLength: 256 });
  const server = new WebSocketServer({ host: LOOPBACK, port });
  server.on('connection', (socket) => attach(socket, relay, validator));
  server.once('close', () => void relay.destroy());
  await once(server, 'listening');
  return server;
}

function attach(socket: WebSocket, relay: NostrRelay, validator: Validator): void {
  const client = {
    get readyState() {
      return socket.readyState === socket.OPEN ? ClientReadyState.OPEN : ClientReadyState.CLOSED;
    },
    send: (data: string) => socket.send(data),
  };
  relay.handleConnection(client, LOOPBACK);
  socket.on('message', async (data) => {
    try {
      await relay.handleMessage(client, await validator.validateIncomingMessage(data));
    } catch (error) {
      // NIP-01: what cannot be read is answered with a notice, in words for whoever debugs the client.
      const reason = error instanceof Error ? error.message : String(error);
      if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(['NOTICE', reason]));
    }
  });
  socket.on('error', () => socket.terminate());
  socket.on('close', () => relay.handleDisconnect(client));
}

async function stop(server: WebSocketServer): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  for (const socket of server.clients) socket.terminate();
  await closed;
}

function portOf(server: WebSocketServer): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The relay is not listening on TCP.');
  return address.port;
}

import { type NatsConnection, wsconnect } from '@nats-io/nats-core';
import { openNatsMailbox } from './links/nats-mailbox';
import type { NoticeBoard } from './links/notice-board';
import type { TeamRelayAddress } from './links/relay-address';
import type { Mailbox } from './mailbox';

/** What is done with a mailbox for as long as there is one; whoever serves is called again with the next. */
export interface MailboxServer {
  /** Rejects when the mailbox no longer answers; returns when the signal aborts. */
  serve(mailbox: Mailbox, signal: AbortSignal): Promise<void>;
}

const FIRST_RETRY_MS = 500;
const LAST_RETRY_MS = 5_000;
/** Where there is a connection, an election is over soon. */
const LAST_MAILBOX_RETRY_MS = 4_000;
/** A connection that held for so long was a good one. */
const STEADY_MS = 30_000;
const CONNECT_MS = 10_000;
/** A connection whose far end is silent for three of these is dead. */
const PING_MS = 15_000;

/**
 * Keeps one connection to a team relay until the signal aborts, for a workspace's mailbox and for its signalling. Where
 * the relay cannot be reached, it tries again for ever, after 0.5 s to 5 s, or when the browser comes online.
 *
 * @param topic names the workspace (or the invite) to the relay, and says nothing about it.
 * @param server null where only the signalling is wanted, as for pairing.
 */
export function openTeamRelay(
  address: TeamRelayAddress,
  topic: string,
  server: MailboxServer | null,
  signal: AbortSignal,
): NoticeBoard {
  const board = createNatsBoard(`adjutant.sign.${topic}`);

  async function connectedLife(): Promise<void> {
    const nc = await wsconnect({
      servers: address.servers,
      user: address.user,
      pass: address.password,
      // A new connection is a new start, made here; and only the addresses that people were told are ever asked.
      reconnect: false,
      ignoreClusterUpdates: true,
      timeout: CONNECT_MS,
      pingInterval: PING_MS,
    });
    const life = new AbortController();
    const close = () => {
      life.abort();
      return nc.close();
    };
    signal.addEventListener('abort', close);
    if (signal.aborted) void close();
    board.attach(nc);
    const closed = nc.closed().finally(() => life.abort());
    try {
      if (server) await serveMailbox(nc, topic, server, life.signal);
      else await closed.catch(() => undefined);
    } finally {
      board.detach();
      signal.removeEventListener('abort', close);
      await close();
    }
    const error = await closed;
    if (error) throw error;
  }

  void persistently(connectedLife, signal, { what: 'team relay', lastRetryMs: LAST_RETRY_MS });
  return board;
}

/** The signalling goes on where the mailbox fails: the account may have no JetStream, or a cluster no leader just now. */
function serveMailbox(
  nc: NatsConnection,
  topic: string,
  server: MailboxServer,
  signal: AbortSignal,
): Promise<void> {
  const act = async () => server.serve(await openNatsMailbox(nc, topic), signal);
  return persistently(act, signal, { what: 'mailbox', lastRetryMs: LAST_MAILBOX_RETRY_MS });
}

/** Does it again and again until the signal aborts, with longer and longer pauses where it does not hold. */
async function persistently(
  act: () => Promise<void>,
  signal: AbortSignal,
  { what, lastRetryMs }: { what: string; lastRetryMs: number },
): Promise<void> {
  let pauseMs = FIRST_RETRY_MS;
  while (!signal.aborted) {
    const since = performance.now();
    try {
      await act();
    } catch (error) {
      if (!signal.aborted) console.warn(what, 'away', error instanceof Error ? error.message : error);
    }
    if (performance.now() - since > STEADY_MS) pauseMs = FIRST_RETRY_MS;
    await pause(pauseMs * (0.5 + Math.random() / 2), signal);
    pauseMs = Math.min(pauseMs * 2, lastRetryMs);
  }
}

/** Resolves after a time, or earlier when the browser comes online or the signal aborts. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      globalThis.removeEventListener?.('online', done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    globalThis.addEventListener?.('online', done);
    signal.addEventListener('abort', done);
  });
}

/** The ephemeral subjects under a prefix, through whichever connection there is. */
function createNatsBoard(prefix: string) {
  const listeners = new Map<number, { topic: string; onText: (text: string) => void; stop?: () => void }>();
  const announced = new Map<string, string>();
  let nc: NatsConnection | null = null;
  let count = 0;

  const board: NoticeBoard = {
    listen(topic, onText) {
      const id = count++;
      listeners.set(id, { topic, onText });
      subscribe(id);
      return () => {
        listeners.get(id)?.stop?.();
        listeners.delete(id);
      };
    },
    async publish(topic, text) {
      if (nc && !nc.isClosed()) nc.publish(`${prefix}.${topic}`, text);
    },
    async announce(topic, text) {
      announced.set(topic, text);
      await board.publish(topic, text);
    },
    close() {
      for (const { stop } of listeners.values()) stop?.();
      listeners.clear();
      announced.clear();
    },
  };

  function subscribe(id: number): void {
    const listener = listeners.get(id);
    if (!listener || !nc || nc.isClosed()) return;
    const subscription = nc.subscribe(`${prefix}.${listener.topic}`, {
      callback: (error, message) => {
        if (error) console.warn('signalling refused', error.message);
        else listener.onText(message.string());
      },
    });
    listener.stop = () => subscription.unsubscribe();
  }

  return {
    ...board,
    attach(connection: NatsConnection) {
      nc = connection;
      for (const id of listeners.keys()) subscribe(id);
      for (const [topic, text] of announced) void board.publish(topic, text);
    },
    detach() {
      nc = null;
      for (const listener of listeners.values()) delete listener.stop;
    },
  };
}

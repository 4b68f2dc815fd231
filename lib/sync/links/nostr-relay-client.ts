import { strToNum } from '@trystero-p2p/core';
import { createEvent } from '@trystero-p2p/nostr';

/** One Nostr relay, used as a notice board: texts under topics, delivered to whoever listens, kept by nobody. */
export interface NostrRelayClient {
  /** Resolves when the relay was reached for the first time. */
  ready: Promise<NostrRelayClient>;
  listen(topic: string, onText: (text: string) => void): () => void;
  /** Does nothing while the relay cannot be reached; `repeat` says it again as soon as it can be. */
  publish(topic: string, text: string, options?: { repeat: boolean }): Promise<void>;
  close(): void;
}

const FIRST_RETRY_MS = 500;
const LAST_RETRY_MS = 15_000;

/**
 * Keeps a connection to a relay for as long as it is wanted: an office's network comes and goes, laptops sleep, relays
 * restart. Tries again at once when the browser comes online, else after 0.5 s to 15 s.
 */
export function openNostrRelay(url: string): NostrRelayClient {
  const listeners = new Map<string, { topic: string; onText: (text: string) => void }>();
  const repeated = new Map<string, string>();
  let socket: WebSocket | null = null;
  let retryMs = FIRST_RETRY_MS;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let closed = false;
  let count = 0;
  let isReady: (client: NostrRelayClient) => void = () => undefined;
  const ready = new Promise<NostrRelayClient>((resolve) => {
    isReady = resolve;
  });

  function open(): void {
    clearTimeout(retry);
    if (closed || socket) return;
    const opening = new WebSocket(url);
    socket = opening;
    opening.onopen = () => {
      retryMs = FIRST_RETRY_MS;
      for (const [id, { topic }] of listeners) send(request(id, topic));
      for (const [topic, text] of repeated) void client.publish(topic, text);
      isReady(client);
    };
    opening.onmessage = ({ data }) => deliver(String(data));
    opening.onclose = () => {
      socket = null;
      if (closed) return;
      retry = setTimeout(open, retryMs * (0.5 + Math.random() / 2));
      retryMs = Math.min(retryMs * 2, LAST_RETRY_MS);
    };
  }

  function send(message: string): void {
    if (socket?.readyState === WebSocket.OPEN) socket.send(message);
  }

  function deliver(message: string): void {
    const event = readEvent(message);
    if (event) listeners.get(event.subscription)?.onText(event.content);
  }

  const client: NostrRelayClient = {
    ready,
    listen(topic, onText) {
      const id = `${count++}`;
      listeners.set(id, { topic, onText });
      send(request(id, topic));
      return () => {
        listeners.delete(id);
        send(JSON.stringify(['CLOSE', id]));
      };
    },
    async publish(topic, text, { repeat } = { repeat: false }) {
      if (repeat) repeated.set(topic, text);
      send(await createEvent(topic, text));
    },
    close() {
      closed = true;
      clearTimeout(retry);
      removeEventListener('online', open);
      socket?.close();
    },
  };
  addEventListener('online', open);
  open();
  return client;
}

/** NIP-01 `REQ`. No `since`: the clocks of two offices differ, and nothing older is kept anyway. */
function request(id: string, topic: string): string {
  return JSON.stringify(['REQ', id, { kinds: [kindOf(topic)], '#x': [topic] }]);
}

/** The ephemeral kind (NIP-01: 20000–29999) that Trystero's `createEvent` gives a topic's events. */
const kindOf = (topic: string) => strToNum(topic, 10_000) + 20_000;

function readEvent(message: string): { subscription: string; content: string } | null {
  try {
    const [type, subscription, event] = JSON.parse(message) as [
      unknown,
      unknown,
      { content?: unknown } | undefined,
    ];
    if (type !== 'EVENT' || typeof subscription !== 'string' || typeof event?.content !== 'string')
      return null;
    return { subscription, content: event.content };
  } catch {
    // Not JSON: no relay of the protocol says this, and nothing follows from it.
    return null;
  }
}

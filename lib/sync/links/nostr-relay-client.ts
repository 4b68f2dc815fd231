import type { AddressState } from '../link';
import { openLastingSocket } from './lasting-socket';
import { type NostrKey, readRelayMessage, writeEvent, writeRequest } from './nostr-event';
import type { NoticeBoard } from './notice-board';
import { createRelayClock } from './relay-clock';

/** How long a relay may take to answer an announcement. */
const ANSWER_MS = 5_000;
/** How long to wait before asking anew for what a relay no longer delivers. */
const ASK_AGAIN_MS = 10_000;

/**
 * One Nostr relay, used as a notice board. Keeps a connection to it for as long as it is wanted. A connection may be dead and still say that it is open:
 * when two announcements in a row get no answer of any kind, another is opened.
 *
 * @param onState told at once that it is tried, then whenever the connection stands or is lost.
 * @throws SyntaxError or SecurityError when the address is none that may be opened.
 */
export function openNostrRelay(
  url: string,
  key: NostrKey,
  onState?: (state: AddressState) => void,
): NoticeBoard {
  const listeners = new Map<string, { topic: string; onText: (text: string) => void }>();
  const announced = new Map<string, string>();
  const clock = createRelayClock();
  let count = 0;
  let unanswered = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let lastComplaint = '';
  onState?.('connecting');

  const socket = openLastingSocket(url, {
    onLost: () => onState?.('connecting'),
    onOpen() {
      onState?.('connected');
      for (const [id, { topic }] of listeners) socket.send(writeRequest(id, topic));
      announceAll();
    },
    onText(text) {
      clearTimeout(waiting);
      waiting = undefined;
      unanswered = 0;
      take(text);
    },
  });

  function take(text: string): void {
    const message = readRelayMessage(text);
    switch (message.type) {
      case 'event': {
        if (message.createdAt !== null && clock.heard(message.createdAt)) announceAll();
        const listener = listeners.get(message.subscription);
        // Some relays look at the kind alone, which topics share: what was said elsewhere is nobody's fault, and not for here.
        if (listener?.topic === message.topic) listener.onText(message.content);
        return;
      }
      case 'closed':
        complain(message.reason);
        setTimeout(() => ask(message.subscription), ASK_AGAIN_MS);
        return;
      case 'complaint':
        if (clock.refused(message.reason)) announceAll();
        return complain(message.reason);
      case 'other':
        return;
      default:
        return message satisfies never;
    }
  }

  function announceAll(): void {
    for (const [topic, text] of announced) void client.announce(topic, text);
  }

  function ask(id: string): void {
    const listener = listeners.get(id);
    if (listener) socket.send(writeRequest(id, listener.topic));
  }

  /** Once for each reason: a relay that limits us would otherwise be heard every ten seconds. */
  function complain(reason: string): void {
    if (reason !== lastComplaint) console.warn('a relay refuses', reason);
    lastComplaint = reason;
  }

  function awaitAnswer(): void {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      if (++unanswered < 2) return;
      unanswered = 0;
      socket.reopen();
    }, ANSWER_MS);
  }

  const client: NoticeBoard = {
    listen(topic, onText) {
      const id = `${count++}`;
      listeners.set(id, { topic, onText });
      ask(id);
      return () => {
        listeners.delete(id);
        socket.send(JSON.stringify(['CLOSE', id]));
      };
    },
    async publish(topic, text) {
      socket.send(await writeEvent(topic, text, { key, created_at: clock.now() }));
    },
    async announce(topic, text) {
      announced.set(topic, text);
      if (socket.send(await writeEvent(topic, text, { key, created_at: clock.now() }))) awaitAnswer();
    },
    close() {
      clearTimeout(waiting);
      listeners.clear();
      announced.clear();
      socket.close();
    },
  };
  return client;
}

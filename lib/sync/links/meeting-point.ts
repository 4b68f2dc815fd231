import { createStrategy, type OfferRecord, selfId } from '@trystero-p2p/core';
import type { SignalFault } from '../link';
import type { NoticeBoard } from './notice-board';
import { createSealedBoards } from './sealed-boards';
import type { TextSeal } from './sealed-text';

/** How often a browser says that it is there while it has met nobody; public relays limit who says more. */
const ALONE_MS = 10_000;
/** For some minutes after it has lost somebody, who is most likely looking for it as well, it says so more often. */
const LOST_MS = 2_000;
const LOOKING_MS = 300_000;
/** And once it has met somebody, or waits for whoever comes: a new one announces itself, and is answered at once. */
const CALM_MS = 180_000;

/** Trystero makes as many connections in advance, for offers that nobody in an office of three will take. */
const OFFER_POOL_SIZE = 20;

/**
 * How the browsers of one workspace find each other over their notice boards (Nostr relays, the team relay): a Trystero
 * strategy whose every text is sealed, so that a relay sees topics and ciphertext, and the address that they come from,
 * but no name that recurs elsewhere.
 */
export function createMeetingPoint(
  boards: NoticeBoard[],
  seal: TextSeal,
  { isSearching, onRefused }: { isSearching: () => boolean; onRefused(fault: SignalFault): void },
) {
  const sealed = createSealedBoards(seal, onRefused);
  const announcedAt = new Map<NoticeBoard, number>();
  const announcements = new Map<NoticeBoard, () => Promise<void>>();
  let isDrained = false;
  let lostAt = -Infinity;

  const joinRoom = createStrategy<NoticeBoard>({
    init: () => boards,
    subscribe(board, rootTopic, selfTopic, onMessage, getOffers) {
      const signal = (topic: string, text: string) => sealed.publish(board, topic, text);
      const hear = (topic: string) => async (text: string) => onMessage(topic, text, signal);
      const stops = [
        sealed.listen(board, rootTopic, hear(rootTopic), true),
        sealed.listen(board, selfTopic, hear(selfTopic), false),
      ];
      if (!isDrained) drain(getOffers).catch(report);
      isDrained = true;
      return () => {
        for (const stop of stops) stop();
      };
    },
    async announce(board, rootTopic) {
      const announce = async () => {
        announcedAt.set(board, performance.now());
        await sealed.announce(board, rootTopic, JSON.stringify({ peerId: selfId }));
      };
      announcements.set(board, announce);
      const since = performance.now() - (announcedAt.get(board) ?? -Infinity);
      if (isSearching() || since >= CALM_MS) await announce();
      const isLooking = isSearching() && performance.now() - lostAt < LOOKING_MS;
      return { nextAnnounceMs: isLooking ? LOST_MS : ALONE_MS };
    },
  });

  return {
    joinRoom,
    /** Says at once on every board that this browser is there, as when it has just lost somebody. */
    announce() {
      lostAt = performance.now();
      for (const announce of announcements.values()) announce().catch(report);
    },
  };
}

/** Takes the offers made in advance and drops them: a connection is made when there is somebody to offer it to. */
async function drain(getOffers: (count: number) => Promise<OfferRecord[]>): Promise<void> {
  for (const { peer, claim } of await getOffers(OFFER_POOL_SIZE)) {
    claim?.();
    peer.destroy();
  }
}

const report = (error: unknown) => console.warn('signalling failed', error);

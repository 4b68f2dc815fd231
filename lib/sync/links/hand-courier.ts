import type { HandConnection } from './hand-connection';
import { CONNECT_MS, type HandRoom, type Standing } from './hand-room';
import { readHand } from './hand-text';

/**
 * Offers and answers that a standing connection carries in place of people: they are sealed for their room as ever, so
 * that whoever is at the far end of the one connection comes into another room only with that room's key.
 */
export interface HandCourier {
  /** Takes what came over a connection. */
  take(carrier: HandConnection, standing: Standing, text: string): void;
  /**
   * A room was joined. Those who are connected in an earlier epoch's room of the workspace are met there as well: of
   * the two ends the one whose name comes first offers, and what the other could not open before it was there is opened
   * then.
   */
  joined(room: HandRoom): Promise<void>;
  /** Resolves when the far end is met in that room, or is not within the time it takes. */
  offerOver(carrier: HandConnection, room: HandRoom): Promise<void>;
}

/** A connection carries no more than this: each offer makes a connection here. */
const MAX_CARRIED = 16;
/** So many that open in no room are kept for one that may be joined a moment later. */
const MAX_HELD = 4;

/** @param rooms those that are joined now. */
export function createHandCourier(rooms: ReadonlySet<HandRoom>): HandCourier {
  async function offerOver(carrier: HandConnection, room: HandRoom): Promise<void> {
    await new Promise<void>((resolve) => {
      const connection = room.open(CONNECT_MS, () => resolve());
      room
        .offer(connection, CONNECT_MS)
        .then(({ text }) => carrier.sendText(text))
        .catch((error: unknown) => {
          console.warn('nothing offered', room.ws, error);
          connection.close();
          resolve();
        });
    });
  }

  async function take(carrier: HandConnection, standing: Standing, text: string): Promise<void> {
    const read = await readHand(text, [...rooms]);
    if (read === 'foreign-hand' && standing.held.length < MAX_HELD) standing.held.push(text);
    if (typeof read === 'string') return;
    const { hand, room } = read;
    if (hand.kind === 'answer') return void (await room.accept(hand));
    const answer = await room.answer(hand, () => room.open(CONNECT_MS, () => undefined));
    if (typeof answer !== 'string') carrier.sendText(answer.text);
  }

  return {
    offerOver,
    take(carrier, standing, text) {
      standing.carried += 1;
      if (standing.carried > MAX_CARRIED) return;
      take(carrier, standing, text).catch((error: unknown) => console.warn('carried text not taken', error));
    },
    async joined(room) {
      for (const former of [...rooms].filter((one) => one !== room)) {
        for (const [connection, standing] of former.connections) {
          if (!connection.isOpen()) continue;
          const isFirst = former.ws === room.ws && standing.localId < standing.remoteId;
          if (isFirst && former.epoch < room.epoch) void offerOver(connection, room);
          for (const text of standing.held.splice(0)) await take(connection, standing, text);
        }
      }
    },
  };
}

import type { Database } from '../store/db';
import {
  endFormerHandshakes,
  type HandshakeRow,
  noteHandshake,
  takeWantedHandshakes,
} from '../store/handshakes';
import { type ByHand, createByHand } from '../sync/links/by-hand';
import type { CarriedText, HandFault, HandOutcome } from '../sync/links/hand-room';

/** Makes the connections that people carry the texts for, and tells them how it goes. */
export interface HandDesk extends Pick<ByHand, 'link' | 'introduce'> {
  /** Does what people want by now. What takes its time is told of when it is done. */
  drain(): Promise<void>;
}

export async function createHandDesk(db: Database, now: () => Date): Promise<HandDesk> {
  await endFormerHandshakes(db);
  const byHand = createByHand({ now, onOutcome });

  const note = (room: string, change: Partial<Omit<HandshakeRow, 'room'>>) =>
    noteHandshake(db, room, change).catch((error: unknown) =>
      console.error('handshake not noted', room, error),
    );

  function onOutcome(room: string, outcome: HandOutcome): void {
    void note(room, { state: outcome, text: '', expiresAt: 0, fault: null });
  }

  async function serve({ room, ask, given }: HandshakeRow): Promise<void> {
    if (ask === 'cancel') {
      byHand.cancel(room);
      return note(room, { state: 'idle', text: '', expiresAt: 0 });
    }
    return said(room, ask === 'offer' ? await byHand.offer(room) : await byHand.take(room, given));
  }

  function said(room: string, result: CarriedText | 'connecting' | HandFault): Promise<void> {
    if (result === 'connecting') return note(room, { state: 'connecting', text: '', expiresAt: 0 });
    if (typeof result === 'string') return note(room, { fault: result });
    const { kind, text, expiresAt } = result;
    return note(room, { state: kind === 'offer' ? 'offered' : 'answered', text, expiresAt, fault: null });
  }

  return {
    link: byHand.link,
    introduce: byHand.introduce,
    async drain() {
      for (const row of await takeWantedHandshakes(db))
        serve(row).catch((error: unknown) => console.error('handshake not served', row.room, error));
    },
  };
}

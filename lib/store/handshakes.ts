import type { Database } from './db';

/**
 * A connection that people make by hand: what they want next, and how far it has come. There is one at a time for a
 * workspace, or for an invite; it lives as long as the hub that makes it.
 */
export interface HandshakeRow {
  /** The workspace's id, or the invite's. */
  room: string;
  /** What the person wants, and the hub has not done yet. */
  ask: 'offer' | 'take' | 'cancel' | null;
  /** What was pasted or scanned, for `take`. */
  given: string;
  /**
   * `offered`, `answered`: `text` is to be carried to the other browser. `connecting`: both have what they need. `gone`:
   * it was connected, and is no more.
   */
  state: 'idle' | 'offered' | 'answered' | 'connecting' | 'connected' | 'expired' | 'not-connected' | 'gone';
  text: string;
  /** Until when the text can be used, ms since 1970; 0 while there is none. */
  expiresAt: number;
  /** Why what was wanted last was not done. What was there before stands then. */
  fault: string | null;
}

export type WantedHandshake = { ask: 'offer' | 'cancel' } | { ask: 'take'; given: string };

const idle = { ask: null, given: '', state: 'idle', text: '', expiresAt: 0, fault: null } as const;

export const handshakeIn = (db: Database, room: string) => db.handshakes.get(room);

/** Wants an offer to be made, a text to be taken, or what is under way to be given up; the hub does it when it next looks. */
export async function askHandshake(db: Database, room: string, wanted: WantedHandshake): Promise<void> {
  await db.transaction('rw', db.handshakes, async () => {
    const before = await db.handshakes.get(room);
    await db.handshakes.put({ ...idle, ...before, room, fault: null, ...wanted });
  });
}

/** Notes what has become of it. */
export async function noteHandshake(
  db: Database,
  room: string,
  change: Partial<Omit<HandshakeRow, 'room'>>,
): Promise<void> {
  await db.handshakes.update(room, change);
}

/** Takes what is wanted, so that it is done once. */
export function takeWantedHandshakes(db: Database): Promise<HandshakeRow[]> {
  return db.transaction('rw', db.handshakes, async () => {
    const wanted = await db.handshakes.filter(({ ask }) => ask !== null).toArray();
    await db.handshakes.bulkPut(wanted.map((row) => ({ ...row, ask: null, given: '' })));
    return wanted;
  });
}

/** At the hub's start: connections ended with the hub that held them. What is wanted and was not begun stays. */
export async function endFormerHandshakes(db: Database): Promise<void> {
  await db.transaction('rw', db.handshakes, async () => {
    const rows = await db.handshakes.toArray();
    await db.handshakes.bulkDelete(rows.filter(({ ask }) => ask === null).map(({ room }) => room));
    await db.handshakes.bulkPut(
      rows.flatMap(({ room, ask, given }) => (ask ? { ...idle, room, ask, given } : [])),
    );
  });
}

import type { Database, PeerRow } from '../store/db';
import type { Vector } from '../store/log';
import { highest } from '../store/vector';
import type { Device } from '../trust/device';

/** Keeps in the store who is connected and what has reached them, for the pages to show. */
export interface PeerTable {
  has(ws: string, device: string, vector: Vector): void;
  /** What a device that need not be here now has left word of. */
  leftWord(ws: string, device: string, vector: Vector): void;
  gone(ws: string, device: string): void;
  /** Resolves when what was told so far is in the store, as far as it can be. */
  written(): Promise<void>;
}

/** So many of the last times at which something reached a device are remembered. */
const MAX_MARKS = 64;

/**
 * At a start nobody is connected yet, whatever the table said when the browser closed; and nothing was heard later than
 * now, where this browser's clock was ahead then and was put right.
 */
export async function createPeerTable(db: Database, own: Device, now: () => Date): Promise<PeerTable> {
  const started = now().toISOString();
  const atLatest = (at: string) => (at > started ? started : at);
  await db.peers.filter(({ online }) => online).modify({ online: false });
  await db.peers
    .filter(({ reachedAt }) => reachedAt !== null && reachedAt > started)
    .modify((row) => {
      row.reachedAt = started;
      row.marks = row.marks?.map(({ seq, at }) => ({ seq, at: atLatest(at) })) ?? [];
    });
  const rows = new Map((await db.peers.toArray()).map((row) => [row.ws + row.device, row]));
  const unwritten = new Map<string, PeerRow>();
  let writing: Promise<void> | null = null;

  /** While one write is under way, later ones are gathered: only the newest state matters. */
  async function write(): Promise<void> {
    while (unwritten.size > 0) {
      const batch = [...unwritten.values()];
      unwritten.clear();
      await db.peers.bulkPut(batch);
    }
  }

  function keep(row: PeerRow): void {
    rows.set(row.ws + row.device, row);
    unwritten.set(row.ws + row.device, row);
    if (writing) return;
    writing = write()
      .catch((error: unknown) => console.error('peers not written', error))
      .finally(() => {
        writing = null;
      });
  }

  function learn(ws: string, device: string, vector: Vector, online: boolean): void {
    const before = rows.get(ws + device);
    const reached = Math.max(before?.reached ?? 0, vector[own.id] ?? 0);
    const isNews = !before || reached > before.reached || before.reachedAt === null;
    const known = before?.vector ?? {};
    const isMore = !before?.vector || Object.entries(vector).some(([of, seq]) => seq > (known[of] ?? 0));
    const at = now().toISOString();
    const isToday = before?.metAt?.slice(0, 10) === at.slice(0, 10);
    if (before?.online === online && !isNews && !isMore && isToday) return;
    const marks = before?.marks ?? [];
    keep({
      ...{ ws, device, online, reached },
      reachedAt: isNews ? at : before.reachedAt,
      marks: isNews ? [...marks, { seq: reached, at }].slice(-MAX_MARKS) : marks,
      vector: isMore ? highest(known, vector) : known,
      metAt: at,
    });
  }

  return {
    has: (ws, device, vector) => learn(ws, device, vector, true),
    leftWord: (ws, device, vector) => learn(ws, device, vector, rows.get(ws + device)?.online ?? false),
    gone(ws, device) {
      const row = rows.get(ws + device);
      if (row) keep({ ...row, online: false });
    },
    written: async () => void (await writing),
  };
}

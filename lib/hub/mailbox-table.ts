import type { Database, MailboxRow } from '../store/db';
import type { MailboxMemory } from '../sync/mailbox-session';
import type { Device } from '../trust/device';

/** Keeps in the store how it stands with the mailboxes: for the pages to show, and for the next start to go on from. */
export interface MailboxTable {
  /** What is known of the mailbox of this name, a workspace's in an epoch. */
  memory(place: Place, topic: string): MailboxMemory;
  keep(place: Place, memory: MailboxMemory): void;
  state(place: Place, state: { connected: boolean; lacking: number }): void;
  /** The workspace has no mailbox (any more). */
  none(ws: string): void;
  /** Resolves when what was told so far is in the store, as far as it can be; what is told later is not kept. */
  close(): Promise<void>;
}

export type Place = Pick<MailboxRow, 'ws' | 'epoch'>;

/** At a start no mailbox is connected yet, whatever the table said when the browser closed. */
export async function createMailboxTable(db: Database, own: Device, now: () => Date): Promise<MailboxTable> {
  await db.mailboxes.filter(({ connected }) => connected).modify({ connected: false });
  const keyOf = ({ ws, epoch }: Place) => `${ws} ${epoch}`;
  const rows = new Map((await db.mailboxes.toArray()).map((row) => [keyOf(row), row]));
  const unwritten = new Map<string, Place>();
  let writing: Promise<void> | null = null;
  let closed = false;

  /** While one write is under way, later ones are gathered: only the newest state matters. */
  async function write(): Promise<void> {
    while (unwritten.size > 0) {
      const batch = [...unwritten];
      unwritten.clear();
      await db.mailboxes.bulkPut(batch.flatMap(([key]) => rows.get(key) ?? []));
      const gone = batch.filter(([key]) => !rows.has(key));
      await db.mailboxes.bulkDelete(gone.map(([, { ws, epoch }]) => [ws, epoch]));
    }
  }

  function changed(place: Place): void {
    if (closed) return;
    unwritten.set(keyOf(place), place);
    writing ??= write()
      .catch((error: unknown) => console.error('mailboxes not written', error))
      .finally(() => {
        writing = null;
      });
  }

  function change(place: Place, change: Partial<MailboxRow>): void {
    const row = rows.get(keyOf(place));
    if (!row) return;
    rows.set(keyOf(place), { ...row, ...change });
    changed(place);
  }

  return {
    memory(place, topic) {
      const known = rows.get(keyOf(place));
      if (known?.topic === topic) {
        const { cursor, held, snapshot = '' } = known;
        return { cursor, held, snapshot };
      }
      const { ws, epoch } = place;
      const nothing = { cursor: null, held: {}, connected: false, lacking: 0, storedAt: null };
      rows.set(keyOf(place), { ws, epoch, topic, since: now().toISOString(), ...nothing });
      changed(place);
      return { cursor: null, held: {} };
    },
    keep(place, { cursor, held, snapshot = '' }) {
      const isMore = (held[own.id] ?? 0) > (rows.get(keyOf(place))?.held[own.id] ?? 0);
      change(place, { cursor, held, snapshot, ...(isMore ? { storedAt: now().toISOString() } : {}) });
    },
    state(place, { connected, lacking }) {
      const before = rows.get(keyOf(place));
      if (before?.connected === connected && before.lacking === lacking) return;
      const isTurn = before?.connected !== connected;
      change(place, { connected, lacking, ...(isTurn ? { since: now().toISOString() } : {}) });
    },
    none(ws) {
      for (const row of [...rows.values()].filter((one) => one.ws === ws)) {
        rows.delete(keyOf(row));
        changed(row);
      }
    },
    async close() {
      closed = true;
      await writing;
    },
  };
}

import type { Database, MailboxRow } from '../store/db';
import type { MailboxMemory } from '../sync/mailbox-session';
import type { Device } from '../trust/device';

/** Keeps in the store how it stands with the mailboxes: for the pages to show, and for the next start to go on from. */
export interface MailboxTable {
  /** What is known of a workspace's mailbox of this name. */
  memory(ws: string, topic: string): MailboxMemory;
  keep(ws: string, memory: MailboxMemory): void;
  state(ws: string, state: { connected: boolean; lacking: number }): void;
  /** The workspace has no mailbox (any more). */
  none(ws: string): void;
  /** Resolves when what was told so far is in the store, as far as it can be; what is told later is not kept. */
  close(): Promise<void>;
}

/** At a start no mailbox is connected yet, whatever the table said when the browser closed. */
export async function createMailboxTable(db: Database, own: Device, now: () => Date): Promise<MailboxTable> {
  await db.mailboxes.filter(({ connected }) => connected).modify({ connected: false });
  const rows = new Map((await db.mailboxes.toArray()).map((row) => [row.ws, row]));
  const unwritten = new Set<string>();
  let writing: Promise<void> | null = null;
  let closed = false;

  /** While one write is under way, later ones are gathered: only the newest state matters. */
  async function write(): Promise<void> {
    while (unwritten.size > 0) {
      const batch = [...unwritten];
      unwritten.clear();
      const kept = batch.flatMap((ws) => rows.get(ws) ?? []);
      await db.mailboxes.bulkPut(kept);
      await db.mailboxes.bulkDelete(batch.filter((ws) => !rows.has(ws)));
    }
  }

  function changed(ws: string): void {
    if (closed) return;
    unwritten.add(ws);
    writing ??= write()
      .catch((error: unknown) => console.error('mailboxes not written', error))
      .finally(() => {
        writing = null;
      });
  }

  function change(ws: string, change: Partial<MailboxRow>): void {
    const row = rows.get(ws);
    if (!row) return;
    rows.set(ws, { ...row, ...change });
    changed(ws);
  }

  return {
    memory(ws, topic) {
      const known = rows.get(ws);
      if (known?.topic === topic) return { cursor: known.cursor, held: known.held };
      const nothing = { cursor: null, held: {}, connected: false, lacking: 0, storedAt: null };
      rows.set(ws, { ws, topic, since: now().toISOString(), ...nothing });
      changed(ws);
      return { cursor: null, held: {} };
    },
    keep(ws, { cursor, held }) {
      const isMore = (held[own.id] ?? 0) > (rows.get(ws)?.held[own.id] ?? 0);
      change(ws, { cursor, held, ...(isMore ? { storedAt: now().toISOString() } : {}) });
    },
    state(ws, { connected, lacking }) {
      const before = rows.get(ws);
      if (before?.connected === connected && before.lacking === lacking) return;
      change(ws, {
        connected,
        lacking,
        ...(before?.connected === connected ? {} : { since: now().toISOString() }),
      });
    },
    none(ws) {
      if (rows.delete(ws)) changed(ws);
    },
    async close() {
      closed = true;
      await writing;
    },
  };
}

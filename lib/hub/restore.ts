import type { Database } from '../store/db';
import type { LostDatabase } from '../store/second-copy';

/** Puts back what must be there before workspaces are opened. Where it was put back before, what is there now stays. */
export async function restoreRows(db: Database, { workspaces, settings }: LostDatabase): Promise<void> {
  await db.transaction('rw', db.workspaces, db.settings, async () => {
    for (const row of workspaces) if (!(await db.workspaces.get(row.id))) await db.workspaces.add(row);
    if (settings && !(await db.settings.get('settings'))) await db.settings.add(settings);
  });
}

/** Brings the copy's envelopes in by the way that every received envelope takes, so that they are checked again. */
export async function restoreEnvelopes(
  lost: LostDatabase,
  {
    isOpen,
    receive,
  }: { isOpen(ws: string): boolean; receive(ws: string, envelopes: Uint8Array[]): Promise<unknown> },
): Promise<void> {
  for await (const batch of lost.envelopes()) {
    for (const ws of new Set(batch.map((row) => row.ws))) {
      // A workspace that cannot be opened must not keep the others from coming back.
      if (!isOpen(ws)) continue;
      const rows = batch.filter((row) => row.ws === ws);
      await receive(
        ws,
        rows.map(({ bytes }) => bytes),
      );
    }
  }
}

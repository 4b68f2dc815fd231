import type { Database, WorkspaceRow } from '../store/db';
import type { Vector } from '../store/log';
import type { LostDatabase } from '../store/second-copy';

/** Puts back what must be there before workspaces are opened. Where it was put back before, what is there now stays. */
export async function restoreRows(db: Database, { workspaces, settings }: LostDatabase): Promise<void> {
  await db.transaction('rw', db.workspaces, db.settings, async () => {
    for (const row of workspaces)
      if (!(await db.workspaces.get(row.id))) await db.workspaces.add(beforeItsLog(row));
    if (settings && !(await db.settings.get('settings'))) await db.settings.add(settings);
  });
}

/** Who is in follows from the log, entry by entry, as that is brought in again; who founded it is known. */
function beforeItsLog({ membership, asking: _, cloned: __, ...row }: WorkspaceRow): WorkspaceRow {
  const [founder] = membership?.pens ?? [];
  return founder === undefined ? row : { ...row, founder };
}

/**
 * Brings the copy's envelopes in by the way that every received envelope takes, so that they are checked again. They
 * may lie in an order in which some are valid only after others that follow: it is gone through until nothing more comes.
 */
export async function restoreEnvelopes(
  lost: LostDatabase,
  {
    vector,
    receive,
  }: {
    /** How far a workspace's log is here; null for one that is not open. */
    vector(ws: string): Vector | null;
    receive(ws: string, envelopes: Uint8Array[]): Promise<'complete' | 'incomplete'>;
  },
): Promise<void> {
  const reached = () => JSON.stringify(lost.workspaces.map(({ id }) => vector(id)));
  for (let before = ''; before !== reached(); ) {
    before = reached();
    let isComplete = true;
    for await (const batch of lost.envelopes()) {
      for (const ws of new Set(batch.map((row) => row.ws))) {
        // A workspace that cannot be opened must not keep the others from coming back.
        if (!vector(ws)) continue;
        const bytes = batch.filter((row) => row.ws === ws).map((row) => row.bytes);
        if ((await receive(ws, bytes)) === 'incomplete') isComplete = false;
      }
    }
    if (isComplete) return;
  }
}

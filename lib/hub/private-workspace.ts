import { newId } from '../records/id';
import type { Database, WorkspaceRow } from '../store/db';

/** The private workspace exists from the first start on, and never syncs. */
export async function ensurePrivateWorkspace(db: Database, now: () => Date): Promise<void> {
  const isPrivate = (row: WorkspaceRow) => row.private;
  if ((await db.workspaces.filter(isPrivate).count()) > 0) return;
  await db.workspaces.add({
    id: newId(),
    name: '',
    secret: crypto.getRandomValues(new Uint8Array(32)),
    epoch: 1,
    private: true,
    rendezvous: { relays: [], iceServers: [] },
    memberId: newId(),
    position: 'other',
    createdAt: now().toISOString(),
  });
}

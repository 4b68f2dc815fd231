import type { Commit } from '../store/commit';
import type { Database, WorkspaceRow } from '../store/db';
import type { Vector } from '../store/log';
import type { Device } from '../trust/device';
import { type OpenWorkspace, openWorkspace } from './open-workspace';

/** The workspaces that the hub has in memory, and what of them is surely in the store. */
export interface Workspaces {
  readonly open: Map<string, OpenWorkspace>;
  /** @throws Error when the workspace is not open. */
  get(ws: string): OpenWorkspace;
  /** How far each device's log is on disk here: what others may be told that we have. */
  vector(ws: string): Vector;
  /** Takes note of what was written. */
  wrote(commit: Commit): void;
  /** Forgets what is in memory and reads what was really committed. @throws DexieError when it cannot be read. */
  reopen(): Promise<void>;
}

export async function openWorkspaces(db: Database, device: Device): Promise<Workspaces> {
  const open = new Map<string, OpenWorkspace>();
  const vectors = new Map<string, Vector>();

  async function reopen(): Promise<void> {
    const rows = await db.workspaces.toArray();
    const anew: OpenWorkspace[] = [];
    for (const row of rows) {
      const workspace = await openReadable(row);
      if (workspace) anew.push(workspace);
    }
    open.clear();
    for (const workspace of anew) {
      open.set(workspace.row.id, workspace);
      vectors.set(
        workspace.row.id,
        Object.fromEntries([...workspace.heads].map(([device, { seq }]) => [device, seq])),
      );
    }
  }

  /** One workspace that cannot be read stays closed; it must not keep the others from working. */
  async function openReadable(row: WorkspaceRow): Promise<OpenWorkspace | null> {
    try {
      return await openWorkspace(db, row, device);
    } catch (error) {
      console.error('workspace not readable', row.id, error);
      return null;
    }
  }

  await reopen();
  return {
    open,
    get(ws) {
      const workspace = open.get(ws);
      if (!workspace) throw new Error(`workspace not open: ${ws}`);
      return workspace;
    },
    vector: (ws) => ({ ...vectors.get(ws) }),
    wrote(commit) {
      for (const { ws, device, seq } of commit.heads) vectors.set(ws, { ...vectors.get(ws), [device]: seq });
    },
    reopen,
  };
}

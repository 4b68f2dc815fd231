import type { Database } from '../store/db';
import { isLongTail, keepSnapshot } from './open-workspace';
import type { Workspaces } from './workspaces';

/** Keeps snapshots of workspaces whose log has grown long, so that a start need not replay all of it. */
export interface SnapshotKeeper {
  /** Looks whether one is due; it is kept when nothing else came for a moment. */
  follow(): void;
  close(): void;
}

interface Desk {
  workspaces: Workspaces;
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  /** Whether there is something that cannot wait. */
  isBusy(): boolean;
}

/** Making one keeps the hub from everything else for some tenths of a second where there is much. */
const QUIET_MS = 1000;
/** … but a log that grows without a pause must not grow for ever. */
const MAX_MS = 15_000;

export function createSnapshotKeeper(db: Database, { workspaces, inTurn, isBusy }: Desk): SnapshotKeeper {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dueSince: number | null = null;

  async function keepAll(): Promise<void> {
    dueSince = null;
    for (const workspace of workspaces.open.values())
      if (isLongTail(workspace.tail)) await keepSnapshot(db, workspace);
  }

  function wait(): void {
    clearTimeout(timer);
    timer = setTimeout(keep, QUIET_MS);
  }

  function keep(): void {
    if (isBusy() && dueSince !== null && performance.now() < dueSince + MAX_MS) return wait();
    // What was committed stands; only the next start is slower.
    inTurn(keepAll).catch((error: unknown) => console.error('no snapshot kept', error));
  }

  return {
    follow() {
      if (![...workspaces.open.values()].some(({ tail }) => isLongTail(tail))) return;
      dueSince ??= performance.now();
      if (performance.now() < dueSince + MAX_MS) wait();
    },
    close: () => clearTimeout(timer),
  };
}

import type { Database } from '../store/db';
import { isLongTail, keepSnapshot } from './open-workspace';
import type { Workspaces } from './workspaces';

/** Keeps snapshots of workspaces whose log has grown long, so that a start need not replay all of it. */
export interface SnapshotKeeper {
  /** Looks whether one is due; it is kept when nothing else came for a moment. */
  follow(): void;
  close(): void;
}

/** Making one keeps the hub from everything else for some tenths of a second where there is much. */
const QUIET_MS = 1000;
/** … but a log that grows without a pause must not grow for ever. */
const MAX_MS = 15_000;

export function createSnapshotKeeper(
  db: Database,
  workspaces: Workspaces,
  inTurn: <T>(work: () => Promise<T>) => Promise<T>,
): SnapshotKeeper {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dueSince: number | null = null;

  async function keepAll(): Promise<void> {
    dueSince = null;
    for (const workspace of workspaces.open.values())
      if (isLongTail(workspace.tail)) await keepSnapshot(db, workspace);
  }

  function keep(): void {
    timer = undefined;
    // What was committed stands; only the next start is slower.
    inTurn(keepAll).catch((error: unknown) => console.error('no snapshot kept', error));
  }

  return {
    follow() {
      if (![...workspaces.open.values()].some(({ tail }) => isLongTail(tail))) return;
      dueSince ??= performance.now();
      clearTimeout(timer);
      timer = setTimeout(keep, Math.max(0, Math.min(QUIET_MS, dueSince + MAX_MS - performance.now())));
    },
    close: () => clearTimeout(timer),
  };
}

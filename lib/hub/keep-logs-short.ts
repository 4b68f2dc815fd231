import type { Database } from '../store/db';
import type { Device } from '../trust/device';
import { compact } from './compaction';
import type { Workspaces } from './workspaces';

/** At each start, and this often while the hub runs. */
const EVERY_MS = 6 * 60 * 60 * 1000;

/** Makes the workspaces' logs shorter now and from time to time, one after the other. */
export function keepLogsShort({
  db,
  device,
  workspaces,
  now,
  inTurn,
}: {
  db: Database;
  device: Device;
  workspaces: Workspaces;
  now: () => Date;
  inTurn<T>(work: () => Promise<T>): Promise<T>;
}): { stop(): void } {
  let stopped = false;

  async function round(): Promise<void> {
    for (const ws of workspaces.open.keys()) {
      if (stopped) return;
      await inTurn(() => compact(db, workspaces.get(ws), device, now()));
    }
  }

  const start = () =>
    void round().catch((error: unknown) => {
      // The log is only longer than it need be; the next round tries again.
      if (!stopped) console.error('log not made shorter', error);
    });
  const timer = setInterval(start, EVERY_MS);
  start();
  return {
    stop() {
      stopped = true;
      clearInterval(timer);
    },
  };
}

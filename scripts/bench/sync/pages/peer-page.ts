import type { BenchTask } from '../tasks';

/** What the page of a peer can do. */
export interface PeerPage {
  /** Adds tasks here, as one change; gives what another page must be told in order to find them. */
  fill(tasks: BenchTask[]): string;
  /** Connects with whoever else is at this server; resolves when that is under way. */
  connect(server: string, where: string): Promise<void>;
  /** When there was a connection over which records can go, by the page's `performance.now()`; null before. */
  connectedAt(): number | null;
  /** How many tasks can be read here. */
  count(): number;
  /** Sets the title of one task, as one change. */
  retitle?(id: string, title: string): void;
  /** Calls back whenever something may have come. */
  onChange(listener: () => void): void;
}

/** The same for the bench, which reaches the page as `peer`. */
export interface RemotePeer extends Pick<PeerPage, 'fill' | 'connectedAt' | 'retitle'> {
  connect(at: { server: string; where: string; expected: number }): Promise<void>;
  /** How long it took from the connection being there until as many tasks as expected could be read, in ms. */
  took(): number | null;
}

export function offer(page: PeerPage): void {
  let syncedAt: number | null = null;
  const remote: RemotePeer = {
    ...page,
    connect({ server, where, expected }) {
      page.onChange(() => {
        if (syncedAt === null && expected > 0 && page.count() === expected) syncedAt = performance.now();
      });
      return page.connect(server, where);
    },
    took() {
      const connectedAt = page.connectedAt();
      return syncedAt === null || connectedAt === null ? null : syncedAt - connectedAt;
    },
  };
  Object.assign(globalThis, { peer: remote });
}

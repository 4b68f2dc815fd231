import type { BenchTask } from './tasks';

/**
 * Somebody who brings records from one browser to another: Adjutant, a peer, or the physical limit. Each has two real
 * Chromium processes, one with everything and one that starts empty.
 */
export interface Contender {
  readonly name: string;
  /** Makes these tasks in the first browser, beside those that it has. */
  fill(batches: BenchTask[][]): Promise<void>;
  /** Opens a second browser's page, empty, and connects it with the first. */
  connect(): Promise<Newcomer>;
  close(): Promise<void>;
}

/** The second browser. */
export interface Newcomer {
  /**
   * @returns how long it took from the connection being there until all `n` tasks were in the second browser's document,
   * in ms; null where they were not there after `limitMs`. Both instants are read from the second browser's clock.
   */
  waitUntilSynced(n: number, limitMs: number): Promise<number | null>;
  /** The same until all of them are in the lists that pages show, where these are apart from what is synced. */
  waitUntilListed?(limitMs: number): Promise<number | null>;
  leave(): Promise<void>;
}

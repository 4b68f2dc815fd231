import type { Database, SealedFileRow } from '../store/db';
import type { Vector } from '../store/log';
import { noteSealedFile } from '../store/sealed-files';
import { openSealedFile, type SealedFile, type SealedFileFault } from '../sync/sealed-file';
import type { Verify } from '../trust/device';

/** What came of some received envelopes. */
export interface Received {
  taken: number;
  refused: number;
  /** Whether an envelope follows on others that have not come yet. */
  gap: boolean;
}

/** Brings the files that people handed over to the log, the same way as what a peer sends. */
export interface SealedImport {
  /** Reads the files that lie there; resolves when all are dealt with, as far as they can be. */
  drain(): Promise<void>;
  /** Something came into a workspace's log: what waited for it may go on. */
  retry(ws: string): void;
  close(): void;
}

/** A file is read whole to see what of it is new; once for all that comes within this time. */
const RETRY_MS = 1000;

interface Steps {
  verify: Verify;
  /** Null for a workspace that this browser is not in, or that is private. */
  vectorOf(ws: string): Vector | null;
  /** Resolves when they are committed; null when the hub is closing. */
  receive(ws: string, envelopes: Uint8Array[]): Promise<Received | null>;
  /** The device that wrote a file had so much by then. */
  leftWord(ws: string, device: string, vector: Vector): void;
}

export type ImportFault = SealedFileFault | 'other-workspace' | 'unknown-workspace';

export function createSealedImport(
  db: Database,
  { verify, vectorOf, receive, leftWord }: Steps,
): SealedImport {
  let running: Promise<void> | null = null;
  let isAgain = false;
  let due: ReturnType<typeof setTimeout> | undefined;
  /** Workspaces with a file that waits for what comes before it. */
  const waiting = new Set<string>();

  async function run(): Promise<void> {
    do {
      isAgain = false;
      const rows = await db.sealedFiles
        .filter(({ state }) => state === 'new' || state === 'waiting')
        .toArray();
      waiting.clear();
      for (const row of rows) await bring(row);
    } while (isAgain);
  }

  async function bring(row: SealedFileRow): Promise<void> {
    const file = await readFile(row);
    if (file === null) return;
    if (typeof file === 'string') return noteSealedFile(db, row.id, { state: 'refused', fault: file });
    const taken = await takeAll(row, file);
    // What a file brought may be what another one waits for.
    if (taken > 0 && waiting.has(row.ws)) isAgain = true;
  }

  /** Null where it was cancelled meanwhile. */
  async function readFile({ id, ws }: SealedFileRow): Promise<SealedFile | ImportFault | null> {
    const bytes = await db.sealedBytes.get(id);
    if (!bytes) return null;
    if (!vectorOf(ws)) return 'unknown-workspace';
    const file = await openSealedFile(bytes.file, verify).catch((error: unknown) => {
      // The disk no longer gives what was put there; trying again would bring the same, and keep others from being read.
      console.error('sealed file not readable', id, error);
      return 'damaged-file' as const;
    });
    return typeof file === 'string' || file.ws === ws ? file : 'other-workspace';
  }

  /** @returns how many envelopes were new. */
  async function takeAll({ id, ws, taken: before }: SealedFileRow, file: SealedFile): Promise<number> {
    const sum = { done: 0, taken: before, refused: 0 };
    let gap = false;
    await noteSealedFile(db, id, { count: file.count, done: 0 });
    for await (const envelopes of file.envelopes()) {
      if ((await db.sealedFiles.get(id))?.state === 'cancelled') return sum.taken - before;
      const received = await receive(ws, envelopes);
      if (!received) return 0;
      sum.done += envelopes.length;
      sum.taken += received.taken;
      sum.refused += received.refused;
      gap ||= received.gap;
      await noteSealedFile(db, id, sum);
    }
    // Only who has written into this workspace's log is believed to be one of its devices.
    if (vectorOf(ws)?.[file.device]) leftWord(ws, file.device, file.vector);
    if (gap) waiting.add(ws);
    await noteSealedFile(db, id, { state: gap ? 'waiting' : 'applied' });
    return sum.taken - before;
  }

  function drain(): Promise<void> {
    isAgain = true;
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  }

  return {
    drain,
    retry(ws) {
      if (!waiting.has(ws)) return;
      due ??= setTimeout(() => {
        due = undefined;
        drain().catch((error: unknown) => console.error('sealed files not read', error));
      }, RETRY_MS);
    },
    close: () => clearTimeout(due),
  };
}

import { newId } from '../records/id';
import type { Commit } from './commit';
import type { CopyFolder } from './copy-folder';
import { type CopySegment, readSegment } from './copy-segment';
import { baseInCopy, createCopyWriter, newestSegment, runOf } from './copy-writer';
import type { Database, EnvelopeRow, OutboxRow, Settings, WorkspaceRow } from './db';
import { commandIdOf } from './outbox';

/**
 * A second copy of the log, the workspaces' secrets, the settings and the outbox, outside IndexedDB: browsers have been
 * seen to delete a damaged database as a whole. It holds what a browser's profile holds anyway, with the same protection at rest,
 * but never the device's keys, which cannot be taken out; a browser restored from it is a new device.
 *
 * The files are `<run>.<number>`. The database names the run that is its own: files of another run beside a database
 * that names none are what is left of a database that is gone.
 */
export interface SecondCopy {
  /** What a database that is gone has left behind, in the order in which it came; null where there is nothing. */
  readonly lost: LostDatabase | null;
  /**
   * Writes what the copy lacks, and what waits in the outbox, without writing to the database: to be called at a start,
   * before the first write there, which may cost it (`flush-leveldb.ts`).
   */
  bringUpToDate(): Promise<void>;
  /**
   * Once `lost` is restored (or there is nothing): writes what the copy lacks, and follows from then on. Resolves when that
   * is so, and what waited in `lost` waits again.
   */
  follow(now: () => Date): Promise<void>;
  /** Takes down what a commit made true; it is in the copy a moment later. */
  keep(commit: Pick<Commit, 'envelopes' | 'workspaces' | 'bases'>): void;
  /** Takes down what waits in the outbox and cannot be applied now. */
  keepWaiting(): void;
  /** Resolves when everything given so far is written, as far as it can be. */
  written(): Promise<void>;
}

export interface LostDatabase {
  workspaces: WorkspaceRow[];
  settings: Settings | null;
  waiting: OutboxRow[];
  envelopes(): AsyncIterable<EnvelopeRow[]>;
}

/** So soon after a commit the copy has it, where nothing was written for a while: pages are drawn first. */
const SOON_MS = 50;
/** What comes within this time goes into one file. */
const GATHER_MS = 200;
/** More files than this are written anew as few, at the next start. */
const MAX_FILES = 200;

export async function openSecondCopy(db: Database, folder: CopyFolder): Promise<SecondCopy> {
  const own = (await db.copy.get('this'))?.run ?? null;
  const names = (await folder.list()).sort();
  const lost = own === null ? await readLost(folder, names) : null;
  const writer = createCopyWriter(db, folder);
  let gathered: EnvelopeRow[] = [];
  let hasNews = false;
  let following = false;
  /** A file could not be written: what it would have held is taken from the log. */
  let isBehind = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let flushedAt = -GATHER_MS;
  let last: Promise<void> = Promise.resolve();

  /** Whether the database's own run is gone on with. */
  let isTakenUp = false;

  async function takeUp(): Promise<void> {
    const files = names.filter((name) => own !== null && runOf(name) === own);
    isTakenUp = own !== null && (await writer.takeUp(own, files));
    if (!isTakenUp) return;
    await writer.catchUp();
    await writer.writeWaiting();
    if (files.length > MAX_FILES) isTakenUp = false;
  }

  async function goOn(now: () => Date): Promise<void> {
    // Once more: a start may write to the log without telling (`renew-device.ts`), and what follows would hide the gap.
    if (isTakenUp) await writer.catchUp();
    else if (lost) await settleRestored(lost, now().toISOString());
    else {
      const run = newId();
      // First: files beside a database that names no run are taken for what is left of another.
      await db.copy.put({ slot: 'this', run });
      await writer.startRun(run);
    }
    for (const name of names) if (runOf(name) !== writer.run()) await folder.remove(name);
    following = true;
  }

  /** Writes down what was restored, and only then lets go of what it was restored from. */
  async function settleRestored({ waiting }: LostDatabase, restoredAt: string): Promise<void> {
    const run = newId();
    await writer.startRun(run);
    await db.transaction('rw', db.copy, db.outbox, async () => {
      const here = new Set((await db.outbox.toArray()).map(({ command }) => commandIdOf(command)));
      const lacking = waiting.filter(({ command }) => !here.has(commandIdOf(command)));
      await db.outbox.bulkAdd(lacking.map(({ command, failure }) => ({ command, failure })));
      await db.copy.put({ slot: 'this', run, restoredAt });
    });
  }

  async function flush(): Promise<void> {
    if (!following || !hasNews) return;
    const envelopes = gathered;
    gathered = [];
    hasNews = false;
    try {
      if (isBehind) await writer.catchUp();
      else await writer.write(envelopes);
      isBehind = false;
    } catch (error) {
      console.error('second copy not written', error);
      isBehind = true;
    }
  }

  function flushSoon(): void {
    hasNews = true;
    timer ??= setTimeout(flushNext, Math.max(SOON_MS, flushedAt + GATHER_MS - performance.now()));
  }

  function flushNext(): void {
    timer = undefined;
    flushedAt = performance.now();
    last = last.then(flush);
  }

  return {
    lost,
    bringUpToDate: takeUp,
    follow(now) {
      last = last
        .then(() => goOn(now))
        .then(flush)
        .catch((error: unknown) => console.error('no second copy', error));
      return last;
    },
    keep({ envelopes, workspaces, bases }) {
      if (envelopes.length + workspaces.length === 0) return;
      gathered.push(...bases.map(baseInCopy), ...envelopes);
      flushSoon();
    },
    keepWaiting: flushSoon,
    async written() {
      clearTimeout(timer);
      flushNext();
      await last;
    },
  };
}

/** What the files of a gone database hold; null where no file can be read. */
async function readLost(folder: CopyFolder, names: string[]): Promise<LostDatabase | null> {
  const runs = [...new Set(names.map(runOf))];
  const newest: CopySegment[] = [];
  for (const run of runs) {
    const segment = await newestSegment(
      folder,
      names.filter((name) => runOf(name) === run),
    );
    if (segment) newest.push(segment);
  }
  if (newest.length === 0) return null;
  return {
    workspaces: newest.flatMap(({ workspaces }) => workspaces),
    settings: newest.map(({ settings }) => settings).find((settings) => settings !== null) ?? null,
    waiting: onceEach(newest.flatMap(({ waiting }) => waiting)),
    async *envelopes() {
      for (const name of names) yield (await readSegment(await folder.read(name)))?.envelopes ?? [];
    },
  };
}

/** A run that was begun anew and not finished says what the one before said. */
function onceEach(rows: OutboxRow[]): OutboxRow[] {
  return [...new Map(rows.map((row) => [commandIdOf(row.command) ?? row.seq, row])).values()];
}

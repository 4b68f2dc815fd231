import type { Commit } from './commit';
import type { CopyFolder } from './copy-folder';
import { type CopySegment, readSegment } from './copy-segment';
import { baseInCopy, createCopyWriter, newestSegment, runOf } from './copy-writer';
import type { Database, EnvelopeRow, Settings, WorkspaceRow } from './db';

/**
 * A second copy of the log, the workspaces' secrets and the settings, outside IndexedDB: browsers have been seen to
 * delete a damaged database as a whole. It holds what a browser's profile holds anyway, with the same protection at rest,
 * but never the device's keys, which cannot be taken out; a browser restored from it is a new device.
 *
 * The files are `<run>-<number>`. The database names the run that is its own: files of another run beside a database
 * that names none are what is left of a database that is gone.
 */
export interface SecondCopy {
  /** What a database that is gone has left behind, in the order in which it came; null where there is nothing. */
  readonly lost: LostDatabase | null;
  /** Once `lost` is restored (or there is nothing): writes what the copy lacks, and follows from then on. */
  follow(now: () => Date): void;
  /** Takes down what a commit made true; it is in the copy a moment later. */
  keep(commit: Pick<Commit, 'envelopes' | 'workspaces' | 'bases'>): void;
  /** Resolves when everything given so far is written, as far as it can be. */
  written(): Promise<void>;
}

export interface LostDatabase {
  workspaces: WorkspaceRow[];
  settings: Settings | null;
  envelopes(): AsyncIterable<EnvelopeRow[]>;
}

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
  let last: Promise<void> = Promise.resolve();

  async function takeUp(now: () => Date): Promise<void> {
    const files = names.filter((name) => own !== null && runOf(name) === own);
    const isTakenUp = own !== null && files.length <= MAX_FILES && (await writer.takeUp(own, files));
    if (isTakenUp) await writer.catchUp();
    else {
      const run = await writer.startRun();
      await db.copy.put({ slot: 'this', run, ...(lost && { restoredAt: now().toISOString() }) });
    }
    for (const name of names) if (runOf(name) !== writer.run()) await folder.remove(name);
    following = true;
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

  function flushNext(): void {
    timer = undefined;
    last = last.then(flush);
  }

  return {
    lost,
    follow(now) {
      last = last
        .then(() => takeUp(now))
        .then(flush)
        .catch((error: unknown) => console.error('no second copy', error));
    },
    keep({ envelopes, workspaces, bases }) {
      if (envelopes.length + workspaces.length === 0) return;
      gathered.push(...bases.map(baseInCopy), ...envelopes);
      hasNews = true;
      timer ??= setTimeout(flushNext, GATHER_MS);
    },
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
    async *envelopes() {
      for (const name of names) yield (await readSegment(await folder.read(name)))?.envelopes ?? [];
    },
  };
}

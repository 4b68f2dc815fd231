import type { CopyFolder } from './copy-folder';
import { type CopySegment, readSegment, writeSegment } from './copy-segment';
import type { BaseRow, Database, EnvelopeRow } from './db';
import { missingFrom, type Vector } from './log';
import { isCovered } from './vector';

/** Writes the files of one run of the second copy. One call at a time. */
export interface CopyWriter {
  /** The run being written. */
  run(): string;
  /** Goes on with a run's files. False where none of them can be read. */
  takeUp(run: string, files: string[]): Promise<boolean>;
  /** Begins a new run with everything that the log holds. */
  startRun(name: string): Promise<void>;
  /** Writes one file with these envelopes, and with the workspaces, the settings and the outbox as they stand. */
  write(envelopes: EnvelopeRow[]): Promise<void>;
  /** Writes all that the log has and the copy lacks. */
  catchUp(): Promise<void>;
  /** Takes the outbox down as it stands, unless that is empty here and in the newest file. */
  writeWaiting(): Promise<void>;
}

const FILE_BYTES = 4 * 1024 * 1024;

export function createCopyWriter(db: Database, folder: CopyFolder): CopyWriter {
  let run = '';
  let next = 0;
  let vectors: Record<string, Vector> = {};
  /** Whether the newest file says that something waits. */
  let isWaiting = false;

  async function write(envelopes: EnvelopeRow[]): Promise<void> {
    const reached = structuredClone(vectors);
    for (const { ws, device, seq } of envelopes) {
      const vector = reached[ws] ?? {};
      vector[device] = Math.max(vector[device] ?? 0, seq);
      reached[ws] = vector;
    }
    const [workspaces, settings, waiting] = await Promise.all([
      db.workspaces.toArray(),
      db.settings.get('settings'),
      db.outbox.toArray(),
    ]);
    const segment = { workspaces, settings: settings ?? null, vectors: reached, envelopes, waiting };
    await folder.write(fileName(run, next), await writeSegment(segment));
    next += 1;
    vectors = reached;
    isWaiting = waiting.length > 0;
  }

  async function catchUp(): Promise<void> {
    for (const { id } of await db.workspaces.toArray()) {
      const base = await db.bases.get(id);
      if (base && !isCovered(base.gone, vectors[id] ?? {})) await write([baseInCopy(base)]);
      for await (const batch of missingFrom(db, id, vectors[id] ?? {}, FILE_BYTES)) await write(batch);
    }
  }

  return {
    run: () => run,
    async takeUp(of, files) {
      const newest = await newestSegment(folder, files);
      if (!newest) return false;
      run = of;
      next = numberOf(files.at(-1) ?? '') + 1;
      vectors = newest.vectors;
      isWaiting = newest.waiting.length > 0;
      return true;
    },
    async startRun(name) {
      run = name;
      next = 0;
      vectors = {};
      await write([]);
      await catchUp();
    },
    write,
    catchUp,
    async writeWaiting() {
      if (isWaiting || (await db.outbox.count()) > 0) await write([]);
    },
  };
}

/** The snapshot that a log begins from, among the copy's envelopes: it is one, with no number in its author's log. */
export const baseInCopy = ({ ws, author, bytes }: BaseRow): EnvelopeRow => ({
  ws,
  device: author,
  seq: 0,
  bytes,
});

/** What the last readable one of a run's files says; null where there is none. */
export async function newestSegment(folder: CopyFolder, files: string[]): Promise<CopySegment | null> {
  for (const name of files.toReversed()) {
    const segment = await readSegment(await folder.read(name));
    if (segment) return segment;
    console.error('second copy: file not readable', name);
  }
  return null;
}

/** `<run>.<number>`, so that a run's names sort in the order in which they were written. */
const fileName = (run: string, number: number) => `${run}.${String(number).padStart(8, '0')}`;
export const runOf = (name: string) => name.split('.')[0] ?? '';
const numberOf = (name: string) => Number(name.split('.')[1]);

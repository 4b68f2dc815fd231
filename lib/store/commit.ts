import type { KindName } from '../records/registry';
import type { BacklogRow, BaseRow, Database, EnvelopeRow, HeadRow, NoteRow, Row, WorkspaceRow } from './db';
import { inRuns, type StoredRun } from './envelope-runs';
import { commandIdOf } from './outbox';
import type { InviteRow, JoiningRow, RequestRow } from './pairing-rows';

/** Everything that one commit writes. */
export interface Commit {
  envelopes: EnvelopeRow[];
  heads: HeadRow[];
  records: { kind: KindName; row: Row<KindName> }[];
  /** Rows whose record is no longer in the document. */
  gone: { kind: KindName; ws: string; id: string }[];
  /** Records whose rows are written later, or need not be any more because they are among these. */
  backlog: BacklogRow[];
  notes: NoteRow[];
  workspaces: WorkspaceRow[];
  /** Snapshots that others' logs begin from here. */
  bases: BaseRow[];
  invites: InviteRow[];
  requests: RequestRow[];
  joinings: JoiningRow[];
  /** Outbox rows that this commit fulfils … */
  done: OutboxEntry[];
  /** … and those that cannot be applied, with the reason. */
  failed: (OutboxEntry & { failure: string })[];
}

/** A row of the outbox: its number alone does not name it, for IndexedDB gives that again after an aborted write. */
interface OutboxEntry {
  seq: number;
  commandId: string | null;
}

export const emptyCommit = (): Commit => ({
  envelopes: [],
  heads: [],
  records: [],
  gone: [],
  backlog: [],
  notes: [],
  workspaces: [],
  bases: [],
  invites: [],
  requests: [],
  joinings: [],
  done: [],
  failed: [],
});

/** Tables whose rows a commit replaces whole. */
const wholeRows = ['workspaces', 'bases', 'invites', 'requests', 'joinings'] as const;

/**
 * The one transaction in which anything becomes true: log, projection and outbox together, flushed to disk.
 *
 * @throws Dexie.DexieError when nothing of it was written (quota, aborted, closed), or after `timeoutMs` (20 s, and 10 ms
 * for each record) when it is not known whether it was: the caller then reads everything anew from the store.
 * @throws CommandGone when nothing was written because a command had left the outbox.
 */
export async function writeCommit(
  db: Database,
  commit: Commit,
  timeoutMs = 20_000 + 10 * commit.records.length,
): Promise<void> {
  const kinds = new Set([...commit.records, ...commit.gone].map(({ kind }) => kind));
  const tables = [
    ...(commit.envelopes.length > 0 ? [db.envelopes, db.heads] : []),
    ...[...kinds].map((kind) => db.table(kind)),
    ...(commit.backlog.length > 0 ? [db.backlog] : []),
    ...(commit.notes.length > 0 ? [db.notes] : []),
    ...wholeRows.filter((name) => commit[name].length > 0).map((name) => db.table(name)),
    ...(commit.done.length > 0 || commit.failed.length > 0 ? [db.outbox] : []),
  ];
  if (tables.length === 0) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`commit not done after ${timeoutMs} ms`)), timeoutMs);
  });
  const written = db.transaction('rw', tables, async () => {
    const writes: PromiseLike<unknown>[] = [];
    if (commit.envelopes.length > 0) {
      // `add`: a number that is taken already must fail here, never overwrite what others have seen.
      const rows = rowsOf(commit);
      writes.push(followsOn(db, rows), db.heads.bulkPut(commit.heads));
      writes.push(inParts(rows, (some) => db.envelopes.bulkAdd(some)));
    }
    for (const kind of kinds) {
      const rows = commit.records.filter((record) => record.kind === kind).map(({ row }) => row);
      const gone = commit.gone.filter((record) => record.kind === kind).map(({ ws, id }) => [ws, id]);
      if (rows.length > 0) writes.push(db.table(kind).bulkPut(rows));
      if (gone.length > 0) writes.push(db.table(kind).bulkDelete(gone));
    }
    if (commit.backlog.length > 0) writes.push(inParts(commit.backlog, (some) => db.backlog.bulkPut(some)));
    if (commit.notes.length > 0) writes.push(db.notes.bulkPut(commit.notes));
    for (const name of wholeRows)
      if (commit[name].length > 0) writes.push(db.table(name).bulkPut(commit[name]));
    if (tables.includes(db.outbox)) writes.push(settleOutbox(db, commit));
    await Promise.all(writes);
  });
  try {
    await Promise.race([written, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** So many rows that may be large are copied for the database at one go: it takes this thread, which the pages want. */
const AT_ONCE = 4;

async function inParts<T>(rows: readonly T[], write: (some: T[]) => PromiseLike<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += AT_ONCE) await write(rows.slice(from, from + AT_ONCE));
}

/** What this browser writes has a row for each envelope, so that its log can be cut anywhere (`hub/renew-device.ts`). */
const rowsOf = ({ envelopes, done }: Commit) => (done.length > 0 ? envelopes : inRuns(envelopes));

/** Of a run only the last number is a key. @throws Error where the log goes beyond the first one already. */
async function followsOn(db: Database, rows: StoredRun[]): Promise<void> {
  const runs = rows.filter(({ earlier }) => earlier !== undefined);
  if (runs.length === 0) return;
  const heads = await db.heads.bulkGet(runs.map(({ ws, device }) => [ws, device]));
  const isTaken = runs.some(({ seq, earlier = [] }, at) => (heads[at]?.seq ?? 0) >= seq - earlier.length);
  if (isTaken) throw new Error('the log holds what is to be committed');
}

/** A command that was to be committed is not in the outbox (any more). */
export class CommandGone extends Error {}

/** A command that is not in the outbox (any more) was dealt with or called off, or its entry failed: it must not come true here. */
async function settleOutbox(db: Database, { done, failed }: Commit): Promise<void> {
  const entries = [...done, ...failed];
  // All asked for at once: between two turns of a transaction the pages may keep this thread busy.
  const [rows] = await Promise.all([
    db.outbox.bulkGet(entries.map(({ seq }) => seq)),
    db.outbox.bulkDelete(done.map(({ seq }) => seq)),
    ...failed.map(({ seq, failure }) => db.outbox.update(seq, { failure })),
  ]);
  const isThere = entries.every(({ commandId }, at) => {
    const row = rows[at];
    return row !== undefined && commandIdOf(row.command) === commandId;
  });
  if (!isThere) throw new CommandGone('the outbox does not hold what is to be committed');
}

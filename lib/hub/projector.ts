import type { Touched } from '../docs/collection';
import { inSlices } from '../pace/in-slices';
import type { KindName } from '../records/registry';
import { finishRows, isLeft, writeRows, writeWords } from '../store/backlog';
import type { BacklogRow, Database, Row, RowChange } from '../store/db';
import { sortedAsOf } from '../store/happened';
import { projectWithoutWords } from '../store/projection';
import type { OpenWorkspace } from './open-workspace';
import type { Workspaces } from './workspaces';

/** A record that was changed, and the envelope that did; null where a snapshot brought it. */
export interface Changed extends Touched {
  workspace: OpenWorkspace;
  lastChange: NonNullable<RowChange['lastChange']> | null;
}

/**
 * Writes the rows of what came in large numbers. The envelopes are safe on disk, and said to be, by the commit that took
 * them; that commit also takes down whose rows are to follow. Rows come first, the words they are found by when there is
 * nothing else to do. A browser that is closed in between goes on at its next start.
 */
export interface Projector {
  /** What a commit takes down for these records, whose rows follow. */
  defer(changed: Changed[]): BacklogRow[];
  /** What a commit takes down that writes the rows of these records itself. */
  settle(changed: Changed[]): BacklogRow[];
  /** Goes on where there is something left to write. */
  work(): void;
  /** Forgets what a failed commit was to take down. @throws DexieError when it cannot be read. */
  reopen(): Promise<void>;
  /** Whether rows are still to be written. */
  isBusy(): boolean;
  close(): Promise<void>;
}

interface Desk {
  db: Database;
  workspaces: Workspaces;
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  now(): Date;
  /** Told after rows were written. */
  onRows(): void;
}

/** So many rows are written together. */
const TOGETHER = 500;
/** Rows are written once nothing more came for so long, for what comes next may change the same records … */
const PAUSE_MS = 80;
/** … or once they have waited for this. */
const MAX_WAIT_MS = 800;
/** Words are written once nothing else came for so long … */
const QUIET_MS = 500;
/** … and what could not be written is tried again after this. */
const RETRY_MS = 5000;

export async function createProjector({ db, workspaces, inTurn, now, onRows }: Desk): Promise<Projector> {
  let backlog: BacklogRow[] = [];
  let lastId = 0;
  let closed = false;
  let working: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince: number | null = null;

  async function reopen(): Promise<void> {
    backlog = await db.backlog.orderBy('id').toArray();
    lastId = backlog.at(-1)?.id ?? lastId;
  }

  function defer(changed: Changed[]): BacklogRow[] {
    const settled = settle(changed);
    const batches: BacklogRow[] = [];
    for (const { workspace, kind, id, lastChange } of changed) {
      const ws = workspace.row.id;
      let batch = batches.findLast((one) => one.ws === ws && one.kind === kind);
      if (!batch || batch.records.size >= TOGETHER) {
        lastId += 1;
        batch = { id: lastId, ws, kind, step: 'rows', records: new Map() };
        batches.push(batch);
      }
      batch.records.set(id, lastChange);
    }
    backlog.push(...batches);
    return [...settled, ...batches];
  }

  function settle(changed: Changed[]): BacklogRow[] {
    const smaller = new Set<BacklogRow>();
    for (const batch of backlog) {
      if (batch.step !== 'rows') continue;
      for (const { workspace, kind, id } of changed)
        if (batch.ws === workspace.row.id && batch.kind === kind && batch.records.delete(id))
          smaller.add(batch);
    }
    return [...smaller];
  }

  async function workOff(): Promise<void> {
    for (let batch = first('rows'); batch && !closed; batch = first('rows')) await bringRows(batch);
  }

  /**
   * The rows are made in a turn, when memory holds nothing that is not committed, and their write is asked for in the same
   * turn, so that the writes of later commits come after it; what comes meanwhile need not wait for its end.
   */
  async function bringRows(batch: BacklogRow): Promise<void> {
    const { end } = await inTurn(async () => ({ end: writeRows(db, batch, await rowsOf(batch)) }));
    await end;
    await inTurn(async () => {
      await finishRows(db, batch);
      batch.step = 'words';
      if (!isLeft(batch)) backlog = backlog.filter((one) => one !== batch);
    });
    onRows();
  }

  async function rowsOf({
    ws,
    kind,
    records,
  }: BacklogRow): Promise<{ rows: Row<KindName>[]; gone: string[] }> {
    const workspace = workspaces.get(ws);
    const rows: Row<KindName>[] = [];
    const gone: string[] = [];
    const at = now().toISOString();
    await inSlices(records, ([id, lastChange]) => {
      const raw = workspace.read(kind, id);
      const change = lastChange ? { lastChange } : {};
      if (raw) rows.push(Object.assign(sortedAsOf(projectWithoutWords(kind, ws, id, raw), at), change));
      else gone.push(id);
    });
    return { rows, gone };
  }

  async function findWords(): Promise<void> {
    await workOff();
    for (let batch = first('words'); batch && !closed; batch = first('words')) {
      const done = batch;
      await writeWords(db, done);
      backlog = backlog.filter((one) => one !== done);
      await workOff();
    }
  }

  /** A workspace that cannot be read keeps the others from nothing. */
  const first = (step: BacklogRow['step']) =>
    backlog.find((batch) => batch.step === step && workspaces.open.has(batch.ws));

  /** Goes on after a pause, one thing at a time, and only while there is something to do. */
  function goOn(pause: number): void {
    clearTimeout(timer);
    if (!working && !closed && (first('rows') || first('words'))) timer = setTimeout(start, pause);
  }

  function start(): void {
    waitingSince = null;
    working = (first('rows') ? workOff() : findWords())
      .then(() => QUIET_MS)
      .catch((error: unknown) => {
        console.error('rows not written', error);
        return RETRY_MS;
      })
      .then((pause) => {
        working = null;
        goOn(pause);
      });
  }

  function pauseForRows(): number {
    waitingSince ??= performance.now();
    return Math.max(0, Math.min(PAUSE_MS, waitingSince + MAX_WAIT_MS - performance.now()));
  }

  await reopen();
  return {
    defer,
    settle,
    work() {
      goOn(first('rows') ? pauseForRows() : QUIET_MS);
    },
    reopen,
    isBusy: () => first('rows') !== undefined,
    async close() {
      closed = true;
      clearTimeout(timer);
      await working;
    },
  };
}

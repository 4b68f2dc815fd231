import type { CommandFault } from '../commands/apply';
import { newId } from '../records/id';
import { writeCommit } from '../store/commit';
import type { Database, WorkspaceRow } from '../store/db';
import { missingFrom } from '../store/log';
import type { Link } from '../sync/link';
import { createVerifier, type Device, openDevice } from '../trust/device';
import { keepSnapshotWhenDue, type OpenWorkspace, openWorkspace } from './open-workspace';
import { createPeerTable } from './peer-table';
import { countRefusals } from './refusals';
import { stageCommand } from './stage-command';
import { isRefusal, type Refusal, stageEnvelope, type Verdict } from './stage-envelope';
import { createStaging, type Staging } from './staging';
import { createSwitchboard } from './switchboard';

/** How many outbox commands share one commit at most. */
const BATCH = 64;

export interface HubOptions {
  db: Database;
  links: Link[];
  now: () => Date;
  /** Told after every commit, for what depends on the records outside the pages (the badge). */
  onCommit?: () => void;
}

/** The single writer: everything that becomes true in this browser goes through here, one commit at a time. */
export interface Hub {
  readonly device: Device;
  /** Applies what lies in the outbox; resolves when all of it is committed or marked as failed. */
  drain(): Promise<void>;
  close(): Promise<void>;
}

export async function startHub({ db, links, now, onCommit }: HubOptions): Promise<Hub> {
  const device = await openDevice(db);
  await ensurePrivateWorkspace(db, now);
  const verify = createVerifier();
  const peers = await createPeerTable(db, device, now);
  const open = new Map<string, OpenWorkspace>();
  for (const row of await db.workspaces.toArray()) open.set(row.id, await openWorkspace(db, row, device));
  const switchboard = createSwitchboard({ device, links, verify, peers, logOf });

  let queue: Promise<unknown> = Promise.resolve();
  let closed = false;
  /** Whether memory may hold what the store does not, because the store could not be read anew. */
  let ahead = false;
  /** One thing at a time: what is in memory is then never ahead of the store by more than one commit. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = queue.then(async () => {
      if (ahead) await reopen();
      return work();
    });
    queue = result.catch(() => undefined);
    return result;
  }

  async function commit(staging: Staging): Promise<void> {
    const commit = staging.finish();
    try {
      await writeCommit(db, commit);
    } catch (error) {
      await reopen();
      throw error;
    }
    for (const row of commit.workspaces) await switchboard.join(row, workspaceOf(row.id).keys);
    switchboard.push(commit.envelopes);
    onCommit?.();
    try {
      for (const workspace of open.values()) await keepSnapshotWhenDue(db, workspace);
    } catch (error) {
      // What was committed stands; only the next start is slower.
      console.error('no snapshot kept', error);
    }
  }

  /** Memory may be ahead of the store: forget it and read what was really committed. */
  async function reopen(): Promise<void> {
    ahead = true;
    const rows = await db.workspaces.toArray();
    const anew = await Promise.all(rows.map((row) => openWorkspace(db, row, device)));
    open.clear();
    for (const workspace of anew) open.set(workspace.row.id, workspace);
    ahead = false;
  }

  function workspaceOf(ws: string): OpenWorkspace {
    const workspace = open.get(ws);
    if (!workspace) throw new Error(`workspace not open: ${ws}`);
    return workspace;
  }

  async function drainBatch(limit: number): Promise<number> {
    const rows = await db.outbox
      .filter(({ failure }) => failure === null)
      .limit(limit)
      .toArray();
    const [first] = rows;
    if (!first) return 0;
    const staging = createStaging(db, device, open);
    try {
      for (const { seq, command } of rows) {
        const fault = await stageCommand(staging, command);
        if (fault) staging.commit.failed.push({ seq, failure: fault });
        else staging.commit.done.push(seq);
      }
    } catch (error) {
      await reopen();
      // One that nobody foresaw must not stand in the way of the others: find it, and set it aside.
      if (rows.length > 1) return drainBatch(1);
      console.error('command set aside', first.seq, error);
      const failure: CommandFault = 'unreadable-command';
      return db.outbox.update(first.seq, { failure });
    }
    await commit(staging);
    return rows.length;
  }

  async function receive(
    ws: string,
    envelopes: Uint8Array[],
    refused: Refusal[] = [],
  ): Promise<'complete' | 'incomplete'> {
    const staging = createStaging(db, device, open);
    const verdicts: Verdict[] = [];
    try {
      for (const bytes of envelopes) {
        const verdict = await stageEnvelope(staging, workspaceOf(ws), bytes, verify);
        if (verdict === 'half-applied') {
          await reopen();
          const others = envelopes.filter((one) => one !== bytes);
          return receive(ws, others, [...refused, 'unreadable-update']);
        }
        verdicts.push(verdict);
      }
    } catch (error) {
      await reopen();
      throw error;
    }
    await commit(staging);
    await countRefusals(db, ws, [...refused, ...verdicts.filter(isRefusal)], now);
    return verdicts.includes('gap') ? 'incomplete' : 'complete';
  }

  function logOf(ws: string) {
    return {
      ws,
      vector: () => Object.fromEntries([...workspaceOf(ws).heads].map(([id, { seq }]) => [id, seq])),
      missingFrom: (vector: Record<string, number>) => missingFrom(db, ws, vector),
      receive: (envelopes: Uint8Array[]) =>
        inTurn(() => receive(ws, envelopes)).catch((error: unknown): 'incomplete' => {
          console.error('received envelopes not committed', ws, error);
          return 'incomplete';
        }),
    };
  }

  for (const { row, keys } of open.values()) await switchboard.join(row, keys);

  return {
    device,
    drain: () =>
      inTurn(async () => {
        while (!closed && (await drainBatch(BATCH)) > 0);
      }),
    async close() {
      closed = true;
      switchboard.close();
      await queue;
      await peers.written();
    },
  };
}

/** The private workspace exists from the first start on, and never syncs. */
async function ensurePrivateWorkspace(db: Database, now: () => Date): Promise<void> {
  await db.transaction('rw', db.workspaces, async () => {
    const rows = await db.workspaces.toArray();
    if (rows.some((row) => row.private)) return;
    const row: WorkspaceRow = {
      id: newId(),
      name: '',
      secret: crypto.getRandomValues(new Uint8Array(32)),
      epoch: 1,
      private: true,
      rendezvous: { relays: [], iceServers: [] },
      memberId: newId(),
      position: 'other',
      createdAt: now().toISOString(),
    };
    await db.workspaces.add(row);
  });
}

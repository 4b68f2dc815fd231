import { newId } from '../records/id';
import { writeCommit } from '../store/commit';
import type { Database, WorkspaceRow } from '../store/db';
import { flushLevelDb } from '../store/flush-leveldb';
import { missingFrom } from '../store/log';
import type { HandedCommand } from '../store/outbox';
import type { Link } from '../sync/link';
import type { SessionLog } from '../sync/session';
import { createVerifier, type Device, openDevice } from '../trust/device';
import { createMailboxRooms } from './mailbox-room';
import type { HubState } from './messages';
import { keepSnapshotWhenDue } from './open-workspace';
import { createOutboxReader } from './outbox-reader';
import { createPeerTable } from './peer-table';
import { countRefusals } from './refusals';
import { isRefusal, type Refusal, stageEnvelope, type Verdict } from './stage-envelope';
import { createStaging, type Staging } from './staging';
import { createSwitchboard } from './switchboard';
import { openWorkspaces } from './workspaces';

export interface HubOptions {
  db: Database;
  links: Link[];
  now: () => Date;
  /** Told after every commit, for what depends on the records outside the pages (the badge). */
  onCommit?: () => void;
  /** Told whenever a commit fails, and when one succeeds again. */
  onTrouble?: (trouble: HubState['trouble']) => void;
  /** After a commit that failed, what was received is tried again this often. */
  retryMs?: number;
}

/** The single writer: everything that becomes true in this browser goes through here, one commit at a time. */
export interface Hub {
  readonly device: Device;
  /** Applies what lies in the outbox; resolves when all of it is committed or marked as failed. */
  drain(): Promise<void>;
  /** Applies a command that a page has just put into the outbox, without reading it there. */
  take(handed: HandedCommand): Promise<void>;
  /** A page could not write: the store is mended before the next commit. */
  afterFailedWrite(): void;
  close(): Promise<void>;
}

export async function startHub(options: HubOptions): Promise<Hub> {
  const { db, links, now, onCommit, onTrouble, retryMs = 5000 } = options;
  const device = await openDevice(db);
  await ensurePrivateWorkspace(db, now);
  const verify = createVerifier();
  const peers = await createPeerTable(db, device, now);
  const workspaces = await openWorkspaces(db, device);
  const mailboxes = await createMailboxRooms({ db, device, verify, peers, now });
  const switchboard = createSwitchboard({ device, links, mailboxes, verify, peers, logOf });
  const stage = () => createStaging(db, device, workspaces.open);
  const outbox = createOutboxReader(db, { stage, commit, reopen, isClosed: () => closed });

  let queue: Promise<unknown> = Promise.resolve();
  let closed = false;
  let troubled = false;
  /** Whether memory may hold what the store does not, because the store could not be read anew. */
  let ahead = false;
  /** One thing at a time: what is in memory is then never ahead of the store by more than one commit. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = queue.then(async () => {
      // After a full disk Dexie stays closed until somebody opens it.
      if (!db.isOpen()) await db.open();
      if (ahead) await reopen();
      return work();
    });
    queue = result.catch(() => undefined);
    return result;
  }

  async function commit(staging: Staging): Promise<void> {
    const commit = staging.finish();
    try {
      if (troubled) await flushLevelDb();
      await writeCommit(db, commit);
    } catch (error) {
      troubled = true;
      onTrouble?.('cannot-write');
      await reopen();
      throw error;
    }
    workspaces.wrote(commit);
    if (troubled) onTrouble?.(null);
    troubled = false;
    switchboard.push(commit.envelopes);
    for (const row of commit.workspaces) await switchboard.join(row, workspaces.get(row.id).keys);
    onCommit?.();
    try {
      for (const workspace of workspaces.open.values()) await keepSnapshotWhenDue(db, workspace);
    } catch (error) {
      // What was committed stands; only the next start is slower.
      console.error('no snapshot kept', error);
    }
  }

  /** Memory may be ahead of the store. What a commit wrote after all, though it seemed to fail, is offered then. */
  async function reopen(): Promise<void> {
    ahead = true;
    await workspaces.reopen();
    ahead = false;
    switchboard.catchUp();
  }

  async function receive(
    ws: string,
    envelopes: Uint8Array[],
    refused: Refusal[] = [],
  ): Promise<'complete' | 'incomplete'> {
    const staging = stage();
    const verdicts: Verdict[] = [];
    try {
      for (const bytes of envelopes) {
        const verdict = await stageEnvelope(staging, workspaces.get(ws), bytes, verify);
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

  function logOf(ws: string): SessionLog {
    return {
      ws,
      vector: () => workspaces.vector(ws),
      missingFrom: (vector) => missingFrom(db, ws, vector),
      async receive(envelopes) {
        // Kept here until they can be written: whoever sent them takes them for received.
        while (!closed) {
          try {
            return await inTurn(() => receive(ws, envelopes));
          } catch (error) {
            console.error('received envelopes not committed', ws, error);
            await new Promise((resolve) => setTimeout(resolve, retryMs));
          }
        }
        return 'incomplete';
      },
    };
  }

  for (const { row, keys } of workspaces.open.values()) await switchboard.join(row, keys);

  return {
    device,
    drain: () => inTurn(outbox.drain),
    take(handed) {
      outbox.hand(handed);
      return inTurn(outbox.applyHanded);
    },
    afterFailedWrite() {
      troubled = true;
    },
    async close() {
      closed = true;
      switchboard.close();
      await queue;
      await peers.written();
      await mailboxes.close();
    },
  };
}

/** The private workspace exists from the first start on, and never syncs. */
async function ensurePrivateWorkspace(db: Database, now: () => Date): Promise<void> {
  const isPrivate = (row: WorkspaceRow) => row.private;
  if ((await db.workspaces.filter(isPrivate).count()) > 0) return;
  await db.workspaces.add({
    id: newId(),
    name: '',
    secret: crypto.getRandomValues(new Uint8Array(32)),
    epoch: 1,
    private: true,
    rendezvous: { relays: [], iceServers: [] },
    memberId: newId(),
    position: 'other',
    createdAt: now().toISOString(),
  });
}

import { CommandGone, writeCommit } from '../store/commit';
import type { Database } from '../store/db';
import { flushLevelDb } from '../store/flush-leveldb';
import { type CommandWatch, noWatch } from '../store/long-commands';
import type { HandedCommand } from '../store/outbox';
import type { SecondCopy } from '../store/second-copy';
import type { Link } from '../sync/link';
import { createVerifier, type Device, openDevice } from '../trust/device';
import { answerRequests } from './answer-requests';
import { settleMembership } from './found-workspace';
import { createHandDesk } from './hand-desk';
import { createInviting } from './inviting';
import { createJoining } from './joining';
import { keepLogsShort } from './keep-logs-short';
import { createLinkStates } from './link-states';
import { createMailboxRooms } from './mailbox-room';
import type { HubState } from './messages';
import type { OpenWorkspace } from './open-workspace';
import { createOutboxReader } from './outbox-reader';
import { createPeerTable } from './peer-table';
import { ensurePrivateWorkspace } from './private-workspace';
import { createProjector } from './projector';
import { createReceiver } from './receive';
import { createRefusalCounter } from './refusals';
import { renewDevice } from './renew-device';
import { restoreEnvelopes, restoreRows } from './restore';
import { roomsOf } from './rooms';
import { createSealedImport, type Received } from './sealed-import';
import { createSessionLogs } from './session-log';
import { settleClock } from './settle-clock';
import { createSnapshotKeeper } from './snapshot-keeper';
import { createStaging, type Staging } from './staging';
import { createSwitchboard } from './switchboard';
import { takeWhole } from './take-whole';
import { openWorkspaces } from './workspaces';

export interface HubOptions {
  db: Database;
  links: Link[];
  now: () => Date;
  /** Told after every commit, for what depends on the records outside the pages (the badge). */
  onCommit?: () => void;
  /** Told whenever a commit fails, and when one succeeds again. */
  onTrouble?: (trouble: HubState['trouble']) => void;
  /** Told when the person wants a new key for this browser, which it gets when the hub is started anew. */
  onRenew?: () => void;
  /** Restored from where the database is new and it holds one that is gone. */
  copy?: SecondCopy | null;
  /** Followed by pages while a command takes long. */
  watch?: CommandWatch;
  /** After a commit that failed, what was received is tried again this often. */
  retryMs?: number;
}

/** The single writer: everything that becomes true in this browser goes through here, one commit at a time. */
export interface Hub {
  readonly device: Device;
  /**
   * Applies what lies in the outbox, begins the connections by hand that are wanted, and reads the sealed files that were
   * handed over; resolves when what is to be committed is, or is marked as failed.
   */
  drain(): Promise<void>;
  /** Applies a command that a page has just put into the outbox, without reading it there. */
  take(handed: HandedCommand): Promise<void>;
  /** A page could not write: the store is mended before the next commit. */
  afterFailedWrite(): void;
  close(): Promise<void>;
}

export async function startHub(options: HubOptions): Promise<Hub> {
  const { db, now, copy = null, onCommit, onTrouble, onRenew, watch = noWatch, retryMs = 5000 } = options;
  if (copy?.lost) await restoreRows(db, copy.lost);
  await renewDevice(db);
  const device = await openDevice(db);
  await ensurePrivateWorkspace(db, now);
  const verify = createVerifier();
  const hands = await createHandDesk(db, now);
  const links = [...options.links, hands.link];
  const peers = await createPeerTable(db, device, now);
  const states = await createLinkStates(db, now);
  const workspaces = await openWorkspaces(db, device);
  const mailboxes = await createMailboxRooms({ db, device, verify, peers, isShown, now });
  const refusals = createRefusalCounter(db, now);
  const logOf = createSessionLogs({
    ...{ db, device, workspaces, now },
    inTurn: (work) => inTurnWhileOpen(work),
    receive: receiveAtLast,
    onTaken: (ws) => sealed.retry(ws),
  });
  const tables = { peers, states, refusals };
  const switchboard = createSwitchboard({ device, links, mailboxes, verify, ...tables, logOf, isShown });
  const projector = await createProjector({ db, workspaces, inTurn, now, onRows: () => onCommit?.() });
  const snapshots = createSnapshotKeeper(db, { workspaces, inTurn, isBusy: projector.isBusy });
  const stage = () => createStaging(db, device, { open: workspaces.open, projector, now });
  const outbox = createOutboxReader(db, { stage, commit, reopen, isClosed: () => closed, watch });
  const receive = createReceiver({
    db,
    verify,
    now,
    workspaces,
    stage,
    commit,
    reopen,
    showHeld,
  });
  const workspace = (ws: string) => workspaces.open.get(ws)?.row ?? null;
  const inTurnWhileOpen = <T>(work: () => Promise<T>): Promise<T> =>
    closed ? Promise.reject(new Error('the hub is closed')) : inTurn(work);
  const desk = { db, device, links, verify, now, inTurn: inTurnWhileOpen, workspace };
  const inviting = createInviting(desk);
  const joining = createJoining({ ...desk, stage, commit, introduce: hands.introduce });

  const sealed = createSealedImport(db, {
    verify,
    vectorOf(ws) {
      const workspace = workspaces.open.get(ws);
      const isIn = workspace && !workspace.row.private && workspace.row.removedAt === undefined;
      return isIn ? workspaces.vector(ws) : null;
    },
    receive: receiveAtLast,
    leftWord(ws, other, vector) {
      if (other !== device.id && isShown(ws, other)) peers.leftWord(ws, other, vector);
    },
  });

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
      if (!(error instanceof CommandGone)) {
        troubled = true;
        onTrouble?.('cannot-write');
        copy?.keepWaiting();
      }
      await reopen();
      throw error;
    }
    workspaces.wrote(commit);
    copy?.keep(commit);
    if (troubled) onTrouble?.(null);
    troubled = false;
    switchboard.push(commit.envelopes);
    for (const ws of new Set([...commit.workspaces.map(({ id }) => id), ...commit.heads.map(({ ws }) => ws)]))
      await meet(workspaces.get(ws));
    for (const { id } of commit.workspaces) takeAgain(workspaces.get(id));
    inviting.follow(commit);
    joining.follow(commit);
    if (commit.workspaces.some(({ renewing }) => renewing)) onRenew?.();
    onCommit?.();
    projector.work();
    snapshots.follow();
  }

  const meet = (workspace: OpenWorkspace) =>
    switchboard.join(workspace.row, workspace.keys, roomsOf(workspace, device.id, now()));

  /** Now that the membership log has gone on, what was not taken before may be valid. */
  function takeAgain(workspace: OpenWorkspace): void {
    if (!workspace.isWaiting) return;
    workspace.isWaiting = false;
    switchboard.askAgain(workspace.row.id);
  }

  function showHeld(ws: string, device: string, held: Uint8Array): void {
    switchboard.show(ws, device, held);
  }

  function isShown(ws: string, device: string): boolean {
    const state = workspaces.get(ws).row.membership?.devices[device];
    return state === undefined || state.removedAfter === null;
  }

  /** What a start has to do before anybody is met. Where it cannot be written, it is done at the next start. */
  async function settle(): Promise<void> {
    const staging = stage();
    const at = now().toISOString();
    for (const workspace of workspaces.open.values()) {
      await settleClock(db, staging, workspace);
      await settleMembership(staging, workspace, at);
      await answerRequests(staging, workspace, at);
    }
    await commit(staging);
  }

  /** Memory may be ahead of the store. What a commit wrote after all, though it seemed to fail, is offered then. */
  async function reopen(): Promise<void> {
    ahead = true;
    await workspaces.reopen();
    await projector.reopen();
    ahead = false;
    switchboard.catchUp();
  }

  /**
   * Kept here until they can be written: whoever sent them takes them for received. Null when the hub is closed, or not
   * in that workspace any more.
   */
  async function receiveAtLast(ws: string, envelopes: Uint8Array[]): Promise<Received | null> {
    while (!closed && workspaces.get(ws).row.removedAt === undefined) {
      try {
        return await inTurn(() => receive(ws, envelopes));
      } catch (error) {
        console.error('received envelopes not committed', ws, error);
        await new Promise((resolve) => setTimeout(resolve, retryMs));
      }
    }
    return null;
  }

  if (copy?.lost)
    await restoreEnvelopes(copy.lost, {
      vector: (ws) => (workspaces.open.has(ws) ? workspaces.vector(ws) : null),
      receive: (ws, envelopes) => inTurn(() => receive(ws, envelopes)),
    });
  await inTurn(settle).catch((error: unknown) => console.error('membership not settled', error));
  const following = copy?.follow(now);
  // What waited in it waits again, and is applied with what comes.
  if (copy?.lost) await following;
  for (const workspace of workspaces.open.values()) await meet(workspace);
  await inviting.start();
  await joining.start();
  projector.work();
  takeWhole({ db, workspaces, receive: receiveAtLast }).catch((error: unknown) =>
    console.error('snapshot not taken', error),
  );
  const compacting = keepLogsShort({ db, device, workspaces, now, inTurn: inTurnWhileOpen });

  return {
    device,
    async drain() {
      await inTurn(outbox.drain);
      await hands.drain();
      await sealed.drain();
    },
    take(handed) {
      outbox.hand(handed);
      return inTurn(outbox.applyHanded);
    },
    afterFailedWrite() {
      troubled = true;
    },
    async close() {
      closed = true;
      compacting.stop();
      switchboard.close();
      snapshots.close();
      inviting.close();
      joining.close();
      sealed.close();
      await projector.close();
      await queue;
      await peers.written();
      await copy?.written();
      await states.written();
      await refusals.written();
      await mailboxes.close();
    },
  };
}

import * as Y from 'yjs';
import { withAuthors } from '../docs/authorship';
import { clientIdsOf } from '../docs/client-ids';
import { type Collection, openCollection, type Touched } from '../docs/collection';
import { mergeUpdates } from '../docs/merge-updates';
import { fromBase64Url } from '../records/id';
import type { RawRecord } from '../records/kind';
import type { KindName } from '../records/registry';
import type { Database, HeadRow, WorkspaceRow } from '../store/db';
import { envelopesAfter, type Vector } from '../store/log';
import { highest, isCovered } from '../store/vector';
import { COLLECTION_DOC, openEnvelope, parseEnvelope } from '../sync/envelope';
import type { Device } from '../trust/device';
import { secretsOf, type WorkspaceKeys, workspaceKeys } from '../trust/workspace-keys';
import { encodeState } from './encode-state';
import { memberRecord } from './member-record';
import { type Base, readBase } from './read-base';

/** A workspace in the hub's memory: what the store holds, and never more than the hub is about to commit. */
export interface OpenWorkspace {
  row: WorkspaceRow;
  keys: WorkspaceKeys;
  records: Collection;
  /** Whether an envelope was not taken that may be valid once the membership log goes on. */
  isWaiting: boolean;
  heads: Map<string, HeadRow>;
  /** Up to where each device's log is not here, because a snapshot stands for it. */
  gone: Vector;
  /** What a start would replay: the log since the last snapshot. */
  tail: Tail;
  /** A record as pages are to see it: from the document, and of members what the membership log says. */
  read(kind: KindName, id: string): RawRecord | null;
  /** The records that may be there to read. */
  ids(kind: KindName): Iterable<string>;
  /** The Yjs clients that a device may write as in a document. */
  clientsOf(device: string, doc: string): Promise<ReadonlySet<number>>;
  /**
   * Applies changes in one Yjs transaction.
   *
   * @returns the V2 update they make (null when they changed nothing) and the records they touched.
   */
  change(origin: unknown, change: () => void): { update: Uint8Array | null; touched: Touched[] };
  /** The same for a change whose update is at hand already: none is encoded. */
  apply(origin: unknown, change: () => void): Touched[];
  /**
   * Applies V2 updates in one Yjs transaction.
   *
   * @returns the records that each touched. Where Yjs fails on one, that of those before it: the document is then to be
   * read anew.
   */
  applyUpdates(updates: readonly Uint8Array[]): Touched[][];
}

export interface Tail {
  envelopes: number;
  bytes: number;
  /** The size of the snapshot it follows. */
  snapshotBytes: number;
}

/** Reads a workspace from its snapshot and the log's tail. */
export async function openWorkspace(
  db: Database,
  row: WorkspaceRow,
  device: Pick<Device, 'id'>,
): Promise<OpenWorkspace> {
  const keys = workspaceKeys(fromBase64Url(row.id), secretsOf(row));
  const base = await db.bases.get(row.id);
  const { doc, since, snapshotBytes } = await readSnapshot(db, row.id, () => readBase(base, keys));
  const heads = await db.heads.where('[ws+device]').between([row.id, ''], [row.id, '\uffff']).toArray();
  const tail = await replayTail(db, doc, {
    ws: row.id,
    keys,
    heads,
    since,
    snapshotBytes,
  });
  // Only now: a document that reads structs of its own client takes them for another's and renames itself.
  doc.clientID = (await clientIdsOf(row.id, device.id, COLLECTION_DOC))[0] ?? doc.clientID;
  const records = openCollection(doc);
  const clients = new Map<string, Promise<ReadonlySet<number>>>();
  const deviceByClient = new Map<number, string>();

  function apply(origin: unknown, change: () => void): Touched[] {
    const touched: Touched[] = [];
    const onTransaction = (transaction: Y.Transaction) => touched.push(...records.touchedBy(transaction));
    doc.on('afterTransaction', onTransaction);
    try {
      doc.transact(change, origin);
      return touched;
    } finally {
      doc.off('afterTransaction', onTransaction);
    }
  }

  function applyUpdates(updates: readonly Uint8Array[]): Touched[][] {
    const touched: Touched[][] = [];
    if (updates.length === 0) return touched;
    try {
      doc.transact((transaction) => {
        const all = transaction.changed;
        for (const update of updates) {
          // What this one changes, apart from what those before it did.
          transaction.changed = new Map();
          Y.applyUpdateV2(doc, update);
          touched.push(records.touchedBy(transaction));
          for (const [type, keys] of transaction.changed) {
            const before = all.get(type);
            if (before) for (const key of keys) before.add(key);
            else all.set(type, keys);
          }
        }
        transaction.changed = all;
      });
    } catch (error) {
      // What Yjs says of it is about its own inside; which update it was is what matters.
      console.warn('update not applied', row.id, touched.length, error);
    }
    return touched;
  }

  /** Whose device writes as a client of the records' document (`AuthorOf`). */
  function memberAt(client: number | null): string | null {
    const writer = client === null ? undefined : deviceByClient.get(client);
    const { private: isPrivate, membership, memberId } = workspace.row;
    const known = writer === undefined ? undefined : membership?.devices[writer]?.member;
    // What is written here before one is let in is one's own all the same.
    if (isPrivate || (known === undefined && writer === device.id)) return memberId;
    return membership ? (known ?? '') : null;
  }

  const workspace: OpenWorkspace = {
    row,
    keys,
    records,
    isWaiting: false,
    read(kind, id) {
      const raw = records.readWhole(kind, id);
      const { membership } = workspace.row;
      if (kind === 'member' && membership) return memberRecord(membership, id, raw);
      return raw && withAuthors(kind, raw, (field, key) => memberAt(records.writerOf(kind, id, field, key)));
    },
    ids: (kind) =>
      new Set([
        ...records.ids(kind),
        ...(kind === 'member' ? Object.keys(workspace.row.membership?.members ?? {}) : []),
      ]),
    heads: new Map(heads.map((head) => [head.device, head])),
    gone: base?.gone ?? {},
    tail,
    clientsOf(device, doc) {
      const key = device + doc;
      const known = clients.get(key);
      if (known) return known;
      const found = clientIdsOf(row.id, device, doc).then((ids) => {
        if (doc === COLLECTION_DOC) for (const id of ids) deviceByClient.set(id, device);
        return new Set(ids);
      });
      clients.set(key, found);
      return found;
    },
    apply,
    applyUpdates,
    change(origin, change) {
      const updates: Uint8Array[] = [];
      const onUpdate = (update: Uint8Array) => updates.push(update);
      doc.on('updateV2', onUpdate);
      try {
        const touched = apply(origin, change);
        return { update: updates.length > 1 ? Y.mergeUpdatesV2(updates) : (updates[0] ?? null), touched };
      } finally {
        doc.off('updateV2', onUpdate);
      }
    },
  };
  const devices = new Set([device.id, ...workspace.heads.keys()]);
  await Promise.all([...devices].map((one) => workspace.clientsOf(one, COLLECTION_DOC)));
  return workspace;
}

/**
 * The document as the snapshot has it. Where there is none, or none that can be read, the log has everything, or what the
 * log begins from (`base`) and the log.
 */
async function readSnapshot(
  db: Database,
  ws: string,
  base: () => Promise<Base | null>,
): Promise<{ doc: Y.Doc; since: Vector; snapshotBytes: number }> {
  const snapshot = await db.snapshots.get(ws);
  let doc = new Y.Doc();
  let since: Vector = {};
  try {
    if (snapshot) Y.applyUpdateV2(doc, snapshot.state, 'store');
    since = snapshot?.vector ?? {};
  } catch (error) {
    console.error('snapshot not readable', ws, error);
    doc = new Y.Doc();
  }
  const begun = await base();
  if (begun && !isCovered(begun.gone, since)) {
    Y.applyUpdateV2(doc, begun.state, 'store');
    since = highest(since, begun.vector);
  }
  return { doc, since, snapshotBytes: snapshot?.state.length ?? 0 };
}

async function replayTail(
  db: Database,
  doc: Y.Doc,
  {
    ws,
    keys,
    heads,
    since,
    snapshotBytes,
  }: { ws: string; keys: WorkspaceKeys; heads: HeadRow[]; since: Vector; snapshotBytes: number },
): Promise<Tail> {
  const updates: Uint8Array[] = [];
  let devices = 0;
  const tail = { envelopes: 0, bytes: 0, snapshotBytes };
  for (const { device, seq } of heads) {
    const rows = await envelopesAfter(db, ws, device, since[device] ?? 0, seq);
    tail.envelopes += rows.length;
    if (rows.length > 0) devices += 1;
    for (const { bytes } of rows) {
      tail.bytes += bytes.length;
      const envelope = parseEnvelope(bytes);
      if (envelope?.doc !== COLLECTION_DOC || envelope.kind !== 'update') continue;
      const update = await openEnvelope(envelope, keys);
      // Only what was checked on receipt is in the log; the disk may have changed it since.
      if (!update) throw new Error(`log damaged: ${ws} ${device} ${envelope.seq}`);
      updates.push(update);
    }
  }
  const applied = devices > 1 ? [mergeUpdates(updates)] : updates;
  doc.transact(() => {
    for (const update of applied) Y.applyUpdateV2(doc, update, 'store');
  }, 'store');
  return tail;
}

/** A start replays at most this many envelopes … */
const MAX_TAIL = 500;
/** … and at most this many bytes, or a quarter of the snapshot where that is more. */
const MAX_TAIL_BYTES = 1024 * 1024;

/** Whether a start would have much to replay. */
export const isLongTail = ({ envelopes, bytes, snapshotBytes }: Tail): boolean =>
  envelopes >= MAX_TAIL || bytes >= Math.max(MAX_TAIL_BYTES, snapshotBytes / 4);

/** Keeps the state as it stands, so that the next start replays what comes from here on only. */
export async function keepSnapshot(db: Database, workspace: OpenWorkspace): Promise<void> {
  const vector = Object.fromEntries([...workspace.heads].map(([device, { seq }]) => [device, seq]));
  const state = await encodeState(workspace.records.doc);
  await db.snapshots.put({ ws: workspace.row.id, state, vector });
  workspace.tail = { envelopes: 0, bytes: 0, snapshotBytes: state.length };
}

import { Dexie } from 'dexie';
import * as Y from 'yjs';
import { clientIdsOf } from '../docs/client-ids';
import { localCopyName, NOTE_ROOT } from '../docs/note';
import { replaceText } from '../docs/replace-text';
import { fromBase64Url } from '../records/id';
import { type KindName, kindNames } from '../records/registry';
import type { Database, EnvelopeRow, HeadRow, NoteRow, Row, WorkspaceRow } from '../store/db';
import { unpackRun } from '../store/envelope-runs';
import {
  COLLECTION_DOC,
  type Envelope,
  type EnvelopeKind,
  hashEnvelope,
  NO_PREVIOUS,
  openEnvelope,
  parseEnvelope,
  sealEnvelope,
} from '../sync/envelope';
import { type Device, deviceOf, makeDeviceRow } from '../trust/device';
import { encodeMembership } from '../trust/membership-bytes';
import { secretsOf, type WorkspaceKeys, workspaceKeys } from '../trust/workspace-keys';
import { type Base, readBase } from './read-base';

/**
 * Gives this browser a new key where the person asked for one (`renew-device`), before anything else is opened. To the
 * others it is a new device of the same person, which the owner lets in again.
 *
 * From the number on where the old log forked, others have something else under that key. What this browser wrote there
 * is taken out of its log and written once more, as the first thing that the new device writes: each value of a record
 * that it had changed, and the text of each note. All of it is one transaction.
 */
export async function renewDevice(db: Database): Promise<void> {
  const rows = await db.workspaces.filter(({ renewing }) => renewing === true).toArray();
  const old = await db.device.get('this');
  if (rows.length === 0 || !old) return;
  const deviceRow = await makeDeviceRow();
  const device = await deviceOf(deviceRow);
  const renewals: Renewal[] = [];
  for (const row of rows) renewals.push(await planRenewal(db, row, { old: old.id, device }));
  const rowTables = kindNames.map((kind) => db.table<Row<KindName>>(kind));
  const tables = [
    db.device,
    db.workspaces,
    db.envelopes,
    db.heads,
    db.snapshots,
    db.bases,
    db.notes,
    ...rowTables,
  ];
  await db.transaction('rw', tables, async () => {
    await db.device.put(deviceRow);
    for (const { row, base, cutFrom, head, envelopes, ownHead, notes } of renewals) {
      await db.workspaces.put(row);
      if (cutFrom === null) continue;
      const cut = [[row.id, old.id, cutFrom] as const, [row.id, old.id, Infinity] as const] as const;
      await db.envelopes
        .where('[ws+device+seq]')
        .between(...cut, true, true)
        .delete();
      await db.snapshots.delete(row.id);
      if (!base) await db.bases.delete(row.id);
      if (head) await db.heads.put(head);
      else await db.heads.delete([row.id, old.id]);
      await db.envelopes.bulkAdd(envelopes);
      if (ownHead) await db.heads.put(ownHead);
      await db.notes.bulkPut(notes);
      // What was written once more is what last changed these rows.
      const lastChange = { device: device.id, seq: ownHead?.seq ?? 0 };
      const isOfCut = ({ lastChange: by }: Row<KindName>) => by?.device === old.id && by.seq >= cutFrom;
      for (const table of rowTables)
        await table
          .where('[ws+id]')
          .between([row.id, ''], [row.id, '\uffff'])
          .filter(isOfCut)
          .modify({ lastChange });
    }
  });
  // Their fast copies still hold what was taken out; what is in the database is whole.
  for (const { row, notes } of renewals)
    for (const { id } of notes) await Dexie.delete(localCopyName(row.id, id));
}

/** What is to be written for one workspace. */
interface Renewal {
  row: WorkspaceRow;
  /** What the log begins from. A snapshot that was only made for others may hold what is taken out: it goes. */
  base: Base | null;
  /** The old device's envelopes are taken out from this number on; null: none are. */
  cutFrom: number | null;
  /** The old device's last envelope after that. */
  head: HeadRow | null;
  /** The new device's first envelopes. */
  envelopes: EnvelopeRow[];
  ownHead: HeadRow | null;
  notes: NoteRow[];
}

async function planRenewal(
  db: Database,
  before: WorkspaceRow,
  { old, device }: { old: string; device: Device },
): Promise<Renewal> {
  const { cloned: _, forkedFrom, renewing: __, ...row } = before;
  const keys = workspaceKeys(fromBase64Url(row.id), secretsOf(row));
  const base = await readBase(await db.bases.get(row.id), keys);
  const nothing = { cutFrom: null, head: null, envelopes: [], ownHead: null, notes: [] };
  const renewal: Renewal = { row, base, ...nothing };
  if (forkedFrom === undefined) return renewal;
  const all = await readLog(db, row.id, keys);
  // What is merged into the snapshot that the log begins from cannot be taken out of it again.
  const cutFrom = Math.max(forkedFrom, (base?.vector[old] ?? 0) + 1);
  const isCut = ({ envelope }: Opened) => envelope.device === old && envelope.seq >= cutFrom;
  const kept = all.filter((one) => !isCut(one));
  const last = kept.filter(({ envelope }) => envelope.device === old).at(-1);
  renewal.cutFrom = cutFrom;
  if (last) {
    const { seq, epoch, bytes } = last.envelope;
    renewal.head = { ws: row.id, device: old, seq, epoch, hash: await hashEnvelope(bytes) };
  }
  // Before anything else: the first that others may take of a device that is not in.
  const own = row.membership?.members[row.memberId];
  const request = {
    ...{ memberId: row.memberId, name: own?.name ?? '', position: own?.position ?? row.position },
    ...{
      role: own?.role === 'viewer' ? ('viewer' as const) : ('editor' as const),
      boxKey: device.boxKey,
      label: '',
    },
  };
  renewal.row = { ...row, asking: { ...row.asking, [device.id]: request } };
  const ask = encodeMembership({ type: 'ask', ...request });
  await append(renewal, { device, keys, doc: COLLECTION_DOC, content: ask, kind: 'membership' });
  for (const doc of new Set(all.filter(isCut).map(({ envelope }) => envelope.doc))) {
    const [of, without] = [docOf(base, all, doc), docOf(base, kept, doc)];
    without.clientID = (await clientIdsOf(row.id, device.id, doc))[0] ?? without.clientID;
    const update = doc === COLLECTION_DOC ? carryRecords(of, without) : carryText(of, without);
    if (update) await append(renewal, { device, keys, doc, content: update, kind: 'update' });
    if (doc === COLLECTION_DOC) continue;
    const state = Y.encodeStateAsUpdateV2(without);
    const lastChange = { device: device.id, seq: renewal.ownHead?.seq ?? 0 };
    const text = without.getText(NOTE_ROOT).toString();
    renewal.notes.push({ ws: row.id, id: doc, state, text, lastChange });
  }
  return renewal;
}

interface Opened {
  envelope: Envelope;
  update: Uint8Array;
}

/** The updates of a workspace's log, in the order of each device's numbers. */
async function readLog(db: Database, ws: string, keys: WorkspaceKeys): Promise<Opened[]> {
  const rows = await db.envelopes.where('[ws+device+seq]').between([ws, ''], [ws, '\uffff']).toArray();
  const opened: Opened[] = [];
  for (const { bytes } of rows.flatMap(unpackRun)) {
    const envelope = parseEnvelope(bytes);
    const update = envelope && (await openEnvelope(envelope, keys));
    if (envelope && update) opened.push({ envelope, update });
  }
  return opened;
}

function docOf(base: Base | null, all: Opened[], name: string): Y.Doc {
  const doc = new Y.Doc();
  const begun = name === COLLECTION_DOC ? base?.state : base?.notes.find(({ id }) => id === name)?.state;
  doc.transact(() => {
    if (begun) Y.applyUpdateV2(doc, begun, 'store');
    for (const { envelope, update } of all)
      if (envelope.kind === 'update' && envelope.doc === name) Y.applyUpdateV2(doc, update, 'store');
  }, 'store');
  return doc;
}

/** Writes the values that one document has and the other lacks; the update that this makes, or null. */
function carryRecords(from: Y.Doc, to: Y.Doc): Uint8Array | null {
  return changeOf(to, () => {
    for (const kind of kindNames) {
      const target = to.getMap<unknown>(kind);
      for (const [key, value] of from.getMap<unknown>(kind))
        if (!(value instanceof Y.AbstractType) && JSON.stringify(target.get(key)) !== JSON.stringify(value))
          target.set(key, value);
    }
  });
}

const carryText = (from: Y.Doc, to: Y.Doc): Uint8Array | null =>
  changeOf(to, () => void replaceText(to.getText(NOTE_ROOT), from.getText(NOTE_ROOT).toString()));

function changeOf(doc: Y.Doc, change: () => void): Uint8Array | null {
  const updates: Uint8Array[] = [];
  doc.on('updateV2', (update: Uint8Array) => updates.push(update));
  doc.transact(change, 'renew-device');
  return updates.length > 0 ? Y.mergeUpdatesV2(updates) : null;
}

async function append(
  renewal: Renewal,
  {
    device,
    keys,
    doc,
    content,
    kind,
  }: { device: Device; keys: WorkspaceKeys; doc: string; content: Uint8Array; kind: EnvelopeKind },
): Promise<void> {
  const { id: ws, epoch } = renewal.row;
  const seq = (renewal.ownHead?.seq ?? 0) + 1;
  const header = { ws, doc, epoch, seq, prev: renewal.ownHead?.hash ?? NO_PREVIOUS, kind };
  const { bytes, hash } = await sealEnvelope(header, content, { device, keys });
  renewal.envelopes.push({ ws, device: device.id, seq, bytes });
  renewal.ownHead = { ws, device: device.id, seq, hash, epoch };
}

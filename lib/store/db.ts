import { Dexie, type Table } from 'dexie';
import type { Rendezvous } from '../commands/command';
import type { Position } from '../records/member';
import { type KindName, kinds, type RecordByKind } from '../records/registry';
import type { LinkStateRow, PeerRow, RefusalRow } from './connection-rows';
import type { EnvelopeRow, StoredRun } from './envelope-runs';
import type { GatheredRow } from './gathered-row';
import type { HandshakeRow } from './handshakes';
import type { Membership, Request } from './membership';
import type { InviteRow, JoiningRow, RequestRow } from './pairing-rows';
import type { ReminderRow, ReminderSettings } from './reminder-rows';
import type { SealedFileRow } from './sealed-file-row';
import type { SavedFilter } from './task-filter';
import { toVersion4, toVersion5, toVersion6, toVersion7 } from './upgrades';

export type { LinkStateRow, PeerRow, RefusalRow } from './connection-rows';
export type { EnvelopeRow } from './envelope-runs';
export type { SealedFileRow } from './sealed-file-row';

/** A projected record: the record itself, its workspace, and columns that exist for the indexes only. */
export type Row<K extends KindName> = RecordByKind[K] & { ws: string } & RowChange;

export interface RowChange {
  /** The envelope that changed the record last: whoever has it has the record as it stands. */
  lastChange?: { device: string; seq: number };
}

/** A command on its way to the hub; `failure` is the reason why it could not be applied. */
export interface OutboxRow {
  seq: number;
  command: unknown;
  failure: string | null;
}

/** How far a device's log is known here, and the hash of its last envelope. */
export interface HeadRow {
  ws: string;
  device: string;
  seq: number;
  hash: Uint8Array;
  /** The epoch of that envelope; missing in databases of the first version, where it is 1. */
  epoch?: number;
}

/** A collection document's state up to a vector, so that a start need not replay the whole log. */
export interface SnapshotRow {
  ws: string;
  state: Uint8Array;
  vector: Record<string, number>;
}

/**
 * The signed snapshot (an envelope of kind `snapshot`) that stands for what is no longer in the log here, or never was;
 * others who lack that are given it.
 */
export interface BaseRow {
  ws: string;
  bytes: Uint8Array;
  /** SHA-256 of the bytes, base64url. */
  id: string;
  /** The device that made and signed it, and up to where it merges each device's log. */
  author: string;
  vector: Record<string, number>;
  /** Up to these numbers the logs are not here, save for membership envelopes. Never beyond `vector`. */
  gone: Record<string, number>;
}

/** A piece of a snapshot that is on its way here. */
export interface SnapshotPartRow {
  ws: string;
  /** Which snapshot: the SHA-256 of its bytes, base64url. */
  id: string;
  index: number;
  bytes: Uint8Array;
  /** How many bytes the whole snapshot has. */
  size: number;
}

/** How far a workspace's logs were here at an instant (ISO): what is older than it. */
export interface LogMarkRow {
  ws: string;
  at: string;
  vector: Record<string, number>;
}

/** A meeting note's merged Yjs V2 state, and its text for reading and searching. */
export interface NoteRow extends RowChange {
  ws: string;
  id: string;
  state: Uint8Array;
  text: string;
}

export interface WorkspaceRow {
  id: string;
  name: string;
  /** The 256-bit secret that the keys of the first epoch derive from. */
  secret: Uint8Array;
  /** The secrets of later epochs, by epoch; each removal begins one. Missing in databases of the first version. */
  laterSecrets?: Record<number, Uint8Array>;
  /** The epoch that this browser seals in. */
  epoch: number;
  /** The private workspace: one exists always and it never syncs. */
  private: boolean;
  rendezvous: Rendezvous;
  memberId: string;
  position: Position;
  createdAt: string;
  /** What the membership log says; missing until the workspace is founded. The private one never has one. */
  membership?: Membership;
  /** Devices that ask to be let in, and those that told a new box key, by device id. */
  asking?: Record<string, Request>;
  /** The founding device, where an invite named it: nobody else may found this workspace. */
  founder?: string;
  /** When this browser learnt of the end of epochs whose end bears an instant that was still to come, by epoch. */
  endedHere?: Record<number, string>;
  /** When this browser learnt that it was removed: it keeps what it has, and writes and syncs no more. */
  removedAt?: string;
  /** When the person asked to leave. */
  leftAt?: string;
  /** Another browser writes under this one's key (a copied profile): it must not write until it is renewed … */
  cloned?: boolean;
  /** … and from this number of its log on, others have something else than this browser. */
  forkedFrom?: number;
  /** The person stopped a catching-up: this browser meets nobody there until they resume. */
  paused?: boolean;
  /** The person wants a new key; it is made at the next start. */
  renewing?: boolean;
}

/** A workspace's mailbox on its team relay: how it stands with it, and how far it was read and filled. */
export interface MailboxRow {
  ws: string;
  /** Each epoch has a mailbox of its own. */
  epoch: number;
  /** Whether it is read to its end and what comes is taken … */
  connected: boolean;
  /** … and since when that is so, or not so. */
  since: string;
  /** Envelopes that are known to be, and that neither the mailbox nor this browser has. */
  lacking: number;
  /** How far the mailbox holds each device's log, by device id. */
  held: Record<string, number>;
  /** When the server last said that it had stored something of this browser. */
  storedAt: string | null;
  /** The mailbox's name on the server. */
  topic: string;
  /** Where to go on reading (`Cursor` of sync/mailbox). */
  cursor: { store: string; at: number; last: { at: number; id: string } | null } | null;
  /** The snapshot that this browser keeps there. */
  snapshot?: string;
}

/** This browser profile: its keys, which never leave it. */
export interface DeviceRow {
  id: string;
  /** Ed25519, for signing. */
  keys: CryptoKeyPair;
  /** X25519, for what others seal to this device. Missing until the next start in databases of the first version. */
  boxKeys?: CryptoKeyPair;
  slot: 'this';
}

/** The second copy's run that belongs to this database. */
export interface CopyRow {
  slot: 'this';
  run: string;
  /** When this database was restored from a copy, until the person has read of it. */
  restoredAt?: string;
}

export interface Settings {
  slot: 'settings';
  name: string;
  locale: string;
  theme: 'auto' | 'light' | 'dark';
  /** Where numbers without a country's code are dialled (ISO 3166); empty or missing: as the browser says. */
  country?: string;
  position?: Position;
  /** The workspace the person works in. */
  ws?: string;
  /** The filters of tasks that the person keeps, by workspace. */
  filters?: Record<string, SavedFilter[]>;
  /** What the person changed of how they are reminded. */
  reminders?: Partial<ReminderSettings>;
  /** When this browser first looked for reminders (ms): what was to be said before it is not said any more. */
  remindersSince?: number;
  /** Keys chosen instead of the usual ones, by the command that they run. */
  keys?: Readonly<Record<string, string>>;
  /** What the person told about pages (`capture/templates`); parsed whenever it is read. */
  templates?: unknown;
}

/** Records that a commit changed and whose rows follow on it: a commit of thousands would keep everything waiting. */
export interface BacklogRow {
  id: number;
  ws: string;
  kind: KindName;
  /** What is to be written next: the rows, or the words that they are found by. */
  step: 'rows' | 'words';
  /** By the record's id, the envelope that changed it last; null where a snapshot brought it. */
  records: Map<string, NonNullable<RowChange['lastChange']> | null>;
}

type RecordTables = { [K in KindName]: Table<Row<K>, [ws: string, id: string]> };

export interface Database extends Dexie, RecordTables {
  outbox: Table<OutboxRow, number, Omit<OutboxRow, 'seq'>>;
  envelopes: Table<StoredRun, [string, string, number], EnvelopeRow>;
  heads: Table<HeadRow, [string, string]>;
  backlog: Table<BacklogRow, number>;
  snapshots: Table<SnapshotRow, string>;
  bases: Table<BaseRow, string>;
  snapshotParts: Table<SnapshotPartRow, [string, string, number]>;
  logMarks: Table<LogMarkRow, [string, string]>;
  notes: Table<NoteRow, [string, string]>;
  workspaces: Table<WorkspaceRow, string>;
  peers: Table<PeerRow, [string, string]>;
  mailboxes: Table<MailboxRow, [string, number]>;
  refusals: Table<RefusalRow, [string, string]>;
  linkStates: Table<LinkStateRow, [string, string]>;
  sealedFiles: Table<SealedFileRow, number, Omit<SealedFileRow, 'id'>>;
  sealedBytes: Table<{ id: number; file: Blob }, number>;
  invites: Table<InviteRow, string>;
  requests: Table<RequestRow, string>;
  joinings: Table<JoiningRow, string>;
  handshakes: Table<HandshakeRow, string>;
  gathered: Table<GatheredRow, string>;
  reminders: Table<ReminderRow, [ws: string, task: string, key: string]>;
  device: Table<DeviceRow, string>;
  settings: Table<Settings, string>;
  copy: Table<CopyRow, string>;
}

/** Opens the one database. Commits are durable when their promise resolves (`strict`: flushed to disk). */
export function openDatabase(name = 'adjutant'): Database {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'disabled' }) as Database;
  const projections = Object.fromEntries(
    Object.values(kinds).map((kind) => [kind.name, `[ws+id], ${kind.indexes}`]),
  );
  db.version(1).stores({
    ...projections,
    outbox: '++seq',
    envelopes: '[ws+device+seq]',
    heads: '[ws+device]',
    snapshots: 'ws',
    notes: '[ws+id]',
    workspaces: 'id',
    peers: '[ws+device]',
    refusals: '[ws+reason]',
    device: 'slot',
    settings: 'slot',
  });
  db.version(2).stores({
    ...{ copy: 'slot', linkStates: '[ws+address]', sealedFiles: '++id', sealedBytes: 'id' },
    ...{ mailboxes: '[ws+epoch]', invites: 'id, ws', requests: 'id, invite, state', joinings: 'id' },
  });
  db.version(3).stores({
    ...{ backlog: 'id', bases: 'ws', snapshotParts: '[ws+id+index]', logMarks: '[ws+at]' },
    handshakes: 'room',
  });
  db.version(4)
    .stores({ meeting: `[ws+id], ${kinds.meeting.indexes}` })
    .upgrade(toVersion4);
  db.version(5)
    .stores({ task: `[ws+id], ${kinds.task.indexes}` })
    .upgrade(toVersion5);
  db.version(6)
    .stores({ task: `[ws+id], ${kinds.task.indexes}`, reminders: '[ws+task+key], [state+at], urgent, at' })
    .upgrade(toVersion6);
  db.version(7).stores(projections).upgrade(toVersion7);
  db.version(8).stores({ gathered: 'id' });
  db.version(9).stores({ template: `[ws+id], ${kinds.template.indexes}` });
  return db;
}

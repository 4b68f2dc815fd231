import { Dexie, type Table } from 'dexie';
import type { Rendezvous } from '../commands/command';
import type { Position } from '../records/member';
import { type KindName, kinds, type RecordByKind } from '../records/registry';

/** A projected record: the record itself, its workspace, and columns that exist for the indexes only. */
export type Row<K extends KindName> = RecordByKind[K] & { ws: string };

/** A command on its way to the hub; `failure` is the reason why it could not be applied. */
export interface OutboxRow {
  seq: number;
  command: unknown;
  failure: string | null;
}

/** A sealed envelope, exactly as it travels. */
export interface EnvelopeRow {
  ws: string;
  device: string;
  seq: number;
  bytes: Uint8Array;
}

/** How far a device's log is known here, and the hash of its last envelope. */
export interface HeadRow {
  ws: string;
  device: string;
  seq: number;
  hash: Uint8Array;
}

/** A collection document's state up to a vector, so that a start need not replay the whole log. */
export interface SnapshotRow {
  ws: string;
  state: Uint8Array;
  vector: Record<string, number>;
}

/** A meeting note's merged Yjs V2 state, and its text for reading and searching. */
export interface NoteRow {
  ws: string;
  id: string;
  state: Uint8Array;
  text: string;
}

export interface WorkspaceRow {
  id: string;
  name: string;
  /** The 256-bit secret all keys derive from; what an invite carries. */
  secret: Uint8Array;
  epoch: number;
  /** The private workspace: one exists always and it never syncs. */
  private: boolean;
  rendezvous: Rendezvous;
  memberId: string;
  position: Position;
  createdAt: string;
}

/** What is known of another device: whether it is connected, and how much of our own log has reached it. */
export interface PeerRow {
  ws: string;
  device: string;
  online: boolean;
  /** Our own log has reached that device up to this number … */
  reached: number;
  /** … which we learnt at this instant. */
  reachedAt: string | null;
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
}

/** An envelope that was refused, counted by its reason. */
export interface RefusalRow {
  ws: string;
  reason: string;
  count: number;
  lastAt: string;
}

/** This browser profile: its signing keys, which never leave it, and what the person is called. */
export interface DeviceRow {
  id: string;
  keys: CryptoKeyPair;
  slot: 'this';
}

export interface Settings {
  slot: 'settings';
  name: string;
  locale: string;
  theme: 'auto' | 'light' | 'dark';
  position?: Position;
  /** The workspace the person works in. */
  ws?: string;
}

type RecordTables = { [K in KindName]: Table<Row<K>, [ws: string, id: string]> };

export interface Database extends Dexie, RecordTables {
  outbox: Table<OutboxRow, number, Omit<OutboxRow, 'seq'>>;
  envelopes: Table<EnvelopeRow, [string, string, number]>;
  heads: Table<HeadRow, [string, string]>;
  snapshots: Table<SnapshotRow, string>;
  notes: Table<NoteRow, [string, string]>;
  workspaces: Table<WorkspaceRow, string>;
  peers: Table<PeerRow, [string, string]>;
  mailboxes: Table<MailboxRow, [string, number]>;
  refusals: Table<RefusalRow, [string, string]>;
  device: Table<DeviceRow, string>;
  settings: Table<Settings, string>;
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
  db.version(2).stores({ mailboxes: '[ws+epoch]' });
  return db;
}

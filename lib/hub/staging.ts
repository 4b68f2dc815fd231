import type { Touched } from '../docs/collection';
import { type Commit, emptyCommit } from '../store/commit';
import type { BaseRow, Database, EnvelopeRow, HeadRow, NoteRow, RowChange, WorkspaceRow } from '../store/db';
import { sortedAsOf } from '../store/happened';
import { envelopesAfter } from '../store/log';
import type { InviteRow, JoiningRow, RequestRow } from '../store/pairing-rows';
import { projectRecord } from '../store/projection';
import { type EnvelopeKind, NO_PREVIOUS, sealEnvelope } from '../sync/envelope';
import type { Device } from '../trust/device';
import { type OpenWorkspace, openWorkspace } from './open-workspace';
import type { Changed, Projector } from './projector';
import type { Refusal } from './stage-envelope';
import { type StagedRows, stagedRows } from './staged-rows';

/** Which envelope of a workspace is meant: the device that signed it, and its number. */
type EnvelopeName = NonNullable<RowChange['lastChange']>;

/** What is applied in memory and waits for its one commit. */
export interface Staging {
  readonly device: Device;
  now(): Date;
  readonly commit: Commit;
  workspace(ws: string): Promise<OpenWorkspace | null>;
  openNew(row: WorkspaceRow): Promise<OpenWorkspace>;
  /** Refused envelopes that came inside of others. */
  readonly refused: Refusal[];
  /** Signs and seals an update (or a membership message) of our own as this device's next envelope. */
  append(workspace: OpenWorkspace, doc: string, content: Uint8Array, kind?: EnvelopeKind): Promise<void>;
  /** Takes a checked envelope of another device into the log. */
  take(workspace: OpenWorkspace, row: EnvelopeRow, place: { hash: Uint8Array; epoch: number }): void;
  /**
   * Goes on in other devices' logs from where a snapshot has brought them.
   *
   * @param rows what of these logs comes with it: the newest envelope of each, and membership envelopes.
   */
  begin(workspace: OpenWorkspace, base: BaseRow, heads: HeadRow[], rows: EnvelopeRow[]): void;
  /** The workspaces that are shared. */
  shared(): OpenWorkspace[];
  /** The envelopes of a device after a number, those that wait for the commit included. */
  envelopesAfter(ws: string, device: string, seq: number, limit?: number): Promise<EnvelopeRow[]>;
  /**
   * Writes the touched records' rows as they stand when the commit is written.
   *
   * @param by the envelope that touched them, null where that is not known; without it, the last one of this device.
   */
  project(workspace: OpenWorkspace, touched: Touched[], by?: EnvelopeName | null): void;
  note(ws: string, id: string): Promise<Uint8Array | null>;
  keepNote(note: NoteRow): void;
  keepWorkspace(row: WorkspaceRow): void;
  readonly invites: StagedRows<InviteRow>;
  readonly requests: StagedRows<RequestRow>;
  readonly joinings: StagedRows<JoiningRow>;
  /** The commit with its projection rows, each record once. */
  finish(): Commit;
}

/** A commit of what others wrote brings the rows of at most so many records; those of more follow on it. */
const MAX_ROWS = 200;
/** What a person does here is to be seen at once; but an import of thousands would keep the page waiting for seconds. */
const MAX_OWN_ROWS = 1000;

interface Desk {
  open: Map<string, OpenWorkspace>;
  projector: Pick<Projector, 'defer' | 'settle'>;
  now: () => Date;
}

export function createStaging(db: Database, device: Device, { open, projector, now }: Desk): Staging {
  const commit = emptyCommit();
  const changedByKey = new Map<string, Changed>();
  const notes = new Map<string, NoteRow>();
  const pairing = {
    invites: stagedRows(db.invites),
    requests: stagedRows(db.requests),
    joinings: stagedRows(db.joinings),
  };
  const take: Staging['take'] = (workspace, row, { hash, epoch }) => {
    commit.envelopes.push(row);
    workspace.heads.set(row.device, { ws: row.ws, device: row.device, seq: row.seq, hash, epoch });
    workspace.tail.envelopes += 1;
    workspace.tail.bytes += row.bytes.length;
  };
  return {
    device,
    now,
    commit,
    refused: [],
    workspace: async (ws) => open.get(ws) ?? null,
    async openNew(row) {
      const workspace = await openWorkspace(db, row, device);
      open.set(row.id, workspace);
      commit.workspaces.push(row);
      return workspace;
    },
    async append(workspace, doc, content, kind = 'update') {
      const { id: ws, epoch } = workspace.row;
      const head = workspace.heads.get(device.id);
      const seq = (head?.seq ?? 0) + 1;
      const header = { ws, doc, epoch, seq, prev: head?.hash ?? NO_PREVIOUS, kind };
      const { bytes, hash } = await sealEnvelope(header, content, { device, keys: workspace.keys });
      take(workspace, { ws, device: device.id, seq, bytes }, { hash, epoch });
      const note = notes.get(ws + doc);
      if (note) note.lastChange = { device: device.id, seq };
    },
    take,
    begin(workspace, base, heads, rows) {
      commit.bases.push(base);
      commit.envelopes.push(...rows);
      for (const head of heads) workspace.heads.set(head.device, head);
      workspace.gone = base.gone;
    },
    shared: () => [...open.values()].filter(({ row }) => !row.private),
    async envelopesAfter(ws, device, seq, limit = Infinity) {
      const staged = commit.envelopes.filter(
        (row) => row.ws === ws && row.device === device && row.seq > seq,
      );
      return [...(await envelopesAfter(db, ws, device, seq, limit)), ...staged];
    },
    project(workspace, touched, by) {
      const lastChange =
        by !== undefined ? by : { device: device.id, seq: workspace.heads.get(device.id)?.seq ?? 0 };
      for (const one of touched)
        changedByKey.set(workspace.row.id + one.kind + one.id, { ...one, workspace, lastChange });
    },
    note: async (ws, id) => (notes.get(ws + id) ?? (await db.notes.get([ws, id])))?.state ?? null,
    keepNote: (note) => void notes.set(note.ws + note.id, note),
    keepWorkspace(row) {
      const workspace = open.get(row.id);
      if (workspace) workspace.row = row;
      commit.workspaces.push(row);
    },
    ...pairing,
    finish() {
      commit.invites = pairing.invites.kept();
      commit.requests = pairing.requests.kept();
      commit.joinings = pairing.joinings.kept();
      const changed = [...changedByKey.values()];
      const isOwn = changed.some(({ lastChange }) => lastChange?.device === device.id);
      if (changed.length > (isOwn ? MAX_OWN_ROWS : MAX_ROWS))
        commit.backlog.push(...projector.defer(changed));
      else {
        const at = now().toISOString();
        for (const one of changed) writeRow(commit, one, at);
        commit.backlog.push(...projector.settle(changed));
      }
      commit.notes.push(...notes.values());
      commit.workspaces = [...new Map(commit.workspaces.map((row) => [row.id, row])).values()];
      const written = new Set(commit.envelopes.map(({ ws, device }) => `${ws} ${device}`));
      for (const { heads } of open.values())
        for (const head of heads.values())
          if (written.has(`${head.ws} ${head.device}`)) commit.heads.push(head);
      return commit;
    },
  };
}

function writeRow(commit: Commit, { workspace, kind, id, lastChange }: Changed, now: string): void {
  const raw = workspace.read(kind, id);
  const ws = workspace.row.id;
  const change = lastChange ? { lastChange } : {};
  if (raw)
    commit.records.push({ kind, row: { ...sortedAsOf(projectRecord(kind, ws, id, raw), now), ...change } });
  else commit.gone.push({ kind, ws, id });
}

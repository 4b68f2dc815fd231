import * as v from 'valibot';
import * as Y from 'yjs';
import { clientIdsOf } from '../docs/client-ids';
import { mergeNote, noteRoots } from '../docs/note';
import { updateFault } from '../docs/update-check';
import { recordId } from '../records/field';
import { toBase64Url } from '../records/id';
import { kindNames } from '../records/registry';
import type { BaseRow, EnvelopeRow, HeadRow } from '../store/db';
import type { DeviceState } from '../store/membership';
import { isCovered } from '../store/vector';
import { COLLECTION_DOC, type Envelope, hashEnvelope, openEnvelope, parseEnvelope } from '../sync/envelope';
import { decodeSnapshot, type Snapshot } from '../sync/snapshot';
import type { Checks } from './checks';
import { type FoldedMembership, foldMembership, type Told } from './fold-membership';
import type { OpenWorkspace } from './open-workspace';
import type { Refusal, Verdict } from './stage-envelope';
import { extendMembership, stageMembership } from './stage-membership';
import { stageOwn } from './stage-own';
import type { Staging } from './staging';

interface Head extends Omit<HeadRow, 'epoch'> {
  epoch: number;
  bytes: Uint8Array;
  kind: Envelope['kind'];
}

const collectionRoots: ReadonlySet<string> = new Set(kindNames);
/** What a workspace has of devices at most, those that only ask included (`stage-envelope.ts`). */
const MAX_HEADS = 288;

/**
 * Takes a snapshot in: an envelope that stands beside the logs. Everything about it is checked before anything is staged,
 * so that what fails leaves nothing behind, save for `half-applied`. `known`: it goes no further than what is here.
 *
 * Its author must be in, and not as a viewer, by the membership log that comes with it. How far each log goes is shown by
 * that log's own newest envelope. What the documents hold is the author's word (`lib/trust/README.md`).
 */
export async function stageSnapshot(
  staging: Staging,
  workspace: OpenWorkspace,
  envelope: Envelope,
  checks: Checks,
): Promise<Verdict> {
  if (!(await checks.isSigned(envelope))) return 'bad-signature';
  if (workspace.row.private) return 'other-workspace';
  const standing = workspace.row.membership?.devices[envelope.device];
  if (standing && refusedAs(standing, envelope))
    return refusedAs(standing, envelope) ?? 'unreadable-snapshot';
  if (envelope.epoch > workspace.row.epoch) {
    workspace.isWaiting = true;
    return 'gap';
  }
  const content = await openEnvelope(envelope, workspace.keys);
  if (!content) return 'not-sealed-for-us';
  const snapshot = decodeSnapshot(content);
  if (!snapshot || envelope.doc !== COLLECTION_DOC) return 'unreadable-snapshot';
  const heads = await readHeads(workspace, envelope, snapshot, checks);
  if (typeof heads === 'string') return heads;
  const further = heads.filter(({ device, seq }) => seq > (workspace.heads.get(device)?.seq ?? 0));
  const own = heads.find(({ device }) => device === staging.device.id);
  if (own && own.seq > (workspace.gone[own.device] ?? 0)) {
    const parsed = parseEnvelope(own.bytes);
    const verdict = parsed ? await stageOwn(staging, workspace, parsed, checks) : 'unreadable-snapshot';
    if (verdict !== 'known') return verdict;
  }
  if (further.length === 0) return 'known';
  const fault = await forkFault(staging, workspace, heads);
  if (fault) return fault;
  const vector = Object.fromEntries(heads.map(({ device, seq }) => [device, seq]));
  // It would stand for what is not here, and lack some of it.
  if (!isCovered(workspace.gone, vector)) return 'stale-snapshot';
  const folded = await foldMembership(workspace, snapshot.membership, checks);
  if (typeof folded === 'string') return folded;
  const refusal =
    whoFault(folded, envelope, heads) ?? (await contentFault(staging, workspace, heads, snapshot));
  if (refusal) return refusal;
  return take(staging, workspace, { envelope, snapshot, heads, further, folded, vector }, checks);
}

/** The newest envelope of each device: whose it is, how far it goes, what the next one must follow on. */
async function readHeads(
  { row }: OpenWorkspace,
  author: Envelope,
  { heads }: Snapshot,
  checks: Checks,
): Promise<Head[] | Refusal> {
  if (heads.length > MAX_HEADS) return 'too-many-devices';
  const read = new Map<string, Head>();
  for (const bytes of heads) {
    const parsed = parseEnvelope(bytes);
    if (!parsed || parsed.kind === 'snapshot' || read.has(parsed.device)) return 'unreadable-snapshot';
    if (parsed.ws !== row.id) return 'other-workspace';
    if (parsed.epoch > author.epoch) return 'unreadable-snapshot';
    if (!(await checks.isSigned(parsed))) return 'bad-signature';
    const { ws, device, seq, epoch, kind } = parsed;
    read.set(device, { ws, device, seq, epoch, kind, bytes, hash: await hashEnvelope(bytes) });
  }
  const own = read.get(author.device);
  const isInPlace = own && own.seq === author.seq && same(own.hash, author.prev);
  return isInPlace ? [...read.values()] : 'broken-chain';
}

/** What is in both logs must be the same. */
async function forkFault(
  staging: Staging,
  { row, heads: known }: OpenWorkspace,
  heads: Head[],
): Promise<Refusal | null> {
  for (const { device, seq, bytes } of heads) {
    if (seq > (known.get(device)?.seq ?? 0) || device === staging.device.id) continue;
    const [held] = await staging.envelopesAfter(row.id, device, seq - 1, 1);
    if (held?.seq === seq && !same(held.bytes, bytes)) return 'forked-log';
  }
  return null;
}

const refusedAs = (state: DeviceState, { seq }: Envelope): Refusal | null =>
  state.removedAfter !== null && seq > state.removedAfter
    ? 'removed-device'
    : state.writesTo !== null
      ? 'viewer-may-not-write'
      : null;

/** Whether its author may make one, and whether everybody whose log it merges may have one. */
function whoFault(
  { membership, statements }: FoldedMembership,
  author: Envelope,
  heads: Head[],
): Refusal | null {
  const state = membership.devices[author.device];
  if (!state) return 'snapshot-by-stranger';
  if (state.removedAfter !== null) return 'removed-device';
  const asking = new Set(statements.map(({ envelope }) => envelope.device));
  for (const { device, seq } of heads) {
    const of = membership.devices[device];
    if (!of && !asking.has(device)) return 'snapshot-by-stranger';
    if (of && of.removedAfter !== null && seq > of.removedAfter) return 'removed-device';
  }
  return refusedAs(state, author);
}

/** Every struct must be of a device whose log is named, and none may go beyond a log that is here as far as that. */
async function contentFault(
  staging: Staging,
  workspace: OpenWorkspace,
  heads: Head[],
  { state, notes }: Snapshot,
): Promise<Refusal | null> {
  const { records, row } = workspace;
  const docs = [{ id: COLLECTION_DOC, state }, ...notes];
  if (new Set(docs.map(({ id }) => id)).size !== docs.length) return 'unreadable-snapshot';
  for (const doc of docs) {
    const isCollection = doc.id === COLLECTION_DOC;
    if (!isCollection && !v.is(recordId, doc.id)) return 'unknown-root';
    const clients = new Set<number>();
    const whole: number[] = [];
    for (const { device, seq } of heads) {
      const ids = isCollection
        ? await workspace.clientsOf(device, doc.id)
        : await clientIdsOf(row.id, device, doc.id);
      for (const id of ids) clients.add(id);
      if (seq <= (workspace.heads.get(device)?.seq ?? 0)) whole.push(...ids);
    }
    const fault = updateFault(doc.state, clients, isCollection ? collectionRoots : noteRoots);
    if (fault) return fault;
    const { to } = Y.parseUpdateMetaV2(doc.state);
    const held = isCollection ? null : await staging.note(row.id, doc.id);
    const clocks = isCollection
      ? Y.decodeStateVector(Y.encodeStateVector(records.doc))
      : held
        ? Y.parseUpdateMetaV2(held).to
        : new Map<number, number>();
    if (whole.some((id) => (to.get(id) ?? 0) > (clocks.get(id) ?? 0))) return 'foreign-client';
  }
  return null;
}

interface Checked {
  envelope: Envelope;
  snapshot: Snapshot;
  heads: Head[];
  /** Those of the heads that go further than what is here. */
  further: Head[];
  folded: FoldedMembership;
  vector: Record<string, number>;
}

async function take(
  staging: Staging,
  workspace: OpenWorkspace,
  { envelope, snapshot, further, folded, vector }: Checked,
  checks: Checks,
): Promise<Verdict> {
  const before = new Map([...workspace.heads].map(([device, { seq }]) => [device, seq]));
  const newTo = new Map(further.map(({ device, seq }) => [device, seq]));
  const rows = new Map<string, EnvelopeRow>();
  const isNew = (device: string, seq: number) =>
    seq > (before.get(device) ?? 0) && seq <= (newTo.get(device) ?? 0);
  const keep = ({ ws, device, seq, bytes }: EnvelopeRow) => {
    if (isNew(device, seq)) rows.set(`${device} ${seq}`, { ws, device, seq, bytes });
  };
  for (const bytes of snapshot.membership) {
    const told = parseEnvelope(bytes);
    if (told) keep(told);
  }
  for (const head of further) keep(head);
  const gone = { ...workspace.gone };
  for (const { device, seq } of further) if (seq - 1 > (before.get(device) ?? 0)) gone[device] = seq - 1;
  const base: BaseRow = {
    ...{ ws: workspace.row.id, bytes: envelope.bytes, author: envelope.device, vector, gone },
    id: toBase64Url(await hashEnvelope(envelope.bytes)),
  };
  const heads = further.map(({ ws, device, seq, hash, epoch }) => ({ ws, device, seq, hash, epoch }));
  for (const told of [
    ...folded.entries,
    ...folded.statements.filter(({ envelope: { device, seq } }) => isNew(device, seq)),
  ]) {
    const verdict = await stageTold(staging, workspace, told, checks);
    if (verdict !== 'taken') return 'half-applied';
  }
  staging.begin(workspace, base, heads, [...rows.values()]);
  try {
    const origin = { device: envelope.device };
    const touched = workspace.apply(origin, () =>
      Y.applyUpdateV2(workspace.records.doc, snapshot.state, origin),
    );
    staging.project(workspace, touched, null);
    for (const { id, state } of snapshot.notes) {
      const ws = workspace.row.id;
      staging.keepNote({ ws, id, ...mergeNote(await staging.note(ws, id), state) });
    }
  } catch {
    // What Yjs says of it is about its own inside.
    return 'half-applied';
  }
  return 'taken';
}

/** What a membership envelope does; its place in the log it has by the snapshot's heads. */
async function stageTold(
  staging: Staging,
  workspace: OpenWorkspace,
  { envelope, content }: Told,
  checks: Checks,
): Promise<Verdict> {
  const isIn = workspace.row.membership?.devices[envelope.device] !== undefined;
  const stageVouched = async (bytes: Uint8Array): Promise<Verdict> => {
    const vouched = parseEnvelope(bytes);
    if (!vouched || !(await checks.isSigned(vouched))) return 'bad-signature';
    extendMembership(staging, workspace, bytes);
    return 'known';
  };
  const take = async () => undefined;
  return stageMembership(staging, workspace, { envelope, content, isIn }, { take, stageVouched });
}

const same = (a: Uint8Array, b: Uint8Array) => a.length === b.length && a.every((byte, at) => byte === b[at]);

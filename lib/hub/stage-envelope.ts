import * as v from 'valibot';
import { mergeNote, noteRoots } from '../docs/note';
import { updateFault } from '../docs/update-check';
import { recordId } from '../records/field';
import { kindNames } from '../records/registry';
import { COLLECTION_DOC, type Envelope, NO_PREVIOUS } from '../sync/envelope';
import type { MembershipFault } from '../trust/membership';
import type { Checks } from './checks';
import type { OpenWorkspace } from './open-workspace';
import { type ReceivedUpdates, receivedUpdates } from './received-updates';
import { extendMembership, stageMembership } from './stage-membership';
import { stageOwn } from './stage-own';
import { stageSnapshot } from './stage-snapshot';
import type { Staging } from './staging';

/** Why an envelope is refused; each is counted and has a sentence in the messages. */
export type Refusal =
  | 'unreadable-envelope'
  | 'other-workspace'
  | 'bad-signature'
  | 'forked-log'
  | 'broken-chain'
  | 'not-sealed-for-us'
  | 'unreadable-update'
  | 'foreign-client'
  | 'unknown-root'
  | 'too-many-devices'
  | 'old-epoch'
  | 'removed-device'
  | 'viewer-may-not-write'
  | 'unreadable-entry'
  | 'unreadable-snapshot'
  | 'stale-snapshot'
  | 'snapshot-by-stranger'
  | MembershipFault;

/** A team of a dozen with several browsers each, and the browsers they had before … */
const MAX_DEVICES = 256;
/** … and those that ask to be let in: whoever has the secret can make such without end. */
const MAX_UNKNOWN = 32;

/**
 * `gap`: an earlier envelope of that device has not come yet; the session asks for it. `half-applied`: Yjs failed on its
 * way into the document (some updates decode and still cannot be integrated); the document must be read anew.
 */
export type Verdict = 'taken' | 'known' | 'gap' | 'half-applied' | Refusal;

export const isRefusal = (verdict: string): verdict is Refusal =>
  !['taken', 'known', 'gap', 'half-applied', 'in', 'unknown'].includes(verdict);

const collectionRoots: ReadonlySet<string> = new Set(kindNames);

/**
 * The whole way of a received envelope: signature, membership and role, chain, epoch, decryption, authorship, apply.
 * What fails on the way is refused and leaves nothing behind, save for `half-applied`.
 *
 * @param isVouchedFor it came inside an envelope of somebody who had it before they heard that its device may not write.
 * @param updates where updates of the records are collected, to be applied together; without it, they are at once.
 */
export async function stageEnvelope(
  staging: Staging,
  workspace: OpenWorkspace,
  bytes: Uint8Array,
  checks: Checks,
  { isVouchedFor = false, updates }: { isVouchedFor?: boolean; updates?: ReceivedUpdates } = {},
): Promise<Verdict> {
  const envelope = checks.parse(bytes);
  if (!envelope) return 'unreadable-envelope';
  if (envelope.ws !== workspace.row.id) return 'other-workspace';
  if (envelope.kind === 'snapshot')
    return isVouchedFor ? 'unreadable-envelope' : stageSnapshot(staging, workspace, envelope, checks);
  if (envelope.device === staging.device.id) return stageOwn(staging, workspace, envelope, checks);
  // Relays bring many a one twice. Nothing is believed of it, so nothing need be checked.
  if (envelope.seq < (workspace.heads.get(envelope.device)?.seq ?? 0)) return 'known';
  if (!(await checks.isSigned(envelope))) return 'bad-signature';
  const standing = standingOf(workspace, envelope);
  if (isRefusal(standing) && !isVouchedFor) {
    workspace.isWaiting = true;
    return (await placeInChain(workspace, envelope, checks)) === 'known' ? 'known' : standing;
  }
  const place = await placeInChain(workspace, envelope, checks);
  if (place !== 'next') return place;
  const isIn = standing !== 'unknown';
  const epoch = placeInEpochs(workspace, envelope, isIn);
  if (epoch !== 'next') return epoch;
  if (isTooMany(workspace, envelope.device, isIn)) return 'too-many-devices';
  const content = isIn || envelope.kind === 'membership' ? await checks.open(envelope, workspace.keys) : null;
  if (!content) return isIn ? 'not-sealed-for-us' : wait(workspace);

  const take = async () => {
    const { ws, device, seq } = envelope;
    const place = { hash: await checks.hash(bytes), epoch: envelope.epoch };
    staging.take(workspace, { ws, device, seq, bytes }, place);
  };
  if (envelope.kind === 'membership') {
    const stageVouched = async (inner: Uint8Array) => {
      const verdict = await stageEnvelope(staging, workspace, inner, checks, { isVouchedFor: true });
      if (verdict === 'taken' || verdict === 'known') extendMembership(staging, workspace, inner);
      return verdict;
    };
    const verdict = await stageMembership(
      staging,
      workspace,
      { envelope, content, isIn },
      { take, stageVouched },
    );
    return verdict === 'gap' ? wait(workspace) : verdict;
  }
  const verdict = await stageUpdate(staging, workspace, { envelope, update: content, updates });
  if (verdict === 'taken') await take();
  return verdict;
}

/** Applies a Yjs update, to the records (now, or with the others) or to a note. */
async function stageUpdate(
  staging: Staging,
  workspace: OpenWorkspace,
  {
    envelope,
    update,
    updates,
  }: { envelope: Envelope; update: Uint8Array; updates?: ReceivedUpdates | undefined },
): Promise<Verdict> {
  const { ws, doc, device, seq } = envelope;
  const isCollection = doc === COLLECTION_DOC;
  if (!isCollection && !v.is(recordId, doc)) return 'unknown-root';
  const clients = await workspace.clientsOf(device, doc);
  const fault = updateFault(update, clients, isCollection ? collectionRoots : noteRoots);
  if (fault) return fault;
  if (isCollection) {
    const together = updates ?? receivedUpdates(staging, workspace);
    together.add(envelope, update);
    return updates || !together.apply() ? 'taken' : 'half-applied';
  }
  try {
    const merged = mergeNote(await staging.note(ws, doc), update);
    staging.keepNote({ ws, id: doc, ...merged, lastChange: { device, seq } });
    return 'taken';
  } catch {
    // The note is merged in a document of its own, so nothing was written half-way.
    return 'unreadable-update';
  }
}

/**
 * What a device may do with this envelope. Where nobody has founded the workspace, whoever has its secret is in; where
 * an invite named who will found it, only that one. `unknown`: it may ask to be let in, and no more.
 */
function standingOf(
  { row }: OpenWorkspace,
  { device, seq, kind }: Envelope,
): 'in' | 'unknown' | 'removed-device' | 'viewer-may-not-write' {
  if (!row.membership) return row.founder === undefined || row.founder === device ? 'in' : 'unknown';
  const state = row.membership.devices[device];
  if (!state) return 'unknown';
  if (state.removedAfter !== null && seq > state.removedAfter) return 'removed-device';
  const isBeyond = state.writesTo !== null && seq > state.writesTo;
  return isBeyond && kind !== 'membership' ? 'viewer-may-not-write' : 'in';
}

function isTooMany({ heads, row }: OpenWorkspace, device: string, isIn: boolean): boolean {
  if (heads.has(device)) return false;
  const known = row.membership?.devices;
  if (isIn) return heads.size >= MAX_DEVICES + (known ? MAX_UNKNOWN : 0);
  return [...heads.keys()].filter((one) => known?.[one] === undefined).length >= MAX_UNKNOWN;
}

/** Epochs in one device's log never go back, and one that has not come here yet is waited for. */
function placeInEpochs(workspace: OpenWorkspace, { device, epoch }: Envelope, isIn: boolean) {
  if (epoch > workspace.row.epoch) return wait(workspace);
  // Who is not in and asks in an epoch that is over may be somebody who was removed.
  const first = isIn ? 1 : workspace.row.epoch;
  return epoch < (workspace.heads.get(device)?.epoch ?? first) ? 'old-epoch' : 'next';
}

/** What is not valid yet may become so when the membership log goes on; it is asked for again then. */
function wait(workspace: OpenWorkspace): 'gap' {
  workspace.isWaiting = true;
  return 'gap';
}

async function placeInChain(
  { heads }: OpenWorkspace,
  { device, seq, prev, bytes }: Envelope,
  checks: Checks,
): Promise<'next' | Extract<Verdict, 'known' | 'gap' | 'forked-log' | 'broken-chain'>> {
  const head = heads.get(device);
  const last = head?.seq ?? 0;
  if (seq > last + 1) return 'gap';
  if (seq === last && head && !same(await checks.hash(bytes), head.hash)) return 'forked-log';
  if (seq <= last) return 'known';
  return same(prev, head?.hash ?? NO_PREVIOUS) ? 'next' : 'broken-chain';
}

const same = (a: Uint8Array, b: Uint8Array) => a.length === b.length && a.every((byte, at) => byte === b[at]);

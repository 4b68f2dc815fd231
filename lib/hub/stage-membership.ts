import { visibleName } from '../records/visible-name';
import type { Request } from '../store/membership';
import { type Envelope, parseEnvelope } from '../sync/envelope';
import { applyEntry, extendTo } from '../trust/membership';
import { decodeMembership } from '../trust/membership-bytes';
import { isEntry, type MembershipEntry, type MembershipStatement } from '../trust/membership-entry';
import { readMember } from './member-record';
import type { OpenWorkspace } from './open-workspace';
import type { Verdict } from './stage-envelope';
import type { Staging } from './staging';
import { enact, hashEntry, openEpochSecret, sayHeard } from './write-membership';

/** Requests that are kept at most: whoever has the secret can make devices without end. */
const MAX_REQUESTS = 32;

interface Steps {
  /** Takes the envelope into the log. */
  take(): Promise<void>;
  /** Stages an envelope that came inside of this one, whose author vouches for it. */
  stageVouched(bytes: Uint8Array): Promise<Verdict>;
}

/**
 * What a membership envelope that was opened does. `isIn`: whether its device is; who is not may only ask to be.
 */
export async function stageMembership(
  staging: Staging,
  workspace: OpenWorkspace,
  { envelope, content, isIn }: { envelope: Envelope; content: Uint8Array; isIn: boolean },
  steps: Steps,
): Promise<Verdict> {
  const message = decodeMembership(content);
  if (!message) return 'unreadable-entry';
  if (isEntry(message)) return stageEntry(staging, workspace, { envelope, content, entry: message }, steps);
  if (message.type === 'ask') {
    await steps.take();
    noteRequest(staging, workspace, envelope.device, message);
    return 'taken';
  }
  if (!isIn) return 'gap';
  return message.type === 'leave'
    ? stageLeave(staging, workspace, envelope, steps)
    : stageHeard(staging, workspace, { envelope, envelopes: message.envelopes }, steps);
}

async function stageEntry(
  staging: Staging,
  workspace: OpenWorkspace,
  { envelope, content, entry }: { envelope: Envelope; content: Uint8Array; entry: MembershipEntry },
  { take }: Steps,
): Promise<Verdict> {
  const before = workspace.row.membership ?? null;
  if (!before && entry.type === 'found' && !mayFound(workspace, envelope, entry.memberId))
    return 'not-the-owner';
  const after = applyEntry(before, entry, await hashEntry(content), envelope.device);
  if (typeof after === 'string') return after;
  let secret: Uint8Array | null = null;
  if (entry.type === 'remove' && after.devices[staging.device.id]?.removedAfter === null) {
    secret = await openEpochSecret(staging, workspace.row.id, entry);
    if (!secret) return 'not-sealed-for-us';
  }
  await take();
  enact(staging, workspace, { after, entry, secret, by: { device: envelope.device, seq: envelope.seq } });
  await sayHeard(staging, workspace, entry);
  return 'taken';
}

/**
 * Who may begin the membership log here: the device that the invite named. Where none was named, the device that speaks
 * first, and in a workspace from before there was such a log, the device of the member whose record says owner.
 */
function mayFound({ row, records }: OpenWorkspace, { device, seq }: Envelope, memberId: string): boolean {
  if (row.founder !== undefined) return device === row.founder;
  if (seq === 1) return true;
  const record = readMember(records.read('member', memberId));
  return record?.role === 'owner' && Object.hasOwn(record.devices, device);
}

/** Remembers a request, for the device with the pen to answer; what a device in already says anew counts as one. */
export function noteRequest(
  staging: Staging,
  { row }: OpenWorkspace,
  device: string,
  { memberId, name, position, role, boxKey, label }: Extract<MembershipStatement, { type: 'ask' }>,
): void {
  const request: Request = {
    ...{ memberId, position, role, boxKey },
    ...{ name: visibleName(name), label: visibleName(label) },
  };
  const state = row.membership?.devices[device];
  if (state?.removedAfter === null && state.boxKey === boxKey) return;
  const kept = Object.entries(row.asking ?? {}).slice(1 - MAX_REQUESTS);
  staging.keepWorkspace({ ...row, asking: { ...Object.fromEntries(kept), [device]: request } });
}

async function stageLeave(
  staging: Staging,
  workspace: OpenWorkspace,
  { device }: Envelope,
  { take }: Steps,
): Promise<Verdict> {
  await take();
  const { row } = workspace;
  const member = row.membership?.devices[device]?.member;
  if (row.membership && member && !row.membership.leaving.includes(member)) {
    const leaving = [...row.membership.leaving, member];
    staging.keepWorkspace({ ...row, membership: { ...row.membership, leaving } });
  }
  return 'taken';
}

async function stageHeard(
  staging: Staging,
  workspace: OpenWorkspace,
  { envelope: { device, seq }, envelopes }: { envelope: Envelope; envelopes: Uint8Array[] },
  { take, stageVouched }: Steps,
): Promise<Verdict> {
  const author = workspace.row.membership?.devices[device];
  if (envelopes.length > 0 && author && author.writesTo !== null && seq > author.writesTo)
    return 'viewer-may-not-write';
  for (const bytes of envelopes) {
    const verdict = await stageVouched(bytes);
    if (verdict === 'gap' || verdict === 'half-applied') return verdict;
    if (verdict === 'taken' || verdict === 'known') continue;
    staging.refused.push(verdict);
    break;
  }
  await take();
  return 'taken';
}

/** What was vouched for and taken is valid from now on, also from elsewhere. */
export function extendMembership(staging: Staging, { row }: OpenWorkspace, bytes: Uint8Array): void {
  const envelope = parseEnvelope(bytes);
  if (!row.membership || !envelope) return;
  staging.keepWorkspace({ ...row, membership: extendTo(row.membership, envelope.device, envelope.seq) });
}

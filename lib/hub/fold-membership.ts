import type { Membership } from '../store/membership';
import { type Envelope, openEnvelope, parseEnvelope } from '../sync/envelope';
import { applyEntry, extendTo, type MembershipFault } from '../trust/membership';
import { decodeMembership } from '../trust/membership-bytes';
import { isEntry, type MembershipEntry, type MembershipMessage } from '../trust/membership-entry';
import type { Checks } from './checks';
import type { OpenWorkspace } from './open-workspace';
import { hashEntry } from './write-membership';

/** A membership envelope out of a snapshot: signed and sealed as it should be. */
export interface Told {
  envelope: Envelope;
  content: Uint8Array;
  message: MembershipMessage;
}

/** What the membership log comes to with what a snapshot brings, and in which order it is to be taken. */
export interface FoldedMembership {
  membership: Membership;
  entries: Told[];
  statements: Told[];
}

type FoldFault =
  | 'unreadable-snapshot'
  | 'other-workspace'
  | 'bad-signature'
  | 'not-sealed-for-us'
  | MembershipFault;

/**
 * Follows the membership log through the envelopes of a snapshot, and changes nothing yet. Each must be signed by its own
 * device, and each entry by the device that has the pen then: nothing of it is the word of who made the snapshot.
 */
export async function foldMembership(
  workspace: OpenWorkspace,
  envelopes: Uint8Array[],
  checks: Checks,
): Promise<FoldedMembership | FoldFault> {
  const entries: (Told & { message: MembershipEntry })[] = [];
  const statements: Told[] = [];
  for (const bytes of envelopes) {
    const told = await openTold(workspace, bytes, checks);
    if (typeof told === 'string') return told;
    const { message } = told;
    if (isEntry(message)) entries.push({ ...told, message });
    else statements.push(told);
  }
  entries.sort((a, b) => a.message.index - b.message.index);
  let membership = workspace.row.membership ?? null;
  const known = membership?.index ?? 0;
  for (const { envelope, content, message } of entries) {
    if (message.index <= known) continue;
    const { founder } = workspace.row;
    if (!membership && founder !== undefined && founder !== envelope.device) return 'not-the-owner';
    const after = applyEntry(membership, message, await hashEntry(content), envelope.device);
    if (after === 'gap') return 'unreadable-snapshot';
    if (typeof after === 'string') return after;
    membership = after;
  }
  if (!membership) return 'unreadable-snapshot';
  const all = membership;
  const counting = statements.filter((told) => stillCounts(told, all, entries));
  return {
    membership: counting.reduce(extendBy, all),
    entries: entries.filter(({ message }) => message.index > known),
    statements: counting,
  };
}

async function openTold(
  { row, keys }: OpenWorkspace,
  bytes: Uint8Array,
  checks: Checks,
): Promise<Told | FoldFault> {
  const envelope = parseEnvelope(bytes);
  if (envelope?.kind !== 'membership') return 'unreadable-snapshot';
  if (envelope.ws !== row.id) return 'other-workspace';
  if (!(await checks.isSigned(envelope))) return 'bad-signature';
  const content = await openEnvelope(envelope, keys);
  if (!content) return 'not-sealed-for-us';
  const message = decodeMembership(content);
  return message ? { envelope, content, message } : 'unreadable-snapshot';
}

/** What was said before its device was let in (again) is answered, and nobody waits for who is out. */
function stillCounts(
  { envelope: { device, seq }, message }: Told,
  { devices }: Membership,
  entries: { message: MembershipEntry }[],
): boolean {
  if (message.type !== 'ask' && devices[device] === undefined) return false;
  if (message.type === 'heard') return true;
  const admitted = entries.findLast(
    ({ message: entry }) => entry.type === 'admit' && entry.device === device,
  )?.message;
  if (admitted?.type === 'admit' && seq <= admitted.lastSeq) return false;
  return devices[device]?.removedAfter === undefined || devices[device].removedAfter === null;
}

/** What somebody whose word counts had of a device whose envelopes ended meanwhile is valid all the same. */
function extendBy(membership: Membership, { envelope: { device, seq }, message }: Told): Membership {
  const author = membership.devices[device];
  if (message.type !== 'heard' || !author || (author.writesTo !== null && seq > author.writesTo))
    return membership;
  return message.envelopes.reduce((extended, bytes) => {
    const vouched = parseEnvelope(bytes);
    return vouched ? extendTo(extended, vouched.device, vouched.seq) : extended;
  }, membership);
}

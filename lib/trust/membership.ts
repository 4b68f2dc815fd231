import type { DeviceState, MemberState, Membership } from '../store/membership';
import type { Limit, MembershipEntry } from './membership-entry';

/** Why an entry is not taken for the next of the membership log. */
export type MembershipFault = 'not-the-owner' | 'forked-membership' | 'impossible-entry';

/**
 * The membership after an entry.
 *
 * @param before null before the first entry.
 * @param hash SHA-256 of the entry's bytes.
 * @param author the device that signed the envelope it came in.
 * @returns `gap` where entries before it have not come yet: somebody else may have the pen since.
 */
export function applyEntry(
  before: Membership | null,
  entry: MembershipEntry,
  hash: Uint8Array,
  author: string,
): Membership | MembershipFault | 'gap' {
  if (entry.index > (before?.index ?? 0) + 1) return 'gap';
  if (before && author !== before.pen) return 'not-the-owner';
  if (entry.index !== (before?.index ?? 0) + 1) return 'forked-membership';
  if (!same(entry.prev, before?.hash ?? NO_ENTRY)) return 'forked-membership';
  if (!before)
    return entry.type === 'found' && entry.device === author ? found(entry, hash) : 'impossible-entry';
  const after = { ...before, index: entry.index, hash };
  switch (entry.type) {
    case 'found':
      return 'forked-membership';
    case 'admit':
      return admit(after, entry) ?? 'impossible-entry';
    case 'change':
      return change(after, entry) ?? 'impossible-entry';
    case 'remove':
      return remove(after, entry) ?? 'impossible-entry';
    case 'pass':
      return pass(after, entry) ?? 'impossible-entry';
    case 'rename':
      return { ...after, name: entry.workspace };
    default:
      return entry satisfies never;
  }
}

type EntryOf<T extends MembershipEntry['type']> = Extract<MembershipEntry, { type: T }>;

function found(entry: EntryOf<'found'>, hash: Uint8Array): Membership {
  const { memberId, device, boxKey, label, name, position, at } = entry;
  return {
    ...{
      index: 1,
      hash,
      pen: device,
      pens: [device],
      epoch: 1,
      ended: {},
      name: entry.workspace,
      leaving: [],
    },
    members: { [memberId]: { name, position, role: 'owner', since: at, changedAt: at } },
    devices: { [device]: { member: memberId, boxKey, label, epoch: 1, writesTo: null, removedAfter: null } },
  };
}

function admit(membership: Membership, entry: EntryOf<'admit'>): Membership | null {
  const { memberId, device, boxKey, label, name, position, at, lastSeq } = entry;
  const known = membership.members[memberId];
  const held = membership.devices[device];
  if (entry.role === 'owner' && known?.role !== 'owner') return null;
  if (held && held.member !== memberId && held.removedAfter === null) return null;
  const isIn = known !== undefined && devicesOf(membership, memberId).length > 0;
  // Somebody who was removed and is let in again comes as the entry says; of somebody who is in, this is one more device.
  const member: MemberState = isIn
    ? known
    : { name, position, role: entry.role, since: known?.since ?? at, changedAt: at };
  const writesTo = member.role !== 'viewer' ? null : (held?.writesTo ?? lastSeq);
  const state = { member: memberId, boxKey, label, epoch: membership.epoch, writesTo, removedAfter: null };
  return {
    ...membership,
    members: { ...membership.members, [memberId]: member },
    devices: { ...membership.devices, [device]: state },
    leaving: isIn ? membership.leaving : membership.leaving.filter((one) => one !== memberId),
  };
}

function change(membership: Membership, { memberId, position, role, limits, at }: EntryOf<'change'>) {
  const member = membership.members[memberId];
  if (!member || (role === 'owner') !== (member.role === 'owner')) return null;
  const devices = mapDevices(membership, memberId, (state, device) => {
    if (role !== 'viewer') return { ...state, writesTo: null };
    // Who was a viewer already keeps the end that was set then.
    return { ...state, writesTo: state.writesTo ?? seqOf(limits, device) ?? 0 };
  });
  const changed = { ...member, position, role, changedAt: at };
  return { ...membership, devices, members: { ...membership.members, [memberId]: changed } };
}

function remove(
  membership: Membership,
  { memberId, limits, epoch, at }: EntryOf<'remove'>,
): Membership | null {
  const member = membership.members[memberId];
  const isRemovable = ({ device }: Limit) => {
    const state = membership.devices[device];
    return state?.member === memberId && state.removedAfter === null && device !== membership.pen;
  };
  if (!member || limits.length === 0 || !limits.every(isRemovable)) return null;
  if (epoch !== membership.epoch + 1) return null;
  const devices = mapDevices(membership, memberId, (state, device) => {
    const removedAfter = seqOf(limits, device);
    return removedAfter === undefined ? state : { ...state, removedAfter };
  });
  const after = { ...membership, epoch, ended: { ...membership.ended, [membership.epoch]: at }, devices };
  const isOut = devicesOf(after, memberId).length === 0;
  const leaving = isOut ? membership.leaving.filter((one) => one !== memberId) : membership.leaving;
  const members = { ...membership.members, [memberId]: { ...member, changedAt: at } };
  return { ...after, leaving, members: isOut ? members : membership.members };
}

function pass(membership: Membership, { device, at }: EntryOf<'pass'>): Membership | null {
  const next = membership.devices[device];
  const before = membership.devices[membership.pen];
  if (!next || next.removedAfter !== null || !before) return null;
  const pens = membership.pens.includes(device) ? membership.pens : [...membership.pens, device];
  const after = { ...membership, pen: device, pens };
  if (next.member === before.member) return after;
  const roleOf = (id: string, role: MemberState['role']) => {
    const member = membership.members[id];
    return member ? { [id]: { ...member, role, changedAt: at } } : {};
  };
  return {
    ...after,
    members: { ...membership.members, ...roleOf(before.member, 'editor'), ...roleOf(next.member, 'owner') },
    devices: mapDevices(membership, next.member, (state) => ({ ...state, writesTo: null })),
  };
}

/** The devices of a member that are in. */
export const devicesOf = (membership: Membership, memberId: string): string[] =>
  Object.entries(membership.devices).flatMap(([device, { member, removedAfter }]) =>
    member === memberId && removedAfter === null ? [device] : [],
  );

/** Everybody's devices that are in. */
export const devicesIn = (membership: Membership): string[] =>
  Object.entries(membership.devices).flatMap(([device, { removedAfter }]) =>
    removedAfter === null ? [device] : [],
  );

/** What somebody whose word counts had received of a device whose envelopes ended meanwhile is valid all the same. */
export function extendTo(membership: Membership, device: string, seq: number): Membership {
  const state = membership.devices[device];
  if (!state) return membership;
  const further = (end: number | null) => (end === null ? null : Math.max(end, seq));
  const extended = { ...state, writesTo: further(state.writesTo), removedAfter: further(state.removedAfter) };
  return { ...membership, devices: { ...membership.devices, [device]: extended } };
}

function mapDevices(
  membership: Membership,
  memberId: string,
  map: (state: DeviceState, device: string) => DeviceState,
): Membership['devices'] {
  const changed = Object.entries(membership.devices).map(
    ([device, state]) => [device, state.member === memberId ? map(state, device) : state] as const,
  );
  return Object.fromEntries(changed);
}

const NO_ENTRY = new Uint8Array(32);
const seqOf = (limits: Limit[], device: string) => limits.find((one) => one.device === device)?.seq;
const same = (a: Uint8Array, b: Uint8Array) => a.length === b.length && a.every((byte, at) => byte === b[at]);

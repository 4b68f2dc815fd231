import { fromBase64Url } from '../records/id';
import { visibleName } from '../records/visible-name';
import type { DeviceState, Membership } from '../store/membership';
import { COLLECTION_DOC } from '../sync/envelope';
import { applyEntry, devicesIn, devicesOf, extendTo, type MembershipFault } from '../trust/membership';
import { encodeMembership } from '../trust/membership-bytes';
import type {
  Limit,
  MembershipChange,
  MembershipEntry,
  MembershipStatement,
} from '../trust/membership-entry';
import { sealTo } from '../trust/sealed-box';
import { secretsOf, workspaceKeys } from '../trust/workspace-keys';
import type { OpenWorkspace } from './open-workspace';
import { noteEnded } from './rooms';
import type { Staging } from './staging';

/**
 * Writes the next entry of the membership log, as the device with the pen, and acts on it.
 *
 * @param at the instant it bears (ISO).
 * @param secret of the epoch that a removal begins.
 * @returns why there is no such entry; nothing is done then.
 */
export async function writeEntry(
  staging: Staging,
  workspace: OpenWorkspace,
  { change, at, secret }: { change: MembershipChange; at: string; secret?: Uint8Array },
): Promise<MembershipFault | null> {
  const before = workspace.row.membership ?? null;
  const entry: MembershipEntry = {
    ...{ index: (before?.index ?? 0) + 1, prev: before?.hash ?? new Uint8Array(32), at },
    ...change,
  };
  const bytes = encodeMembership(entry);
  const after = applyEntry(before, entry, await hashEntry(bytes), staging.device.id);
  if (after === 'gap') return 'forked-membership';
  if (typeof after === 'string') return after;
  // In the epoch that it may end: those who have not heard of it can read no other.
  await staging.append(workspace, COLLECTION_DOC, bytes, 'membership');
  enact(staging, workspace, { after, entry, secret: secret ?? null });
  return null;
}

/** Removes devices of a member, and begins an epoch whose secret they do not get. */
export async function writeRemoval(
  staging: Staging,
  workspace: OpenWorkspace,
  {
    membership,
    memberId,
    device,
    at,
  }: { membership: Membership; memberId: string; device?: string | undefined; at: string },
): Promise<MembershipFault | null> {
  const out = devicesOf(membership, memberId).filter((one) => device === undefined || one === device);
  if (out.length === 0) return null;
  const epoch = membership.epoch + 1;
  const secret = crypto.getRandomValues(new Uint8Array(32));
  const secrets: { device: string; sealed: Uint8Array }[] = [];
  for (const one of devicesIn(membership).filter((other) => !out.includes(other))) {
    const { boxKey = '' } = membership.devices[one] ?? {};
    const sealed = await sealTo(boxKey, secret, epochContext(workspace.row.id, epoch, one));
    if (sealed) secrets.push({ device: one, sealed });
  }
  const limits = limitsOf(workspace, out);
  return writeEntry(staging, workspace, {
    change: { type: 'remove', memberId, limits, epoch, secrets },
    at,
    secret,
  });
}

/** How far these devices' logs are known here. */
export const limitsOf = ({ heads }: OpenWorkspace, devices: string[]): Limit[] =>
  devices.map((device) => ({ device, seq: heads.get(device)?.seq ?? 0 }));

/** Says something in this device's own name. */
export async function writeStatement(
  staging: Staging,
  workspace: OpenWorkspace,
  statement: MembershipStatement,
): Promise<void> {
  await staging.append(workspace, COLLECTION_DOC, encodeMembership(statement), 'membership');
}

/** The secret of the epoch that a removal begins, where it was sealed for this device. */
export async function openEpochSecret(
  { device }: Staging,
  ws: string,
  { epoch, secrets }: Extract<MembershipEntry, { type: 'remove' }>,
): Promise<Uint8Array | null> {
  const own = secrets.find((one) => one.device === device.id);
  const secret = own && (await device.open(own.sealed, epochContext(ws, epoch, device.id)));
  return secret?.length === 32 ? secret : null;
}

/**
 * Makes an entry true here: the row, the keys, and the rows of the people it is about.
 *
 * @param by the envelope that it came in, where it is another device's.
 */
export function enact(
  staging: Staging,
  workspace: OpenWorkspace,
  { after, entry, secret, by }: Enacted,
): void {
  const before = workspace.row;
  const own = after.devices[staging.device.id];
  const row = noteEnded(
    { ...before, membership: after, name: visibleName(after.name) || before.name },
    staging.now(),
  );
  if (secret) {
    row.laterSecrets = { ...before.laterSecrets, [after.epoch]: secret };
    row.epoch = after.epoch;
    workspace.keys = workspaceKeys(fromBase64Url(row.id), secretsOf(row));
  }
  // Once: whoever is told the secrets anew comes by this entry again on the way to the one that lets them in.
  if (isOut(own) && !isOut(before.membership?.devices[staging.device.id])) row.removedAt = entry.at;
  if (own && !isOut(own)) row.memberId = own.member;
  if (entry.type === 'admit' && entry.device === staging.device.id) {
    delete row.removedAt;
    delete row.leftAt;
  }
  if (entry.type === 'admit' && row.asking?.[entry.device]) {
    const { [entry.device]: _, ...others } = row.asking;
    row.asking = others;
  }
  staging.keepWorkspace(row);
  staging.project(
    workspace,
    Object.keys(after.members)
      .filter((id) => after.members[id] !== before.membership?.members[id] || touches(entry, id, after))
      .map((id) => ({ kind: 'member' as const, id })),
    by,
  );
}

interface Enacted {
  after: Membership;
  entry: MembershipEntry;
  secret: Uint8Array | null;
  by?: { device: string; seq: number };
}

/**
 * After an entry by somebody else that ends what some devices may write: says that this device goes by it from here on
 * (a removal is only over when everybody does), and hands over what of those devices' later envelopes it holds. It had
 * them before it heard, they are part of what it wrote since, and so they have to be valid for all.
 */
export async function sayHeard(
  staging: Staging,
  workspace: OpenWorkspace,
  entry: MembershipEntry,
): Promise<void> {
  if (entry.type !== 'remove' && entry.type !== 'change') return;
  const { membership, id: ws } = workspace.row;
  const own = membership?.devices[staging.device.id];
  if (!membership || !own || isOut(own)) return;
  const envelopes: Uint8Array[] = [];
  let extended = membership;
  for (const { device } of entry.limits) {
    const end = endOf(membership.devices[device]);
    const head = workspace.heads.get(device)?.seq ?? 0;
    // A viewer's word does not count: what only a viewer has received stays with them.
    if (end === null || head <= end || device === staging.device.id || own.writesTo !== null) continue;
    envelopes.push(...(await staging.envelopesAfter(ws, device, end)).map(({ bytes }) => bytes));
    extended = extendTo(extended, device, head);
  }
  if (envelopes.length === 0 && entry.type !== 'remove') return;
  staging.keepWorkspace({ ...workspace.row, membership: extended });
  await writeStatement(staging, workspace, { type: 'heard', index: membership.index, envelopes });
}

/** The last number that counts of a device's envelopes, null where there is no end. */
export const endOf = (state: DeviceState | undefined): number | null =>
  state ? (state.removedAfter ?? state.writesTo) : null;

const isOut = (state: DeviceState | undefined) => state !== undefined && state.removedAfter !== null;

function touches(entry: MembershipEntry, memberId: string, { devices }: Membership): boolean {
  if ('memberId' in entry) return entry.memberId === memberId;
  return entry.type === 'pass' && devices[entry.device]?.member === memberId;
}

const epochContext = (ws: string, epoch: number, device: string) =>
  new TextEncoder().encode(`adjutant/1/epoch\0${ws}\0${epoch}\0${device}`);

export async function hashEntry(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as BufferSource));
}

import type { CommandFault } from '../commands/apply';
import type { Command, CommandOf } from '../commands/command';
import type { Membership } from '../store/membership';
import { COLLECTION_DOC } from '../sync/envelope';
import { devicesOf } from '../trust/membership';
import type { MembershipChange } from '../trust/membership-entry';
import type { OpenWorkspace } from './open-workspace';
import type { Staging } from './staging';
import { limitsOf, writeEntry, writeRemoval, writeStatement } from './write-membership';

type MembershipCommand = CommandOf<
  'admit-member' | 'change-member' | 'remove-member' | 'pass-ownership' | 'rename-workspace'
>;

const membershipCommands: readonly Command['type'][] = [
  ...(['admit-member', 'change-member', 'remove-member', 'pass-ownership', 'rename-workspace'] as const),
];

export const isMembershipCommand = (command: Command): command is MembershipCommand =>
  membershipCommands.includes(command.type);

/**
 * Does what only the owner may do: writes the entry that a command asks for. One that would change nothing writes none,
 * so that the same command may come twice.
 */
export async function stageMembershipCommand(
  staging: Staging,
  workspace: OpenWorkspace,
  command: MembershipCommand,
): Promise<CommandFault | null> {
  const { membership } = workspace.row;
  if (!membership) {
    if (command.type !== 'rename-workspace') return 'not-the-owner';
    // Nobody has founded it, and nobody ever will the private one: a name for oneself.
    staging.keepWorkspace({ ...workspace.row, name: command.name });
    return null;
  }
  if (command.type === 'pass-ownership' && command.device === membership.pen) return null;
  if (membership.pen !== staging.device.id) return 'not-the-owner';
  if (command.type === 'remove-member') return stageRemoval(staging, workspace, { membership, command });
  const change = changeOf(workspace, membership, command);
  if (change === null || typeof change === 'string') return change;
  const fault = await writeEntry(staging, workspace, { change, at: command.at });
  if (fault !== null) return 'bad-value';
  if (change.type === 'change') await showPosition(staging, workspace, change);
  return null;
}

/** Somebody who once chose their position themselves has it in their record, which is what people see. */
async function showPosition(
  staging: Staging,
  workspace: OpenWorkspace,
  { memberId, position }: Extract<MembershipChange, { type: 'change' }>,
): Promise<void> {
  const { records } = workspace;
  if (!records.has('member', memberId) || records.read('member', memberId)?.position === position) return;
  const { update, touched } = workspace.change('change-member', () =>
    records.set('member', memberId, 'position', position),
  );
  if (update) await staging.append(workspace, COLLECTION_DOC, update);
  staging.project(workspace, touched);
}

function changeOf(
  workspace: OpenWorkspace,
  membership: Membership,
  command: Exclude<MembershipCommand, { type: 'remove-member' }>,
): MembershipChange | CommandFault | null {
  switch (command.type) {
    case 'rename-workspace':
      return command.name === membership.name ? null : { type: 'rename', workspace: command.name };
    case 'pass-ownership':
      return membership.devices[command.device]?.removedAfter === null
        ? { type: 'pass', device: command.device }
        : 'no-such-member';
    case 'admit-member': {
      const { memberId, name, position, device, boxKey, label, invite } = command;
      const known = membership.devices[device];
      if (known?.removedAfter === null && known.member === memberId && known.boxKey === boxKey) return null;
      const isIn = devicesOf(membership, memberId).length > 0;
      const role = (isIn && membership.members[memberId]?.role) || command.role;
      const lastSeq = limitsOf(workspace, [device])[0]?.seq ?? 0;
      return { type: 'admit', memberId, name, position, role, device, boxKey, label, invite, lastSeq };
    }
    case 'change-member': {
      const { memberId } = command;
      const member = membership.members[memberId];
      if (!member) return 'no-such-member';
      const { position = member.position, role = member.role } = command;
      if (position === member.position && role === member.role) return null;
      if (member.role === 'owner' && role !== 'owner') return 'owner-must-pass-first';
      const limits = role === 'viewer' ? limitsOf(workspace, devicesOf(membership, memberId)) : [];
      return { type: 'change', memberId, position, role, limits };
    }
    default:
      return command satisfies never;
  }
}

async function stageRemoval(
  staging: Staging,
  workspace: OpenWorkspace,
  { membership, command }: { membership: Membership; command: CommandOf<'remove-member'> },
): Promise<CommandFault | null> {
  const { memberId, device, at } = command;
  if (!membership.members[memberId]) return 'no-such-member';
  const isPen = device ? device === membership.pen : membership.devices[membership.pen]?.member === memberId;
  if (isPen) return 'owner-must-pass-first';
  const fault = await writeRemoval(staging, workspace, { membership, memberId, device, at });
  return fault === null ? null : 'bad-value';
}

/** Says to the owner's device that this person leaves. From now on this browser writes nothing more there. */
export async function stageLeaving(
  staging: Staging,
  workspace: OpenWorkspace,
  at: string,
): Promise<CommandFault | null> {
  const { row } = workspace;
  if (row.private) return 'no-such-workspace';
  if (row.membership?.pen === staging.device.id) return 'owner-must-pass-first';
  if (row.membership?.devices[staging.device.id]) {
    await writeStatement(staging, workspace, { type: 'leave' });
    staging.keepWorkspace({ ...row, leftAt: at });
  } else {
    // Nobody has let this device in, so there is nobody to tell.
    staging.keepWorkspace({ ...row, leftAt: at, removedAt: at });
  }
  return null;
}

/** Why this browser may not write to a workspace now; null where it may. */
export function writingFault({ row }: OpenWorkspace): CommandFault | null {
  if (row.cloned) return 'cloned-device';
  if (row.removedAt !== undefined || row.leftAt !== undefined) return 'removed-from-workspace';
  return null;
}

/** Why it may not change records there. */
export function recordWritingFault({ row }: OpenWorkspace, device: string): CommandFault | null {
  return typeof row.membership?.devices[device]?.writesTo === 'number' ? 'viewer-may-not-write' : null;
}

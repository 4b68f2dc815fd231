import * as v from 'valibot';
import {
  applyCommand,
  type CommandFault,
  faultOf,
  type RecordCommand,
  type Records,
} from '../commands/apply';
import { type Command, type CommandOf, command as commandSchema } from '../commands/command';
import { slicesOf } from '../commands/command-slices';
import { delegationFault } from '../commands/delegation';
import { type ImportCommand, sizeOf } from '../commands/pack-import';
import { type PackedImport, unpack } from '../commands/unpack-import';
import { mergeNote, noteRoots } from '../docs/note';
import { updateFault } from '../docs/update-check';
import { giveWay } from '../pace/give-way';
import { type CommandWatch, noWatch } from '../store/long-commands';
import { COLLECTION_DOC } from '../sync/envelope';
import { createWorkspace } from './enter-workspace';
import type { OpenWorkspace } from './open-workspace';
import {
  isMembershipCommand,
  recordWritingFault,
  stageLeaving,
  stageMembershipCommand,
  writingFault,
} from './stage-membership-command';
import { isPairingCommand, stagePairing } from './stage-pairing';
import type { Staging } from './staging';

/**
 * Applies one command from the outbox in memory and adds what it makes to the staging.
 *
 * @param watch told how far it is with a command of thousands of records.
 * @returns why it cannot be applied, or null. Nothing is changed where there is a fault.
 * @throws CalledOff when the person called it off; memory then may hold a part of it.
 */
export async function stageCommand(
  staging: Staging,
  raw: unknown,
  watch: CommandWatch = noWatch,
): Promise<CommandFault | null> {
  const parsed = v.safeParse(commandSchema, raw);
  if (!parsed.success) return 'unreadable-command';
  const command = parsed.output as Command;
  if (command.type === 'create-workspace') {
    await createWorkspace(staging, command);
    return null;
  }
  if (isPairingCommand(command)) return stagePairing(staging, command);
  if (command.type === 'renew-device') {
    for (const { row } of staging.shared()) staging.keepWorkspace({ ...row, renewing: true });
    return null;
  }
  const workspace = await staging.workspace(command.ws);
  if (!workspace) return 'no-such-workspace';
  const fault = writingFault(workspace);
  if (fault) return fault;
  if (isMembershipCommand(command)) return stageMembershipCommand(staging, workspace, command);
  switch (command.type) {
    case 'leave-workspace':
      return stageLeaving(staging, workspace, command.at);
    case 'set-rendezvous':
      staging.keepWorkspace({ ...workspace.row, rendezvous: command.rendezvous });
      return null;
    case 'pause-sync': {
      const { paused: _, ...row } = workspace.row;
      staging.keepWorkspace(command.paused ? { ...row, paused: true } : row);
      return null;
    }
    case 'edit-note':
      return recordWritingFault(workspace, staging.device.id) ?? stageNote(staging, workspace, command);
    case 'packed-import':
      return (
        recordWritingFault(workspace, staging.device.id) ?? stagePacked(staging, workspace, command, watch)
      );
    default:
      return recordWritingFault(workspace, staging.device.id) ?? stageRecords(staging, workspace, command);
  }
}

/** A person called a command off while it was worked on. */
export class CalledOff extends Error {}

async function stageRecords(
  staging: Staging,
  workspace: OpenWorkspace,
  command: RecordCommand,
): Promise<CommandFault | null> {
  const { records, row } = workspace;
  const self = ownRecord(workspace, command);
  const granted = grantFault(workspace, command);
  if (granted) return granted;
  const known = self ? withRecord(records, self.id) : records;
  const slices = slicesOf(command);
  // All are checked before the first is applied, and all come true in one commit.
  for (const slice of slices) {
    if (slices.length > 1) await giveWay();
    const fault = faultOf(known, slice);
    if (fault) return fault;
  }
  const unasked = delegationFault(records, command, row.memberId);
  if (unasked) return unasked;
  for (const slice of slices) {
    if (slices.length > 1) await giveWay();
    await stageSlice(staging, workspace, command, () => {
      if (self) records.add('member', self.id, self.base);
      applyCommand(records, slice, row.memberId);
    });
  }
  return null;
}

async function stageSlice(
  staging: Staging,
  workspace: OpenWorkspace,
  origin: unknown,
  change: () => void,
): Promise<void> {
  const { update, touched } = workspace.change(origin, change);
  if (update) await staging.append(workspace, COLLECTION_DOC, update);
  staging.project(workspace, touched);
}

/** An import of thousands: the same, a part at a time, told as it goes on, until it is called off. */
async function stagePacked(
  staging: Staging,
  workspace: OpenWorkspace,
  command: PackedImport,
  watch: CommandWatch,
): Promise<CommandFault | null> {
  const { id, count: of, parts } = command;
  const { records, row } = workspace;
  const slices: ImportCommand[] = [];
  let done = 0;
  const goOn = async (step: 'checking' | 'writing') => {
    if (watch.isCalledOff(id)) throw new CalledOff('called off');
    watch.tell({ id, step, done, of });
    await giveWay();
  };
  for (const part of parts) {
    await goOn('checking');
    const slice = unpack(command, part);
    if (!slice) return 'unreadable-command';
    const fault = faultOf(records, slice);
    if (fault) return fault;
    slices.push(slice);
    done += sizeOf(slice);
  }
  done = 0;
  for (const slice of slices) {
    await goOn('writing');
    await stageSlice(staging, workspace, command, () => applyCommand(records, slice, row.memberId));
    done += sizeOf(slice);
  }
  return null;
}

/** Who is a member, in which role and with which devices, is for the membership log to say. */
function grantFault({ row }: OpenWorkspace, command: RecordCommand): CommandFault | null {
  if (!row.membership) return null;
  const isMember =
    command.type === 'add-records'
      ? command.records.some(({ kind }) => kind === 'member')
      : 'kind' in command && command.kind === 'member' && command.type !== 'edit-record';
  if (isMember) return 'not-the-owner';
  if (command.type !== 'edit-record' || command.kind !== 'member') return null;
  const granted = [...Object.keys(command.fields), ...Object.keys(command.entries)];
  return granted.some((field) => field === 'role' || field === 'devices') ? 'not-the-owner' : null;
}

/** A member whom only the membership log knows gets a record when somebody changes their name or position. */
function ownRecord({ row, records }: OpenWorkspace, command: RecordCommand) {
  if (command.type !== 'edit-record' || command.kind !== 'member' || records.has('member', command.id))
    return null;
  const member = row.membership?.members[command.id];
  if (!member) return null;
  const { name, position, since } = member;
  return { id: command.id, base: { name, position, createdAt: since, createdBy: command.id } };
}

const withRecord = (records: Records, id: string): Records => ({
  ...records,
  has: (kind, other) => (kind === 'member' && other === id) || records.has(kind, other),
});

async function stageNote(
  staging: Staging,
  workspace: OpenWorkspace,
  command: CommandOf<'edit-note'>,
): Promise<CommandFault | null> {
  if (!workspace.records.has('meeting', command.meeting)) return 'no-such-record';
  // What others would refuse must not enter the log: they would refuse all that follows it as well.
  const clients = await workspace.clientsOf(staging.device.id, command.meeting);
  if (updateFault(command.update, clients, noteRoots)) return 'bad-value';
  const before = await staging.note(command.ws, command.meeting);
  try {
    staging.keepNote({ ws: command.ws, id: command.meeting, ...mergeNote(before, command.update) });
  } catch {
    // The page's editor made bytes that Yjs cannot read back: the person is told, nothing was changed.
    return 'bad-value';
  }
  await staging.append(workspace, command.meeting, command.update);
  return null;
}

import * as v from 'valibot';
import { applyCommand, type CommandFault, faultOf, isRecordCommand } from '../commands/apply';
import { type Command, type CommandOf, command as commandSchema } from '../commands/command';
import { mergeNote, noteRoots } from '../docs/note';
import { updateFault } from '../docs/update-check';
import { COLLECTION_DOC } from '../sync/envelope';
import type { OpenWorkspace } from './open-workspace';
import { isPairingCommand, stagePairing } from './stage-pairing';
import type { Staging } from './staging';

type WorkspaceCommand = CommandOf<'create-workspace' | 'join-workspace'>;

/**
 * Applies one command from the outbox in memory and adds what it makes to the staging.
 *
 * @returns why it cannot be applied, or null. Nothing is changed where there is a fault.
 */
export async function stageCommand(staging: Staging, raw: unknown): Promise<CommandFault | null> {
  const parsed = v.safeParse(commandSchema, raw);
  if (!parsed.success) return 'unreadable-command';
  const command = parsed.output as Command;
  if (command.type === 'create-workspace' || command.type === 'join-workspace') {
    await enterWorkspace(staging, command);
    return null;
  }
  if (command.type === 'renew-device') return 'unreadable-command';
  if (isPairingCommand(command)) return stagePairing(staging, command);
  const workspace = await staging.workspace(command.ws);
  if (!workspace) return 'no-such-workspace';
  switch (command.type) {
    case 'rename-workspace':
      staging.keepWorkspace({ ...workspace.row, name: command.name });
      return null;
    case 'set-rendezvous':
      staging.keepWorkspace({ ...workspace.row, rendezvous: command.rendezvous });
      return null;
    case 'edit-note':
      return stageNote(staging, workspace, command);
    default: {
      const fault = isRecordCommand(command) ? faultOf(workspace.records, command) : 'unreadable-command';
      if (fault || !isRecordCommand(command)) return fault;
      const { update, touched } = workspace.change(command, () =>
        applyCommand(workspace.records, command, workspace.row.memberId),
      );
      if (update) await staging.append(workspace, COLLECTION_DOC, update);
      staging.project(workspace, touched);
      return null;
    }
  }
}

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

/** Creates or joins a workspace, and enters the person there as a member with this device. */
async function enterWorkspace(staging: Staging, command: WorkspaceCommand): Promise<void> {
  if (await staging.workspace(command.ws)) return;
  const { me, ws, name, rendezvous, at } = command;
  const workspace = await staging.openNew({
    id: ws,
    name,
    secret: command.secret ?? crypto.getRandomValues(new Uint8Array(32)),
    epoch: 1,
    private: false,
    rendezvous,
    memberId: me.memberId,
    position: me.position,
    createdAt: at,
  });
  await stageMember(staging, workspace, { me, at, owner: command.type === 'create-workspace' });
}

/** Enters a person as a member of a workspace, with this browser as their device. */
export async function stageMember(
  staging: Staging,
  workspace: OpenWorkspace,
  { me, at, owner }: { me: WorkspaceCommand['me']; at: string; owner: boolean },
): Promise<void> {
  const stamp = { createdAt: at, createdBy: me.memberId, updatedAt: at, updatedBy: me.memberId };
  const { update, touched } = workspace.change('enter-workspace', () =>
    workspace.records.add('member', me.memberId, {
      name: me.name,
      position: me.position,
      role: owner ? 'owner' : 'editor',
      devices: { [staging.device.id]: { label: '' } },
      ...stamp,
    }),
  );
  if (update) await staging.append(workspace, COLLECTION_DOC, update);
  staging.project(workspace, touched);
}

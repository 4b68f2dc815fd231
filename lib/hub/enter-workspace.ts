import type { CommandOf } from '../commands/command';
import { fromBase64Url } from '../records/id';
import type { WorkspaceRow } from '../store/db';
import { secretsOf, workspaceKeys } from '../trust/workspace-keys';
import { askToBeLetIn, found } from './found-workspace';
import type { OpenWorkspace } from './open-workspace';
import type { Staging } from './staging';

/** Creates or joins a workspace: who creates it begins its membership log, who joins asks to be let in. */
export async function enterWorkspace(
  staging: Staging,
  command: CommandOf<'create-workspace' | 'join-workspace'>,
): Promise<void> {
  const { me, ws, name, rendezvous, at } = command;
  const there = await staging.workspace(ws);
  if (there && command.type === 'join-workspace') return comeBack(staging, there, command);
  if (there) return;
  const secret = command.secret ?? crypto.getRandomValues(new Uint8Array(32));
  const laterSecrets = command.type === 'join-workspace' ? command.laterSecrets : {};
  const founder = command.type === 'join-workspace' ? command.founder : staging.device.id;
  const workspace = await staging.openNew({
    ...{ id: ws, name, secret, laterSecrets, epoch: newest(laterSecrets), private: false, rendezvous },
    ...{ memberId: me.memberId, position: me.position, createdAt: at },
    ...(founder === undefined ? {} : { founder }),
  });
  if (command.type === 'create-workspace') await found(staging, workspace, { name: me.name, at });
  else await askToBeLetIn(staging, workspace, { name: me.name, role: command.role });
}

/**
 * Somebody who was removed, or has left, and is let in again: with the secrets of the epochs since, this browser hears
 * the rest of the membership log. In a workspace that it is in, nothing changes.
 */
export function comeBack(
  staging: Staging,
  workspace: OpenWorkspace,
  { secret, laterSecrets = {}, rendezvous }: Pick<WorkspaceRow, 'secret' | 'laterSecrets' | 'rendezvous'>,
): void {
  const { removedAt, leftAt: _, ...row } = workspace.row;
  if (removedAt === undefined) return;
  const told = { ...row, secret, laterSecrets: { ...row.laterSecrets, ...laterSecrets }, rendezvous };
  staging.keepWorkspace({ ...told, epoch: newest(told.laterSecrets) });
  workspace.keys = workspaceKeys(fromBase64Url(row.id), secretsOf(told));
}

const newest = (laterSecrets: Readonly<Record<number, Uint8Array>>): number =>
  Math.max(1, ...Object.keys(laterSecrets).map(Number));

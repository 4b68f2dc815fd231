import type { CommandOf } from '../commands/command';
import { fromBase64Url } from '../records/id';
import type { WorkspaceRow } from '../store/db';
import type { Welcome } from '../trust/welcome';
import { secretsOf, workspaceKeys } from '../trust/workspace-keys';
import { found } from './found-workspace';
import type { OpenWorkspace } from './open-workspace';
import type { Staging } from './staging';

/** Creates a workspace, and begins its membership log. */
export async function createWorkspace(
  staging: Staging,
  { me, ws, name, secret, rendezvous, at }: CommandOf<'create-workspace'>,
): Promise<void> {
  if (await staging.workspace(ws)) return;
  const workspace = await staging.openNew({
    ...{ id: ws, name, laterSecrets: {}, epoch: 1, private: false, rendezvous, founder: staging.device.id },
    ...{ memberId: me.memberId, position: me.position, createdAt: at },
    secret: secret ?? crypto.getRandomValues(new Uint8Array(32)),
  });
  await found(staging, workspace, { name: me.name, at });
}

/** Makes a workspace from what its owner told on letting this browser in. @param at the instant (ISO). */
export async function enterWorkspace(staging: Staging, welcome: Welcome, at: string): Promise<void> {
  const { ws, memberId, workspaceName, position, secrets, founder, rendezvous } = welcome;
  const { 1: secret = new Uint8Array(), ...laterSecrets } = Object.fromEntries(secrets);
  const there = await staging.workspace(ws);
  if (there) return comeBack(staging, there, { secret, laterSecrets, rendezvous });
  await staging.openNew({
    ...{ id: ws, name: workspaceName, secret, laterSecrets, epoch: newest(laterSecrets) },
    ...{ private: false, rendezvous, memberId, position, createdAt: at },
    ...(founder ? { founder } : {}),
  });
}

/**
 * Somebody who was removed, or has left, and is let in again: with the secrets of the epochs since, this browser hears
 * the rest of the membership log. In a workspace that it is in, nothing changes.
 */
function comeBack(
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

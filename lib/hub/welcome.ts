import type { Database, WorkspaceRow } from '../store/db';
import type { InviteRow, JoiningRow } from '../store/pairing-rows';
import type { Device } from '../trust/device';
import { sealTo } from '../trust/sealed-box';
import { readWelcome, type Welcome, writeWelcome } from '../trust/welcome';
import { secretsOf } from '../trust/workspace-keys';

/** What whoever came in with an invite has to know, sealed to them; null when they are in no longer. */
export async function sealWelcome(
  db: Database,
  workspace: WorkspaceRow,
  { id, usedBy }: InviteRow,
): Promise<Uint8Array | null> {
  if (!usedBy || !(await isInWorkspace(db, workspace, usedBy.device))) return null;
  const member = await db.member.get([workspace.id, usedBy.memberId]);
  if (!member) return null;
  const secrets = Object.entries(secretsOf(workspace)).map(
    ([epoch, secret]) => [Number(epoch), secret.slice()] as const,
  );
  const welcome = writeWelcome({
    ...{ ws: workspace.id, memberId: usedBy.memberId, workspaceName: workspace.name },
    founder: workspace.membership?.pens[0] ?? workspace.founder ?? '',
    ...{ name: member.name, position: member.position },
    role: member.role === 'viewer' ? 'viewer' : 'editor',
    secrets: new Map(secrets),
    rendezvous: workspace.rendezvous,
  });
  return sealTo(usedBy.boxKey, welcome, contextOf(id));
}

/** Null when it is none for this device, or of a version that is not known here. */
export async function openWelcome(
  device: Device,
  joining: JoiningRow,
  sealed: Uint8Array,
): Promise<Welcome | null> {
  const bytes = await device.open(sealed, contextOf(joining.id));
  return bytes && readWelcome(bytes);
}

const contextOf = (invite: string) => new TextEncoder().encode(`adjutant welcome\0${invite}`);

/** Whether a device may take part in a workspace now. */
export async function isInWorkspace(db: Database, workspace: WorkspaceRow, device: string): Promise<boolean> {
  const state = workspace.membership?.devices[device];
  if (state) return state.removedAfter === null;
  const members = await db.member
    .where('[ws+name]')
    .between([workspace.id, ''], [workspace.id, '\uffff'])
    .toArray();
  return members.some(({ devices }) => Object.hasOwn(devices, device));
}

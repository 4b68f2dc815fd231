import type { Request } from '../store/membership';
import { devicesOf } from '../trust/membership';
import type { OpenWorkspace } from './open-workspace';
import type { Staging } from './staging';
import { limitsOf, writeEntry, writeRemoval } from './write-membership';

/**
 * Answers what needs no decision, where this device has the pen: removes who asked to leave, and takes down the new box
 * key of a device that is in. Everybody else who asks waits for the owner (`admit-member`):
 * having the secret is not enough, for whoever is in, or was, could make more devices with it, and give them more rights.
 *
 * @param at the instant the answers bear (ISO).
 */
export async function answerRequests(staging: Staging, workspace: OpenWorkspace, at: string): Promise<void> {
  const { membership } = workspace.row;
  if (membership?.pen !== staging.device.id || workspace.row.cloned) return;
  for (const [device, request] of Object.entries(workspace.row.asking ?? {}))
    if (isAnswered(workspace, device, request)) await admit(staging, workspace, { device, request, at });
  for (const memberId of membership.leaving) {
    const now = workspace.row.membership;
    if (now) await writeRemoval(staging, workspace, { membership: now, memberId, at });
  }
}

function isAnswered({ row: { membership } }: OpenWorkspace, device: string, { memberId }: Request): boolean {
  const state = membership?.devices[device];
  return state !== undefined && state.removedAfter === null && state.member === memberId;
}

async function admit(
  staging: Staging,
  workspace: OpenWorkspace,
  { device, request, at }: { device: string; request: Request; at: string },
): Promise<void> {
  const { memberId, name, position, boxKey, label } = request;
  const { membership } = workspace.row;
  const isIn = membership !== undefined && devicesOf(membership, memberId).length > 0;
  const asked = request.role === 'viewer' ? 'viewer' : 'editor';
  const role = (isIn && membership.members[memberId]?.role) || asked;
  const lastSeq = limitsOf(workspace, [device])[0]?.seq ?? 0;
  const change = {
    type: 'admit',
    memberId,
    name,
    position,
    role,
    device,
    boxKey,
    label,
    invite: '',
    lastSeq,
  } as const;
  const fault = await writeEntry(staging, workspace, { change, at });
  if (fault) console.warn('request not answered', workspace.row.id, device, fault);
}

import type { CommandFault } from '../commands/apply';
import type { CommandOf } from '../commands/command';
import type { RequestRow } from '../store/pairing-rows';
import { stageMembershipCommand } from './stage-membership-command';
import type { Staging } from './staging';

/** Lets in who asked: as a new member, or with one more device of a member there is. */
export async function admit(
  staging: Staging,
  { ws, invite, device, boxKey, name, label }: RequestRow,
  { memberId, position, role, at, commandId }: CommandOf<'approve-request'>,
): Promise<CommandFault | null> {
  const workspace = await staging.workspace(ws);
  if (!workspace) return 'no-such-workspace';
  const person = { memberId, name, position, role };
  const stamp = { at, commandId };
  return stageMembershipCommand(staging, workspace, {
    ...{ type: 'admit-member', ws, invite, device, boxKey, label, ...person, ...stamp },
  });
}

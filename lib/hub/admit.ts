import type { CommandFault } from '../commands/apply';
import type { CommandOf } from '../commands/command';
import type { RequestRow } from '../store/pairing-rows';
import { COLLECTION_DOC } from '../sync/envelope';
import type { Staging } from './staging';

/** Enters who asked as a member, or their browser as one more device of a member there is. */
export async function admit(
  staging: Staging,
  { ws, device, boxKey, name, label }: RequestRow,
  { memberId, position, role, at }: CommandOf<'approve-request'>,
): Promise<CommandFault | null> {
  const workspace = await staging.workspace(ws);
  if (!workspace) return 'no-such-workspace';
  const by = workspace.row.memberId;
  const { update, touched } = workspace.change('admit-member', () => {
    if (workspace.records.has('member', memberId))
      return workspace.records.setEntry('member', memberId, 'devices', device, { label, boxKey });
    workspace.records.add('member', memberId, {
      ...{ name, position, role, devices: { [device]: { label, boxKey } } },
      ...{ createdAt: at, createdBy: by, updatedAt: at, updatedBy: by },
    });
  });
  if (update) await staging.append(workspace, COLLECTION_DOC, update);
  staging.project(workspace, touched);
  return null;
}

import { readMember } from './member-record';
import type { OpenWorkspace } from './open-workspace';
import { noteRequest } from './stage-membership';
import type { Staging } from './staging';
import { limitsOf, writeEntry, writeStatement } from './write-membership';

/**
 * What a start has to do for the membership of a shared workspace: where this browser created it before there was a
 * membership log, it begins one; and a browser that is not in yet, or whose box key is not known, asks to be.
 *
 * @param at now (ISO).
 */
export async function settleMembership(
  staging: Staging,
  workspace: OpenWorkspace,
  at: string,
): Promise<void> {
  const { row } = workspace;
  if (row.private || row.removedAt !== undefined || row.leftAt !== undefined || row.cloned) return;
  if (!row.membership && isCreator(staging, workspace)) return foundOld(staging, workspace, at);
  await askToBeLetIn(staging, workspace);
}

/** Whether the member record that this browser wrote when it created the workspace says so. */
function isCreator({ device }: Staging, { row, records }: OpenWorkspace): boolean {
  const record = readMember(records.read('member', row.memberId));
  return record?.role === 'owner' && Object.hasOwn(record.devices, device.id);
}

/** The first entry of a workspace that is new, or that this browser created long ago. */
export async function found(
  staging: Staging,
  workspace: OpenWorkspace,
  { name, at }: { name: string; at: string },
) {
  const { memberId, position, name: title } = workspace.row;
  const { id: device, boxKey } = staging.device;
  const change = {
    type: 'found',
    memberId,
    name,
    position,
    device,
    boxKey,
    label: '',
    workspace: title,
  } as const;
  const fault = await writeEntry(staging, workspace, { change, at });
  if (fault) throw new Error(`not founded: ${workspace.row.id} ${fault}`);
}

/** Whoever is in by the records, and has written, stays in. */
async function foundOld(staging: Staging, workspace: OpenWorkspace, at: string): Promise<void> {
  const { row, records } = workspace;
  const own = readMember(records.read('member', row.memberId));
  await found(staging, workspace, { name: own?.name ?? '', at });
  for (const memberId of records.ids('member')) {
    const record = readMember(records.read('member', memberId));
    if (memberId === row.memberId || !record) continue;
    for (const device of Object.keys(record.devices)) {
      if (!workspace.heads.has(device)) continue;
      const { name, position } = record;
      const { boxKey = '', label = '' } = row.asking?.[device] ?? {};
      const role = record.role === 'viewer' ? 'viewer' : 'editor';
      const lastSeq = limitsOf(workspace, [device])[0]?.seq ?? 0;
      const person = { memberId, name, position };
      const change = { type: 'admit', ...person, role, device, boxKey, label, invite: '', lastSeq } as const;
      const fault = await writeEntry(staging, workspace, { change, at });
      if (fault) console.warn('not admitted', row.id, device, fault);
    }
  }
}

/** Says who this browser is and what can be sealed to it, once; the device with the pen answers. */
async function askToBeLetIn(staging: Staging, workspace: OpenWorkspace): Promise<void> {
  const { row, records } = workspace;
  const { id, boxKey } = staging.device;
  const known = row.membership?.devices[id] ?? row.asking?.[id];
  if (known?.boxKey === boxKey) return;
  const { memberId, position } = row;
  const name = readMember(records.read('member', memberId))?.name ?? '';
  const person = { memberId, name, position, role: 'editor' as const };
  const request = { type: 'ask' as const, ...person, boxKey, label: '' };
  await writeStatement(staging, workspace, request);
  noteRequest(staging, workspace, id, request);
}

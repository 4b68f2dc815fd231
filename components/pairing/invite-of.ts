import type { Database } from '../../lib/store/db';
import { type Invite, writeInvite } from '../../lib/trust/invite';

/** An invite that this browser made, as it is handed over; null until the hub has made it. */
export async function inviteOf(db: Database, id: string) {
  const row = await db.invites.get(id);
  const [workspace, device] = await Promise.all([row && db.workspaces.get(row.ws), db.device.get('this')]);
  if (!row || !workspace || !device) return null;
  const { secret, from, expiresAt } = row;
  const { name, rendezvous } = workspace;
  const invite: Invite = { id, secret, from, expiresAt, inviter: device.id, name, rendezvous };
  return { row, workspace, text: await Promise.resolve(writeInvite(invite)) };
}

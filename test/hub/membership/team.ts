import type { Intent } from '../../../lib/commands/command';
import { createMemoryNetwork } from '../../sync/memory-link';
import { letInAll, type Person, person, until, workspaceOf } from '../people';

/** Petra, a manager, with her assistants Ana and Ivan: three browsers that share her workspace. */
export async function team(network = createMemoryNetwork()) {
  const petra = await person('Petra', network);
  const ana = await person('Ana', network);
  const ivan = await person('Ivan', network);
  const { ws, secret, join } = await workspaceOf(petra);
  await join(ana);
  await join(ivan);
  await letInAll(ws, petra, ana, ivan);
  return { network, petra, ana, ivan, ws, secret, join };
}

/** The member id that a person has in a workspace. */
export async function memberIdOf(who: Person, ws: string): Promise<string> {
  const row = await who.db.workspaces.get(ws);
  if (!row) throw new Error(`${who.name} has no workspace ${ws}`);
  return row.memberId;
}

/** What a person's browser goes by in a workspace: whose pen, which epoch, how many entries. */
export async function rowOf(who: Person, ws: string) {
  const row = await who.db.workspaces.get(ws);
  if (!row) throw new Error(`${who.name} has no workspace ${ws}`);
  return row;
}

/** The reasons for which a person's commands were not applied. */
export const faultsOf = async (who: Person) => (await who.db.outbox.toArray()).map(({ failure }) => failure);

/** Waits until a person's browser has heard of its removal. */
export const untilRemoved = (who: Person, ws: string) =>
  until(async () => (await rowOf(who, ws)).removedAt !== undefined);

/** A new role for somebody, by the owner. */
export async function gives(owner: Person, who: Person, ws: string, role: 'editor' | 'viewer') {
  const memberId = await memberIdOf(who, ws);
  await owner.does({ type: 'change-member', ws, memberId, role });
}

export async function removes(owner: Person, who: Person, ws: string) {
  await owner.does({ type: 'remove-member', ws, memberId: await memberIdOf(who, ws) });
}

export const title = (ws: string, id: string, value: string): Intent => ({
  type: 'edit-record',
  ws,
  kind: 'task',
  id,
  fields: { title: value },
});

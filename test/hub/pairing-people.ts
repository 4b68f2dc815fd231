import { newId } from '../../lib/records/id';
import type { Invite } from '../../lib/trust/invite';
import { createMemoryNetwork } from '../sync/memory-link';
import { type Person, person, until } from './people';

const rendezvous = { relays: ['ws://127.0.0.1:1'], iceServers: [] };

/** A manager who has a workspace, and an assistant who is about to come into it. */
export async function managerAndAssistant() {
  const network = createMemoryNetwork();
  const petra = await person('Petra', network);
  const ana = await person('Ana', network);
  const ws = newId();
  const me = { memberId: newId(), name: 'Petra', position: 'manager' as const };
  await petra.does({ type: 'create-workspace', ws, name: 'Petra’s office', secret: null, rendezvous, me });
  return { network, petra, ana, ws };
}

/** Makes an invite and hands it over, as its text does. */
export async function invites(
  who: Person,
  ws: string,
  life: 'hour' | 'day' | 'week' = 'hour',
): Promise<Invite> {
  const id = newId();
  await who.does({ type: 'create-invite', ws, invite: id, from: who.name, life });
  const [row, workspace] = [await who.db.invites.get(id), await who.db.workspaces.get(ws)];
  if (!row || !workspace) throw new Error('no invite was made');
  const { secret, from, expiresAt } = row;
  return { id, secret, from, expiresAt, inviter: who.hub.device.id, name: workspace.name, rendezvous };
}

export const asks = (who: Person, invite: Invite) =>
  who.does({
    type: 'ask-to-join',
    invite: { ...invite, secret: invite.secret.slice() },
    me: { name: who.name, position: 'assistant' },
    label: `${who.name}’s browser`,
  });

/** The request of somebody, once it is there. */
export async function requestOf(owner: Person, name: string) {
  const find = async () =>
    (await owner.db.requests.toArray()).find(
      ({ name: asking, state, online }) => asking === name && state === 'asking' && online,
    );
  await until(async () => (await find()) !== undefined);
  const found = await find();
  if (!found) throw new Error(`${name} asks no more`);
  return found;
}

export const approves = (
  owner: Person,
  request: string,
  role: 'editor' | 'viewer' = 'editor',
  memberId = newId(),
) => owner.does({ type: 'approve-request', request, memberId, position: 'assistant', role });

/** Waits until asking has come to where the test wants it. */
export const comesTo = (who: Person, invite: Invite, state: string) =>
  until(async () => (await who.db.joinings.get(invite.id))?.state === state);

/** Somebody comes into a workspace, all the way. */
export async function comesIn(who: Person, owner: Person, ws: string, role: 'editor' | 'viewer' = 'editor') {
  const invite = await invites(owner, ws);
  await asks(who, invite);
  await approves(owner, (await requestOf(owner, who.name)).id, role);
  await comesTo(who, invite, 'joined');
  return invite;
}

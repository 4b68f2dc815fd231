import type { CommandFault } from '../commands/apply';
import type { Command, CommandOf } from '../commands/command';
import { type InviteLife, pairingIntents } from '../commands/pairing-command';
import { type InviteRow, isFromAhead, isUnderWay, type JoiningEnd } from '../store/pairing-rows';
import { admit } from './admit';
import type { Staging } from './staging';

type PairingCommand = CommandOf<
  | 'create-invite'
  | 'withdraw-invite'
  | 'ask-to-join'
  | 'cancel-joining'
  | 'approve-request'
  | 'refuse-request'
>;

const HOUR_MS = 3_600_000;
const LIVES_MS: Record<InviteLife, number> = { hour: HOUR_MS, day: 24 * HOUR_MS, week: 7 * 24 * HOUR_MS };

const pairingCommands: readonly Command['type'][] = pairingIntents.map(({ entries }) => entries.type.literal);

export const isPairingCommand = (command: Command): command is PairingCommand =>
  pairingCommands.includes(command.type);

/** Takes down what a person decided on an invite; the pairing desk acts on it once it is committed. */
export async function stagePairing(staging: Staging, command: PairingCommand): Promise<CommandFault | null> {
  switch (command.type) {
    case 'create-invite':
      return createInvite(staging, command);
    case 'withdraw-invite': {
      const row = await staging.invites.get(command.invite);
      if (!row) return 'no-such-invite';
      if (row.state === 'open') staging.invites.keep({ ...row, state: 'withdrawn', closedAt: command.at });
      return null;
    }
    case 'ask-to-join':
      return askToJoin(staging, command);
    case 'cancel-joining': {
      const row = await staging.joinings.get(command.invite);
      if (row && isUnderWay(row)) staging.joinings.keep({ ...row, state: 'cancelled' });
      return null;
    }
    case 'approve-request':
      return approve(staging, command);
    case 'refuse-request': {
      const request = await staging.requests.get(command.request);
      const row = request && (await staging.invites.get(request.invite));
      if (!row || request.state !== 'asking') return 'no-such-request';
      staging.invites.keep({ ...row, refused: [...row.refused, request.device] });
      staging.requests.keep({ ...request, state: 'refused' });
      return null;
    }
    default:
      return command satisfies never;
  }
}

async function createInvite(
  staging: Staging,
  { invite, ws, from, life, at }: CommandOf<'create-invite'>,
): Promise<CommandFault | null> {
  const workspace = await staging.workspace(ws);
  if (!workspace || workspace.row.private) return 'no-such-workspace';
  if (workspace.row.membership?.pen !== staging.device.id) return 'not-the-owner';
  if (await staging.invites.get(invite)) return null;
  staging.invites.keep({
    ...{ id: invite, ws, from, createdAt: at },
    secret: crypto.getRandomValues(new Uint8Array(32)),
    expiresAt: Math.floor((Date.parse(at) + LIVES_MS[life]) / 1000) * 1000,
    ...{ state: 'open', closedAt: null, usedBy: null, refused: [] },
  });
  return null;
}

async function askToJoin(
  staging: Staging,
  { invite, me, label, at }: CommandOf<'ask-to-join'>,
): Promise<CommandFault | null> {
  const before = await staging.joinings.get(invite.id);
  if (before && (isUnderWay(before) || before.state === 'joined')) return null;
  const state = invite.expiresAt < Date.parse(at) ? 'expired' : 'looking';
  const { id, secret, inviter, expiresAt, name, from, rendezvous } = invite;
  staging.joinings.keep({
    ...{ id, secret: secret.slice(), inviter, expiresAt, name, from, rendezvous, me, label, startedAt: at },
    ...{ state, emoji: null, ws: null, impostor: false },
  });
  return null;
}

async function approve(
  staging: Staging,
  command: CommandOf<'approve-request'>,
): Promise<CommandFault | null> {
  const request = await staging.requests.get(command.request);
  const invite = request && (await staging.invites.get(request.invite));
  if (!invite) return 'no-such-request';
  // Approved once already: the command was applied, and is here a second time.
  if (request.state === 'approved' || request.state === 'joined') return null;
  if (request.state !== 'asking') return 'no-such-request';
  if (whyClosed(invite, Date.parse(command.at))) return 'invite-closed';
  const fault = await admit(staging, request, command);
  if (fault) return fault;
  const { device, boxKey, name } = request;
  staging.invites.keep({
    ...invite,
    state: 'used',
    closedAt: command.at,
    usedBy: { device, boxKey, memberId: command.memberId, name },
  });
  staging.requests.keep({ ...request, state: 'approved' });
  return null;
}

/**
 * Why nobody can come in with an invite any more; null while somebody can. One that was made by a clock ahead of today's
 * would live for as long: it is over.
 *
 * @param now ms since 1970.
 */
export function whyClosed(
  { state, createdAt, expiresAt }: Pick<InviteRow, 'state' | 'createdAt' | 'expiresAt'>,
  now: number,
): Extract<JoiningEnd, 'used' | 'withdrawn' | 'expired'> | null {
  if (state !== 'open') return state;
  return expiresAt < now || isFromAhead(createdAt, now) ? 'expired' : null;
}

import type { Rendezvous } from '../commands/command';
import type { Position } from '../records/member';

/** An invite that this browser made: it stays until it is expired, whatever became of it. */
export interface InviteRow {
  id: string;
  ws: string;
  secret: Uint8Array;
  /** Who invites, as the invite says it. */
  from: string;
  createdAt: string;
  /** ms since 1970, whole seconds. */
  expiresAt: number;
  state: 'open' | 'used' | 'withdrawn';
  /** When it was used or withdrawn. */
  closedAt: string | null;
  /** Who was let in with it: that browser gets its welcome again should the first have been lost. */
  usedBy: { device: string; boxKey: string; memberId: string; name: string } | null;
  /** Devices that were refused: they need not ask again. */
  refused: string[];
}

/** A clock is put right by minutes every now and then, by more only where it was wrong. */
const PUT_RIGHT_MS = 3_600_000;

/** Whether something that this browser made bears an instant that is still to come. @param now ms since 1970. */
export const isFromAhead = (createdAt: string, now: number): boolean =>
  Date.parse(createdAt) > now + PUT_RIGHT_MS;

/**
 * Somebody who asks with one of this browser's invites. The id stands for the exchange whose emoji are shown: when the
 * two start over it is another row.
 */
export interface RequestRow {
  id: string;
  invite: string;
  ws: string;
  device: string;
  boxKey: string;
  name: string;
  position: Position;
  label: string;
  /** Places in the table of safety emoji. */
  emoji: number[];
  /** `approved`: let in, and on its way to be told; `joined`: it has said that it is in. */
  state: 'asking' | 'approved' | 'joined' | 'refused' | 'cancelled' | 'too-late';
  /** Whether its browser is connected now. */
  online: boolean;
  at: string;
}

/** An invite that this browser asks with, and how far it has come. */
export interface JoiningRow {
  /** The invite's id. */
  id: string;
  secret: Uint8Array;
  /** The device that invites. */
  inviter: string;
  /** The workspace's name, and who invites, as the invite says it. */
  name: string;
  from: string;
  expiresAt: number;
  rendezvous: Rendezvous;
  me: { name: string; position: Position };
  label: string;
  startedAt: string;
  /** `looking`: the inviter's browser was not met yet, or is away; `asking`: its person sees the request. */
  state: 'looking' | 'asking' | JoiningEnd;
  emoji: number[] | null;
  /** The workspace, once in it. */
  ws: string | null;
  /** Somebody who is not the inviter answered: the invite is in other hands, too. */
  impostor: boolean;
}

/** How asking can end. */
export type JoiningEnd =
  | 'joined'
  | 'refused'
  | 'used'
  | 'expired'
  | 'withdrawn'
  | 'member'
  | 'busy'
  | 'other-version'
  | 'cancelled';

export const isUnderWay = ({ state }: Pick<JoiningRow, 'state'>): boolean =>
  state === 'looking' || state === 'asking';

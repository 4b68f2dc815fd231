import type { Position, Role } from '../records/member';

/**
 * Who may do what in a workspace, as its membership log says up to its last entry (`lib/trust/membership.ts`). Kept
 * in the workspace's row, so that it is written in the same transaction as the envelopes it comes from.
 */
export interface Membership {
  /** How many entries there are; the first has number 1. */
  index: number;
  /** SHA-256 of the last entry. */
  hash: Uint8Array;
  /** The device that writes the next entry. */
  pen: string;
  /** Every device that has held the pen, the founding one first. */
  pens: string[];
  /** The epoch that the last removal began, 1 before the first one. */
  epoch: number;
  /** When earlier epochs ended (ISO), by epoch. */
  ended: Record<number, string>;
  /** The workspace's name. */
  name: string;
  /** By member id; removed people stay, for what they wrote bears their name. */
  members: Record<string, MemberState>;
  /** By device id; removed ones stay, with their last valid number. */
  devices: Record<string, DeviceState>;
  /** Members who asked to leave and are not removed yet. */
  leaving: string[];
}

export interface MemberState {
  name: string;
  position: Position;
  role: Role;
  /** When they were let in, and when that was last changed (ISO, on the owner's clock). */
  since: string;
  changedAt: string;
}

export interface DeviceState {
  member: string;
  /** X25519, base64url; empty for a device that has not told one. */
  boxKey: string;
  label: string;
  /** The epoch in which it was let in: it knows of that one at least. */
  epoch: number;
  /** Its envelopes up to this number may change records; null: all. */
  writesTo: number | null;
  /** No envelope of it is valid beyond this number; null while it is in. */
  removedAfter: number | null;
}

/** What a device that is not in said of itself when it asked to be. Nothing of it is checked. */
export interface Request {
  memberId: string;
  name: string;
  position: Position;
  role: Role;
  boxKey: string;
  label: string;
}

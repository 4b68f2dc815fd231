import type { Position, Role } from '../records/member';

/**
 * An entry of the membership log, which only the device with the pen writes: the `index`th, after the one whose SHA-256
 * is `prev`. `at` is the instant on that device's clock (ISO). As bytes: `membership-bytes.ts`.
 */
export type MembershipEntry = { index: number; prev: Uint8Array; at: string } & MembershipChange;

export type MembershipChange =
  /** The workspace begins, with its first member. */
  | ({ type: 'found'; workspace: string } & Person & OwnDevice)
  /** A device is let in, of a new member or of one there is. As a viewer's it may have written up to `lastSeq`. */
  | ({ type: 'admit'; role: Role; invite: string; lastSeq: number } & Person & OwnDevice)
  /** Of somebody who may write no more, `limits` says up to which envelope they could. */
  | { type: 'change'; memberId: string; position: Position; role: Role; limits: Limit[] }
  /** The devices in `limits` are out, and epoch `epoch` begins, whose secret is sealed to each of the others. */
  | { type: 'remove'; memberId: string; limits: Limit[]; epoch: number; secrets: SealedSecret[] }
  | { type: 'pass'; device: string }
  | { type: 'rename'; workspace: string };

/** What any device says in its own name. */
export type MembershipStatement =
  | ({ type: 'ask'; role: Role } & Person & Omit<OwnDevice, 'device'>)
  | { type: 'leave' }
  /** Its author goes by entry `index`. Of devices whose envelopes ended there, it had these ones beyond their end. */
  | { type: 'heard'; index: number; envelopes: Uint8Array[] };

export interface Person {
  memberId: string;
  name: string;
  position: Position;
}
export interface OwnDevice {
  device: string;
  /** X25519, base64url; empty where it is not known. */
  boxKey: string;
  label: string;
}
export interface Limit {
  device: string;
  seq: number;
}
export interface SealedSecret {
  device: string;
  sealed: Uint8Array;
}

export type MembershipMessage = MembershipEntry | MembershipStatement;

export const isEntry = (message: MembershipMessage): message is MembershipEntry =>
  'index' in message && 'prev' in message;

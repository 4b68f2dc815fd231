import * as v from 'valibot';
import { recordId } from '../records/field';
import { deviceId, position } from '../records/member';
import { name } from '../records/visible-name';
import { rendezvous } from './rendezvous';

const secret = v.pipe(
  v.instance(Uint8Array),
  v.check((value) => value.length === 32, 'not 256 bits'),
);
/** How long an invite can be used. */
export const inviteLife = v.picklist(['hour', 'day', 'week']);
export type InviteLife = v.InferOutput<typeof inviteLife>;

/** What people decide while one comes into a workspace of another; `lib/sync/pairing.ts` tells the whole. */
export const pairingIntents = [
  /** Makes an invite to a workspace; the hub makes its secret. */
  v.object({
    type: v.literal('create-invite'),
    ws: recordId,
    invite: recordId,
    from: name(120),
    life: inviteLife,
  }),
  /** Nobody can come in with it any more. */
  v.object({ type: v.literal('withdraw-invite'), invite: recordId }),
  /** Looks for the browser that made the invite, and asks its person. */
  v.object({
    type: v.literal('ask-to-join'),
    invite: v.object({
      id: recordId,
      secret,
      inviter: deviceId,
      expiresAt: v.pipe(v.number(), v.safeInteger()),
      name: name(120),
      from: name(120),
      rendezvous,
    }),
    me: v.object({ name: v.pipe(name(120), v.trim(), v.minLength(1)), position }),
    label: name(120),
  }),
  v.object({ type: v.literal('cancel-joining'), invite: recordId }),
  /**
   * Lets in who asks. `memberId` is a new one, or that of a person who is in already and uses one more device.
   */
  v.object({
    type: v.literal('approve-request'),
    request: recordId,
    memberId: recordId,
    position,
    role: v.picklist(['editor', 'viewer']),
  }),
  v.object({ type: v.literal('refuse-request'), request: recordId }),
] as const;

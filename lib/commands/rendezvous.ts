import * as v from 'valibot';
import { text } from '../records/field';

/**
 * A Nostr relay, `ws://` or `wss://` as the browser will take it, or a team relay: `nats+wss://user:password@host[:port]`
 * (`nats+ws://` likewise). Several team addresses are nodes of one cluster.
 */
export const relayAddress = v.pipe(
  text(300),
  v.regex(/^(wss?:\/\/|nats\+wss?:\/\/[^:@/?\s]+:[^:@/?\s]+@[^/?\s]+$)/),
  v.check(isWebSocketUrl, 'no address'),
);

function isWebSocketUrl(address: string): boolean {
  const url = address.replace(/^nats\+/, '');
  return URL.canParse(url) && new URL(url).hash === '';
}

/** `stun:host`, or `turn:user:secret@host`: a TURN server without a user is of no use. */
export const iceAddress = v.pipe(
  text(300),
  v.regex(/^(stuns?:|turns?:[^:@\s]+:[^@\s]+@)[\w.\-[\]:]+(\?[\w=&]+)?$/),
);

/** How a workspace's browsers find each other. No address: nothing leaves this browser. */
export const rendezvous = v.object({
  relays: v.pipe(v.array(relayAddress), v.maxLength(8)),
  iceServers: v.pipe(v.array(iceAddress), v.maxLength(8)),
});
export type Rendezvous = v.InferOutput<typeof rendezvous>;

import * as v from 'valibot';
import { text } from '../records/field';

/** `ws://` or `wss://`, as the browser will take it. */
export const relayAddress = v.pipe(
  text(300),
  v.regex(/^wss?:\/\//),
  v.check((url) => URL.canParse(url) && new URL(url).hash === '', 'no address'),
);
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

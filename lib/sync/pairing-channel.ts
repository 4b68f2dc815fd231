import type { InviteKeys, PairingSide } from '../trust/invite-keys';

/** The two ends of the connection a pairing goes over, by what the link calls them. */
export interface PairingNames {
  inviter: string;
  joiner: string;
}

/** Seals what one end says and opens what the other says, in order. */
export interface PairingChannel {
  seal(message: Uint8Array): Promise<Uint8Array>;
  /** Null when it is not the other end's next frame: altered, cut off, repeated, out of order, or of another pairing. */
  open(frame: Uint8Array): Promise<Uint8Array | null>;
  /** From here on only frames of the pairing with this digest are the next ones. */
  bind(context: Uint8Array): void;
}

const IV_BYTES = 12;
/** Larger frames are refused unread; a welcome to a workspace of a thousand epochs is smaller. */
const MAX_FRAME_BYTES = 256 * 1024;

/**
 * A frame is `iv(12) ciphertext`, AES-256-GCM under the key that the invite has for the side that speaks. Its
 * associated data name the connection, what was said before (the context) and the frame's number under that context.
 */
export async function createPairingChannel(
  keys: InviteKeys,
  own: PairingSide,
  names: PairingNames,
): Promise<PairingChannel> {
  const other = own === 'inviter' ? 'joiner' : 'inviter';
  const [ownKey, otherKey] = await Promise.all([keys.sealing(own), keys.sealing(other)]);
  let context: Uint8Array = new Uint8Array(32);
  const count = { sent: 0, received: 0 };

  const gcm = (iv: Uint8Array, side: PairingSide, number: number) => {
    const head = `adjutant pairing frame\0${side}\0${names.inviter}\0${names.joiner}\0${number}\0`;
    const additionalData = new Uint8Array([...new TextEncoder().encode(head), ...context]);
    return { name: 'AES-GCM', iv: iv.slice(), additionalData };
  };

  return {
    async seal(message) {
      const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
      const params = gcm(iv, own, count.sent);
      count.sent += 1;
      const ciphertext = await crypto.subtle.encrypt(params, ownKey, message.slice());
      return new Uint8Array([...iv, ...new Uint8Array(ciphertext)]);
    },
    async open(frame) {
      if (frame.length > MAX_FRAME_BYTES) return null;
      const params = gcm(frame.subarray(0, IV_BYTES), other, count.received);
      try {
        const message = await crypto.subtle.decrypt(params, otherKey, frame.slice(IV_BYTES));
        count.received += 1;
        return new Uint8Array(message);
      } catch {
        // WebCrypto says no more than that the tag does not match.
        return null;
      }
    },
    bind(next) {
      context = next;
      count.sent = 0;
      count.received = 0;
    },
  };
}

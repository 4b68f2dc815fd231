import { fromBase64Url } from '../records/id';

/**
 * Bytes for one device alone:
 *
 *     v(1) ephemeral(32) ciphertext
 *
 * An X25519 key pair is made for this one message (RFC 7748); what it agrees on with the receiver's key goes through
 * HKDF-SHA-256 (RFC 5869; salt: both public keys, info: `adjutant/1/box`) into an AES-256-GCM key. As the key seals
 * once, the IV is twelve zeros. The context is associated data: what was sealed for one purpose opens for no other.
 */
const VERSION = 1;
const KEY_BYTES = 32;
const INFO = new TextEncoder().encode('adjutant/1/box');

/** A device's X25519 pair; the private key is non-extractable. */
export async function createBoxKeys(): Promise<CryptoKeyPair> {
  return (await crypto.subtle.generateKey('X25519', false, ['deriveBits'])) as CryptoKeyPair;
}

/**
 * @param boxKey the receiver's public key, base64url.
 * @param ephemeral fresh; tests fix it.
 * @returns null when the key is none that can be sealed to.
 */
export async function sealTo(
  boxKey: string,
  bytes: Uint8Array,
  context: Uint8Array,
  ephemeral?: CryptoKeyPair,
): Promise<Uint8Array | null> {
  try {
    const receiver = fromBase64Url(boxKey);
    const pair = ephemeral ?? (await createBoxKeys());
    const sender = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
    const key = await agree(pair.privateKey, receiver, [sender, receiver]);
    const sealed = await crypto.subtle.encrypt(gcm(context), key, bytes as BufferSource);
    return Uint8Array.of(VERSION, ...sender, ...new Uint8Array(sealed));
  } catch {
    // Not 32 bytes, or a point of small order, with which WebCrypto agrees on nothing (RFC 7748, 6.1).
    return null;
  }
}

/** What was sealed to this key in this context; null when it was not, or was changed since. */
export async function openSealed(
  { privateKey, boxKey }: { privateKey: CryptoKey; boxKey: Uint8Array },
  sealed: Uint8Array,
  context: Uint8Array,
): Promise<Uint8Array | null> {
  if (sealed[0] !== VERSION || sealed.length <= KEY_BYTES) return null;
  const sender = sealed.slice(1, 1 + KEY_BYTES);
  try {
    const key = await agree(privateKey, sender, [sender, boxKey]);
    const opened = await crypto.subtle.decrypt(gcm(context), key, sealed.slice(1 + KEY_BYTES));
    return new Uint8Array(opened);
  } catch {
    // WebCrypto says no more than that the tag does not match, or that the sender's key is none.
    return null;
  }
}

async function agree(own: CryptoKey, other: Uint8Array, salt: Uint8Array[]): Promise<CryptoKey> {
  const publicKey = await crypto.subtle.importKey('raw', other as BufferSource, 'X25519', true, []);
  const shared = await crypto.subtle.deriveBits({ name: 'X25519', public: publicKey }, own, 256);
  const master = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  const params = {
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(salt.flatMap((one) => [...one])),
    info: INFO,
  };
  return crypto.subtle.deriveKey(params, master, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
}

const gcm = (context: Uint8Array) => ({
  name: 'AES-GCM',
  iv: new Uint8Array(12),
  additionalData: context as BufferSource,
});

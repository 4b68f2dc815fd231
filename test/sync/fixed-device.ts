import { toBase64Url } from '../../lib/records/id';
import type { Device } from '../../lib/trust/device';
import { openSealed } from '../../lib/trust/sealed-box';

/** RFC 8410: what precedes the 32 bytes of an Ed25519 seed in PKCS #8. */
const PKCS8_HEAD = '302e020100300506032b657004220420';

export const toHex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
export const fromHex = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));

/** A device whose key is made from a 32-byte seed: the same seed signs the same bytes. */
export async function deviceFromSeed(seed: Uint8Array): Promise<Device> {
  const pkcs8 = Uint8Array.from([...fromHex(PKCS8_HEAD), ...seed]);
  const privateKey = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', true, ['sign']);
  const { x } = await crypto.subtle.exportKey('jwk', privateKey);
  if (!x) throw new Error('a private key without its public key');
  const box = await boxKeysFromSeed(seed);
  return {
    id: x,
    publicKey: new Uint8Array(Buffer.from(x, 'base64url')),
    boxKey: Buffer.from(box.boxKey).toString('base64url'),
    open: (sealed, context) => openSealed(box, sealed, context),
    sign: async (bytes) =>
      new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, bytes as BufferSource)),
  };
}

/** RFC 8410: the same for X25519. */
const X25519_HEAD = '302e020100300506032b656e04220420';

/** An X25519 pair whose private key is the seed. */
export async function boxKeysFromSeed(seed: Uint8Array) {
  const pkcs8 = Uint8Array.from([...fromHex(X25519_HEAD), ...seed]);
  const privateKey = await crypto.subtle.importKey('pkcs8', pkcs8, 'X25519', true, ['deriveBits']);
  const { x } = await crypto.subtle.exportKey('jwk', privateKey);
  if (!x) throw new Error('a private key without its public key');
  const boxKey = new Uint8Array(Buffer.from(x, 'base64url'));
  const publicKey = await crypto.subtle.importKey('raw', boxKey, 'X25519', true, []);
  return { privateKey, publicKey, boxKey };
}

/** A device nobody has met before. */
export const newDevice = () => deviceFromSeed(crypto.getRandomValues(new Uint8Array(32)));

/** The workspace id of 16 equal bytes. */
export const wsOf = (byte: number) => toBase64Url(new Uint8Array(16).fill(byte));

import { toBase64Url } from '../records/id';
import type { Database, DeviceRow } from '../store/db';
import { createBoxKeys, openSealed } from './sealed-box';

/** This browser profile as others know it: its public keys, and the private ones, which never leave it. */
export interface Device {
  /** The Ed25519 public key in base64url, 43 characters: the device's id. */
  id: string;
  publicKey: Uint8Array;
  /** The X25519 public key in base64url: what others seal to, for this device alone to open. */
  boxKey: string;
  sign(bytes: Uint8Array): Promise<Uint8Array>;
  /** What `sealTo` sealed to this device's `boxKey` in the same context, or null where it is not for us. */
  open(sealed: Uint8Array, context: Uint8Array): Promise<Uint8Array | null>;
}

/** The profile's device, made at its first start. The private keys are non-extractable. */
export async function openDevice(db: Database): Promise<Device> {
  const found = await db.device.get('this');
  const row = found ?? (await makeDeviceRow());
  // Databases of the first version have no box keys.
  const whole = { ...row, boxKeys: row.boxKeys ?? (await createBoxKeys()) };
  if (!found?.boxKeys) await db.device.put(whole);
  return deviceOf(whole);
}

/** Keys of a device that nobody has met before. */
export async function makeDeviceRow(): Promise<WholeDeviceRow> {
  const keys = (await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])) as CryptoKeyPair;
  const publicKey = await crypto.subtle.exportKey('raw', keys.publicKey);
  const id = toBase64Url(new Uint8Array(publicKey));
  return { id, keys, boxKeys: await createBoxKeys(), slot: 'this' };
}

type WholeDeviceRow = DeviceRow & { boxKeys: CryptoKeyPair };

export async function deviceOf({ id, keys, boxKeys }: WholeDeviceRow): Promise<Device> {
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', keys.publicKey));
  const boxKey = new Uint8Array(await crypto.subtle.exportKey('raw', boxKeys.publicKey));
  return {
    id,
    publicKey,
    boxKey: toBase64Url(boxKey),
    sign: async (bytes) =>
      new Uint8Array(await crypto.subtle.sign('Ed25519', keys.privateKey, bytes as BufferSource)),
    open: (sealed, context) => openSealed({ privateKey: boxKeys.privateKey, boxKey }, sealed, context),
  };
}

/** Checks an Ed25519 signature (RFC 8032); keys are imported once per device. */
export function createVerifier() {
  const keys = new Map<string, Promise<CryptoKey>>();
  return async (device: Uint8Array, bytes: Uint8Array, signature: Uint8Array): Promise<boolean> => {
    const id = toBase64Url(device);
    let key = keys.get(id);
    if (!key) {
      key = crypto.subtle.importKey('raw', device as BufferSource, 'Ed25519', true, ['verify']);
      keys.set(id, key);
    }
    try {
      return await crypto.subtle.verify(
        'Ed25519',
        await key,
        signature as BufferSource,
        bytes as BufferSource,
      );
    } catch {
      // 32 bytes that are no point on the curve are nobody's key.
      return false;
    }
  };
}

export type Verify = ReturnType<typeof createVerifier>;

import { toBase64Url } from '../records/id';
import type { Database, DeviceRow } from '../store/db';

/** This browser profile as others know it: its public key, and the private one, which never leaves it. */
export interface Device {
  /** The Ed25519 public key in base64url, 43 characters: the device's id. */
  id: string;
  publicKey: Uint8Array;
  sign(bytes: Uint8Array): Promise<Uint8Array>;
}

/** The profile's device, made at its first start. The private key is non-extractable. */
export async function openDevice(db: Database): Promise<Device> {
  const row = (await db.device.get('this')) ?? (await createDevice(db));
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', row.keys.publicKey));
  return {
    id: row.id,
    publicKey,
    sign: async (bytes) =>
      new Uint8Array(await crypto.subtle.sign('Ed25519', row.keys.privateKey, bytes as BufferSource)),
  };
}

async function createDevice(db: Database): Promise<DeviceRow> {
  const keys = (await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])) as CryptoKeyPair;
  const publicKey = await crypto.subtle.exportKey('raw', keys.publicKey);
  const row: DeviceRow = { id: toBase64Url(new Uint8Array(publicKey)), keys, slot: 'this' };
  await db.device.add(row);
  return row;
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

import { toBase64Url } from '../records/id';
import type { WorkspaceRow } from '../store/db';

/** What a workspace's secret is turned into, each purpose with its own HKDF label (RFC 5869). */
export interface WorkspaceKeys {
  /** The AES-256-GCM key under which a device seals its envelopes of an epoch. */
  sealing(device: Uint8Array, epoch: number): Promise<CryptoKey>;
  /** The room that a workspace's browsers meet in, unlinkable to the workspace for whoever lacks the secret. */
  room(epoch: number): Promise<string>;
  /** What encrypts the signalling in that room. */
  signallingPassword(epoch: number): Promise<string>;
  /** What the names and the sealing of its mailbox derive from. */
  mailbox(epoch: number): Promise<string>;
}

/** A workspace's secrets by epoch. */
export type EpochSecrets = Readonly<Record<number, Uint8Array>>;

/** The secrets that a workspace's row holds. */
export const secretsOf = (row: Pick<WorkspaceRow, 'secret' | 'laterSecrets'>): EpochSecrets => ({
  ...row.laterSecrets,
  1: row.secret,
});

/**
 * The keys of all epochs whose secret is known, each derived from its own. Those of any other epoch cannot be had:
 * asking for them rejects.
 */
export function workspaceKeys(ws: Uint8Array, secrets: EpochSecrets): WorkspaceKeys {
  const byEpoch = new Map<number, Promise<WorkspaceKeys>>();
  const of = (epoch: number): Promise<WorkspaceKeys> => {
    const secret = secrets[epoch];
    if (!secret) return Promise.reject(new Error(`no secret for epoch ${epoch}`));
    const keys = byEpoch.get(epoch) ?? deriveWorkspaceKeys(ws, secret);
    byEpoch.set(epoch, keys);
    return keys;
  };
  return {
    sealing: async (device, epoch) => (await of(epoch)).sealing(device, epoch),
    room: async (epoch) => (await of(epoch)).room(epoch),
    signallingPassword: async (epoch) => (await of(epoch)).signallingPassword(epoch),
    mailbox: async (epoch) => (await of(epoch)).mailbox(epoch),
  };
}

/** What one secret gives, for whichever epoch it is the secret of. */
export async function deriveWorkspaceKeys(ws: Uint8Array, secret: Uint8Array): Promise<WorkspaceKeys> {
  const master = await crypto.subtle.importKey('raw', secret as BufferSource, 'HKDF', false, [
    'deriveKey',
    'deriveBits',
  ]);
  const params = (purpose: string, epoch: number, device: Uint8Array = new Uint8Array()) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: ws as BufferSource,
    info: new Uint8Array([...new TextEncoder().encode(`adjutant/1/${purpose}/${epoch}/`), ...device]),
  });
  const text = async (purpose: string, epoch: number) =>
    toBase64Url(new Uint8Array(await crypto.subtle.deriveBits(params(purpose, epoch), master, 256)));

  const sealingKeys = new Map<string, Promise<CryptoKey>>();
  return {
    sealing(device, epoch) {
      const name = `${epoch}/${toBase64Url(device)}`;
      let key = sealingKeys.get(name);
      if (!key) {
        const aes = { name: 'AES-GCM', length: 256 };
        key = crypto.subtle.deriveKey(params('envelope', epoch, device), master, aes, false, [
          'encrypt',
          'decrypt',
        ]);
        sealingKeys.set(name, key);
      }
      return key;
    },
    room: (epoch) => text('room', epoch),
    signallingPassword: (epoch) => text('signalling', epoch),
    mailbox: (epoch) => text('mailbox', epoch),
  };
}

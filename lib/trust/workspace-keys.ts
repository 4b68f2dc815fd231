import { toBase64Url } from '../records/id';

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

import { fromBase64Url, toBase64Url } from '../records/id';
import type { Invite } from './invite';

/** Who of the two says it: each seals under a key of its own, so that nothing can be sent back to who said it. */
export type PairingSide = 'inviter' | 'joiner';

/** What an invite's secret is turned into, each purpose with its own HKDF label (RFC 5869). */
export interface InviteKeys {
  /** The room that the two meet in, unlinkable to the invite for whoever lacks the secret. */
  room(): Promise<string>;
  /** What encrypts the signalling in that room. */
  signallingPassword(): Promise<string>;
  /** The AES-256-GCM key under which one side seals what it says while pairing. */
  sealing(side: PairingSide): Promise<CryptoKey>;
}

export async function deriveInviteKeys({ id, secret }: Pick<Invite, 'id' | 'secret'>): Promise<InviteKeys> {
  const master = await crypto.subtle.importKey('raw', secret.slice(), 'HKDF', false, [
    'deriveKey',
    'deriveBits',
  ]);
  const salt = fromBase64Url(id).slice();
  const params = (purpose: string) => ({
    ...{ name: 'HKDF', hash: 'SHA-256', salt },
    info: new TextEncoder().encode(`adjutant/2/invite/${purpose}`),
  });
  const text = async (purpose: string) =>
    toBase64Url(new Uint8Array(await crypto.subtle.deriveBits(params(purpose), master, 256)));
  const aes = { name: 'AES-GCM', length: 256 };
  return {
    room: () => text('room'),
    signallingPassword: () => text('signalling'),
    sealing: (side) =>
      crypto.subtle.deriveKey(params(`frame/${side}`), master, aes, false, ['encrypt', 'decrypt']),
  };
}

import { fromBase64Url, toBase64Url } from '../records/id';
import { type Content, decodeContent, encodeContent, type Note, PART_BYTES, partsOf } from './letter';
import type { Letter } from './mailbox';

/** Turns what is to be kept into letters and letters into what they hold. */
export interface LetterSeal {
  /** The mailbox's name on the server. */
  readonly topic: string;
  /** A device's slot: the same in this mailbox always, and unlinkable to its slots in others. */
  slotOf(device: string): Promise<string>;
  /** The id that an envelope has here, whoever appends it. */
  idOf(envelope: Uint8Array): Promise<string>;
  /**
   * The letters of one envelope: one, or one for each 512 KB.
   *
   * @param again tells a repeated letter from the first, which the server would take for the same.
   */
  envelope(device: string, bytes: Uint8Array, again?: string): Promise<Letter[]>;
  /** The letters of a snapshot that a device keeps here; the first takes the place of the snapshot before. */
  snapshot(device: string, bytes: Uint8Array): Promise<Letter[]>;
  note(note: Note): Promise<Letter>;
  /** Null when it was not sealed with the keys of this mailbox, or altered, or moved, or holds nothing known. */
  open(letter: Letter): Promise<Content | null>;
}

const IV_BYTES = 12;
const ID_BYTES = 16;

/**
 * Letters are sealed with AES-256-GCM under a random IV, slot and id being bound to the content: `iv ciphertext`. Names
 * are HMAC-SHA-256, cut to 128 bits. Each purpose has a key of its own (HKDF, RFC 5869).
 *
 * @param secret a secret of 256 bits of one workspace and epoch (`WorkspaceKeys.mailbox`).
 */
export async function createLetterSeal(secret: string): Promise<LetterSeal> {
  const master = await crypto.subtle.importKey('raw', utf8(secret), 'HKDF', false, [
    'deriveKey',
    'deriveBits',
  ]);
  const [topic, key, slots, ids] = await Promise.all([
    crypto.subtle.deriveBits(purpose('topic'), master, ID_BYTES * 8),
    crypto.subtle.deriveKey(purpose('letter'), master, { name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]),
    crypto.subtle.deriveKey(purpose('slot'), master, HMAC, false, ['sign']),
    crypto.subtle.deriveKey(purpose('id'), master, HMAC, false, ['sign']),
  ]);
  const slotByDevice = new Map<string, Promise<string>>();

  function slotOf(device: string): Promise<string> {
    const slot = slotByDevice.get(device) ?? label(slots, fromBase64Url(device));
    slotByDevice.set(device, slot);
    return slot;
  }

  async function seal(slot: string, id: string, content: Content): Promise<Letter> {
    const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
    const plain = encodeContent(content) as BufferSource;
    const sealed = new Uint8Array(await crypto.subtle.encrypt(gcm(slot, id, iv), key, plain));
    const bytes = new Uint8Array(IV_BYTES + sealed.length);
    bytes.set(iv);
    bytes.set(sealed, IV_BYTES);
    return { slot, id, bytes };
  }

  async function lettersOf(slot: string, bytes: Uint8Array, again = ''): Promise<Letter[]> {
    const whole = await label(ids, bytes);
    const id = again ? `${whole}.${again}` : whole;
    if (bytes.length <= PART_BYTES) return [await seal(slot, id, { kind: 'envelope', bytes })];
    return Promise.all(
      partsOf(whole, bytes).map((part) => seal(slot, `${id}.${part.index}`, { kind: 'part', part })),
    );
  }

  return {
    topic: toBase64Url(new Uint8Array(topic)),
    slotOf,
    idOf: (envelope) => label(ids, envelope),
    envelope: async (device, bytes, again) => lettersOf(await slotOf(device), bytes, again),
    async snapshot(device, bytes) {
      const slot = await label(slots, new Uint8Array([...fromBase64Url(device), ...utf8('snapshot')]));
      const letters = await lettersOf(slot, bytes);
      return letters.map((letter, at) => (at === 0 ? { ...letter, replaces: true } : letter));
    },
    async note(note) {
      const content: Content = { kind: 'note', note };
      return seal(await slotOf(note.device), await label(ids, encodeContent(content)), content);
    },
    async open({ slot, id, bytes }) {
      try {
        const iv = bytes.slice(0, IV_BYTES);
        const sealed = bytes.subarray(IV_BYTES) as BufferSource;
        return decodeContent(new Uint8Array(await crypto.subtle.decrypt(gcm(slot, id, iv), key, sealed)));
      } catch {
        // WebCrypto says no more than that it does not fit: anybody who may write to the server can put bytes here.
        return null;
      }
    },
  };
}

/** The envelope's id in a letter's: repeated letters and parts have more after it. */
export const envelopeId = (id: string): string => id.replace(/\..*$/, '');

const HMAC = { name: 'HMAC', hash: 'SHA-256', length: 256 };

const purpose = (name: string) => ({
  name: 'HKDF',
  hash: 'SHA-256',
  salt: new Uint8Array(),
  info: utf8(`adjutant/1/mailbox-${name}`),
});

const gcm = (slot: string, id: string, iv: Uint8Array) => ({
  name: 'AES-GCM',
  iv: iv as BufferSource,
  additionalData: utf8(`${slot}/${id}`),
});

async function label(key: CryptoKey, bytes: Uint8Array): Promise<string> {
  const mac = await crypto.subtle.sign('HMAC', key, bytes as BufferSource);
  return toBase64Url(new Uint8Array(mac, 0, ID_BYTES));
}

const utf8 = (text: string) => new TextEncoder().encode(text);

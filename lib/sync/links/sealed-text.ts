import { fromBase64Url, toBase64Url } from '../../records/id';

const IV_BYTES = 12;

/** Seals what is put on a relay's notice board, so that the relay reads nothing of it, not even who speaks. */
export interface TextSeal {
  /** AES-256-GCM under a random IV, bound to the topic; gives `iv ciphertext` in base64url. */
  seal(topic: string, text: string): Promise<string>;
  /** Null when it was not sealed under this password and for this topic. */
  open(topic: string, sealed: string): Promise<string | null>;
  /** The same for bytes, which stay bytes. */
  sealBytes(topic: string, bytes: Uint8Array): Promise<Uint8Array>;
  openBytes(topic: string, sealed: Uint8Array): Promise<Uint8Array | null>;
}

/** `password`: a secret of at least 256 bits of entropy, of one workspace and epoch (`signallingPassword`). */
export async function createTextSeal(password: string): Promise<TextSeal> {
  const master = await crypto.subtle.importKey('raw', bytesOf(password), 'HKDF', false, ['deriveKey']);
  const key = await crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: bytesOf('adjutant/1/signalling-text') },
    master,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
  const sealing = (topic: string, iv: BufferSource) => ({
    name: 'AES-GCM',
    iv,
    additionalData: bytesOf(topic),
  });
  async function sealBytes(topic: string, bytes: Uint8Array): Promise<Uint8Array> {
    const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
    const ciphertext = await crypto.subtle.encrypt(sealing(topic, iv), key, bytes.slice());
    const sealed = new Uint8Array(IV_BYTES + ciphertext.byteLength);
    sealed.set(iv);
    sealed.set(new Uint8Array(ciphertext), IV_BYTES);
    return sealed;
  }

  async function openBytes(topic: string, sealed: Uint8Array): Promise<Uint8Array | null> {
    const [iv, ciphertext] = [sealed.slice(0, IV_BYTES), sealed.slice(IV_BYTES)];
    try {
      return new Uint8Array(await crypto.subtle.decrypt(sealing(topic, iv), key, ciphertext));
    } catch {
      // Not from this workspace: anybody may write on the board.
      return null;
    }
  }

  return {
    sealBytes,
    openBytes,
    seal: async (topic, text) => toBase64Url(await sealBytes(topic, bytesOf(text))),
    async open(topic, sealed) {
      const bytes = readBase64Url(sealed);
      // Of the ways to write the same bytes only the one in which it was sealed: a repeated text must be known again.
      if (!bytes || toBase64Url(bytes) !== sealed) return null;
      const opened = await openBytes(topic, bytes);
      return opened && new TextDecoder().decode(opened);
    },
  };
}

function readBase64Url(text: string): Uint8Array | null {
  try {
    return fromBase64Url(text);
  } catch {
    // Whatever it is, it was not sealed here.
    return null;
  }
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

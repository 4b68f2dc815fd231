import { createCipheriv, createDecipheriv, createHash, KeyObject, sign, verify } from 'node:crypto';

type Gcm = { iv: Uint8Array; additionalData: Uint8Array };

const TAG_BYTES = 16;

/**
 * The same algorithms under the same keys, called directly. Node's WebCrypto hands every call to another thread; for the
 * hundred thousand calls of a few hundred bytes each that a long run makes, that costs as much again as the work.
 */
export const directCalls: Partial<SubtleCrypto> = {
  digest: async (_, data) => asBuffer(createHash('sha256').update(view(data)).digest()),
  sign: async (_, key, data) => asBuffer(sign(null, view(data), KeyObject.from(key))),
  verify: async (_, key, signature, data) => verify(null, view(data), KeyObject.from(key), view(signature)),
  async encrypt(algorithm, key, data) {
    const { iv, additionalData } = algorithm as unknown as Gcm;
    const cipher = createCipheriv('aes-256-gcm', KeyObject.from(key), iv).setAAD(additionalData);
    return asBuffer(Buffer.concat([cipher.update(view(data)), cipher.final(), cipher.getAuthTag()]));
  },
  async decrypt(algorithm, key, data) {
    const { iv, additionalData } = algorithm as unknown as Gcm;
    const sealed = view(data);
    const decipher = createDecipheriv('aes-256-gcm', KeyObject.from(key), iv).setAAD(additionalData);
    decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
    return asBuffer(Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()]));
  },
};

const asBuffer = (bytes: Uint8Array) => Uint8Array.from(bytes).buffer;

const view = (data: BufferSource): Uint8Array =>
  ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array(data);

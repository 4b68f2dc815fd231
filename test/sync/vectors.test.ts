import { createDecipheriv, hkdfSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fromBase64Url } from '../../lib/records/id';
import {
  type EnvelopeKind,
  hashEnvelope,
  isSigned,
  openEnvelope,
  parseEnvelope,
  sealEnvelope,
} from '../../lib/sync/envelope';
import { createVerifier } from '../../lib/trust/device';
import { deriveWorkspaceKeys } from '../../lib/trust/workspace-keys';
import { deviceFromSeed, fromHex, toHex } from './fixed-device';
import file from './vectors.json';

/** What an old log holds must be readable for ever: these bytes were written once and are not written anew. */
describe.each(file.vectors)('the checked-in envelope: $name', (vector) => {
  const bytes = fromHex(vector.bytes);
  const header = {
    ws: file.ws,
    doc: vector.doc,
    epoch: vector.epoch,
    seq: vector.seq,
    prev: fromHex(vector.prev),
    kind: vector.kind as EnvelopeKind,
  };
  const setUp = async () => ({
    device: await deviceFromSeed(fromHex(file.seed)),
    keys: await deriveWorkspaceKeys(fromBase64Url(file.ws), fromHex(file.secret)),
    randomIv: () => fromHex(vector.iv),
  });

  it('is what sealing gives, byte for byte', async () => {
    const sealed = await sealEnvelope(header, fromHex(vector.update), await setUp());
    expect(toHex(sealed.bytes)).toBe(vector.bytes);
    expect(toHex(sealed.hash)).toBe(vector.hash);
  });

  it('reads back as what was sealed', async () => {
    const envelope = parseEnvelope(bytes);
    if (!envelope) throw new Error('not read');
    expect(envelope).toMatchObject({ ...header, device: file.device, iv: fromHex(vector.iv) });
    expect(await isSigned(envelope, createVerifier())).toBe(true);
    const update = await openEnvelope(envelope, (await setUp()).keys);
    expect(update && toHex(update)).toBe(vector.update);
    expect(toHex(await hashEnvelope(bytes))).toBe(vector.hash);
  });

  it('opens by the written format alone, without any of our code', () => {
    // v(1) ws(16) doc epoch device(32) seq(1) prev(32) kind(1) iv(12), as the header of lib/sync/envelope.ts says.
    const epoch = vector.epoch < 128 ? [vector.epoch] : [(vector.epoch & 127) | 128, vector.epoch >> 7];
    const doc = Buffer.from(vector.doc);
    const head = Buffer.concat([
      Uint8Array.of(1, ...Buffer.from(file.ws, 'base64url'), doc.length, ...doc, ...epoch),
      Buffer.from(file.device, 'base64url'),
      Uint8Array.of(vector.seq, ...fromHex(vector.prev)),
      Uint8Array.of(['update', 'snapshot', 'membership'].indexOf(vector.kind), ...fromHex(vector.iv)),
    ]);
    expect(toHex(bytes.subarray(0, head.length))).toBe(toHex(head));
    const afterLength = bytes.length - head.length - 64 < 130 ? 1 : 2;
    const sealed = bytes.subarray(head.length + afterLength, -64);
    const info = Buffer.concat([
      Buffer.from(`adjutant/1/envelope/${vector.epoch}/`),
      Buffer.from(file.device, 'base64url'),
    ]);
    const key = hkdfSync('sha256', fromHex(file.secret), Buffer.from(file.ws, 'base64url'), info, 32);
    const decipher = createDecipheriv('aes-256-gcm', new Uint8Array(key), fromHex(vector.iv));
    decipher.setAAD(head).setAuthTag(sealed.subarray(-16));
    const update = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
    expect(update.toString('hex')).toBe(vector.update);
  });
});

it('chains the checked-in envelopes, each to the one before it', () => {
  expect(file.vectors.slice(1).map(({ prev }) => prev)).toEqual(
    file.vectors.slice(0, -1).map(({ hash }) => hash),
  );
});

import { describe, expect, it } from 'vitest';
import { fromBase64Url } from '../../lib/records/id';
import {
  type Envelope,
  isSigned,
  NO_PREVIOUS,
  openEnvelope,
  parseEnvelope,
  sealEnvelope,
} from '../../lib/sync/envelope';
import { createVerifier } from '../../lib/trust/device';
import { deriveWorkspaceKeys } from '../../lib/trust/workspace-keys';
import { newDevice, wsOf } from './fixed-device';

const ws = wsOf(1);
const update = new TextEncoder().encode('what Petra changed');
const secretOf = (byte: number) => new Uint8Array(32).fill(byte);
const keysOf = (workspace: string, byte: number) =>
  deriveWorkspaceKeys(fromBase64Url(workspace), secretOf(byte));

async function sealed(): Promise<Uint8Array> {
  const header = { ws, doc: 'records', epoch: 1, seq: 1, prev: NO_PREVIOUS, kind: 'update' as const };
  const { bytes } = await sealEnvelope(header, update, {
    device: await newDevice(),
    keys: await keysOf(ws, 7),
  });
  return bytes;
}

function parsed(bytes: Uint8Array): Envelope {
  const envelope = parseEnvelope(bytes);
  if (!envelope) throw new Error('no envelope');
  return envelope;
}

/** Whether anybody would believe these bytes. */
async function isBelieved(bytes: Uint8Array): Promise<boolean> {
  const envelope = parseEnvelope(bytes);
  return envelope !== null && isSigned(envelope, createVerifier());
}

describe('an envelope', () => {
  it('is believed and opened as it was sealed', async () => {
    const bytes = await sealed();
    expect(await isBelieved(bytes)).toBe(true);
    expect(await openEnvelope(parsed(bytes), await keysOf(ws, 7))).toEqual(update);
  });

  it('is refused with any one byte changed', async () => {
    const bytes = await sealed();
    const believed: number[] = [];
    for (let at = 0; at < bytes.length; at++)
      for (const flip of [0x01, 0x80, 0xff]) {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ flip;
        if (await isBelieved(changed)) believed.push(at);
      }
    expect(believed).toEqual([]);
  });

  it('is refused when it is cut off anywhere, also inside a larger buffer', async () => {
    const bytes = await sealed();
    const roomy = new Uint8Array(bytes.length * 2);
    roomy.set(bytes);
    for (let length = 0; length < bytes.length; length++) {
      expect(parseEnvelope(bytes.slice(0, length)), `${length} bytes`).toBeNull();
      expect(parseEnvelope(roomy.subarray(0, length)), `${length} bytes of more`).toBeNull();
    }
    expect(parseEnvelope(roomy.subarray(0, bytes.length))).not.toBeNull();
  });

  it('is refused with anything after its end', async () => {
    const bytes = await sealed();
    for (const extra of [[0], [1, 2, 3], [...bytes]])
      expect(parseEnvelope(Uint8Array.of(...bytes, ...extra))).toBeNull();
  });

  it('is refused when a later version wrote it', async () => {
    const bytes = await sealed();
    for (const version of [0, 2, 3, 127]) {
      bytes[0] = version;
      expect(parseEnvelope(bytes)).toBeNull();
    }
  });

  it('tells neither another workspace nor another secret what is inside', async () => {
    const envelope = parsed(await sealed());
    expect(await openEnvelope(envelope, await keysOf(wsOf(2), 7))).toBeNull();
    expect(await openEnvelope(envelope, await keysOf(ws, 8))).toBeNull();
  });

  it('opens under the key of its own epoch and device only', async () => {
    const envelope = parsed(await sealed());
    const other = await newDevice();
    expect(await openEnvelope({ ...envelope, epoch: 2 }, await keysOf(ws, 7))).toBeNull();
    expect(await openEnvelope({ ...envelope, publicKey: other.publicKey }, await keysOf(ws, 7))).toBeNull();
  });

  it('seals the same update differently each time', async () => {
    const device = await newDevice();
    const keys = await keysOf(ws, 7);
    const header = { ws, doc: 'records', epoch: 1, seq: 1, prev: NO_PREVIOUS, kind: 'update' as const };
    const once = parsed((await sealEnvelope(header, update, { device, keys })).bytes);
    const again = parsed((await sealEnvelope(header, update, { device, keys })).bytes);
    expect(again.iv).not.toEqual(once.iv);
    expect(again.ciphertext).not.toEqual(once.ciphertext);
  });
});

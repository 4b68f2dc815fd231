import { expect, it } from 'vitest';
import { checkAhead } from '../../lib/hub/checks';
import type { OpenWorkspace } from '../../lib/hub/open-workspace';
import { fromBase64Url } from '../../lib/records/id';
import {
  COLLECTION_DOC,
  type Envelope,
  NO_PREVIOUS,
  parseEnvelope,
  sealEnvelope,
} from '../../lib/sync/envelope';
import { createVerifier, type Device } from '../../lib/trust/device';
import { workspaceKeys } from '../../lib/trust/workspace-keys';
import { newDevice, wsOf } from '../sync/fixed-device';

const ws = wsOf(1);
const keys = workspaceKeys(fromBase64Url(ws), { 1: new Uint8Array(32).fill(7) });

/** What a device wrote, one envelope after the other. */
async function logOf(device: Device, count: number): Promise<Uint8Array[]> {
  const log: Uint8Array[] = [];
  let prev: Uint8Array = NO_PREVIOUS;
  for (let seq = 1; seq <= count; seq++) {
    const header = { ws, doc: COLLECTION_DOC, epoch: 1, seq, prev, kind: 'update' as const };
    const { bytes, hash } = await sealEnvelope(header, new Uint8Array([seq]), { device, keys });
    log.push(bytes);
    prev = hash;
  }
  return log;
}

/** The manager's view of what came from the assistant's devices: whose signature held, and how many were looked at. */
async function check(envelopes: Uint8Array[], ...known: Device[]) {
  const head = { ws, seq: 0, hash: NO_PREVIOUS };
  const heads = new Map(known.map(({ id }) => [id, { ...head, device: id }]));
  const verify = createVerifier();
  let looks = 0;
  const workspace = { heads, keys, row: {} } as unknown as OpenWorkspace;
  const checks = checkAhead(envelopes, workspace, (...signature) => {
    looks += 1;
    return verify(...signature);
  });
  const parsed = envelopes.map((bytes) => checks.parse(bytes) as Envelope);
  const held = await Promise.all(parsed.map((envelope) => checks.isSigned(envelope)));
  return { held, looks };
}

const altered = (bytes: Uint8Array, at: number) => bytes.with(at, (bytes.at(at) ?? 0) ^ 1) as Uint8Array;

it('the last signature of a log that came together is enough', async () => {
  const ana = await newDevice();
  const log = await logOf(ana, 20);
  expect(await check(log, ana)).toEqual({ held: log.map(() => true), looks: 1 });
});

it('two logs that came mixed each need their last', async () => {
  const [laptop, desktop] = [await newDevice(), await newDevice()];
  const [a, b] = [await logOf(laptop, 5), await logOf(desktop, 5)];
  const mixed = a.flatMap((bytes, at) => [bytes, b[at] ?? bytes]);
  expect(await check(mixed, laptop, desktop)).toEqual({ held: mixed.map(() => true), looks: 2 });
});

it('one whose signature, content or header was altered is not believed, and those around it are', async () => {
  const ana = await newDevice();
  const log = await logOf(ana, 5);
  const middle = log[2] ?? new Uint8Array();
  const { head } = parseEnvelope(middle) as Envelope;
  for (const at of [middle.length - 1, middle.length - 70, head.length - 50]) {
    const { held } = await check(log.with(2, altered(middle, at)), ana);
    expect(held).toEqual([true, true, false, true, true]);
  }
});

it('a log whose last was altered is believed up to the one before', async () => {
  const ana = await newDevice();
  const log = await logOf(ana, 5);
  const last = log[4] ?? new Uint8Array();
  const { held } = await check(log.with(4, altered(last, last.length - 1)), ana);
  expect(held).toEqual([true, true, true, true, false]);
});

it('somebody else’s envelope does not vouch for what it claims to follow', async () => {
  const [ana, mallory] = [await newDevice(), await newDevice()];
  const [first] = await logOf(ana, 1);
  const forged = altered(first ?? new Uint8Array(), (first?.length ?? 1) - 1);
  const prev = new Uint8Array(await crypto.subtle.digest('SHA-256', forged as BufferSource));
  const header = { ws, doc: COLLECTION_DOC, epoch: 1, seq: 2, prev, kind: 'update' as const };
  const { bytes } = await sealEnvelope(header, new Uint8Array([2]), { device: mallory, keys });
  expect((await check([forged, bytes], ana, mallory)).held).toEqual([false, true]);
});

it('nothing is worked out ahead for a device that nobody knows', async () => {
  const [ana, mallory] = [await newDevice(), await newDevice()];
  const log = await logOf(mallory, 5);
  expect(await check(log, ana)).toEqual({ held: log.map(() => true), looks: 5 });
});

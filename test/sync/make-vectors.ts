/**
 * Writes `vectors.json`. Run by hand only, when a new envelope version is introduced on purpose:
 * `npx tsx test/sync/make-vectors.ts`. A difference in the file means that old logs can no longer be read.
 */
import { writeFileSync } from 'node:fs';
import * as Y from 'yjs';
import { clientIdsOf } from '../../lib/docs/client-ids';
import { fromBase64Url } from '../../lib/records/id';
import { COLLECTION_DOC, type EnvelopeKind, NO_PREVIOUS, sealEnvelope } from '../../lib/sync/envelope';
import { deriveWorkspaceKeys } from '../../lib/trust/workspace-keys';
import { deviceFromSeed, toHex, wsOf } from './fixed-device';

const seed = new Uint8Array(32).map((_, at) => at);
const secret = new Uint8Array(32).map((_, at) => 255 - at);
const ws = wsOf(0x5a);
const meeting = 'AAECAwQFBgcICQoLDA0ODw';

const device = await deviceFromSeed(seed);
const keys = await deriveWorkspaceKeys(fromBase64Url(ws), secret);

const chain: { name: string; doc: string; epoch: number; kind: EnvelopeKind; text: string }[] = [
  { name: 'the first of a chain', doc: COLLECTION_DOC, epoch: 1, kind: 'update', text: 'Call Marek' },
  { name: 'the second', doc: COLLECTION_DOC, epoch: 1, kind: 'update', text: 'Zavolat Dvořákovi · Đặng' },
  { name: 'a note', doc: meeting, epoch: 1, kind: 'update', text: 'Present: Petra, Ana\n' },
  { name: 'a later epoch', doc: COLLECTION_DOC, epoch: 300, kind: 'update', text: '📎' },
  { name: 'a snapshot', doc: COLLECTION_DOC, epoch: 300, kind: 'snapshot', text: 'x'.repeat(300) },
  { name: 'a membership entry', doc: COLLECTION_DOC, epoch: 301, kind: 'membership', text: '' },
];

let prev: Uint8Array = NO_PREVIOUS;
const vectors = [];
for (const [at, { name, doc, epoch, kind, text }] of chain.entries()) {
  const update = await updateOf(doc, text);
  const iv = new Uint8Array(12).fill(at + 1);
  const seq = at + 1;
  const header = { ws, doc, epoch, seq, prev, kind };
  const { bytes, hash } = await sealEnvelope(header, update, { device, keys, randomIv: () => iv });
  const fixed = { iv: toHex(iv), update: toHex(update), bytes: toHex(bytes), hash: toHex(hash) };
  vectors.push({ name, doc, epoch, seq, prev: toHex(prev), kind, ...fixed });
  prev = hash;
}

async function updateOf(doc: string, text: string): Promise<Uint8Array> {
  const written = new Y.Doc();
  written.clientID = (await clientIdsOf(ws, device.id, doc))[0] ?? 0;
  if (doc === COLLECTION_DOC) written.getMap('task').set(meeting, { title: text });
  else written.getText('body').insert(0, text);
  return Y.encodeStateAsUpdateV2(written);
}

const file = { seed: toHex(seed), device: device.id, secret: toHex(secret), ws, vectors };
writeFileSync(new URL('vectors.json', import.meta.url), `${JSON.stringify(file, null, 2)}\n`);

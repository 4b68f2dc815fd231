import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newId } from '../../lib/records/id';
import { sealedFileToText, textToSealedFile } from '../../lib/sync/pasted-file';
import { openSealedFile, type SealedFile, writeSealedFile } from '../../lib/sync/sealed-file';
import { createVerifier } from '../../lib/trust/device';
import { newDevice } from './fixed-device';

const device = await newDevice();
const verify = createVerifier();
const ws = newId();
const batches = [
  [Uint8Array.of(1, 2, 3), new Uint8Array(300).fill(7)],
  [Uint8Array.of(), new Uint8Array(70_000).fill(9)],
];
const vector = { [device.id]: 4 };

async function* inBatches(all: Uint8Array[][]) {
  yield* all;
}
const write = (all = batches) => writeSealedFile({ ws, vector, envelopes: inBatches(all) }, device);
const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());
const open = (bytes: Uint8Array) => openSealedFile(new Blob([bytes as BlobPart]), verify);

async function readAll(file: SealedFile): Promise<Uint8Array[][]> {
  const all: Uint8Array[][] = [];
  for await (const batch of file.envelopes()) all.push(batch);
  return all;
}

const small = await bytesOf((await write([batches[0] ?? []])).file);

describe('a sealed file', () => {
  it('gives back the same envelopes, byte for byte and in order, and who wrote it', async () => {
    const { file, count } = await write();
    expect(count).toBe(4);
    const opened = (await openSealedFile(file, verify)) as SealedFile;
    expect(opened).toMatchObject({ ws, device: device.id, count: 4 });
    expect({ ...opened.vector }).toEqual(vector);
    expect(await readAll(opened)).toEqual(batches);
  });

  it('is refused as cut short at every one of its bytes, and never taken for a whole one', async () => {
    for (let length = 0; length < small.length; length++) {
      const fault = await open(small.slice(0, length));
      expect(fault, `${length} bytes`).toBe(length < 16 ? 'not-a-sealed-file' : 'truncated-file');
    }
  });

  it('is refused with any one bit changed, anywhere', async () => {
    for (let at = 0; at < small.length; at++) {
      const changed = small.slice();
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      expect(typeof (await open(changed)), `byte ${at}`).toBe('string');
    }
  });

  it('is refused with something behind its end', async () => {
    expect(await open(Uint8Array.of(...small, 0))).toBe('damaged-file');
    expect(await open(Uint8Array.of(...small, ...small))).toBe('damaged-file');
  });

  it('is refused when a newer version wrote it, and when it is something else', async () => {
    const newer = small.slice();
    newer[16] = 2;
    expect(await open(newer)).toBe('newer-file');
    expect(await open(new TextEncoder().encode('%PDF-1.7 and much more text behind it'))).toBe(
      'not-a-sealed-file',
    );
    expect(await open(new Uint8Array())).toBe('not-a-sealed-file');
  });

  it('is refused unread when it is larger than any file is', async () => {
    const giant = { size: 513 * 1024 * 1024, slice: () => expect.unreachable() } as unknown as Blob;
    expect(await openSealedFile(giant, verify)).toBe('too-large-file');
  });

  it('is refused when somebody else put their name to it', async () => {
    const thief = { ...(await newDevice()), sign: device.sign };
    const { file } = await writeSealedFile({ ws, vector, envelopes: inBatches(batches) }, thief);
    expect(await openSealedFile(file, verify)).toBe('damaged-file');
  });

  it('never throws, whatever bytes it is given', async () => {
    const anything = fc.uint8Array({ maxLength: 400 });
    await fc.assert(
      fc.asyncProperty(anything, fc.nat(small.length - 1), async (noise, at) => {
        expect(typeof (await open(noise))).toBe('string');
        expect(typeof (await open(Uint8Array.of(...small.slice(0, at), ...noise)))).toBe('string');
      }),
      { numRuns: 500 },
    );
  });
});

describe('a sealed file as text', () => {
  it('survives what mail programs do to text', async () => {
    const text = (await sealedFileToText(new Blob([small as BlobPart]))) ?? '';
    const quoted = `Hello Petra,\n\n> ${text.match(/.{1,72}/g)?.join('\n> ')}\n\nRegards, Ana.`;
    const file = textToSealedFile(quoted) as Blob;
    expect(await bytesOf(file)).toEqual(small);
  });

  it('is told as incomplete, of a newer version, or none at all', async () => {
    const text = (await sealedFileToText(new Blob([small as BlobPart]))) ?? '';
    expect(textToSealedFile(text.slice(0, -1))).toBe('truncated-file');
    expect(textToSealedFile(text.replace('.', '.€'))).toBe('damaged-file');
    expect(textToSealedFile('adjutant-sealed2.AAAA.')).toBe('newer-file');
    expect(textToSealedFile('Dear Petra, see you tomorrow.')).toBe('not-a-sealed-file');
    expect(textToSealedFile('x'.repeat(2_000_000))).toBe('too-large-file');
  });

  it('is not offered for a file too large to be pasted', async () => {
    expect(await sealedFileToText((await write()).file)).toBeNull();
  });
});

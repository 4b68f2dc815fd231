import fc from 'fast-check';
import * as encoding from 'lib0/encoding';
import { describe, expect, it } from 'vitest';
import { toBase64Url } from '../../lib/records/id';
import { decodeFrame, encodeFrame, type Frame } from '../../lib/sync/frame';
import { processorMs } from '../capture/processor-time';

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const device = bytes(32).map(toBase64Url);
const vector = fc.dictionary(device, fc.maxSafeNat(), { noNullPrototype: false, maxKeys: 20 });
const frame: fc.Arbitrary<Frame> = fc.oneof(
  fc.record({ kind: fc.constant('hello' as const), device, sig: bytes(64), vector }),
  fc.record({ kind: fc.constant('have' as const), again: fc.boolean(), vector }),
  fc.record({
    kind: fc.constant('envelopes' as const),
    envelopes: fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 20 }),
  }),
  fc.record({
    kind: fc.constant('offer' as const),
    id: device,
    author: device,
    size: fc.maxSafeNat(),
    vector,
  }),
  fc.record({ kind: fc.constant('want' as const), id: device, from: fc.maxSafeNat() }),
  fc
    .record({
      id: device,
      index: fc.nat(9),
      beyond: fc.integer({ min: 1, max: 9 }),
      bytes: fc.uint8Array({ minLength: 1 }),
    })
    .map(({ beyond, ...chunk }) => ({ kind: 'chunk' as const, ...chunk, count: chunk.index + beyond })),
);

/** A `have` that claims more devices, or an `envelopes` that claims a longer one, than there are bytes. */
function boasting(kind: number, ...numbers: number[]): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, kind);
    if (kind === 1) encoding.writeUint8(encoder, 0);
    for (const number of numbers) encoding.writeVarUint(encoder, number);
  });
}

describe('a frame', () => {
  it('reads back as it was written', () => {
    fc.assert(
      fc.property(frame, (one) => {
        expect(decodeFrame(encodeFrame(one))).toEqual(one);
      }),
    );
  });

  it('is refused when it is cut off, except between two envelopes', () => {
    fc.assert(
      fc.property(frame, fc.nat(), (one, cut) => {
        const whole = encodeFrame(one);
        const length = cut % whole.length;
        const read = decodeFrame(whole.slice(0, length));
        if (read === null) return;
        if (one.kind !== 'envelopes' || read.kind !== 'envelopes')
          throw new Error(`read from ${length} bytes`);
        expect(read.envelopes).toEqual(one.envelopes.slice(0, read.envelopes.length));
      }),
    );
  });

  it('is refused with anything after its end', () => {
    fc.assert(
      fc.property(frame, fc.uint8Array({ minLength: 1 }), (one, extra) => {
        fc.pre(one.kind !== 'envelopes');
        expect(decodeFrame(Uint8Array.of(...encodeFrame(one), ...extra))).toBeNull();
      }),
    );
  });

  it('never throws on garbage, and takes no time over it', async () => {
    const garbage = fc
      .tuple(fc.nat(3), fc.uint8Array({ maxLength: 2000 }))
      .map(([kind, rest]) => Uint8Array.of(kind, ...rest));
    const readAll = () =>
      fc.assert(
        fc.property(garbage, (noise) => {
          const read = decodeFrame(noise);
          expect(read === null || read.kind !== undefined).toBe(true);
        }),
        { numRuns: 5000 },
      );
    expect(await processorMs(readAll, 5000)).toBeLessThan(5000);
  });

  it('is refused at once when it claims more than it holds', async () => {
    const frames = [
      boasting(1, Number.MAX_SAFE_INTEGER),
      boasting(1, 2 ** 40, 1, 2, 3),
      boasting(2, Number.MAX_SAFE_INTEGER),
      boasting(7),
      new Uint8Array(),
    ];
    const readAll = () => frames.map((frame) => decodeFrame(frame));
    expect(readAll()).toEqual(frames.map(() => null));
    expect(await processorMs(readAll, 150)).toBeLessThan(150);
  });

  it('is refused at once when a large one claims still more devices than fit in it', async () => {
    const large = new Uint8Array(33 * 400_000);
    large.set(boasting(1, 400_001));
    expect(decodeFrame(large)).toBeNull();
    expect(await processorMs(() => decodeFrame(large), 150)).toBeLessThan(150);
  });
});

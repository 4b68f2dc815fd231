import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSnapshot, encodeSnapshot, type Snapshot } from '../../lib/sync/snapshot';
import { fromHex, toHex } from './fixed-device';

const bytes = fc.uint8Array({ maxLength: 300 });
const snapshot: fc.Arbitrary<Snapshot> = fc.record({
  heads: fc.array(bytes),
  membership: fc.array(bytes),
  state: bytes,
  notes: fc.array(fc.record({ id: fc.string(), state: bytes })),
});

/** Written once: others must be able to read what an older version has sealed. */
const VECTOR = [
  '01', // version
  '02', // two heads, of 3 and of 1 bytes
  '03010203',
  '0109',
  '01', // one membership envelope
  '020405',
  '8001', // a state of 128 bytes
  '07'.repeat(128),
  '01', // one note, by a name of 22 bytes
  '16',
  '41414543417751464267634943516f4c4441304f4477',
  '03aabbcc',
].join('');

describe('what a snapshot seals', () => {
  it('reads as it was written once, byte for byte', () => {
    const read = decodeSnapshot(fromHex(VECTOR));
    expect(read).toEqual({
      heads: [Uint8Array.of(1, 2, 3), Uint8Array.of(9)],
      membership: [Uint8Array.of(4, 5)],
      state: new Uint8Array(128).fill(7),
      notes: [{ id: 'AAECAwQFBgcICQoLDA0ODw', state: Uint8Array.of(0xaa, 0xbb, 0xcc) }],
    });
    expect(read && toHex(encodeSnapshot(read))).toBe(VECTOR);
  });

  it('reads back, and not with a byte more or less, nor of another version', () => {
    fc.assert(
      fc.property(snapshot, fc.nat(), (one, cut) => {
        const whole = encodeSnapshot(one);
        expect(decodeSnapshot(whole)).toEqual(one);
        expect(decodeSnapshot(whole.slice(0, cut % whole.length))).toBeNull();
        expect(decodeSnapshot(Uint8Array.of(...whole, 0))).toBeNull();
        expect(decodeSnapshot(whole.with(0, 2))).toBeNull();
      }),
    );
  });

  it('is refused at once where it claims more than there is', () => {
    expect(decodeSnapshot(fromHex('01ffffffff0f'))).toBeNull();
    expect(decodeSnapshot(fromHex('0101ffffffff0f'))).toBeNull();
  });
});

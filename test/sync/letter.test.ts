import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newId, toBase64Url } from '../../lib/records/id';
import { createHeld } from '../../lib/sync/held';
import {
  decodeContent,
  encodeContent,
  MAX_PARTS,
  PART_BYTES,
  type Part,
  partsOf,
} from '../../lib/sync/letter';
import { createLetterParts } from '../../lib/sync/letter-parts';
import { createLetterSeal } from '../../lib/sync/letter-seal';
import { readTeamRelay } from '../../lib/sync/links/relay-address';
import { createShortfall } from '../../lib/sync/shortfall';
import { newDevice } from './fixed-device';

const petra = await newDevice();
const ana = await newDevice();
const large = Uint8Array.from({ length: 2 * PART_BYTES + 7 }, (_, at) => at % 251);

describe('what is in a letter', () => {
  it('reads as it was written', () => {
    const note = { device: petra.id, sig: new Uint8Array(64).fill(7), vector: { [ana.id]: 3 }, wanted: {} };
    const contents = [
      { kind: 'envelope' as const, bytes: Uint8Array.of(1, 2, 3) },
      { kind: 'part' as const, part: partsOf(newId(), large)[2] as Part },
      { kind: 'note' as const, note },
    ];
    for (const content of contents)
      expect(JSON.stringify(decodeContent(encodeContent(content)))).toBe(JSON.stringify(content));
  });

  it('is nothing where it is cut, longer, or any bytes', () => {
    const note = {
      device: petra.id,
      sig: new Uint8Array(64),
      vector: { [ana.id]: 3 },
      wanted: { [ana.id]: 9 },
    };
    const bytes = encodeContent({ kind: 'note', note });
    for (let length = 0; length < bytes.length; length++)
      expect(decodeContent(bytes.subarray(0, length))?.kind).not.toBe('note');
    expect(decodeContent(Uint8Array.of(...bytes, 0))).toBeNull();
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (any) => void decodeContent(any)));
  });

  it.each([
    ['one part', { index: 0, count: 1 }],
    ['more parts than an envelope can have', { index: 0, count: MAX_PARTS + 1 }],
    ['a part beyond the last', { index: 3, count: 3 }],
  ])('is nothing with %s', (_, wrong) => {
    const part = { whole: newId(), bytes: new Uint8Array(PART_BYTES), ...wrong };
    expect(decodeContent(encodeContent({ kind: 'part', part }))).toBeNull();
  });

  it('is nothing where a part has another size than parts have', () => {
    for (const [index, size] of [
      [0, PART_BYTES - 1],
      [0, PART_BYTES + 1],
      [1, PART_BYTES + 1],
      [1, 0],
    ] as const) {
      const part = { whole: newId(), index, count: 2, bytes: new Uint8Array(size) };
      expect(decodeContent(encodeContent({ kind: 'part', part })), `${index} ${size}`).toBeNull();
    }
  });
});

describe('parts', () => {
  it('make their envelope in any order, doubled, and mixed with others', () => {
    const [one, other] = [partsOf('one', large), partsOf('other', large.slice().reverse())];
    const sent = [one[2], other[0], one[0], one[0], other[2], one[1], other[1]] as Part[];
    const parts = createLetterParts();
    const whole = sent.flatMap((part, at) => parts.add(part, at + 10) ?? []);
    expect(whole.map(({ whole, at }) => ({ whole, at }))).toEqual([
      { whole: 'one', at: 10 },
      { whole: 'other', at: 11 },
    ]);
    expect(Buffer.compare(whole[0]?.bytes ?? new Uint8Array(), large)).toBe(0);
    expect(parts.firstOpen()).toBeNull();
  });

  it('that never end are dropped, the oldest first, and hold nobody up', () => {
    const parts = createLetterParts(3 * PART_BYTES);
    for (let nth = 0; nth < 50; nth++) parts.add(partsOf(`endless ${nth}`, large)[0] as Part, nth);
    expect(parts.firstOpen()).toBe(47);
    const whole = partsOf('true', large).flatMap((part, at) => parts.add(part, 100 + at) ?? []);
    expect(whole).toHaveLength(1);
  });

  it('under another count are another envelope’s', () => {
    const parts = createLetterParts();
    const [first, second] = partsOf('one', large.subarray(0, PART_BYTES + 1)) as [Part, Part];
    expect(parts.add(first, 1)).toBeNull();
    expect(parts.add({ ...second, count: 3 }, 2)).toBeNull();
    expect(parts.add(second, 3)?.at).toBe(1);
  });
});

describe('the seal', () => {
  it('has names that recur for those who know the secret, and nowhere else', async () => {
    const [seal, same, other] = await Promise.all(['s', 's', 't'].map(createLetterSeal));
    if (!seal || !same || !other) throw new Error('no seals');
    const envelope = Uint8Array.of(1, 2, 3);
    for (const one of [same, other]) {
      const isSame = one === same;
      expect(one.topic === seal.topic).toBe(isSame);
      expect((await one.slotOf(petra.id)) === (await seal.slotOf(petra.id))).toBe(isSame);
      expect((await one.idOf(envelope)) === (await seal.idOf(envelope))).toBe(isSame);
    }
    const [letter] = await seal.envelope(petra.id, envelope);
    if (!letter) throw new Error('no letter');
    expect(await same.open(letter)).toEqual({ kind: 'envelope', bytes: envelope });
    expect(await other.open(letter)).toBeNull();
    expect(await same.open({ ...letter, slot: await seal.slotOf(ana.id) })).toBeNull();
    expect(await same.open({ ...letter, id: 'another' })).toBeNull();
    expect(await same.open({ ...letter, bytes: letter.bytes.subarray(0, 5) })).toBeNull();
  });
});

describe('the names', () => {
  it('stay what they are: a mailbox under other names would be another', async () => {
    const seal = await createLetterSeal('a secret of a workspace and an epoch');
    const device = toBase64Url(new Uint8Array(32).fill(1));
    expect([seal.topic, await seal.slotOf(device), await seal.idOf(Uint8Array.of(1, 2, 3))]).toEqual([
      'Kd1Vn2soNXFRWa9bLDso1A',
      'kp0wAGNZ-6KMeopyP_Jc0w',
      'vfaPyiRDbgFp31AW8I7h6w',
    ]);
  });
});

describe('what a mailbox holds', () => {
  it('goes as far as there is no gap, and knows what is beyond', () => {
    const held = createHeld({ [petra.id]: 2 });
    held.add(petra.id, 5);
    held.add(petra.id, 4);
    expect(held.vector()).toEqual({ [petra.id]: 2 });
    expect([3, 4, 5, 6].map((seq) => held.has(petra.id, seq))).toEqual([false, true, true, false]);
    held.add(petra.id, 3);
    expect(held.vector()).toEqual({ [petra.id]: 5 });
    expect(held.has(ana.id, 1)).toBe(false);
  });
});

describe('what a mailbox leaves out', () => {
  it('is asked for up to what is there, and read again once when the gap closes', () => {
    const shortfall = createShortfall(ana.id);
    shortfall.gap({ device: petra.id, seq: 5 }, 40);
    shortfall.gap({ device: petra.id, seq: 6 }, 41);
    expect(shortfall.wanted({ [petra.id]: 2 })).toEqual({ [petra.id]: 4 });
    expect(shortfall.count({ [petra.id]: 2 })).toBe(2);
    expect(shortfall.firstGap()).toBe(40);
    expect(shortfall.readAgainFrom({ [petra.id]: 3 })).toBeNull();
    expect(shortfall.readAgainFrom({ [petra.id]: 4 })).toBe(40);
    // It was refused: the same place is not tried for ever.
    shortfall.gap({ device: petra.id, seq: 5 }, 40);
    expect(shortfall.readAgainFrom({ [petra.id]: 4 })).toBeNull();
  });

  it('is not what is one’s own, whatever others say', () => {
    const shortfall = createShortfall(ana.id);
    const note = { device: petra.id, sig: new Uint8Array(64), vector: { [ana.id]: 99 }, wanted: {} };
    shortfall.note(note, 'n');
    expect(shortfall.wanted({})).toEqual({});
  });

  it('is answered by who has it, once, and not when a later note takes it back', () => {
    const shortfall = createShortfall(ana.id);
    const ask = { device: petra.id, sig: new Uint8Array(64), vector: {}, wanted: { [ana.id]: 3 } };
    shortfall.note(ask, 'ask');
    expect(shortfall.takeAsks({})).toEqual([]);
    expect(shortfall.takeAsks({ [ana.id]: 1 })).toEqual([{ note: ask, id: 'ask' }]);
    expect(shortfall.takeAsks({ [ana.id]: 1 })).toEqual([]);
    shortfall.note(ask, 'ask again');
    shortfall.note({ ...ask, vector: { [ana.id]: 3 }, wanted: {} }, 'thanks');
    expect(shortfall.takeAsks({ [ana.id]: 9 })).toEqual([]);
  });
});

describe('a team relay’s address', () => {
  it('is read with user and password, which are not in what is opened', () => {
    const relays = [
      'wss://nostr.example',
      'nats+wss://of%3Afice:p%40ss@a.example:8443',
      'nats+ws://x:y@b.example',
    ];
    expect(readTeamRelay(relays)).toEqual({
      servers: ['wss://a.example:8443', 'ws://b.example'],
      user: 'of:fice',
      password: 'p@ss',
    });
    expect(readTeamRelay(['wss://nostr.example'])).toBeNull();
  });
});

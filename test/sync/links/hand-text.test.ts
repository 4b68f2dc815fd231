import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { fromBase64Url, toBase64Url } from '../../../lib/records/id';
import { type Hand, type HandTextFault, readHand, writeHand } from '../../../lib/sync/links/hand-text';
import { createTextSeal } from '../../../lib/sync/links/sealed-text';
import type { EndDescription } from '../../../lib/sync/links/session-description';

const end: EndDescription = {
  ...{ fingerprint: new Uint8Array(32).fill(7), ufrag: 'NyhE', pwd: 'x95SpLnmOQ2dpkf9phkEGBew' },
  candidates: [
    { type: 'host', address: '192.0.2.7', port: 50_007, priority: 2_122_260_223 },
    { type: 'host', address: 'baa32158-5083-4a17-aed5-ae87faab25cd.local', port: 1, priority: 1 },
    { type: 'srflx', address: '2001:db8::7', port: 65_535, priority: 4_294_967_295 },
  ],
};
const offer: Hand = { kind: 'offer', expiresAt: 1_795_000_000_000, end };
const answer: Hand = { ...offer, kind: 'answer', offered: new Uint8Array(32).fill(9) };

const roomOf = async (roomId: string, password = 'a secret of this epoch') => ({
  roomId,
  seal: await createTextSeal(password),
});
let room: Awaited<ReturnType<typeof roomOf>>;
beforeAll(async () => {
  room = await roomOf('petra and ana');
});

describe('what people carry', () => {
  it.each([offer, answer])('is read as it was written: $kind', async (hand) => {
    expect(await readHand(await writeHand(room, hand), [room])).toEqual({ hand, room });
  });

  it('is read through what mail programs and people put around and into it', async () => {
    const text = (await writeHand(room, offer)).replace(/.{30}/g, '$&\n> ');
    expect(await readHand(`Hi Ana,\n> ${text} \nPetra`, [room])).toEqual({ hand: offer, room });
  });

  it('opens in the room it is for, among several', async () => {
    const others = await Promise.all([roomOf('others'), roomOf('petra and ana', 'the epoch before')]);
    expect(await readHand(await writeHand(room, offer), [...others, room])).toEqual({ hand: offer, room });
  });

  it('shows nothing of what is in it', async () => {
    const text = await writeHand(room, offer);
    const bytes = Buffer.from(fromBase64Url(text.slice(18, -1))).toString('latin1');
    for (const inside of ['NyhE', 'x95SpLnm', '192.0.2.7', '\x07\x07\x07\x07'])
      expect(bytes).not.toContain(inside);
    expect(await writeHand(room, offer)).not.toBe(text);
  });
});

describe('what cannot be taken is told by its reason', () => {
  it.each<[string, (text: string) => string, HandTextFault]>([
    ['something else', () => 'https://meet.example/abc', 'not-a-hand'],
    ['nothing', () => '', 'not-a-hand'],
    ['a text far too long', (text) => text + 'A'.repeat(20_000), 'not-a-hand'],
    ['an invite', () => `adjutant2.${'A'.repeat(200)}`, 'not-a-hand'],
    ['one of a newer version', (text) => text.replace('connect1', 'connect2'), 'newer-hand'],
    ['one whose end is missing', (text) => text.slice(0, -20), 'truncated-hand'],
    ['one whose middle is missing', (text) => text.slice(0, 60) + text.slice(70), 'damaged-hand'],
    ['one with foreign signs in it', (text) => text.replace(/.{10}\.$/, 'ščž.'), 'damaged-hand'],
    ['one with nothing in it', () => 'adjutant-connect1..', 'damaged-hand'],
  ])('%s', async (_, of, fault) => {
    expect(await readHand(of(await writeHand(room, offer)), [room])).toBe(fault);
  });

  it('one of another workspace, of another epoch, and one with no room to open it in', async () => {
    const text = await writeHand(room, offer);
    expect(await readHand(text, [await roomOf('others')])).toBe('foreign-hand');
    expect(await readHand(text, [await roomOf('petra and ana', 'the next epoch')])).toBe('foreign-hand');
    expect(await readHand(text, [])).toBe('foreign-hand');
  });

  it('any change of any sign that changes what it says', async () => {
    const text = await writeHand(room, offer);
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.constantFrom(...'Ab0_-.'), async (at, sign) => {
        fc.pre(text[at] !== sign);
        const read = await readHand(text.slice(0, at) + sign + text.slice(at + 1), [room]);
        // The last sign of base64url has bits to spare: another one may say the same bytes.
        if (typeof read !== 'string') expect(read).toEqual({ hand: offer, room });
        else expect(read).toMatch(/-hand$/);
      }),
      { numRuns: 500 },
    );
  });

  it('one that a member sealed with something else inside: 2,000 of them', async () => {
    const sealed = async (inside: Uint8Array) => {
      const bytes = await room.seal.sealBytes('by hand/petra and ana', inside);
      const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.slice()), 0, 4);
      return `adjutant-connect1.${toBase64Url(new Uint8Array([...bytes, ...sum]))}.`;
    };
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (inside) => {
        expect(await readHand(await sealed(inside), [room])).toBe('damaged-hand');
      }),
      { numRuns: 2000 },
    );
  });
});

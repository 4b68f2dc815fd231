import { expect, it } from 'vitest';
import type { SignalFault } from '../../../lib/sync/link';
import { createSealedBoards } from '../../../lib/sync/links/sealed-boards';
import { createTextSeal } from '../../../lib/sync/links/sealed-text';
import { seededRandom } from '../seeded-random';
import { createHostileBoard, type Tampering } from './hostile-board';

const VARIANTS = 1000;
const ROOM = 'the room';
const TO_ANA = 'to ana';

const hex = (random: () => number, bytes: number) =>
  Array.from({ length: bytes }, () =>
    Math.floor(random() * 256)
      .toString(16)
      .padStart(2, '0')
      .toUpperCase(),
  );

/** An offer as browsers make it, in the text that Trystero puts on the board. */
const offerOf = (who: string, random: () => number) =>
  JSON.stringify({
    peerId: who,
    offer: [
      'v=0',
      `a=ice-ufrag:${hex(random, 2).join('')}`,
      `a=ice-pwd:${hex(random, 12).join('')}`,
      `a=fingerprint:sha-256 ${hex(random, 32).join(':')}`,
      `a=candidate:1 1 udp 2122260223 192.168.1.${Math.floor(random() * 255)} 54321 typ host`,
    ].join('\r\n'),
  });

/** Everything that whoever runs the board, or writes on it, can do to a text that they cannot read. */
async function tamperings(random: () => number) {
  const below = (limit: number) => Math.floor(random() * limit);
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const other = (not: string) => alphabet.replace(not, '')[below(63)] ?? '';
  const at = (text: string, from: number, to = text.length) => {
    const place = from + below(to - from);
    return text.slice(0, place) + other(text[place] ?? '') + text.slice(place + 1);
  };
  const mallory = await createTextSeal('another password');
  const removed = await createTextSeal('the password of the epoch before');
  return {
    /** Where fingerprint and credentials lie, whatever they are there. */
    'a character replaced': (text: string) => at(text, 16),
    'the IV altered': (text: string) => at(text, 0, 16),
    'the tag altered': (text: string) => at(text, text.length - 22, text.length),
    'the last bits, which decode to the same': (text: string) => `${text}=`,
    'cut off': (text: string) => text.slice(0, below(text.length)),
    'half of it and half of another': (text: string, before: string) =>
      text.slice(0, 100) + before.slice(100),
    'an offer of one’s own, in plain text': () => offerOf('mallory', random),
    'an offer of one’s own, under another password': (_: string, __: string, topic: string) =>
      mallory.seal(topic, offerOf('petra', random)),
    'an offer of somebody who was removed': (_: string, __: string, topic: string) =>
      removed.seal(topic, offerOf('petra', random)),
    'an offer sealed for another topic': (_: string, __: string, ___: string, announced: string) => announced,
    'an older one again': (_: string, before: string) => before,
    nothing: () => '',
  } satisfies Record<
    string,
    (text: string, before: string, topic: string, announced: string) => string | Promise<string>
  >;
}

it(`${VARIANTS} times something else in place of an offer: none is accepted, each is counted`, async () => {
  const random = seededRandom(1000);
  const board = createHostileBoard();
  const password = 'the office’s password';
  const refused: Record<SignalFault, number> = { 'foreign-text': 0, 'repeated-text': 0 };
  const heard: string[] = [];
  const petra = createSealedBoards(await createTextSeal(password), () => undefined);
  const ana = createSealedBoards(await createTextSeal(password), (fault) => {
    refused[fault] += 1;
  });
  const end = board.end();
  ana.listen(end, TO_ANA, async (text) => heard.push(text), false);
  const expected: string[] = [];
  const announced: string[] = [];
  board.tamper((topic, text) => {
    if (topic === ROOM) announced.push(text);
    return [text];
  });
  await petra.announce(end, ROOM, JSON.stringify({ peerId: 'petra' }));
  const said = async (how: Tampering | null) => {
    const offer = offerOf('petra', random);
    board.tamper(how);
    await petra.publish(end, TO_ANA, offer);
    return offer;
  };
  expected.push(await said(null));
  await expect.poll(() => heard).toEqual(expected);
  let before = board.carried.at(-1)?.text ?? '';

  const ways = Object.entries(await tamperings(random));
  const done: Record<string, number> = {};
  for (let nth = 0; nth < VARIANTS; nth++) {
    const [name, tamper] = ways[nth % ways.length] ?? [];
    if (!name || !tamper) throw new Error('no way to tamper');
    done[name] = (done[name] ?? 0) + 1;
    // It is held back, and something else comes in its place.
    await said(() => []);
    const text = board.carried.at(-1)?.text ?? '';
    board.put(TO_ANA, await tamper(text, before, TO_ANA, announced[0] ?? ''));
    // Every now and then an honest one, which must come through.
    if (nth % 50 !== 0) continue;
    expected.push(await said(null));
    before = board.carried.at(-1)?.text ?? '';
  }
  const counted = () => refused['foreign-text'] + refused['repeated-text'];
  await expect.poll(counted).toBe(VARIANTS);
  expect(heard).toEqual(expected);
  expect(refused['repeated-text']).toBe(done['an older one again']);
  const onBoard = board.carried.map(({ text }) => text).join('\n');
  // Long enough that no sealed bytes are one of them by chance.
  const words = ['fingerprint', 'ice-ufrag', 'ice-pwd', 'candidate', '"petra"', 'peerId', '"v=0\\r\\n'];
  for (const word of words) {
    expect(onBoard).not.toContain(word);
    expect(Buffer.from(onBoard, 'base64url').includes(word)).toBe(false);
  }
  expect(onBoard).toMatch(/^[\w\n-]+$/);
  console.log(
    `${VARIANTS} swapped texts of ${ways.length} kinds: 0 accepted, ${counted()} refused and counted; ${expected.length} honest ones among them all heard; 0 plaintext in ${board.carried.length} texts on the board`,
  );
});

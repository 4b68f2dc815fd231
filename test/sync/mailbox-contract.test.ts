import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../../lib/records/id';
import { openNatsMailbox } from '../../lib/sync/links/nats-mailbox';
import type { Letter, Mailbox, StoredLetter } from '../../lib/sync/mailbox';
import { type NatsServer, startNatsServer } from '../relay/nats-server';
import { openRawStore } from '../relay/raw-store';

const SPEED = 5_000;

let server: NatsServer;
let store: Awaited<ReturnType<typeof openRawStore>>;
let mailbox: Mailbox;
let topic: string;

beforeAll(async () => {
  server = await startNatsServer();
  store = await openRawStore([server]);
});
afterAll(async () => {
  await store.close();
  await server.remove();
});
beforeEach(async () => {
  topic = newId();
  mailbox = await openNatsMailbox(store.nc, topic);
});

const letter = (text: string, slot = 'ana'): Letter => ({
  slot,
  id: `${topic}-${text}`,
  bytes: new TextEncoder().encode(text),
});
const text = ({ bytes }: Letter) => new TextDecoder().decode(bytes);

/** Reads after a position until so many letters have come. */
async function take(count: number, after = 0): Promise<StoredLetter[]> {
  const life = new AbortController();
  const found: StoredLetter[] = [];
  for await (const { letters } of mailbox.read(after, life.signal)) {
    found.push(...letters);
    if (found.length >= count) break;
  }
  life.abort();
  return found;
}

describe('a mailbox', () => {
  it('gives what was appended, in order, whole, under its slot and id', async () => {
    for (const word of ['one', 'two', 'three']) await mailbox.append(letter(word, `slot-${word}`));
    const found = await take(3);
    expect(found.map(text)).toEqual(['one', 'two', 'three']);
    expect(found.map(({ slot }) => slot)).toEqual(['slot-one', 'slot-two', 'slot-three']);
    expect(found.map(({ id }) => id)).toEqual(['one', 'two', 'three'].map((word) => `${topic}-${word}`));
  });

  it('takes one that is appended twice for one', async () => {
    for (let nth = 0; nth < 2; nth++) await mailbox.append(letter('once'));
    await mailbox.append(letter('after'));
    expect((await take(2)).map(text)).toEqual(['once', 'after']);
  });

  it('gives what follows a position, and what comes while somebody reads', async () => {
    for (const word of ['one', 'two']) await mailbox.append(letter(word));
    const [first] = await take(1);
    const reading = take(2, first?.at);
    await mailbox.append(letter('three'));
    expect((await reading).map(text)).toEqual(['two', 'three']);
  });

  it('says at once that there is nothing, and how much is behind', async () => {
    const life = new AbortController();
    for await (const delivery of mailbox.read(0, life.signal)) {
      expect(delivery).toEqual({ letters: [], behind: 0 });
      break;
    }
    life.abort();
  });

  it('keeps to itself what lies under another name', async () => {
    const other = await openNatsMailbox(store.nc, newId());
    await other.append(letter('not for us'));
    await mailbox.append(letter('ours'));
    expect((await take(1)).map(text)).toEqual(['ours']);
  });

  it('takes a letter of 512 KB and its seal', async () => {
    const bytes = crypto.getRandomValues(new Uint8Array(65_536));
    const large = new Uint8Array(512 * 1024 + 100);
    for (let at = 0; at < large.length; at += bytes.length)
      large.set(bytes.subarray(0, large.length - at), at);
    await mailbox.append({ ...letter('large'), bytes: large });
    const [found] = await take(1);
    expect(Buffer.compare(found?.bytes ?? new Uint8Array(), large)).toBe(0);
  });

  it('knows its cursor again, and not that of another store or of one that went back', async () => {
    for (const word of ['one', 'two']) await mailbox.append(letter(word));
    const start = await mailbox.resume(null);
    expect(start).toMatchObject({ at: 0, last: null });
    const last = (await take(2)).at(-1);
    const cursor = { ...start, at: last?.at ?? 0, last: { at: last?.at ?? 0, id: last?.id ?? '' } };
    expect(await mailbox.resume(cursor)).toBe(cursor);
    const strange = [
      { ...cursor, store: '2020-01-01T00:00:00Z' },
      { ...cursor, last: { ...cursor.last, at: cursor.last.at + 1_000_000 } },
      { ...cursor, last: { ...cursor.last, id: 'another letter' } },
    ];
    for (const one of strange) expect(await mailbox.resume(one)).toEqual(start);
  });

  it('keeps 5,000 that are appended at once in order', async () => {
    const words = Array.from({ length: SPEED }, (_, nth) => letter(`letter ${nth}`));
    const begun = performance.now();
    await Promise.all(words.map((word) => mailbox.append(word)));
    const appended = performance.now();
    expect((await take(SPEED)).map(text)).toEqual(words.map(text));
    const read = performance.now();
    console.log(
      `mailbox: ${SPEED} letters appended in ${Math.round(appended - begun)} ms, ` +
        `read in ${Math.round(read - appended)} ms`,
    );
  });

  it('rejects an append that the server does not confirm', async () => {
    const leaving = await openRawStore([server]);
    const lost = await openNatsMailbox(leaving.nc, topic);
    await leaving.close();
    await expect(lost.append(letter('into the void'))).rejects.toThrow();
  });
});

describe('the office’s password', () => {
  it.each([
    ['delete the mailbox', '$JS.API.STREAM.DELETE.ADJUTANT', ''],
    ['empty it', '$JS.API.STREAM.PURGE.ADJUTANT', ''],
    ['delete a letter', '$JS.API.STREAM.MSG.DELETE.ADJUTANT', '{"seq":1}'],
    ['change its limits', '$JS.API.STREAM.UPDATE.ADJUTANT', '{}'],
    ['make another store', '$JS.API.STREAM.CREATE.OTHER', '{"name":"OTHER","subjects":["other"]}'],
    ['list stores', '$JS.API.STREAM.NAMES', ''],
    ['speak elsewhere', 'elsewhere', 'x'],
  ])('is not enough to %s', async (_, subject, body) => {
    await mailbox.append(letter('stays'));
    const thief = await openRawStore([server]);
    const violations: string[] = [];
    const watching = (async () => {
      for await (const status of thief.nc.status())
        if (status.type === 'error') violations.push(String(status.error));
    })();
    await thief.nc.request(subject, body, { timeout: 500 }).catch(() => undefined);
    await thief.close();
    await watching;
    expect(violations.join()).toMatch(/Permissions Violation/i);
    expect((await take(1)).map(text)).toEqual(['stays']);
  });

  it('must be the right one', async () => {
    const wrong = { ...server, address: server.address.replace(/:[^:@]+@/, ':wrong@') };
    await expect(openRawStore([wrong])).rejects.toThrow(/authorization/i);
  });
});

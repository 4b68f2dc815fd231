import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeLink } from '../sync/link-contract';
import type { LinkEnd, RoomSpec } from '../sync/link-end';
import { newRoom } from '../sync/link-end';
import { handEndIn, openLinkBrowser } from './link-page/link-browser';

type HandEnd = ReturnType<typeof handEndIn>;

let browser: Awaited<ReturnType<typeof openLinkBrowser>>;
let petra: HandEnd;
let ana: HandEnd;

beforeAll(async () => {
  browser = await openLinkBrowser();
  [petra, ana] = [handEndIn((await browser.openEnd()).page), handEndIn((await browser.openEnd()).page)];
});
afterAll(() => browser?.close());

const nowhere = { relays: [], iceServers: [] };

/** One makes an offer, the other takes it, and the answer is carried back. */
async function carry(ws: string, from: HandEnd, to: HandEnd): Promise<void> {
  const answer = textOf(await to.take(ws, textOf(await from.offer(ws))));
  expect(await from.take(ws, answer)).toBe('connecting');
}

function textOf(made: Awaited<ReturnType<HandEnd['take']>>): string {
  if (typeof made === 'string') throw new Error(made);
  return made.text;
}

/** An end whose people carry texts as soon as both are in a room. */
function carried(own: HandEnd, other: HandEnd, inRoom: Map<string, Set<HandEnd>>): LinkEnd {
  const rooms = new Map<number, string>();
  return {
    ...own,
    async join(spec: RoomSpec) {
      const room = await own.join(spec);
      rooms.set(room, spec.ws);
      const here = inRoom.get(spec.ws) ?? new Set();
      inRoom.set(spec.ws, here.add(own));
      if (here.has(other)) await carry(spec.ws, own, other);
      return room;
    },
    async leave(room: number) {
      inRoom.get(rooms.get(room) ?? '')?.delete(own);
      await own.leave(room);
    },
  };
}

describeLink('by hand', { needsRendezvous: false }, async () => {
  const inRoom = new Map<string, Set<HandEnd>>();
  const [manager, assistant] = [carried(petra, ana, inRoom), carried(ana, petra, inRoom)];
  return { manager, assistant, rendezvous: nowhere, quietMs: 1_000 };
});

describe('what is carried', () => {
  async function both(one = newRoom(nowhere), other = one) {
    await Promise.all([petra.join(one), ana.join(other)]);
    return { ws: one.ws, other: other.ws };
  }
  const met = (end: HandEnd, ws: string) =>
    expect.poll(async () => (await end.outcomes()).filter(([of]) => of === ws).map(([, how]) => how));

  it('fits a picture: an offer and an answer have fewer than 500 characters', async () => {
    const { ws } = await both();
    const offer = textOf(await petra.offer(ws));
    const answer = textOf(await ana.take(ws, offer));
    expect(offer.length).toBeLessThan(500);
    expect(answer.length).toBeLessThan(500);
  });

  it('of another workspace connects nobody', async () => {
    const { ws, other } = await both(newRoom(nowhere), newRoom(nowhere));
    expect(await ana.take(other, textOf(await petra.offer(ws)))).toBe('foreign-hand');
  });

  it('for another workspace of the one who pastes it is told to be pasted there', async () => {
    const { ws } = await both();
    const here = newRoom(nowhere);
    await ana.join(here);
    const offer = textOf(await petra.offer(ws));
    expect(await ana.take(here.ws, offer)).toBe('elsewhere-hand');
    expect(typeof (await ana.take(ws, offer))).toBe('object');
  });

  it('is taken once: an offer by one browser, an answer by the one that offered', async () => {
    const { ws } = await both();
    const offer = textOf(await petra.offer(ws));
    expect(await petra.take(ws, offer)).toBe('own-hand');
    const answer = textOf(await ana.take(ws, offer));
    expect(await ana.take(ws, offer)).toBe('used-hand');
    expect(await ana.take(ws, answer)).toBe('own-hand');
    expect(await petra.take(ws, answer)).toBe('connecting');
    await met(petra, ws).toEqual(['connected']);
    expect(await petra.take(ws, answer)).toBe('other-offer');
  });

  it('answers the last offer only', async () => {
    const { ws } = await both();
    const answer = textOf(await ana.take(ws, textOf(await petra.offer(ws))));
    await petra.offer(ws);
    expect(await petra.take(ws, answer)).toBe('other-offer');
  });

  it('is too old after ten minutes', async () => {
    const { ws } = await both();
    const offer = textOf(await petra.offer(ws));
    await ana.skew(601_000);
    expect(await ana.take(ws, offer)).toBe('expired-hand');
    await ana.skew(0);
    expect(typeof (await ana.take(ws, offer))).toBe('object');
  });

  it('still connects when the answer comes back 20 s later', async () => {
    const { ws } = await both();
    const answer = textOf(await ana.take(ws, textOf(await petra.offer(ws))));
    await new Promise((resolve) => setTimeout(resolve, 20_000));
    expect(await petra.take(ws, answer)).toBe('connecting');
    await met(petra, ws).toEqual(['connected']);
    await met(ana, ws).toEqual(['connected']);
  });

  it('brings those who are connected in one room together in another', async () => {
    const { ws: invite } = await both();
    await carry(invite, petra, ana);
    await met(petra, invite).toEqual(['connected']);
    const spec = newRoom(nowhere);
    const [one, other] = [await petra.join(spec), await ana.join(spec)];
    await ana.introduce(invite, spec.ws);
    await expect.poll(async () => (await petra.events(one)).length).toBe(1);
    await expect.poll(async () => (await ana.events(other)).length).toBe(1);
  });

  it.each(['the one who offered', 'the one who answered'])(
    'need not be carried anew when a new epoch begins, of which %s hears first',
    async (first) => {
      const spec = newRoom(nowhere);
      await Promise.all([petra.join(spec), ana.join(spec)]);
      await carry(spec.ws, petra, ana);
      await met(petra, spec.ws).toEqual(['connected']);
      const next = { ...spec, epoch: 2 };
      const [one, other] = first === 'the one who offered' ? [petra, ana] : [ana, petra];
      const early = await one.join(next);
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await one.events(early)).toEqual([]);
      const late = await other.join(next);
      for (const [end, room] of [[one, early] as const, [other, late] as const])
        await expect.poll(async () => (await end.events(room)).map(({ type }) => type)).toEqual(['peer']);
    },
  );

  it('brings nobody into the next epoch who was left out of it', async () => {
    const spec = newRoom(nowhere);
    const [, hers] = await Promise.all([petra.join(spec), ana.join(spec)]);
    await carry(spec.ws, petra, ana);
    await met(petra, spec.ws).toEqual(['connected']);
    const next = await petra.join({ ...spec, epoch: 2 });
    // She makes a key of her own in place of the one that she was not given.
    const guessed = await ana.join({ ...newRoom(nowhere), ws: spec.ws, epoch: 2 });
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect([...(await petra.events(next)), ...(await ana.events(guessed))]).toEqual([]);
    expect((await ana.events(hers)).map(({ type }) => type)).toEqual(['peer']);
  });
});

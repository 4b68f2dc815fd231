import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { HandConnection } from '../../../lib/sync/links/hand-connection';
import { createHandCourier } from '../../../lib/sync/links/hand-courier';
import type { HandRoom, Standing } from '../../../lib/sync/links/hand-room';
import { type Hand, writeHand } from '../../../lib/sync/links/hand-text';
import { createTextSeal } from '../../../lib/sync/links/sealed-text';

const offer: Hand = {
  ...{ kind: 'offer', expiresAt: 2 ** 40 },
  end: { fingerprint: new Uint8Array(32), ufrag: 'abcd', pwd: 'x'.repeat(22), candidates: [] },
};

const connection = () =>
  ({ sendText: vi.fn(), isOpen: () => true, close: vi.fn() }) as Partial<HandConnection> as HandConnection;
const standing = (names = { localId: 'a', remoteId: 'b' }): Standing => ({
  ...{ timer: setTimeout(() => undefined), ...names, carried: 0, held: [], ending: 'expired' },
});

/** A room that answers every offer, and takes down what it was asked. */
async function room(ws: string, epoch: number) {
  const opened: string[] = [];
  const self = {
    ...{ ws, epoch, roomId: `${ws}/${epoch}`, seal: await createTextSeal(`${ws} ${epoch}`) },
    connections: new Map<HandConnection, Standing>(),
    open: () => connection(),
    offer: async () => {
      opened.push('offer');
      return { kind: 'offer', text: 'an offer', expiresAt: 0 };
    },
    answer: async () => {
      opened.push('answer');
      return { kind: 'answer', text: 'an answer', expiresAt: 0 };
    },
    accept: async () => 'connecting',
    close: () => undefined,
  };
  return { opened, room: self as HandRoom, connections: self.connections };
}

let first: Awaited<ReturnType<typeof room>>;
let next: Awaited<ReturnType<typeof room>>;
let text: string;
beforeAll(async () => {
  text = await writeHand((await room('office', 2)).room, offer);
});

describe('what a connection carries', () => {
  it('is answered over it where it opens', async () => {
    next = await room('office', 2);
    const carrier = connection();
    createHandCourier(new Set([next.room])).take(carrier, standing(), text);
    await expect.poll(() => vi.mocked(carrier.sendText).mock.calls).toEqual([['an answer']]);
  });

  it('waits for the room that it opens in, and four such texts are the most', async () => {
    [first, next] = [await room('office', 1), await room('office', 2)];
    const rooms = new Set([first.room]);
    const courier = createHandCourier(rooms);
    const [carrier, known] = [connection(), standing({ localId: 'b', remoteId: 'a' })];
    first.connections.set(carrier, known);
    const others = await Promise.all([3, 4, 5, 6].map(async (n) => (await room('others', n)).room));
    courier.take(carrier, known, text);
    await expect.poll(() => known.held.length).toBe(1);
    for (const other of others) courier.take(carrier, known, await writeHand(other, offer));
    await expect.poll(() => known.carried).toBe(5);
    await expect.poll(() => known.held.length).toBe(4);
    rooms.add(next.room);
    await courier.joined(next.room);
    expect(next.opened).toEqual(['answer']);
    expect(vi.mocked(carrier.sendText).mock.calls).toEqual([['an answer']]);
  });

  it('is no more than sixteen texts: each could make a connection', async () => {
    next = await room('office', 2);
    const known = standing();
    const courier = createHandCourier(new Set([next.room]));
    for (let count = 0; count < 50; count++) courier.take(connection(), known, text);
    await expect.poll(() => next.opened.length).toBe(16);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(next.opened).toHaveLength(16);
  });

  it('leads from the room of one workspace into no other by itself', async () => {
    [first, next] = [await room('office', 1), await room('others', 2)];
    first.connections.set(connection(), standing());
    await createHandCourier(new Set([first.room, next.room])).joined(next.room);
    expect(next.opened).toEqual([]);
  });

  it('leads into a later epoch, by the end whose name comes first, and never into an earlier one', async () => {
    const offers = async (from: number, to: number, names: { localId: string; remoteId: string }) => {
      [first, next] = [await room('office', from), await room('office', to)];
      first.connections.set(connection(), standing(names));
      await createHandCourier(new Set([first.room, next.room])).joined(next.room);
      return next.opened;
    };
    expect(await offers(1, 2, { localId: 'a', remoteId: 'b' })).toEqual(['offer']);
    expect(await offers(1, 2, { localId: 'b', remoteId: 'a' })).toEqual([]);
    expect(await offers(2, 1, { localId: 'a', remoteId: 'b' })).toEqual([]);
  });
});

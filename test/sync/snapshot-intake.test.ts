import { describe, expect, it } from 'vitest';
import { toBase64Url } from '../../lib/records/id';
import { CHUNK_BYTES, type Chunk, type Offer } from '../../lib/sync/frame';
import { createSnapshotIntake, type SnapshotSource } from '../../lib/sync/snapshot-intake';

const OWNER = 'O'.repeat(43);
const EDITOR = 'E'.repeat(43);

/** Ana’s browser, which has nothing yet, and those who offer it something. */
function ana() {
  const disk = new Map<string, Uint8Array[]>();
  const taken: Uint8Array[] = [];
  const state = { broken: 0 };
  const intake = createSnapshotIntake({
    parts: {
      count: async (id) => disk.get(id)?.length ?? 0,
      async keep(id, index, bytes) {
        const chunks = disk.get(id) ?? [];
        chunks[index] = bytes;
        disk.set(id, chunks);
      },
      take: async (id) => new Uint8Array(Buffer.concat(disk.get(id) ?? [])),
      drop: async () => disk.clear(),
    },
    isHere: () => taken.length > 0,
    receive: async (snapshot) => void taken.push(snapshot),
    isPreferred: (author) => author === OWNER,
    onBroken: () => {
      state.broken += 1;
    },
  });
  const offerer = () => {
    const wants: number[] = [];
    const declined: string[] = [];
    const source: SnapshotSource = {
      want: (_, from) => wants.push(from),
      decline: (id) => declined.push(id),
    };
    return { source, wants, declined };
  };
  return { intake, taken, state, disk, offerer };
}

async function snapshotOf(author: string, size = 3 * CHUNK_BYTES - 10) {
  const bytes = new Uint8Array(size).map((_, at) => at % 251);
  bytes[0] = author === OWNER ? 1 : 2;
  const id = toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
  const offer: Offer = { id, author, size, vector: { [author]: 9 } };
  const count = Math.ceil(size / CHUNK_BYTES);
  const chunk = (index: number, wrong: Partial<Chunk> = {}): Chunk => ({
    ...{ id, index, count },
    bytes: bytes.slice(index * CHUNK_BYTES, (index + 1) * CHUNK_BYTES),
    ...wrong,
  });
  return { bytes, offer, chunk };
}

describe('snapshots that are offered to Ana', () => {
  it('are fetched one at a time, the owner’s before an editor’s, and the others declined', async () => {
    const { intake, taken, offerer } = ana();
    const [editor, owner] = [offerer(), offerer()];
    const [hers, theirs] = [await snapshotOf(EDITOR), await snapshotOf(OWNER)];
    intake.offered(editor.source, hers.offer);
    intake.offered(owner.source, theirs.offer);
    await expect.poll(() => owner.wants).toEqual([0]);
    expect(editor.wants).toEqual([]);
    for (const index of [0, 1, 2]) await intake.chunk(owner.source, theirs.chunk(index));
    expect(taken.map((one) => Buffer.compare(one, theirs.bytes))).toEqual([0]);
    expect(owner.declined).toEqual([theirs.offer.id]);
    await expect.poll(() => editor.declined).toEqual([hers.offer.id]);
  });

  it('go on at the chunk that lacks with whoever has the same one, when the first is gone', async () => {
    const { intake, taken, offerer } = ana();
    const [one, other] = [offerer(), offerer()];
    const { offer, chunk, bytes } = await snapshotOf(OWNER);
    intake.offered(one.source, offer);
    intake.offered(other.source, offer);
    await expect.poll(() => one.wants.length + other.wants.length).toBe(1);
    const [first, second] = one.wants.length > 0 ? [one, other] : [other, one];
    await intake.chunk(first.source, chunk(0));
    await intake.chunk(first.source, chunk(1));
    intake.gone(first.source);
    await expect.poll(() => second.wants).toEqual([2]);
    await intake.chunk(second.source, chunk(2));
    expect(taken.map((one) => Buffer.compare(one, bytes))).toEqual([0]);
  });

  it('are not taken where a chunk is altered, of another size, or not the next', async () => {
    const { intake, taken, state, disk, offerer } = ana();
    const { source, wants, declined } = offerer();
    const { offer, chunk } = await snapshotOf(OWNER);
    intake.offered(source, offer);
    await expect.poll(() => wants).toEqual([0]);
    await intake.chunk(source, chunk(1));
    await intake.chunk(source, { ...chunk(0), id: 'x' });
    expect(disk.size).toBe(0);
    await intake.chunk(source, chunk(0));
    await intake.chunk(source, chunk(1, { bytes: new Uint8Array(CHUNK_BYTES) }));
    await intake.chunk(source, chunk(2));
    expect(taken).toEqual([]);
    expect(state.broken).toBe(1);
    expect(declined).toEqual([offer.id]);

    intake.offered(source, offer);
    await expect.poll(() => wants).toEqual([0, 0]);
    await intake.chunk(source, chunk(0, { bytes: new Uint8Array(7) }));
    expect(state.broken).toBe(2);
    expect(taken).toEqual([]);
  });

  it('are declined unread where they are larger than an envelope may be', async () => {
    const { intake, offerer } = ana();
    const { source, wants, declined } = offerer();
    const { offer } = await snapshotOf(OWNER);
    intake.offered(source, { ...offer, size: 2 ** 40 });
    expect(declined).toEqual([offer.id]);
    expect(wants).toEqual([]);
  });
});

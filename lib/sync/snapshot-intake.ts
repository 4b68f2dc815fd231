import { toBase64Url } from '../records/id';
import type { Vector } from '../store/log';
import { MAX_ENVELOPE_BYTES } from './envelope';
import { CHUNK_BYTES, type Chunk, type Offer } from './frame';

/**
 * Takes the snapshots in that others offer to a workspace: one at a time, whoever offers it, and each chunk once. A chunk
 * is on disk before the next is counted, so that after a break, a restart or a kill it goes on at the same place, from
 * whoever has the same snapshot.
 */
export interface SnapshotIntake {
  offered(source: SnapshotSource, offer: Offer): void;
  /** Resolves when the chunk is on disk; for the last one, when the snapshot was dealt with. */
  chunk(source: SnapshotSource, chunk: Chunk): Promise<void>;
  gone(source: SnapshotSource): void;
}

/** Somebody who offers. */
export interface SnapshotSource {
  want(id: string, from: number): void;
  /** It is not wanted (any more): what is still lacking shall come as envelopes. */
  decline(id: string): void;
}

/** The chunks that are here already. */
export interface SnapshotParts {
  /** How many of them, from the first on; the chunks of other snapshots are dropped. */
  count(id: string): Promise<number>;
  keep(id: string, index: number, bytes: Uint8Array, size: number): Promise<void>;
  /** All of them, put together, once `count` are there. */
  take(id: string): Promise<Uint8Array>;
  drop(): Promise<void>;
}

/** Who else is there may offer a better one in this time. */
const CHOOSE_MS = 200;
/** A source that sends nothing for so long is passed over. */
const STALL_MS = 30_000;

export function createSnapshotIntake({
  parts,
  isHere,
  receive,
  isPreferred,
  onBroken,
}: {
  parts: SnapshotParts;
  /** Whether all logs are here as far as a vector says. */
  isHere(vector: Vector): boolean;
  /** Checks, applies and commits it. */
  receive(snapshot: Uint8Array): Promise<void>;
  /** Whether this author is believed before others: the owner's device. */
  isPreferred(author: string): boolean;
  /** The chunks were not what was offered. */
  onBroken(): void;
}): SnapshotIntake {
  const offers = new Map<SnapshotSource, Offer>();
  /** What was refused once is not fetched again. */
  const refused = new Set<string>();
  let current: { source: SnapshotSource; offer: Offer; next: number } | null = null;
  let isChoosing = false;
  let stalled: ReturnType<typeof setTimeout> | undefined;

  const isNeeded = ({ id, size, vector: offered }: Offer) =>
    !refused.has(id) && size > 0 && size <= MAX_ENVELOPE_BYTES && !isHere(offered);

  function chooseSoon(): void {
    if (isChoosing) return;
    isChoosing = true;
    setTimeout(() => {
      isChoosing = false;
      choose().catch((error: unknown) => console.error('no snapshot chosen', error));
    }, CHOOSE_MS);
  }

  async function choose(): Promise<void> {
    if (current) return;
    const ranked: { source: SnapshotSource; offer: Offer; next: number; rank: number }[] = [];
    for (const [source, offer] of offers) {
      if (!isNeeded(offer)) {
        over(source, offer);
        continue;
      }
      const next = await parts.count(offer.id);
      ranked.push({ source, offer, next, rank: (next > 0 ? 2 : 0) + (isPreferred(offer.author) ? 1 : 0) });
    }
    const best = ranked.sort((a, b) => b.rank - a.rank)[0];
    if (!best || current || !offers.has(best.source)) return;
    current = best;
    if (best.next >= countOf(best.offer)) return finish(best);
    best.source.want(best.offer.id, best.next);
    watch();
  }

  function watch(): void {
    clearTimeout(stalled);
    if (!current) return;
    const { source, offer } = current;
    stalled = setTimeout(() => over(source, offer), STALL_MS);
  }

  function over(source: SnapshotSource, { id }: Offer): void {
    offers.delete(source);
    source.decline(id);
    if (current?.source === source) leave();
  }

  function leave(): void {
    current = null;
    clearTimeout(stalled);
    if (offers.size > 0) chooseSoon();
  }

  async function finish({ source, offer }: { source: SnapshotSource; offer: Offer }): Promise<void> {
    clearTimeout(stalled);
    const bytes = await parts.take(offer.id);
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as BufferSource));
    if (toBase64Url(digest) !== offer.id) {
      await parts.drop();
      onBroken();
      return over(source, offer);
    }
    await receive(bytes);
    await parts.drop();
    if (!isHere(offer.vector)) refused.add(offer.id);
    over(source, offer);
  }

  return {
    offered(source, offer) {
      if (!isNeeded(offer)) return source.decline(offer.id);
      offers.set(source, offer);
      chooseSoon();
    },
    async chunk(source, { id, index, count, bytes }) {
      const taking = current;
      if (taking?.source !== source || taking.offer.id !== id || index !== taking.next) return;
      const { size } = taking.offer;
      const expected = Math.min(CHUNK_BYTES, size - index * CHUNK_BYTES);
      if (count !== countOf(taking.offer) || bytes.length !== expected) {
        onBroken();
        return over(source, taking.offer);
      }
      clearTimeout(stalled);
      taking.next += 1;
      await parts.keep(id, index, bytes, size);
      if (current !== taking) return;
      if (taking.next === count) await finish(taking);
      else watch();
    },
    gone(source) {
      offers.delete(source);
      if (current?.source === source) leave();
    },
  };
}

const countOf = ({ size }: Offer) => Math.ceil(size / CHUNK_BYTES);

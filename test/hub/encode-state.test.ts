import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { encodeState } from '../../lib/hub/encode-state';
import { keepSnapshot } from '../../lib/hub/open-workspace';

afterEach(() => vi.restoreAllMocks());

/** What somebody does to a document: sets or deletes a key, types, nests, or takes over what another has. */
interface Step {
  who: number;
  what: string;
  key: string;
  value: unknown;
}
const step: fc.Arbitrary<Step> = fc.record({
  who: fc.nat(3),
  what: fc.constantFrom('set', 'delete', 'type', 'erase', 'nest', 'sync'),
  key: fc.nat(6).map((n) => `k${n}`),
  value: fc.oneof(
    fc.string(),
    fc.integer(),
    fc.constant(null),
    fc.dictionary(fc.string(), fc.string(), { noNullPrototype: true }),
  ),
});

function perform(docs: readonly Y.Doc[], { who, what, key, value }: Step): void {
  const doc = docs[who] as Y.Doc;
  const map = doc.getMap('contact');
  const text = doc.getText('note');
  if (what === 'set') map.set(key, value);
  if (what === 'delete') map.delete(key);
  if (what === 'type') text.insert(0, String(value));
  if (what === 'erase' && text.length > 2) text.delete(1, 1);
  if (what === 'nest') map.set(key, new Y.Map([['inner', value]]));
  if (what === 'sync')
    for (const other of docs) Y.applyUpdateV2(doc, Y.encodeStateAsUpdateV2(other, Y.encodeStateVector(doc)));
}

describe('a document’s state, encoded a slice at a time,', () => {
  it('is byte for byte what Yjs makes of it in one piece', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        const docs = Array.from({ length: 4 }, () => new Y.Doc());
        for (const one of steps) perform(docs, one);
        for (const doc of docs) expect(await encodeState(doc)).toEqual(Y.encodeStateAsUpdateV2(doc));
      }),
      { numRuns: 200 },
    );
  });

  it('has with it what waits for parts that are not here yet', async () => {
    const [one, other] = [new Y.Doc(), new Y.Doc()];
    const updates: Uint8Array[] = [];
    one.on('updateV2', (update: Uint8Array) => updates.push(update));
    one.getText('note').insert(0, 'a');
    one.getText('note').insert(1, 'b');
    Y.applyUpdateV2(other, updates[1] as Uint8Array);
    expect(await encodeState(other)).toEqual(Y.encodeStateAsUpdateV2(other));
  });

  it('is whole even where something changes it meanwhile', async () => {
    const doc = manyContacts();
    let changes = 0;
    await turnsWhile(
      async () => {
        const state = await encodeState(doc);
        expect(state).toEqual(Y.encodeStateAsUpdateV2(doc));
      },
      () => {
        changes += 1;
        doc.getMap('contact').set(`k${changes * 7}`, 'other');
      },
    );
    expect(changes).toBeGreaterThan(10);
  });

  it('leaves the others a turn after every ten milliseconds', async () => {
    expect(await turnsWhile(() => encodeState(manyContacts()))).toBeGreaterThan(50);
  });
});

it('a workspace’s state is kept without keeping the others from their turn', async () => {
  const kept: { state: Uint8Array }[] = [];
  const db = { snapshots: { put: async (row: { state: Uint8Array }) => kept.push(row) } };
  const doc = manyContacts();
  const workspace = { row: { id: 'w' }, heads: new Map(), records: { doc }, tail: { envelopes: 600 } };
  const turns = await turnsWhile(() => keepSnapshot(db as never, workspace as never));
  expect(turns).toBeGreaterThan(50);
  expect(kept.map(({ state }) => state)).toEqual([Y.encodeStateAsUpdateV2(doc)]);
  expect(workspace.tail.envelopes).toBe(0);
});

function manyContacts(): Y.Doc {
  const doc = new Y.Doc();
  for (let n = 0; n < 1000; n += 1) doc.getMap('contact').set(`k${n}`, { name: `Anna ${n}` });
  return doc;
}

/** How often something else had its turn while work went on, by a clock on which each look takes a millisecond. */
async function turnsWhile(work: () => Promise<unknown>, turn?: () => void): Promise<number> {
  let at = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    at += 1;
    return at;
  });
  let turns = 0;
  const count = () => {
    turns += 1;
    turn?.();
    timer = setTimeout(count);
  };
  let timer = setTimeout(count);
  await work();
  clearTimeout(timer);
  return turns;
}

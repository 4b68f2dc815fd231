import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { mergeUpdates } from '../../lib/docs/merge-updates';
import { processorMs } from '../capture/processor-time';

/** What three people wrote, each on what the others had written: their updates, person after person. */
function threePeople(times: number): { doc: Y.Doc; updates: Uint8Array[] } {
  const docs = [new Y.Doc(), new Y.Doc(), new Y.Doc()];
  const written = docs.map((): Uint8Array[] => []);
  for (const [at, doc] of docs.entries())
    doc.on('updateV2', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'other') written[at]?.push(update);
    });
  for (let n = 0; n < times; n += 1) {
    const doc = docs[n % 3];
    doc?.transact(() => {
      for (let field = 0; field < 4; field += 1) doc.getMap('contact').set(`${(n * 7) % 200}/${field}`, n);
    });
    if (n % 5 !== 4) continue;
    for (const from of docs)
      for (const to of docs)
        if (from !== to) Y.applyUpdateV2(to, Y.encodeStateAsUpdateV2(from, Y.encodeStateVector(to)), 'other');
  }
  const [doc = new Y.Doc()] = docs;
  return { doc, updates: written.flat() };
}

test('what three people wrote by turns is read in one go, and is what they have', async () => {
  const { doc, updates } = threePeople(3000);
  let read = new Y.Doc();
  const ms = await processorMs(() => {
    read = new Y.Doc();
    Y.applyUpdateV2(read, mergeUpdates(updates));
  }, 8000);
  // One by one it takes some 40 s; in one go half a second.
  expect(ms).toBeLessThan(8000);
  expect(updates).toHaveLength(3000);
  expect(read.getMap('contact').toJSON()).toEqual(doc.getMap('contact').toJSON());
  expect(read.store.pendingStructs).toBeNull();
});

test('one update is itself, and of none nothing comes', () => {
  const { updates } = threePeople(1);
  const read = new Y.Doc();
  Y.applyUpdateV2(read, mergeUpdates(updates));
  expect(read.getMap('contact').size).toBe(4);
  expect(() => Y.applyUpdateV2(new Y.Doc(), mergeUpdates([]))).not.toThrow();
});

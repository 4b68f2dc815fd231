import { Dexie } from 'dexie';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newId } from '../../lib/records/id';
import { emptyCommit, writeCommit } from '../../lib/store/commit';
import { type Database, openDatabase } from '../../lib/store/db';
import { envelopesAfter, missingFrom, type Vector } from '../../lib/store/log';
import './fake-indexeddb';

const WS = 'W'.repeat(22);
const DEVICES = ['petra', 'ana', 'ivan'];

/** Writes a log of so many envelopes of each device, as commits do. */
async function write(db: Database, lengths: number[], ws = WS): Promise<void> {
  const commit = emptyCommit();
  for (const [at, length] of lengths.entries()) {
    const device = DEVICES[at] ?? '';
    for (let seq = 1; seq <= length; seq++)
      commit.envelopes.push({ ws, device, seq, bytes: Uint8Array.of(at, seq) });
    if (length > 0) commit.heads.push({ ws, device, seq: length, hash: new Uint8Array(32) });
  }
  await writeCommit(db, commit);
}

describe('what a browser lacks', () => {
  it('is every envelope after its vector, each once, each device’s in order, in small batches', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(90), { minLength: 3, maxLength: 3 }),
        fc.array(fc.nat(95), { minLength: 3, maxLength: 3 }),
        fc.integer({ min: 1, max: 20 }),
        async (lengths, has, batchBytes) => {
          const db = openDatabase(newId());
          await write(db, lengths);
          await write(db, [5, 5, 5], 'X'.repeat(22));
          const vector: Vector = Object.fromEntries(DEVICES.map((device, at) => [device, has[at] ?? 0]));
          const sent: string[] = [];
          for await (const batch of missingFrom(db, WS, vector, batchBytes)) {
            expect(batch.length).toBeLessThanOrEqual(Math.ceil(batchBytes / 2));
            sent.push(...batch.map(({ ws, device, seq, bytes }) => `${ws} ${device} ${seq} ${bytes[1]}`));
          }
          const missing = DEVICES.toSorted().flatMap((device) => {
            const at = DEVICES.indexOf(device);
            const [from, to] = [has[at] ?? 0, lengths[at] ?? 0];
            return Array.from(
              { length: Math.max(0, to - from) },
              (_, nth) => `${WS} ${device} ${from + nth + 1} ${from + nth + 1}`,
            );
          });
          expect(sent).toEqual(missing);
          await db.delete();
        },
      ),
      { numRuns: 40 },
    ));

  it('is read page by page', async () => {
    const db = openDatabase(newId());
    await write(db, [30]);
    const page = await envelopesAfter(db, WS, 'petra', 10, 5);
    expect(page.map(({ seq }) => seq)).toEqual([11, 12, 13, 14, 15]);
  });
});

describe('a commit', () => {
  it('never overwrites a number that is taken, and writes nothing else then', async () => {
    const db = openDatabase(newId());
    await write(db, [3]);
    const again = emptyCommit();
    again.envelopes.push({ ws: WS, device: 'petra', seq: 3, bytes: Uint8Array.of(9) });
    again.heads.push({ ws: WS, device: 'petra', seq: 3, hash: new Uint8Array(32).fill(9) });
    again.notes.push({ ws: WS, id: 'note', state: new Uint8Array(), text: 'x' });
    await expect(writeCommit(db, again)).rejects.toThrow();
    expect((await db.envelopes.get([WS, 'petra', 3]))?.bytes).toEqual(Uint8Array.of(0, 3));
    expect((await db.heads.get([WS, 'petra']))?.hash).toEqual(new Uint8Array(32));
    expect(await db.notes.count()).toBe(0);
  });

  it('of many that came together never overwrites any of them', async () => {
    const db = openDatabase(newId());
    await write(db, [40]);
    const again = emptyCommit();
    for (let seq = 30; seq <= 70; seq++)
      again.envelopes.push({ ws: WS, device: 'petra', seq, bytes: Uint8Array.of(9) });
    again.heads.push({ ws: WS, device: 'petra', seq: 70, hash: new Uint8Array(32) });
    await expect(writeCommit(db, again)).rejects.toThrow();
    const held = await envelopesAfter(db, WS, 'petra', 0);
    expect(held.map(({ seq, bytes }) => [seq, ...bytes])).toEqual(
      Array.from({ length: 40 }, (_, at) => [at + 1, 0, at + 1]),
    );
  });

  it('that takes too long is given up', async () => {
    const db = openDatabase(newId());
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const other = db.transaction('rw', db.notes, () => Dexie.waitFor(held));
    const slow = emptyCommit();
    slow.notes.push({ ws: WS, id: 'note', state: new Uint8Array(), text: 'x' });
    await expect(writeCommit(db, slow, 20)).rejects.toThrow('not done');
    release();
    await other;
  });
});

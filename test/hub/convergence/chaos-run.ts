import { expect } from 'vitest';
import * as Y from 'yjs';
import type { Intent } from '../../../lib/commands/command';
import { kindNames } from '../../../lib/records/registry';
import { createMemoryNetwork } from '../../sync/memory-link';
import { seededRandom } from '../../sync/seeded-random';
import { expectRowsToMatchDocument, storedWorkspace } from '../document';
import { agree, type Person, person, workspaceOf } from '../people';
import { refusals } from '../raw-peer';
import { createChaos } from './chaotic-link';
import { makeCallsCheaper } from './cheaper-calls';
import { openNotePage } from './note-page';
import { createIntents, seenBy } from './random-intents';

export const OPERATIONS = 10_000;

/**
 * Three people do 10,000 random things in all, over a network that loses, doubles and reorders frames, is cut now and
 * then, and while now and then one of their browsers restarts. Once the network is well again, everybody must hold the
 * same documents, byte for byte, and pages must see just what stands in them.
 */
export async function runChaos(seed: number): Promise<void> {
  makeCallsCheaper();
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const network = createMemoryNetwork();
  const chaos = createChaos(random);
  const link = chaos.wrap(network.link);
  const petra = await person('Petra', { link });
  const { ws, join } = await workspaceOf(petra);
  const people = [petra, await person('Ana', { link }), await person('Ivan', { link })];
  for (const other of people.slice(1)) await join(other);
  const busy = people.map((who) => {
    const page = openNotePage(who, ws);
    return { who, page, next: createIntents(random, { who, ws, page }) };
  });

  let left = OPERATIONS;
  for (let round = 0; left > 0; round++) {
    for (const { who, page, next } of busy) {
      await page.refresh();
      const seen = await seenBy(who, ws);
      const intents: Intent[] = [];
      for (let times = Math.min(left, 1 + below(128)); times > 0; times--) intents.push(await next(seen));
      left -= intents.length;
      await Promise.all(intents.map(who.gives));
    }
    await Promise.all(people.map(({ hub }) => hub.drain()));
    if (round % 5 === 2) await people[below(people.length)]?.restart();
    if (round % 7 === 3) network.cut();
    else if (round % 7 === 5) network.restore();
  }

  chaos.calm();
  network.cut();
  network.restore();
  await agree(ws, ...people);
  expect(Object.values(chaos.happened).every((times) => times > 0)).toBe(true);
  for (const who of people) {
    const left = (await who.db.outbox.toArray()).map(({ failure }) => failure);
    // Somebody accepts a task that another gave to a third meanwhile: they are told so.
    const failed = left.filter((failure) => failure !== 'no-such-question');
    expect(failed, `${who.name} has nothing left to do`).toEqual([]);
    expect(await refusals(who, ws), `${who.name} refused nothing`).toEqual({});
    await expectRowsToMatchDocument(who, ws);
  }
  await expectSameDocuments(people, ws);
}

async function expectSameDocuments(people: Person[], ws: string): Promise<void> {
  const held = await Promise.all(
    people.map(async (who) => {
      const { records } = await storedWorkspace(who, ws);
      const notes = await who.db.notes.where('[ws+id]').between([ws, ''], [ws, '\uffff']).toArray();
      return {
        records: canonical(Y.encodeStateAsUpdateV2(records.doc)),
        values: kindNames.map((kind) =>
          [...records.ids(kind)].sort().map((id) => [id, records.read(kind, id)]),
        ),
        notes: notes.map(({ id, state, text }) => [id, text, canonical(state)]),
      };
    }),
  );
  const [first, ...others] = held;
  expect(first?.notes.length).toBeGreaterThan(0);
  for (const other of others) {
    expect(other.values).toEqual(first?.values);
    expect(other.notes).toEqual(first?.notes);
    expect(other.records).toBe(first?.records);
  }
}

/**
 * A document's state as bytes (hex) that are the same for the same content. Yjs writes clients in order of their ids,
 * but a document that grew piece by piece may hold one run of items in more pieces than another; reading it whole into
 * an empty document joins them wherever they can be joined.
 */
function canonical(state: Uint8Array): string {
  const doc = new Y.Doc();
  Y.applyUpdateV2(doc, state);
  expect(doc.store.pendingStructs ?? doc.store.pendingDs, 'nothing is still waited for').toBeNull();
  return Buffer.from(Y.encodeStateAsUpdateV2(doc)).toString('hex');
}

import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { seededRandom } from '../../sync/seeded-random';
import { makeCallsCheaper } from '../convergence/cheaper-calls';
import { expectRowsToMatchDocument, storedWorkspace } from '../document';
import { type Person, until } from '../people';
import { rawPeer, refusals } from '../raw-peer';
import { attacks, besieged } from './hostile-envelopes';
import { rowOf } from './team';

const HOSTILE = 10_000;
const BATCH = 100;

async function stateOf(who: Person, ws: string) {
  const { records } = await storedWorkspace(who, ws);
  const { membership, epoch, removedAt, name } = await rowOf(who, ws);
  const heads = await who.db.heads.where('[ws+device]').between([ws, ''], [ws, '\uffff']).toArray();
  const count = await who.db.envelopes.where('[ws+device+seq]').between([ws, ''], [ws, '\uffff']).count();
  return { document: Y.encodeStateAsUpdateV2(records.doc), membership, epoch, removedAt, name, heads, count };
}

it(`${HOSTILE} hostile envelopes of some two dozen kinds through the whole way of a received one: none is accepted`, async () => {
  makeCallsCheaper();
  const random = seededRandom(3);
  const siege = await besieged();
  const { petra, ana, ws, carrier, now } = siege;
  const kinds = Object.entries(await attacks(siege, random));
  const inside = await rawPeer(
    siege.network,
    ws,
    (await rowOf(petra, ws)).laterSecrets?.[3] ?? new Uint8Array(),
    { epoch: now.epoch },
  );
  carrier.leave();
  const before = await Promise.all([petra, ana].map((who) => stateOf(who, ws)));
  const refusedBefore = await Promise.all([petra, ana].map((who) => refusals(who, ws)));

  const counted: Record<string, number> = {};
  for (let sent = 0; sent < HOSTILE; sent += BATCH) {
    const batch: Uint8Array[] = [];
    for (let nth = 0; nth < BATCH; nth++) {
      const [, [reason, make]] = kinds[(sent + nth) % kinds.length] as (typeof kinds)[number];
      batch.push(await make());
      if (reason) counted[reason] = (counted[reason] ?? 0) + 1;
    }
    await inside.send(...batch);
  }

  for (const [at, who] of [petra, ana].entries()) {
    const sum = async (reason: string) =>
      ((await refusals(who, ws))[reason] ?? 0) - (refusedBefore[at]?.[reason] ?? 0);
    // The last batch may still be on its way.
    for (const [reason, times] of Object.entries(counted)) {
      await until(async () => (await sum(reason)) >= times);
      // What was changed anywhere counts as whatever the change made of it.
      if (!['bad-signature', 'unreadable-envelope', 'other-workspace'].includes(reason))
        expect([reason, await sum(reason)]).toEqual([reason, times]);
    }
    expect(await stateOf(who, ws)).toEqual(before[at]);
    await who.restart();
    expect(await stateOf(who, ws)).toEqual(before[at]);
    await expectRowsToMatchDocument(who, ws);
  }
}, 300_000);

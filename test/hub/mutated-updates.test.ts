import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { clientIdsOf } from '../../lib/docs/client-ids';
import { updateFault } from '../../lib/docs/update-check';
import { newId } from '../../lib/records/id';
import { kindNames } from '../../lib/records/registry';
import { record } from '../../lib/store/queries';
import { COLLECTION_DOC, NO_PREVIOUS } from '../../lib/sync/envelope';
import { newDevice } from '../sync/fixed-device';
import { createMemoryNetwork } from '../sync/memory-link';
import { seededRandom } from '../sync/seeded-random';
import { expectRowsToMatchDocument, storedWorkspace } from './document';
import { harmlessUpdate, mutate } from './mutated-update';
import { person, workspaceOf } from './people';
import { admitDevice, rawPeer, refusals } from './raw-peer';

const MUTATIONS = 200;
/** Each comes from a browser of its own, which has to be let in first. */
const TIMEOUT_MS = 240_000;

describe('updates that were changed before a member sealed them', () => {
  it(
    `are taken whole or refused and counted, ${MUTATIONS} of them; the honest ones around them are taken`,
    async () => {
      const random = seededRandom(2026);
      const network = createMemoryNetwork();
      const petra = await person('Petra', network);
      const { ws, secret } = await workspaceOf(petra);
      const ana = await rawPeer(network, ws, secret, { admittedBy: petra });
      const shared = newId();
      await ana.asks(await ana.append(ana.addTask({ title: 'shared', tags: { a: true } }, shared)));

      let refused = 0;
      for (let turn = 1; turn <= MUTATIONS; turn++) {
        const device = await newDevice();
        await admitDevice(petra, ws, device);
        const clientId = (await clientIdsOf(ws, device.id, COLLECTION_DOC))[0] ?? 0;
        const update = mutate(harmlessUpdate(ana.doc, clientId, shared), random);
        const mutated = await ana.seal(update, { device, seq: 1, prev: NO_PREVIOUS });
        const before = await ana.append(ana.addTask({ title: `before ${turn}` }));
        const after = await ana.append(ana.addTask({ title: `after ${turn}` }));
        const { vector } = await ana.asks(before, mutated.bytes, after);
        expect(vector[ana.device.id], `the honest ones around ${turn}`).toBe(1 + 2 * turn);
        if (vector[device.id] === undefined) refused += 1;
        const counted = Object.values(await refusals(petra, ws)).reduce((sum, count) => sum + count, 0);
        expect(counted, `what is refused is counted, ${turn}`).toBe(refused);
      }

      expect(refused).toBeGreaterThan(MUTATIONS / 10);
      expect(refused).toBeLessThan(MUTATIONS);
      await expectRowsToMatchDocument(petra, ws);
      const held = Y.encodeStateVector((await storedWorkspace(petra, ws)).records.doc);
      await petra.restart();
      expect(Y.encodeStateVector((await storedWorkspace(petra, ws)).records.doc)).toEqual(held);
      await petra.does({
        type: 'edit-record',
        ws,
        kind: 'task',
        id: shared,
        fields: { title: 'still here' },
      });
      await expectRowsToMatchDocument(petra, ws);
    },
    TIMEOUT_MS,
  );

  it('are refused when they break half-way into the document, and the document is whole afterwards', async () => {
    const network = createMemoryNetwork();
    const petra = await person('Petra', network);
    const { ws, secret } = await workspaceOf(petra);
    const ana = await rawPeer(network, ws, secret, { admittedBy: petra });
    const shared = newId();
    await ana.asks(await ana.append(ana.addTask({ title: 'shared' }, shared)));

    const device = await newDevice();
    await admitDevice(petra, ws, device);
    const clientId = (await clientIdsOf(ws, device.id, COLLECTION_DOC))[0] ?? 0;
    const poison = breakingUpdate(ana.doc, clientId, shared);
    const { bytes } = await ana.seal(poison, { device, seq: 1, prev: NO_PREVIOUS });
    const before = await ana.append(ana.addTask({ title: 'before' }));
    const after = await ana.append(ana.addTask({ title: 'after' }));
    const { vector, again } = await ana.asks(before, bytes, after);

    expect({ again, seq: vector[ana.device.id], of: vector[device.id] }).toEqual({ again: false, seq: 3 });
    expect(await refusals(petra, ws)).toEqual({ 'unreadable-update': 1 });
    await expectRowsToMatchDocument(petra, ws);
    expect(await record(petra.db, 'task', ws, shared)).toMatchObject({ title: 'shared' });
  });
});

/** An update that decodes, is in its own device's name, and yet throws when it is applied. */
function breakingUpdate(from: Y.Doc, clientId: number, shared: string): Uint8Array {
  const random = seededRandom(1);
  const roots = new Set<string>(kindNames);
  for (let tries = 0; tries < 50_000; tries++) {
    const update = mutate(harmlessUpdate(from, clientId, shared), random);
    if (updateFault(update, new Set([clientId]), roots)) continue;
    const doc = new Y.Doc();
    Y.applyUpdateV2(doc, Y.encodeStateAsUpdateV2(from));
    try {
      Y.applyUpdateV2(doc, update);
    } catch {
      // Just what was looked for.
      return update;
    }
  }
  throw new Error('no such update found');
}

import '../../store/fake-indexeddb';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import * as Y from 'yjs';
import { clientIdsOf } from '../../../lib/docs/client-ids';
import { startHub } from '../../../lib/hub/hub';
import { fromBase64Url, newId } from '../../../lib/records/id';
import { projectRecord } from '../../../lib/store/projection';
import { members, taskList } from '../../../lib/store/queries';
import { COLLECTION_DOC, hashEnvelope, NO_PREVIOUS, sealEnvelope } from '../../../lib/sync/envelope';
import { openDevice } from '../../../lib/trust/device';
import { deriveWorkspaceKeys } from '../../../lib/trust/workspace-keys';
import { createMemoryNetwork } from '../../sync/memory-link';
import { expectRowsToMatchDocument, storedWorkspace } from '../document';
import { agree, clock, type Network, type Person, person, until } from '../people';
import { refusals } from '../raw-peer';
import { removes, rowOf, title } from './team';

const ws = newId();
const secret = new Uint8Array(32).fill(5);
const rendezvous = { relays: ['ws://127.0.0.1:1'], iceServers: [] };

/**
 * A database as the first version left it: a shared workspace without a membership log, the person's member record and a
 * task in the log, no box key.
 */
async function makeOld(who: Person, role: 'owner' | 'editor'): Promise<void> {
  await who.hub.close();
  const device = await openDevice(who.db);
  await who.db.device.toCollection().modify((row) => {
    delete row.boxKeys;
  });
  const keys = await deriveWorkspaceKeys(fromBase64Url(ws), secret);
  const memberId = newId();
  const doc = new Y.Doc();
  doc.clientID = (await clientIdsOf(ws, device.id, COLLECTION_DOC))[0] ?? 0;
  doc.getMap('member').set(memberId, {
    ...{ name: who.name, position: role === 'owner' ? 'manager' : 'assistant', role },
    devices: { [device.id]: { label: '' } },
  });
  doc.getMap('task').set(newId(), { title: `${who.name} before` });
  const header = { ws, doc: COLLECTION_DOC, epoch: 1, seq: 1, prev: NO_PREVIOUS, kind: 'update' as const };
  const { bytes } = await sealEnvelope(header, Y.encodeStateAsUpdateV2(doc), { device, keys });
  await who.db.envelopes.add({ ws, device: device.id, seq: 1, bytes });
  await who.db.heads.add({ ws, device: device.id, seq: 1, hash: await hashEnvelope(bytes) });
  await who.db.workspaces.add({
    ...{ id: ws, name: 'Old office', secret, epoch: 1, private: false, rendezvous, memberId },
    ...{ position: 'other', createdAt: clock.now.toISOString() },
  });
}

/** Gives one browser the other's log, as if they had met in the time of the first version. */
async function copyLog(from: Person, to: Person): Promise<void> {
  await to.db.envelopes.bulkPut(await from.db.envelopes.toArray());
  await to.db.heads.bulkPut(await from.db.heads.toArray());
  const { records } = await storedWorkspace(to, ws);
  for (const kind of ['task', 'member'] as const)
    for (const id of records.ids(kind))
      await to.db.table(kind).put(projectRecord(kind, ws, id, records.read(kind, id) ?? {}));
}

async function oldOffice(network: Network) {
  const [petra, ana] = [await person('Petra', network), await person('Ana', network)];
  await makeOld(petra, 'owner');
  await makeOld(ana, 'editor');
  await copyLog(petra, ana);
  await copyLog(ana, petra);
  return { petra, ana };
}

const titles = async (who: Person) => (await taskList(who.db, ws, 'open')).map((task) => task.title).sort();

describe('a shared workspace from before there was a membership log', () => {
  it('opens, is founded by the browser that created it, and everybody who was in stays in', async () => {
    const { petra, ana } = await oldOffice(createMemoryNetwork());
    await petra.restart();
    await ana.restart();
    await until(async () => (await rowOf(ana, ws)).membership !== undefined);
    await petra.does({
      type: 'add-records',
      ws,
      records: [{ kind: 'task', id: newId(), fields: { title: 'new' } }],
    });
    await agree(ws, petra, ana);
    for (const who of [petra, ana]) {
      expect((await members(who.db, ws)).map(({ name, role }) => [name, role])).toEqual([
        ['Ana', 'editor'],
        ['Petra', 'owner'],
      ]);
      const { membership } = await rowOf(who, ws);
      expect(membership?.pen).toBe(petra.hub.device.id);
      // Ana’s key came with what she said at her first start.
      await until(async () => (await rowOf(petra, ws)).membership?.devices[ana.hub.device.id]?.boxKey !== '');
      expect(await refusals(who, ws)).toEqual({});
      await expectRowsToMatchDocument(who, ws);
    }
    await agree(ws, petra, ana);
    expect((await rowOf(ana, ws)).membership?.devices[ana.hub.device.id]?.boxKey).toBe(ana.hub.device.boxKey);
  });

  it('is as it was until then: Ana, who starts first, writes, and Petra takes it', async () => {
    const { petra, ana } = await oldOffice(createMemoryNetwork());
    await ana.restart();
    expect((await rowOf(ana, ws)).membership).toBeUndefined();
    const id = newId();
    await ana.does({ type: 'add-records', ws, records: [{ kind: 'task', id, fields: { title: 'by Ana' } }] });
    await petra.restart();
    await agree(ws, petra, ana);
    await until(async () => (await titles(petra)).includes('by Ana'));
    await petra.does(title(ws, id, 'by Petra'));
    await agree(ws, petra, ana);
    expect(await titles(ana)).toContain('by Petra');
    for (const who of [petra, ana]) expect(await refusals(who, ws)).toEqual({});
  });

  it('has removals that work once everybody has started anew', async () => {
    const network = createMemoryNetwork();
    const { petra, ana } = await oldOffice(network);
    const ivan = await person('Ivan', network);
    await makeOld(ivan, 'editor');
    await copyLog(ivan, petra);
    for (const who of [petra, ana, ivan]) await who.restart();
    await until(async () => {
      const boxKeys = Object.values((await rowOf(petra, ws)).membership?.devices ?? {}).map(
        (one) => one.boxKey,
      );
      return boxKeys.length === 3 && !boxKeys.includes('');
    });
    await agree(ws, petra, ana, ivan);
    await removes(petra, ivan, ws);
    await agree(ws, petra, ana);
    for (const who of [petra, ana]) expect((await rowOf(who, ws)).epoch).toBe(2);
  });

  it('is founded once, however often its browser starts', async () => {
    const { petra } = await oldOffice(createMemoryNetwork());
    for (let nth = 0; nth < 3; nth++) await petra.restart();
    expect((await rowOf(petra, ws)).membership?.index).toBe(2);
  });

  it('is not founded by somebody whose record does not say owner, and not taken from them', async () => {
    const { petra, ana } = await oldOffice(createMemoryNetwork());
    await ana.restart();
    await ana.restart();
    expect((await rowOf(ana, ws)).membership).toBeUndefined();
    await petra.restart();
    await agree(ws, petra, ana);
    expect((await rowOf(ana, ws)).membership?.pen).toBe(petra.hub.device.id);
  });

  it('keeps the hub from nothing when its membership cannot be written', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    onTestFinished(() => said.mockRestore());
    const { petra } = await oldOffice(createMemoryNetwork());
    const fail = () => {
      throw new DOMException('no room on the disk', 'QuotaExceededError');
    };
    petra.db.envelopes.hook('creating', fail);
    const hub = await startHub({ db: petra.db, links: [], now: () => clock.now });
    onTestFinished(() => hub.close());
    expect((await rowOf(petra, ws)).membership).toBeUndefined();
    petra.db.envelopes.hook('creating').unsubscribe(fail);
    await hub.close();
    await petra.restart();
    expect((await rowOf(petra, ws)).membership?.index).toBe(2);
  });
});

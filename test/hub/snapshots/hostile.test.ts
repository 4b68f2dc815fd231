import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { clientIdsOf } from '../../../lib/docs/client-ids';
import { makeSnapshot } from '../../../lib/hub/make-snapshot';
import type { Refusal } from '../../../lib/hub/stage-envelope';
import { fromBase64Url, newId } from '../../../lib/records/id';
import {
  COLLECTION_DOC,
  hashEnvelope,
  NO_PREVIOUS,
  openEnvelope,
  parseEnvelope,
  sealEnvelope,
} from '../../../lib/sync/envelope';
import { decodeSnapshot, encodeSnapshot, type Snapshot } from '../../../lib/sync/snapshot';
import type { Device } from '../../../lib/trust/device';
import { encodeMembership } from '../../../lib/trust/membership-bytes';
import { deriveWorkspaceKeys } from '../../../lib/trust/workspace-keys';
import { newDevice } from '../../sync/fixed-device';
import { createMemoryNetwork } from '../../sync/memory-link';
import { storedWorkspace } from '../document';
import { gives, removes } from '../membership/team';
import { addTask, agree, office, person, until } from '../people';
import { admitDevice, rawPeer, refusals } from '../raw-peer';

/**
 * Petra and Ana have a workspace. Ivan comes in and meets nobody but a browser of another make, which holds the secret
 * and offers what the test wants.
 */
async function ivanAmongThieves(role: 'editor' | 'viewer' | 'removed' | 'stranger' = 'editor') {
  const { petra, ana, ws, secret, told } = await office();
  const task = await addTask(petra, ws, { title: 'true' });
  await addTask(ana, ws, { title: 'hers' });
  await agree(ws, petra, ana);
  const alley = createMemoryNetwork();
  const thief = await newDevice();
  if (role === 'editor') await admitDevice(petra, ws, thief);
  if (role === 'viewer') await gives(petra, ana, ws, 'viewer');
  if (role === 'removed') await removes(petra, ana, ws);
  const workspace = await storedWorkspace(petra, ws);
  const { keys } = workspace;
  const good = await makeSnapshot(petra.db, workspace, petra.hub.device);
  const envelope = good && parseEnvelope(good.bytes);
  const content = envelope && (await openEnvelope(envelope, keys));
  const snapshot = content && decodeSnapshot(content);
  if (!good || !snapshot) throw new Error('no snapshot made');
  const ivan = await person('Ivan', alley);
  await told(ivan);
  // He knows the later epochs, as somebody with a welcome does.
  await ivan.hub.close();
  await ivan.db.workspaces.update(ws, {
    epoch: workspace.row.epoch,
    ...(workspace.row.laterSecrets && { laterSecrets: workspace.row.laterSecrets }),
  });
  await ivan.restart();
  const epoch = workspace.row.epoch;
  const roomSecret = workspace.row.laterSecrets?.[epoch] ?? secret;
  const peer = await rawPeer(alley, ws, roomSecret, { epoch });
  /** A snapshot by a device, put in its place after the newest of that device's envelopes that it names. */
  async function sealBy(
    by: Device,
    made: Snapshot,
    wrong: { ws?: string; prev?: Uint8Array; kind?: 'update' } = {},
  ) {
    const own = made.heads.map((bytes) => parseEnvelope(bytes)).find((head) => head?.device === by.id);
    const prev = own ? await hashEnvelope(own.bytes) : NO_PREVIOUS;
    const header = { ws, doc: COLLECTION_DOC, epoch, seq: own?.seq ?? 1, prev, kind: 'snapshot' as const };
    return (await sealEnvelope({ ...header, ...wrong }, encodeSnapshot(made), { device: by, keys })).bytes;
  }
  /** The first envelope of a device’s log, with an update of its own. */
  async function firstOf(by: Device, as = by) {
    const doc = new Y.Doc();
    doc.clientID = (await clientIdsOf(ws, by.id, COLLECTION_DOC))[0] ?? 0;
    doc.getMap('task').set(newId(), { title: 'false' });
    const header = { ws, doc: COLLECTION_DOC, epoch, seq: 1, prev: NO_PREVIOUS, kind: 'update' as const };
    const { bytes } = await sealEnvelope(header, Y.encodeStateAsUpdateV2(doc), { device: as, keys });
    return { bytes, doc };
  }
  const own = await firstOf(thief);
  const withOwn: Snapshot = { ...snapshot, heads: [...snapshot.heads, own.bytes] };
  return {
    petra,
    ana,
    ivan,
    ws,
    task,
    good,
    snapshot,
    withOwn,
    thief,
    own,
    peer,
    keys,
    epoch,
    sealBy,
    firstOf,
  };
}

type Scene = Awaited<ReturnType<typeof ivanAmongThieves>>;

/** The state with something more in it, written under a client id. */
function stateWith({ state }: Snapshot, client: number, change: (doc: Y.Doc) => void): Uint8Array {
  const doc = new Y.Doc();
  Y.applyUpdateV2(doc, state);
  doc.clientID = client;
  change(doc);
  return Y.encodeStateAsUpdateV2(doc);
}

const clientOf = async (ws: string, device: string) =>
  (await clientIdsOf(ws, device, COLLECTION_DOC))[0] ?? 0;
const addFalse = (doc: Y.Doc) => void doc.getMap('task').set(newId(), { title: 'false' });

const bad: Record<string, [Refusal, (scene: Scene) => Promise<Uint8Array>]> = {
  'cut short': ['unreadable-envelope', async ({ good }) => good.bytes.slice(0, -200)],
  'altered in one bit': [
    'bad-signature',
    async ({ good }) => good.bytes.with(300, (good.bytes[300] ?? 0) ^ 1),
  ],
  'that is none': [
    'unreadable-snapshot',
    async ({ ws, thief, keys, epoch }) => {
      const header = { ws, doc: COLLECTION_DOC, epoch, seq: 1, prev: NO_PREVIOUS, kind: 'snapshot' as const };
      return (await sealEnvelope(header, Uint8Array.of(1, 200, 1), { device: thief, keys })).bytes;
    },
  ],
  'of another workspace': [
    'other-workspace',
    async ({ thief, withOwn, sealBy }) => sealBy(thief, withOwn, { ws: newId() }),
  ],
  'under other keys': [
    'not-sealed-for-us',
    async ({ ws, thief, withOwn, epoch }) => {
      const keys = await deriveWorkspaceKeys(fromBase64Url(ws), new Uint8Array(32));
      const header = { ws, doc: COLLECTION_DOC, epoch, seq: 1, prev: NO_PREVIOUS, kind: 'snapshot' as const };
      return (await sealEnvelope(header, encodeSnapshot(withOwn), { device: thief, keys })).bytes;
    },
  ],
  'with a head that another signed': [
    'bad-signature',
    async ({ petra, thief, withOwn, firstOf, sealBy }) => {
      const asPetra = { ...thief, id: petra.hub.device.id, publicKey: petra.hub.device.publicKey };
      const { bytes } = await firstOf(thief, asPetra);
      const others = withOwn.heads.filter((head) => parseEnvelope(head)?.device !== petra.hub.device.id);
      return sealBy(thief, { ...withOwn, heads: [...others, bytes] });
    },
  ],
  'that names one log twice': [
    'unreadable-snapshot',
    async ({ thief, withOwn, sealBy }) =>
      sealBy(thief, { ...withOwn, heads: [...withOwn.heads, ...withOwn.heads.slice(0, 1)] }),
  ],
  'out of its place in its author’s log': [
    'broken-chain',
    async ({ thief, withOwn, sealBy }) => sealBy(thief, withOwn, { prev: NO_PREVIOUS }),
  ],
  'that leaves a device out whose changes it holds': [
    'foreign-client',
    async ({ ana, thief, withOwn, sealBy }) =>
      sealBy(thief, {
        ...withOwn,
        heads: withOwn.heads.filter((head) => parseEnvelope(head)?.device !== ana.hub.device.id),
      }),
  ],
  'with changes of nobody': [
    'foreign-client',
    async ({ thief, withOwn, sealBy }) =>
      sealBy(thief, { ...withOwn, state: stateWith(withOwn, 7, addFalse) }),
  ],
  'with changes in the newcomer’s own name': [
    'foreign-client',
    async ({ ws, ivan, thief, withOwn, sealBy }) => {
      const state = stateWith(withOwn, await clientOf(ws, ivan.hub.device.id), addFalse);
      return sealBy(thief, { ...withOwn, state });
    },
  ],
  'with a kind of record that there is not': [
    'unknown-root',
    async ({ ws, thief, withOwn, sealBy }) => {
      const client = await clientOf(ws, thief.id);
      return sealBy(thief, {
        ...withOwn,
        state: stateWith(withOwn, client, (doc) => void doc.getMap('payroll').set('a', 1)),
      });
    },
  ],
  'with a document that Yjs cannot read': [
    'unreadable-update',
    async ({ thief, withOwn, sealBy }) => sealBy(thief, { ...withOwn, state: Uint8Array.of(0, 0, 5, 1, 99) }),
  ],
  'with a note in another’s name': [
    'foreign-client',
    async ({ thief, withOwn, sealBy }) => {
      const doc = new Y.Doc();
      doc.getText('body').insert(0, 'false');
      return sealBy(thief, { ...withOwn, notes: [{ id: newId(), state: Y.encodeStateAsUpdateV2(doc) }] });
    },
  ],
  'with no word on who is in': [
    'unreadable-snapshot',
    async ({ thief, withOwn, sealBy }) => sealBy(thief, { ...withOwn, membership: [] }),
  ],
  'whose author decides who is in': [
    'not-the-owner',
    async ({ ws, thief, withOwn, keys, epoch, sealBy, snapshot }) => {
      const entries = snapshot.membership.length;
      const entry = encodeMembership({
        ...{ type: 'admit', index: entries, prev: NO_PREVIOUS, at: '2026-11-21T10:00:00Z' },
        ...{ memberId: newId(), name: 'Thief', position: 'manager', role: 'editor', device: thief.id },
        ...{ boxKey: '', label: '', invite: '', lastSeq: 0 },
      });
      const header = {
        ws,
        doc: COLLECTION_DOC,
        epoch,
        seq: 2,
        prev: NO_PREVIOUS,
        kind: 'membership' as const,
      };
      const { bytes } = await sealEnvelope(header, entry, { device: thief, keys });
      return sealBy(thief, { ...withOwn, membership: [...snapshot.membership, bytes] });
    },
  ],
  'whose membership leaves out an entry': [
    'unreadable-snapshot',
    async ({ petra, thief, withOwn, sealBy }) => {
      const entries = withOwn.membership.filter((one) => parseEnvelope(one)?.device === petra.hub.device.id);
      return sealBy(thief, { ...withOwn, membership: entries.slice(1) });
    },
  ],
};

async function expectNothingTaken({ ivan, ws, good, peer }: Scene, hostile: Uint8Array, reason: string) {
  await peer.asks(hostile);
  await until(async () => Object.keys(await refusals(ivan, ws)).length > 0);
  expect(await refusals(ivan, ws)).toEqual({ [reason]: 1 });
  expect(await ivan.db.task.count()).toBe(0);
  expect(await ivan.db.bases.count()).toBe(0);
  const heads = await ivan.db.heads.toArray();
  expect(heads.filter((head) => head.ws === ws && head.device !== ivan.hub.device.id)).toEqual([]);
  expect((await ivan.db.workspaces.get(ws))?.membership).toBeUndefined();
  await peer.asks(good.bytes);
  await until(async () => (await ivan.db.task.count()) === 2);
  expect(await refusals(ivan, ws)).toEqual({ [reason]: 1 });
}

describe('a newcomer who is given a snapshot', () => {
  it.each(Object.entries(bad))(
    '%s takes nothing of it, counts why, and takes a good one',
    async (_, [reason, make]) => {
      const scene = await ivanAmongThieves();
      await expectNothingTaken(scene, await make(scene), reason);
    },
  );

  it('takes none by somebody who was never let in', async () => {
    const scene = await ivanAmongThieves('stranger');
    const { thief, withOwn, sealBy } = scene;
    await expectNothingTaken(scene, await sealBy(thief, withOwn), 'snapshot-by-stranger');
  });

  it.each([
    ['viewer', 'viewer-may-not-write'],
    ['removed', 'removed-device'],
  ] as const)('takes none by a %s', async (role, reason) => {
    const scene = await ivanAmongThieves(role);
    const { ana, snapshot, sealBy } = scene;
    const hostile = await sealBy(ana.hub.device, snapshot);
    await expectNothingTaken(scene, hostile, reason);
  });

  it('loses nothing to an older one that is sent once more', async () => {
    const scene = await ivanAmongThieves();
    const { petra, ivan, ws, task, good, peer } = scene;
    await peer.asks(good.bytes);
    await until(async () => (await ivan.db.task.count()) === 2);
    await petra.does({ type: 'edit-record', ws, kind: 'task', id: task, fields: { title: 'newer' } });
    const newer = await makeSnapshot(petra.db, await storedWorkspace(petra, ws), petra.hub.device);
    await peer.asks(newer?.bytes ?? new Uint8Array());
    await until(async () => (await ivan.db.task.get([ws, task]))?.title === 'newer');
    const before = await ivan.db.heads.toArray();
    await peer.asks(good.bytes);
    expect(await ivan.db.heads.toArray()).toEqual(before);
    expect((await ivan.db.task.get([ws, task]))?.title).toBe('newer');
    expect(await refusals(ivan, ws)).toEqual({});
  });
});

import * as Y from 'yjs';
import { clientIdsOf } from '../../../lib/docs/client-ids';
import type { Refusal } from '../../../lib/hub/stage-envelope';
import { fromBase64Url, newId } from '../../../lib/records/id';
import { taskList } from '../../../lib/store/queries';
import { COLLECTION_DOC, type EnvelopeKind, NO_PREVIOUS, sealEnvelope } from '../../../lib/sync/envelope';
import type { Device } from '../../../lib/trust/device';
import { encodeMembership } from '../../../lib/trust/membership-bytes';
import type { MembershipChange, MembershipMessage } from '../../../lib/trust/membership-entry';
import { deriveWorkspaceKeys, secretsOf, workspaceKeys } from '../../../lib/trust/workspace-keys';
import { newDevice } from '../../sync/fixed-device';
import { createMemoryNetwork } from '../../sync/memory-link';
import { agree, person, until, workspaceOf } from '../people';
import { rawPeer } from '../raw-peer';
import { memberIdOf, rowOf } from './team';

interface Log {
  device: Device;
  head: { seq: number; hash: Uint8Array };
  first: Uint8Array;
}

/**
 * Petra’s and Ana’s browsers, in the second epoch; and the keys of an editor, a viewer, somebody who was removed and
 * somebody who was never let in, all in the hands of one who wants to do harm and has both epochs’ secrets.
 */
export async function besieged() {
  const network = createMemoryNetwork();
  const petra = await person('Petra', network);
  const { ws, secret, join } = await workspaceOf(petra);
  const ana = await person('Ana', network);
  await join(ana);
  const victim = await person('Ivan', network);
  await join(victim);
  await agree(ws, petra, ana, victim);
  const old = { keys: await deriveWorkspaceKeys(fromBase64Url(ws), secret), epoch: 1 };
  const admitted = async (name: string): Promise<Log & { memberId: string }> => {
    const device = await newDevice();
    const memberId = newId();
    const someone = { memberId, name, position: 'other' as const, role: 'editor' as const };
    await petra.does({ type: 'admit-member', ws, ...someone, device: device.id, boxKey: device.boxKey });
    return { device, memberId, head: { seq: 0, hash: NO_PREVIOUS }, first: new Uint8Array() };
  };
  const [editor, viewer, removed] = [await admitted('Eva'), await admitted('Vera'), await admitted('Radek')];
  const unknown: Log = {
    device: await newDevice(),
    head: { seq: 0, hash: NO_PREVIOUS },
    first: new Uint8Array(),
  };
  const carrier = await rawPeer(network, ws, secret);
  for (const log of [editor, viewer, removed]) {
    const sealed = await sealBy(ws, log, await updateBy(ws, log.device), old);
    Object.assign(log, { first: sealed.bytes, head: { seq: 1, hash: sealed.hash } });
    await carrier.send(sealed.bytes);
  }
  await until(async () => (await taskList(petra.db, ws, 'open')).length === 3);
  await agree(ws, petra, ana, victim);
  await petra.does({ type: 'change-member', ws, memberId: viewer.memberId, role: 'viewer' });
  await petra.does({ type: 'remove-member', ws, memberId: removed.memberId });
  await petra.does({ type: 'remove-member', ws, memberId: await memberIdOf(victim, ws) });
  await until(async () => (await rowOf(ana, ws)).epoch === 3);
  const now = { keys: workspaceKeys(fromBase64Url(ws), secretsOf(await rowOf(petra, ws))), epoch: 3 };
  const second = await sealBy(ws, editor, await updateBy(ws, editor.device), now);
  editor.head = { seq: 2, hash: second.hash };
  await carrier.send(second.bytes);
  await until(async () => (await petra.db.heads.get([ws, editor.device.id]))?.seq === 2);
  await agree(ws, petra, ana);
  return { network, petra, ana, ws, old, now, editor, viewer, removed, unknown, carrier };
}

type Sealing = Awaited<ReturnType<typeof besieged>>['now'];

function sealBy(
  ws: string,
  { device, head }: Log,
  content: Uint8Array,
  how: Sealing & { kind?: EnvelopeKind; seq?: number; prev?: Uint8Array; ws?: string },
) {
  const { keys, epoch, kind = 'update', seq = head.seq + 1, prev = head.hash } = how;
  return sealEnvelope({ ws: how.ws ?? ws, doc: COLLECTION_DOC, epoch, seq, prev, kind }, content, {
    device,
    keys,
  });
}

async function updateBy(ws: string, device: Device): Promise<Uint8Array> {
  const doc = new Y.Doc();
  doc.clientID = (await clientIdsOf(ws, device.id, COLLECTION_DOC))[0] ?? 0;
  doc.getMap('task').set(newId(), { title: 'evil' });
  return Y.encodeStateAsUpdateV2(doc);
}

/** Every kind of envelope that must not get in, and the reason that is counted; `waits`: not even counted, never applied. */
export async function attacks(
  { petra, ws, old, now, editor, viewer, removed, unknown }: Awaited<ReturnType<typeof besieged>>,
  random: () => number,
) {
  const { membership } = await rowOf(petra, ws);
  if (!membership) throw new Error('not founded');
  const owner = {
    device: { ...editor.device, id: petra.hub.device.id, publicKey: petra.hub.device.publicKey },
  };
  const ownerHead = (await petra.db.heads.get([ws, petra.hub.device.id])) ?? { seq: 0, hash: NO_PREVIOUS };
  const evil = async (log: Log, how: Sealing) =>
    (await sealBy(ws, log, await updateBy(ws, log.device), how)).bytes;
  const says = async (log: Log, message: MembershipMessage, how: Sealing = now) =>
    (await sealBy(ws, log, encodeMembership(message), { ...how, kind: 'membership' })).bytes;
  const entry = (change: MembershipChange, index = membership.index + 1, prev = membership.hash) =>
    ({ index, prev, at: '2026-11-21T10:00:00.000Z', ...change }) as const;
  const own = {
    memberId: editor.memberId,
    name: 'Eva',
    position: 'other',
    device: editor.device.id,
    boxKey: '',
    label: '',
  } as const;
  const changes: MembershipChange[] = [
    { type: 'admit', ...own, device: unknown.device.id, role: 'editor', invite: '', lastSeq: 0 },
    { type: 'change', memberId: viewer.memberId, position: 'other', role: 'editor', limits: [] },
    {
      type: 'remove',
      memberId: viewer.memberId,
      limits: [{ device: viewer.device.id, seq: 1 }],
      epoch: 4,
      secrets: [],
    },
    { type: 'pass', device: editor.device.id },
    { type: 'rename', workspace: 'mine' },
    {
      type: 'admit',
      ...own,
      device: removed.device.id,
      memberId: removed.memberId,
      role: 'editor',
      invite: '',
      lastSeq: 0,
    },
  ];
  const anyChange = () => changes[Math.floor(random() * changes.length)] as MembershipChange;
  const any = <T>(...choices: T[]) => choices[Math.floor(random() * choices.length)] as T;
  const stolen = await evil(editor, now);
  const inner = await sealBy(
    ws,
    { ...removed, device: { ...removed.device, sign: editor.device.sign } },
    await updateBy(ws, removed.device),
    old,
  );

  return {
    'an update in the owner’s name, signed by another': [
      'bad-signature',
      () => evil({ ...owner, head: ownerHead, first: stolen }, now),
    ],
    'an entry in the owner’s name, signed by another': [
      'bad-signature',
      () => says({ ...owner, head: ownerHead, first: stolen }, entry(anyChange())),
    ],
    'bytes changed anywhere': [
      null,
      async () => {
        const at = Math.floor(random() * stolen.length);
        return stolen.with(at, (stolen[at] ?? 0) ^ (1 + Math.floor(random() * 255)));
      },
    ],
    'bytes cut off': [
      'unreadable-envelope',
      async () => stolen.slice(0, Math.floor(random() * stolen.length)),
    ],
    'an old envelope again': [null, async () => any(editor, viewer, removed).first],
    'another change under a number that is taken': [
      'forked-log',
      async () =>
        (await sealBy(ws, editor, await updateBy(ws, editor.device), { ...now, seq: 2, prev: NO_PREVIOUS }))
          .bytes,
    ],
    'a number left out': [
      null,
      async () =>
        (
          await sealBy(ws, editor, await updateBy(ws, editor.device), {
            ...now,
            seq: 4 + Math.floor(random() * 9),
          })
        ).bytes,
    ],
    'a log that goes on from elsewhere': [
      'broken-chain',
      async () =>
        (await sealBy(ws, editor, await updateBy(ws, editor.device), { ...now, prev: NO_PREVIOUS })).bytes,
    ],
    'an epoch that its browser had left': ['old-epoch', () => evil(editor, { ...old, epoch: any(1, 2) })],
    'an epoch that nobody has begun': [null, () => evil(editor, { ...old, epoch: any(4, 5, 300, 2 ** 31) })],
    'an epoch’s number with another epoch’s key': [
      'not-sealed-for-us',
      () => evil(editor, { ...old, epoch: 3 }),
    ],
    'another workspace': [
      'other-workspace',
      async () =>
        (await sealBy(ws, editor, await updateBy(ws, editor.device), { ...now, ws: newId() })).bytes,
    ],
    'another’s client id': [
      'foreign-client',
      async () => (await sealBy(ws, editor, await updateBy(ws, viewer.device), now)).bytes,
    ],
    'a viewer who writes': ['viewer-may-not-write', () => evil(viewer, any(old, now))],
    'a viewer who sends a snapshot': [
      'viewer-may-not-write',
      async () =>
        (await sealBy(ws, viewer, await updateBy(ws, viewer.device), { ...now, kind: 'snapshot' })).bytes,
    ],
    'somebody removed who writes': ['removed-device', () => evil(removed, any(old, now))],
    'somebody removed who decides': [
      'removed-device',
      () => says(removed, entry(anyChange()), any(old, now)),
    ],
    'somebody never let in who writes': [null, () => evil(unknown, now)],
    'somebody never let in who writes in an epoch that is over': ['old-epoch', () => evil(unknown, old)],
    'somebody never let in who decides': [
      null,
      () => says(unknown, entry(anyChange(), membership.index + 2 + Math.floor(random() * 9))),
    ],
    'an editor who decides': ['not-the-owner', () => says(editor, entry(anyChange()))],
    'a viewer who decides': ['not-the-owner', () => says(viewer, entry(anyChange()))],
    'an editor who rolls the membership back': [
      'not-the-owner',
      () => says(editor, entry(anyChange(), 1 + Math.floor(random() * membership.index), NO_PREVIOUS)),
    ],
    'an editor who founds the workspace anew': [
      'not-the-owner',
      () => says(editor, entry({ type: 'found', ...own, workspace: 'mine' }, 1, NO_PREVIOUS)),
    ],
    'an entry from the future': [
      null,
      () => says(editor, entry(anyChange(), membership.index + 2 + Math.floor(random() * 99))),
    ],
    'a membership message that is none': [
      'unreadable-entry',
      async () =>
        (
          await sealBy(ws, editor, Uint8Array.of(1, 64 + Math.floor(random() * 60), 0), {
            ...now,
            kind: 'membership',
          })
        ).bytes,
    ],
    'a viewer who vouches for somebody removed': [
      'viewer-may-not-write',
      () => says(viewer, { type: 'heard', index: membership.index, envelopes: [inner.bytes] }),
    ],
  } satisfies Record<string, [Refusal | null, () => Promise<Uint8Array>]>;
}

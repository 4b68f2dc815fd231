import * as Y from 'yjs';
import { clientIdsOf } from '../../lib/docs/client-ids';
import { fromBase64Url, newId } from '../../lib/records/id';
import { COLLECTION_DOC, type EnvelopeKind, NO_PREVIOUS, sealEnvelope } from '../../lib/sync/envelope';
import { decodeFrame, encodeFrame, type Frame } from '../../lib/sync/frame';
import type { Peer } from '../../lib/sync/link';
import type { Device } from '../../lib/trust/device';
import { deriveWorkspaceKeys, type WorkspaceKeys } from '../../lib/trust/workspace-keys';
import { newDevice } from '../sync/fixed-device';
import type { Network, Person } from './people';
import { until } from './people';

type Rendezvous = { relays: string[]; iceServers: string[] };
const nowhere: Rendezvous = { relays: [], iceServers: [] };

interface Sealing {
  ws?: string;
  doc?: string;
  epoch?: number;
  seq?: number;
  prev?: Uint8Array;
  kind?: EnvelopeKind;
  device?: Device;
  keys?: WorkspaceKeys;
}

/**
 * A browser of another make that holds the workspace's secret: it says whatever the test wants, frame by frame. It keeps
 * its own chain, and every part of an envelope can be made wrong. It is a member's if somebody admits it.
 */
export async function rawPeer(
  network: Network,
  ws: string,
  secret: Uint8Array,
  {
    provesItself = true,
    admittedBy,
    epoch = 1,
  }: { provesItself?: boolean; admittedBy?: Person; epoch?: number } = {},
) {
  const device = await newDevice();
  if (admittedBy) await admitDevice(admittedBy, ws, device);
  const keys = await deriveWorkspaceKeys(fromBase64Url(ws), secret);
  const doc = new Y.Doc();
  doc.clientID = (await clientIdsOf(ws, device.id, COLLECTION_DOC))[0] ?? 0;
  const chain: { bytes: Uint8Array; hash: Uint8Array }[] = [];
  const received: Frame[] = [];
  const peers: Peer[] = [];
  const room = new AbortController();

  const self = {
    device,
    keys,
    doc,
    chain,
    received,
    /** An envelope as it should be, save for what `wrong` says. It is not counted as sent. */
    seal(update: Uint8Array, wrong: Sealing = {}) {
      const header = {
        ...{ ws, doc: COLLECTION_DOC, epoch, kind: 'update' as const, seq: chain.length + 1 },
        prev: chain.at(-1)?.hash ?? NO_PREVIOUS,
        ...wrong,
      };
      return sealEnvelope(header, update, { device: wrong.device ?? device, keys: wrong.keys ?? keys });
    },
    /** The next envelope of the chain. */
    async append(update: Uint8Array, doc = COLLECTION_DOC): Promise<Uint8Array> {
      const sealed = await self.seal(update, { doc });
      chain.push(sealed);
      return sealed.bytes;
    },
    /** The update of adding a task, made in this device's name and kept in its own document. */
    addTask(fields: Record<string, unknown>, id = newId()): Uint8Array {
      return self.update((doc) => doc.getMap('task').set(id, fields));
    },
    update: (change: (doc: Y.Doc) => void) => updateOf(doc, change),
    /** An update that could be the next one, but that the device itself knows nothing of afterwards. */
    draft(change: (doc: Y.Doc) => void): Uint8Array {
      const copy = new Y.Doc();
      Y.applyUpdateV2(copy, Y.encodeStateAsUpdateV2(doc));
      copy.clientID = doc.clientID;
      return updateOf(copy, change);
    },
    async send(...envelopes: Uint8Array[]): Promise<void> {
      await self.say({ kind: 'envelopes', envelopes });
    },
    say: (frame: Frame) => self.sayBytes(encodeFrame(frame)),
    /** Sends bytes that need not be a frame. */
    async sayBytes(bytes: Uint8Array): Promise<void> {
      for (const peer of peers) await peer.send(bytes);
    },
    /** Sends, and waits until the one other browser has answered. */
    async asks(...envelopes: Uint8Array[]): Promise<Extract<Frame, { kind: 'have' }>> {
      const before = received.length;
      await self.send(...envelopes);
      const answer = () => received.slice(before).find((frame) => frame.kind === 'have');
      await until(async () => answer() !== undefined);
      return answer() as Extract<Frame, { kind: 'have' }>;
    },
    leave: () => room.abort(),
  };

  const onPeer = (peer: Peer) => {
    peers.push(peer);
    const label = provesItself ? 'adjutant hello' : 'something else';
    const claim = `${label}\0${ws}\0${peer.localId}\0${peer.remoteId}`;
    const hello = device
      .sign(new TextEncoder().encode(claim))
      .then((sig) => peer.send(encodeFrame({ kind: 'hello', device: device.id, sig, vector: {} })));
    // The far end may be closed again at once, at the end of a test; `rawPeer` waits for the first hello anyway.
    hello.catch(() => undefined);
    const onFrame = (bytes: Uint8Array) => {
      const frame = decodeFrame(bytes);
      if (frame) received.push(frame);
    };
    return { onFrame, onGone: () => void peers.splice(peers.indexOf(peer), 1) };
  };
  await network.link.join({ ws, epoch, keys, rendezvous: nowhere }, { onPeer }, room.signal);
  await until(async () => received.some((frame) => frame.kind === 'hello'));
  return self;
}

/** The owner lets a device in, as that of somebody new. */
export async function admitDevice(owner: Person, ws: string, { id: device, boxKey }: Device): Promise<void> {
  const person = { memberId: newId(), name: 'Ivan', position: 'assistant' as const, role: 'editor' as const };
  await owner.does({ type: 'admit-member', ws, ...person, device, boxKey });
}

function updateOf(doc: Y.Doc, change: (doc: Y.Doc) => void): Uint8Array {
  const before = Y.encodeStateVector(doc);
  doc.transact(() => change(doc));
  return Y.encodeStateAsUpdateV2(doc, before);
}

export type RawPeer = Awaited<ReturnType<typeof rawPeer>>;

/** How often a person's browser has refused envelopes of a workspace, by reason. */
export async function refusals(who: Person, ws: string): Promise<Record<string, number>> {
  const rows = await who.db.refusals.where('[ws+reason]').between([ws, ''], [ws, '\uffff']).toArray();
  return Object.fromEntries(rows.map(({ reason, count }) => [reason, count]));
}

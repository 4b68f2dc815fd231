import * as Y from 'yjs';
import { type WatchedConnections, watchConnections } from '../watch-connections';
import { offer } from './peer-page';
import { openTopic } from './topic';

/**
 * The physical limit: as many bytes as Adjutant sends, over a bare data channel, the state of the document among them,
 * and bare Yjs applying that state. Nothing is checked, decrypted or kept.
 */
watchConnections();
const { watched } = globalThis as unknown as { watched: WatchedConnections };
const doc = new Y.Doc();
const tasks = doc.getMap<unknown>('task');
const CHUNK = 64 * 1024;
const MAX_BUFFERED = 1024 * 1024;

offer({
  fill(batch) {
    doc.transact(() => {
      for (const { id, fields } of batch) tasks.set(id, fields);
    });
    return '';
  },
  /** `where` says how many bytes are to be sent; empty in the browser that starts empty. */
  async connect(server, where) {
    const topic = await openTopic(server);
    if (where) {
      const load = loadOf(Number(where));
      topic.onMessage((sdp) => void answer(sdp, load, topic.publish));
      return;
    }
    const peer = new RTCPeerConnection();
    receive(peer.createDataChannel('load'));
    await peer.setLocalDescription();
    topic.onMessage((sdp) => void peer.setRemoteDescription({ type: 'answer', sdp }));
    topic.publish(await gathered(peer));
  },
  connectedAt: () => watched.connectedAt,
  count: () => tasks.size,
  onChange: (listener) => doc.on('update', listener),
});

/** The length of the state, the state, and nothing up to the number of bytes. */
function loadOf(bytes: number): Uint8Array<ArrayBuffer> {
  const state = Y.encodeStateAsUpdateV2(doc);
  const load = new Uint8Array(Math.max(bytes, state.length + 8));
  const lengths = new DataView(load.buffer);
  lengths.setUint32(0, state.length);
  lengths.setUint32(4, load.length);
  load.set(state, 8);
  return load;
}

async function answer(
  sdp: string,
  load: Uint8Array<ArrayBuffer>,
  reply: (sdp: string) => void,
): Promise<void> {
  const peer = new RTCPeerConnection();
  peer.ondatachannel = ({ channel }) => void send(channel, load);
  await peer.setRemoteDescription({ type: 'offer', sdp });
  await peer.setLocalDescription();
  reply(await gathered(peer));
}

async function send(channel: RTCDataChannel, load: Uint8Array<ArrayBuffer>): Promise<void> {
  if (channel.readyState !== 'open')
    await new Promise((resolve) => channel.addEventListener('open', resolve, { once: true }));
  channel.bufferedAmountLowThreshold = MAX_BUFFERED / 2;
  for (let at = 0; at < load.length; at += CHUNK) {
    if (channel.bufferedAmount > MAX_BUFFERED)
      await new Promise((resolve) => channel.addEventListener('bufferedamountlow', resolve, { once: true }));
    channel.send(load.subarray(at, at + CHUNK));
  }
}

function receive(channel: RTCDataChannel): void {
  channel.binaryType = 'arraybuffer';
  let load: Uint8Array | null = null;
  let stateLength = 0;
  let received = 0;
  channel.onmessage = ({ data }: MessageEvent<ArrayBuffer>) => {
    const lengths = new DataView(data);
    if (!load) stateLength = lengths.getUint32(0);
    load ??= new Uint8Array(lengths.getUint32(4));
    load.set(new Uint8Array(data), received);
    received += data.byteLength;
    if (received === load.length) Y.applyUpdateV2(doc, load.subarray(8, 8 + stateLength));
  };
}

async function gathered(peer: RTCPeerConnection): Promise<string> {
  while (peer.iceGatheringState !== 'complete')
    await new Promise((resolve) => peer.addEventListener('icegatheringstatechange', resolve, { once: true }));
  return peer.localDescription?.sdp ?? '';
}

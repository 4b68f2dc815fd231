import { toBase64Url } from '../../records/id';
import type { Peer } from '../link';
import { createFramedChannel } from './framed-channel';
import { candidateField, type EndDescription, readSdp, writeSdp } from './session-description';

/** One WebRTC connection whose offer and answer are carried by somebody else. */
export interface HandConnection {
  /** The first end's description. Rejects where this browser makes no connections, or takes no such ICE server. */
  offer(): Promise<EndDescription>;
  /** The second end's, once the first's is known. */
  answer(remote: EndDescription): Promise<EndDescription>;
  /** What the second end said. Rejects where the browser takes it for no answer. */
  accept(remote: EndDescription): Promise<void>;
  /** Sends a text beside the frames; does nothing where nobody is there. */
  sendText(text: string): void;
  isOpen(): boolean;
  close(): void;
}

export interface HandEvents {
  onOpen(peer: Peer): { onFrame(frame: Uint8Array): void };
  onText(text: string): void;
  /** Once; also where it was never open. */
  onGone(): void;
}

/** Addresses that were not found by then are not told: a STUN server that is silent must not hold up the rest. */
const GATHER_MS = 4000;
/** Chromium forgets an address that does not answer after some 30 s. */
const REMIND_MS = 10_000;
const [FRAMES, TEXTS] = [0, 1];
const MAX_TEXT = 4096;

/**
 * Each end is called by the fingerprint of its certificate, made for this one connection: what is signed for these two
 * names (a session's hello, a pairing's frames) holds on this very connection and on no other.
 */
export function openHandConnection(iceServers: RTCIceServer[], events: HandEvents): HandConnection {
  const connection = new RTCPeerConnection({ iceServers });
  const channel = connection.createDataChannel('frames', { negotiated: true, id: FRAMES });
  const texts = connection.createDataChannel('texts', { negotiated: true, id: TEXTS });
  let names: Pick<Peer, 'localId' | 'remoteId'> | null = null;
  let local: EndDescription | null = null;
  let session: ReturnType<HandEvents['onOpen']> | null = null;
  let isClosed = false;
  let reminding: ReturnType<typeof setInterval> | undefined;

  const frames = createFramedChannel(channel, {
    onFrame: (frame) => session?.onFrame(frame),
    onBroken(why) {
      console.warn('connection by hand broken', why);
      close();
    },
  });
  channel.onopen = () => {
    clearInterval(reminding);
    if (names && !isClosed) session = events.onOpen({ ...names, send: frames.send });
  };
  channel.onclose = close;
  texts.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (!isClosed && typeof data === 'string' && data.length <= MAX_TEXT) events.onText(data);
  };
  connection.onconnectionstatechange = () => {
    // Before it was open, the far end may simply not have got its text yet; how long is waited for that is not said here.
    if (connection.connectionState === 'closed' || (session && connection.connectionState === 'failed'))
      close();
  };

  function close(): void {
    if (isClosed) return;
    isClosed = true;
    clearInterval(reminding);
    frames.close();
    connection.close();
    events.onGone();
  }

  async function describe(own?: RTCSessionDescriptionInit): Promise<EndDescription> {
    await connection.setLocalDescription(own);
    await gathered(connection);
    local = readSdp(connection.localDescription?.sdp ?? '');
    if (!local) throw new Error('the browser describes no connection that is known here');
    return local;
  }

  async function listenTo(type: 'offer' | 'answer', remote: EndDescription): Promise<void> {
    await connection.setRemoteDescription({ type, sdp: writeSdp(type, remote) });
  }

  /** The far end hears of this one only when somebody has carried the answer; until then its addresses must not be given up. */
  function keepTrying({ candidates }: EndDescription): void {
    const remind = () => {
      for (const [at, one] of candidates.entries())
        connection
          .addIceCandidate({ candidate: candidateField(one, at), sdpMid: '0' })
          .catch((error: unknown) => console.warn('an address was not tried again', error));
    };
    reminding = setInterval(remind, REMIND_MS);
  }

  const meet = (here: EndDescription, there: EndDescription) => {
    names = { localId: toBase64Url(here.fingerprint), remoteId: toBase64Url(there.fingerprint) };
  };

  return {
    offer: () => describe(),
    async answer(remote) {
      await listenTo('offer', remote);
      const here = await describe(passive(await connection.createAnswer()));
      meet(here, remote);
      if (!isClosed) keepTrying(remote);
      return here;
    },
    async accept(remote) {
      if (!local) throw new Error('nothing was offered');
      meet(local, remote);
      await listenTo('answer', remote);
    },
    sendText(text) {
      if (texts.readyState === 'open') texts.send(text);
    },
    isOpen: () => session !== null && !isClosed,
    close,
  };
}

/**
 * The second end waits for the first to begin the DTLS handshake. If it began itself, it would give up after some five
 * minutes (RFC 6347 § 4.2.4), while its answer is still being carried.
 */
const passive = ({ type, sdp = '' }: RTCSessionDescriptionInit): RTCSessionDescriptionInit => ({
  type,
  sdp: sdp.replace(/^a=setup:active/gm, 'a=setup:passive'),
});

function gathered(connection: RTCPeerConnection): Promise<void> {
  if (connection.iceGatheringState === 'complete') return Promise.resolve();
  return new Promise((resolve) => {
    const settle = () => {
      if (connection.iceGatheringState !== 'complete') return;
      clearTimeout(late);
      resolve();
    };
    const late = setTimeout(resolve, GATHER_MS);
    connection.addEventListener('icegatheringstatechange', settle);
  });
}

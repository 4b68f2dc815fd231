import type { Peer } from '../link';

/**
 * Whole frames over an ordered, reliable data channel. A frame goes in pieces of at most 32 KB, each with a byte before
 * it that says whether it is the last: browsers differ in how long a message they take, and a long one would hold up
 * what else goes over the connection. Waits where the other side is slow.
 */
const PIECE_BYTES = 32 * 1024;
const [MORE, LAST] = [0, 1];
/** So much may wait in the browser to be sent … */
const HIGH_WATER = 1024 * 1024;
/** … and it goes on when so much is left. */
const LOW_WATER = 256 * 1024;
/** Without room for more for so long, the other side is taken to be gone. */
const STALLED_MS = 30_000;
/** Whoever sends a longer frame has nothing good in mind: sessions send a quarter of a megabyte. */
const MAX_FRAME_BYTES = 64 * 1024 * 1024;

export interface FramedChannel {
  send: Peer['send'];
  /** Nothing more is taken from here on; what waits to be sent is given up. */
  close(): void;
}

export function createFramedChannel(
  channel: RTCDataChannel,
  { onFrame, onBroken }: { onFrame(frame: Uint8Array): void; onBroken(why: string): void },
): FramedChannel {
  const life = new AbortController();
  let pieces: Uint8Array[] = [];
  let received = 0;
  let last: Promise<unknown> = Promise.resolve();
  channel.binaryType = 'arraybuffer';
  channel.bufferedAmountLowThreshold = LOW_WATER;

  const take = ({ data }: MessageEvent<unknown>) => {
    if (!(data instanceof ArrayBuffer) || data.byteLength === 0) return onBroken('no piece of a frame');
    const [mark, piece] = [new Uint8Array(data, 0, 1)[0], new Uint8Array(data, 1)];
    received += piece.length;
    if (received > MAX_FRAME_BYTES) return onBroken('a frame without end');
    pieces.push(piece);
    if (mark === MORE) return;
    const frame = joined(pieces, received);
    pieces = [];
    received = 0;
    onFrame(frame);
  };
  channel.addEventListener('message', take, { signal: life.signal });

  async function sendWhole(frame: Uint8Array): Promise<void> {
    for (let at = 0; at === 0 || at < frame.length; at += PIECE_BYTES) {
      await room(channel, life.signal);
      const piece = new Uint8Array(1 + Math.min(PIECE_BYTES, frame.length - at));
      piece[0] = at + PIECE_BYTES < frame.length ? MORE : LAST;
      piece.set(frame.subarray(at, at + PIECE_BYTES), 1);
      channel.send(piece);
    }
    await room(channel, life.signal);
  }

  return {
    send(frame) {
      const sent = last.then(() => sendWhole(frame));
      // What follows on half a frame would be read as the rest of it.
      last = sent.catch((error: unknown) => {
        if (!life.signal.aborted) {
          life.abort(error);
          onBroken(error instanceof Error ? error.message : 'not sent');
        }
        throw error;
      });
      last.catch(() => undefined);
      return sent;
    },
    close: () => life.abort(new Error('peer gone')),
  };
}

/** Resolves when more may be handed over. @throws Error when the peer is gone, or makes no room for long. */
function room(channel: RTCDataChannel, signal: AbortSignal): Promise<void> {
  if (signal.aborted || channel.readyState !== 'open') return Promise.reject(new Error('peer gone'));
  if (channel.bufferedAmount <= HIGH_WATER) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const waiting = new AbortController();
    const settle = (act: () => void) => {
      clearTimeout(late);
      waiting.abort();
      act();
    };
    const gone = () => settle(() => reject(new Error('peer gone')));
    const late = setTimeout(gone, STALLED_MS);
    channel.addEventListener('bufferedamountlow', () => settle(resolve), { signal: waiting.signal });
    channel.addEventListener('close', gone, { signal: waiting.signal });
    signal.addEventListener('abort', gone, { signal: waiting.signal });
  });
}

function joined(pieces: Uint8Array[], length: number): Uint8Array {
  const frame = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    frame.set(piece, at);
    at += piece.length;
  }
  return frame;
}

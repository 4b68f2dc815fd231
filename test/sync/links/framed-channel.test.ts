import { describe, expect, it, vi } from 'vitest';
import { createFramedChannel } from '../../../lib/sync/links/framed-channel';

/** One end of a data channel that takes what it is given and says how much of it waits. */
class Channel extends EventTarget {
  binaryType = 'blob';
  bufferedAmountLowThreshold = 0;
  bufferedAmount = 0;
  readyState = 'open';
  sent: Uint8Array[] = [];
  isSlow = false;
  send(piece: Uint8Array) {
    this.sent.push(piece.slice());
    if (this.isSlow) this.bufferedAmount += piece.length;
  }
  /** The network takes what waited. */
  drain() {
    this.bufferedAmount = 0;
    this.dispatchEvent(new Event('bufferedamountlow'));
  }
  gets(piece: Uint8Array | string) {
    const data = typeof piece === 'string' ? piece : piece.slice().buffer;
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

function framed(channel = new Channel()) {
  const frames: Uint8Array[] = [];
  const broken: string[] = [];
  const ends = createFramedChannel(channel as unknown as RTCDataChannel, {
    onFrame: (frame) => frames.push(frame),
    onBroken: (why) => broken.push(why),
  });
  return { channel, frames, broken, ...ends };
}

const bytes = (length: number) => Uint8Array.from({ length }, (_, at) => at % 251);

describe('frames over a data channel', () => {
  it.each([0, 1, 32_767, 32_768, 32_769, 65_536, 1_000_003])(
    'come as they went: %i bytes',
    async (length) => {
      const [from, to] = [framed(), framed()];
      await from.send(bytes(length));
      for (const piece of from.channel.sent) {
        expect(piece.length).toBeLessThanOrEqual(32 * 1024 + 1);
        to.channel.gets(piece);
      }
      expect(to.frames).toEqual([bytes(length)]);
    },
  );

  it('wait where the other side is slow, and keep their order', async () => {
    const { channel, send } = framed();
    channel.isSlow = true;
    const both = [send(bytes(5_000_000)), send(bytes(3))];
    await vi.waitFor(() => expect(channel.bufferedAmount).toBeGreaterThan(1024 * 1024));
    const waiting = channel.bufferedAmount;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(channel.bufferedAmount).toBe(waiting);
    expect(waiting).toBeLessThan(1024 * 1024 + 33 * 1024);
    const draining = setInterval(() => channel.drain(), 1);
    await Promise.all(both);
    clearInterval(draining);
    const to = framed();
    for (const piece of channel.sent) to.channel.gets(piece);
    expect(to.frames.map(({ length }) => length)).toEqual([5_000_000, 3]);
  });

  it('are refused once the peer is gone, also those that wait', async () => {
    const { channel, send, close } = framed();
    channel.isSlow = true;
    const waiting = send(bytes(5_000_000)).catch(() => 'gone');
    await vi.waitFor(() => expect(channel.bufferedAmount).toBeGreaterThan(1024 * 1024));
    close();
    expect(await waiting).toBe('gone');
    await expect(send(bytes(1))).rejects.toThrow('peer gone');
  });

  it('break with a peer that makes no room, and none of what follows is sent', async () => {
    vi.useFakeTimers();
    const { channel, send, broken } = framed();
    channel.isSlow = true;
    const results = Promise.allSettled([send(bytes(5_000_000)), send(bytes(3))]);
    await vi.advanceTimersByTimeAsync(31_000);
    expect((await results).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    vi.useRealTimers();
    expect(broken).toEqual(['peer gone']);
    expect(channel.sent.at(-1)?.length).toBeGreaterThan(4);
  });

  it.each(['a text', new Uint8Array()])('break with a peer that sends no piece of a frame', (piece) => {
    const { channel, frames, broken } = framed();
    channel.gets(piece);
    expect([frames, broken]).toEqual([[], ['no piece of a frame']]);
  });

  it('break with a peer whose frame never ends', () => {
    const { channel, broken, close } = framed();
    const piece = new Uint8Array(1024 * 1024);
    for (let sent = 0; sent < 70 && broken.length === 0; sent++) channel.gets(piece);
    expect(broken).toEqual(['a frame without end']);
    close();
    channel.gets(piece);
    expect(broken).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { parseEnvelope } from '../../lib/sync/envelope';
import { decodeFrame, type Frame } from '../../lib/sync/frame';
import type { Link, PeerEvents } from '../../lib/sync/link';
import { createCanaries } from '../relay/canaries';
import { textsIn } from '../relay/find-text';
import { createMemoryNetwork } from '../sync/memory-link';
import { addTask, agree, office, type Person, until } from './people';
import { refusals } from './raw-peer';

/**
 * A link on which two browsers never meet each other, but somebody who passes on to each what the other says, word for
 * word. `ends` says what each browser takes the two ends of its connection for.
 */
function linkThroughMallory(ends: (nth: number) => { localId: string; remoteId: string }) {
  const rooms = new Map<string, PeerEvents[]>();
  const heard: Uint8Array[] = [];
  const link: Link = {
    async join({ epoch, keys }, events, signal) {
      const name = await keys.room(epoch);
      const waiting = rooms.get(name) ?? [];
      rooms.set(name, [...waiting, events]);
      signal.addEventListener('abort', () => rooms.delete(name));
      const [first] = waiting;
      if (!first) return;
      const sessions: ReturnType<PeerEvents['onPeer']>[] = [];
      for (const [nth, one] of [first, events].entries())
        sessions.push(
          one.onPeer({
            ...ends(nth),
            async send(frame) {
              await new Promise((resolve) => setTimeout(resolve));
              heard.push(frame.slice());
              sessions[1 - nth]?.onFrame(frame.slice());
            },
          }),
        );
    },
  };
  return { link, heard };
}

/** Petra and Ana, who know each other, and from now on meet through somebody in the middle. */
async function apart(mallory: ReturnType<typeof linkThroughMallory>) {
  const honest = createMemoryNetwork();
  let link = honest.link;
  const { petra, ana, ws, ...rest } = await office({
    ...honest,
    link: { join: (...args) => link.join(...args) },
  });
  const { words, word } = createCanaries();
  await petra.hub.close();
  await ana.hub.close();
  link = mallory.link;
  await Promise.all([petra.restart(), ana.restart()]);
  await addTask(petra, ws, { title: word(), notes: word() });
  await addTask(ana, ws, { title: word(), tags: { [word()]: true } });
  return { petra, ana, ws, words, ...rest };
}

const framesIn = (heard: Uint8Array[]): Frame[] => heard.flatMap((bytes) => decodeFrame(bytes) ?? []);
const tasksOf = (who: Person) => who.db.task.count();

describe('somebody who has a connection to each of two browsers and passes on what they say', () => {
  it('gets nothing but their hellos: each is signed for another connection than it comes on', async () => {
    // As over WebRTC: each sees the names of both, and the certificate of who stands in the middle.
    const mallory = linkThroughMallory((nth) =>
      nth === 0
        ? { localId: 'petra certificate-of-petra', remoteId: 'ana certificate-of-mallory' }
        : { localId: 'ana certificate-of-ana', remoteId: 'petra certificate-of-mallory' },
    );
    const { petra, ana, ws, words } = await apart(mallory);
    for (const who of [petra, ana])
      await until(async () => ((await refusals(who, ws))['forged-hello'] ?? 0) >= 1);
    const frames = framesIn(mallory.heard);
    expect(new Set(frames.map(({ kind }) => kind))).toEqual(new Set(['hello']));
    expect(textsIn(mallory.heard, words)).toEqual([]);
    expect([await tasksOf(petra), await tasksOf(ana)]).toEqual([1, 1]);
    for (const who of [petra, ana])
      expect((await who.db.peers.toArray()).every(({ online }) => !online)).toBe(true);
  });

  it('gets sealed envelopes and numbers, and no word of theirs, where a link does not tell who is at its ends', async () => {
    const mallory = linkThroughMallory((nth) =>
      nth === 0 ? { localId: 'petra', remoteId: 'ana' } : { localId: 'ana', remoteId: 'petra' },
    );
    const { petra, ana, ws, words, secret } = await apart(mallory);
    await agree(ws, petra, ana);
    expect([await tasksOf(petra), await tasksOf(ana)]).toEqual([2, 2]);
    expect(textsIn(mallory.heard, words)).toEqual([]);
    for (const bytes of mallory.heard) expect(Buffer.from(bytes).includes(Buffer.from(secret))).toBe(false);
    // What it learns, and all of it: who has how much, and of each envelope what stands outside the seal.
    const envelopes = framesIn(mallory.heard).flatMap((frame) =>
      frame.kind === 'envelopes' ? frame.envelopes : [],
    );
    expect(envelopes.length).toBeGreaterThanOrEqual(2);
    const devices = [petra.hub.device.id, ana.hub.device.id];
    for (const bytes of envelopes) {
      const { ws: of, doc, epoch, device, seq, ciphertext } = parseEnvelope(bytes) ?? {};
      expect([of, epoch, doc]).toEqual([ws, 1, 'records']);
      expect(devices).toContain(device);
      expect(seq).toBeGreaterThan(0);
      expect(ciphertext?.length).toBeGreaterThan(0);
    }
    expect(Object.keys(await refusals(petra, ws))).toEqual([]);
  });
});

import { describe, expect, it, onTestFinished } from 'vitest';
import type { Rendezvous } from '../../lib/commands/command';
import { asReceived, type FrameSpec, type LinkEnd, type LinkEvent, newRoom, type RoomSpec } from './link-end';

/** Two browsers that a link's contract is tried on. They may be real ones, or two objects in this process. */
export interface LinkUnderTest {
  manager: LinkEnd;
  assistant: LinkEnd;
  rendezvous: Rendezvous;
  /** How long to wait before it is believed that nothing will come. */
  quietMs: number;
}

/**
 * What every link must do, whatever carries it. `setUp` is called once, in the first test; whoever gives it closes what
 * it opened (`afterAll`). `needsRendezvous`: this link finds nobody where a workspace has no rendezvous.
 */
export function describeLink(
  name: string,
  { needsRendezvous }: { needsRendezvous: boolean },
  setUp: () => Promise<LinkUnderTest>,
): void {
  describe(`the ${name} link`, () => {
    let ready: Promise<LinkUnderTest> | undefined;
    const under = () => (ready ??= setUp());

    it('shows the manager and the assistant to each other, once', async () => {
      const { manager, assistant, quiet } = await meeting(await under());
      await quiet();
      expect(await manager.events()).toEqual([{ type: 'peer', localId: manager.id, remoteId: assistant.id }]);
      expect(await assistant.events()).toEqual([
        { type: 'peer', localId: assistant.id, remoteId: manager.id },
      ]);
    });

    it('brings frames whole and in order, small ones behind large ones, both ways at once', async () => {
      const { manager, assistant } = await meeting(await under());
      const lengths = [1, 300_000, 2, 70_000, 3, ...Array.from({ length: 50 }, (_, at) => 10 + at)];
      const frames = lengths.map((length, seed) => ({ seed, length }));
      await Promise.all([manager.sendAll(frames), assistant.sendAll(frames)]);
      for (const [to, from] of [[manager, assistant] as const, [assistant, manager] as const])
        expect(await to.frames(frames.length)).toEqual(frames.map((one) => asReceived(from.id, one)));
    });

    it('brings a frame of 5 MB, and the next one after it', async () => {
      const { manager, assistant } = await meeting(await under());
      const frames = [
        { seed: 1, length: 5_000_000 },
        { seed: 2, length: 5 },
      ];
      await manager.sendAll(frames);
      expect(await assistant.frames(2)).toEqual(frames.map((one) => asReceived(manager.id, one)));
    });

    it('tells the manager when the assistant is gone, and takes nothing more for them', async () => {
      const { manager, assistant } = await meeting(await under());
      await assistant.leave();
      const gone = { type: 'gone', remoteId: assistant.id };
      await expect.poll(manager.events, patience).toContainEqual(gone);
      expect(await manager.send({ seed: 1, length: 10 })).toBe('gone');
      expect((await manager.events()).filter(({ type }) => type === 'gone')).toEqual([gone]);
    });

    it('is silent for whoever left, and they are told that the others are gone', async () => {
      const { manager, assistant, quiet, room, test } = await meeting(await under());
      await assistant.leave();
      await expect.poll(assistant.events, patience).toContainEqual({ type: 'gone', remoteId: manager.id });
      const before = await assistant.events();
      await manager.send({ seed: 1, length: 10 });
      const again = await test.assistant.join(room);
      await expect.poll(async () => (await test.assistant.events(again)).length, patience).toBe(1);
      await quiet();
      expect(await assistant.events()).toEqual(before);
      await test.assistant.leave(again);
    });

    it('lets the assistant back in, and frames go both ways again', async () => {
      const { manager, assistant, room, test } = await meeting(await under());
      await assistant.leave();
      await expect.poll(manager.events, patience).toContainEqual({ type: 'gone', remoteId: assistant.id });
      const back = await member(test.assistant, room);
      await expect.poll(async () => (await manager.peers()).length, patience).toBe(2);
      await expect.poll(async () => (await back.peers()).length, patience).toBe(1);
      const frame = { seed: 9, length: 1000 };
      expect(await back.send(frame)).toBe('sent');
      expect(await manager.frames(1)).toEqual([asReceived(back.id, frame)]);
    });

    it('keeps two workspaces apart', async () => {
      const test = await under();
      const one = await member(test.manager, newRoom(test.rendezvous));
      const other = await member(test.assistant, newRoom(test.rendezvous));
      await new Promise((resolve) => setTimeout(resolve, test.quietMs));
      expect([...(await one.events()), ...(await other.events())]).toEqual([]);
    });

    if (!needsRendezvous) return;
    it('finds nobody without a rendezvous', async () => {
      const test = await under();
      const room = newRoom({ relays: [], iceServers: [] });
      const [one, other] = [await member(test.manager, room), await member(test.assistant, room)];
      await new Promise((resolve) => setTimeout(resolve, test.quietMs));
      expect([...(await one.events()), ...(await other.events())]).toEqual([]);
    });
  });
}

/** Long enough for a real browser on a busy machine; nothing waits this long that works. */
const patience = { timeout: 30_000, interval: 20 };

/** The manager and the assistant in a room of their own, having met. */
async function meeting(test: LinkUnderTest) {
  const room = newRoom(test.rendezvous);
  const manager = await member(test.manager, room);
  const assistant = await member(test.assistant, room);
  for (const who of [manager, assistant])
    await expect.poll(async () => (await who.peers()).length, patience).toBe(1);
  const quiet = () => new Promise((resolve) => setTimeout(resolve, test.quietMs));
  return { manager, assistant, quiet, room, test };
}

async function member(end: LinkEnd, spec: RoomSpec) {
  const room = await end.join(spec);
  onTestFinished(() => end.leave(room));
  const events = () => end.events(room);
  const peers = async () => (await events()).filter(isPeer);
  const lastMet = async () => {
    const met = (await peers()).at(-1);
    if (!met) throw new Error('there is nobody to send to');
    return met.remoteId;
  };
  const frames = async () => (await events()).filter(({ type }) => type === 'frame');
  const self = {
    /** What this end is called; known once it has met somebody. */
    id: '',
    events,
    async peers() {
      const met = await peers();
      self.id = met.at(-1)?.localId ?? '';
      return met;
    },
    send: async (frame: FrameSpec) => end.send(room, await lastMet(), frame),
    async sendAll(all: FrameSpec[]) {
      const remoteId = await lastMet();
      await Promise.all(all.map((frame) => end.send(room, remoteId, frame)));
    },
    /** The frames that have come, when there are as many. */
    async frames(count: number) {
      await expect.poll(async () => (await frames()).length, patience).toBe(count);
      return frames();
    },
    leave: () => end.leave(room),
  };
  return self;
}

const isPeer = (event: LinkEvent): event is Extract<LinkEvent, { type: 'peer' }> => event.type === 'peer';

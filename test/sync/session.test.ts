import { describe, expect, it } from 'vitest';
import { encodeFrame, type Frame } from '../../lib/sync/frame';
import { startSession } from '../../lib/sync/session';
import { newDevice, wsOf } from './fixed-device';

const envelope = (size: number, mark: number) => new Uint8Array(size).fill(mark);

/** The assistant's end of a session whose log is slow to commit what the manager sends. */
async function slowAssistant() {
  const device = await newDevice();
  const manager = await newDevice();
  const commits: Uint8Array[][] = [];
  const ends: (() => void)[] = [];
  const session = startSession(
    { localId: 'ana', remoteId: 'petra', send: async () => undefined },
    {
      device,
      verify: async () => true,
      events: { onPeerHas: () => undefined, onGone: () => undefined },
      log: {
        ws: wsOf(1),
        vector: () => ({}),
        missingFrom: async function* () {},
        receive(envelopes) {
          commits.push(envelopes);
          return new Promise((resolve) => ends.push(() => resolve('complete')));
        },
      },
    },
  );
  const hear = (frame: Frame) => session.onFrame(encodeFrame(frame));
  hear({ kind: 'hello', device: manager.id, sig: new Uint8Array(64), vector: {} });
  return {
    hear: (...envelopes: Uint8Array[]) => hear({ kind: 'envelopes', envelopes }),
    /** The manager says that he has nothing new. */
    hearHave: () => hear({ kind: 'have', again: false, vector: {} }),
    marks: () => commits.map((envelopes) => envelopes.map(([mark]) => mark)),
    async commitsAre(count: number) {
      await expect.poll(() => commits.length).toBe(count);
    },
    endCommit: () => ends.shift()?.(),
  };
}

describe('envelopes that come while the assistant’s browser is still writing', () => {
  it('are committed together, in the order in which they came', async () => {
    const ana = await slowAssistant();
    ana.hear(envelope(10, 1));
    await ana.commitsAre(1);
    ana.hear(envelope(10, 2), envelope(10, 3));
    ana.hear(envelope(10, 4));
    ana.hearHave();
    ana.hear(envelope(10, 5));
    ana.endCommit();
    await ana.commitsAre(2);
    ana.endCommit();
    await ana.commitsAre(3);
    expect(ana.marks()).toEqual([[1], [2, 3, 4], [5]]);
  });

  it('are not so many that one commit would take long', async () => {
    const ana = await slowAssistant();
    ana.hear(envelope(10, 1));
    await ana.commitsAre(1);
    for (const mark of [2, 3, 4]) ana.hear(envelope(512 * 1024 - 100, mark));
    ana.endCommit();
    await ana.commitsAre(2);
    ana.endCommit();
    await ana.commitsAre(3);
    expect(ana.marks()).toEqual([[1], [2, 3], [4]]);
  });
});

import { expect, it } from 'vitest';
import { endsOf } from '../../lib/sync/links/dtls-ends';
import { type FrameFault, startSession } from '../../lib/sync/session';
import { createVerifier, type Device } from '../../lib/trust/device';
import { newDevice, wsOf } from './fixed-device';
import { seededRandom } from './seeded-random';

const TIMES = 1000;

const sdp = (fingerprint: string) => ({
  sdp: `v=0\r\na=fingerprint:sha-256 ${fingerprint}\r\na=setup:actpass\r\n`,
});

/** One end of a connection: whose certificate this browser shows there, and whose it was shown. */
interface End {
  own: { id: string; fingerprint: string };
  far: { id: string; fingerprint: string };
}

/** A session at one end, with a log that would give everything away. */
function sessionAt({ own, far }: End, device: Device, passOn: (frame: Uint8Array) => void) {
  const told = { sent: 0, offered: 0, met: 0, refused: [] as FrameFault[] };
  const ends = endsOf(
    { localDescription: sdp(own.fingerprint), remoteDescription: sdp(far.fingerprint) },
    own.id,
    far.id,
  );
  const session = startSession(
    {
      ...ends,
      async send(frame) {
        told.sent += 1;
        passOn(frame);
      },
    },
    {
      device,
      verify: createVerifier(),
      events: {
        onPeerHas: () => void told.met++,
        onGone: () => undefined,
        onRefused: (fault) => void told.refused.push(fault),
      },
      log: {
        ws: wsOf(1),
        vector: () => ({}),
        async *missingFrom() {
          told.offered += 1;
          yield [{ device: device.id, seq: 1, bytes: new Uint8Array(200) }];
        },
        receive: async () => 'complete',
      },
    },
  );
  return { session, told };
}

/** Two sessions whose frames are passed on word for word, whatever lies between. */
function connect(petras: End, anas: End, petra: Device, ana: Device) {
  const ends: ReturnType<typeof sessionAt>[] = [];
  const to = (nth: number) => (frame: Uint8Array) => queueMicrotask(() => ends[nth]?.session.onFrame(frame));
  ends.push(sessionAt(petras, petra, to(1)), sessionAt(anas, ana, to(0)));
  return ends.map(({ told }) => told);
}

it(`somebody with a DTLS connection to each side, ${TIMES} times, passes on hellos that nobody believes`, async () => {
  const random = seededRandom(5);
  const fingerprint = () =>
    Array.from({ length: 32 }, () =>
      Math.floor(random() * 256)
        .toString(16)
        .padStart(2, '0'),
    ).join(':');
  const [petra, ana] = [await newDevice(), await newDevice()];
  const sum = { refused: 0, offered: 0, sent: 0 };
  for (let nth = 0; nth < TIMES; nth++) {
    const [petras, anas] = [
      { id: 'petra', fingerprint: fingerprint() },
      { id: 'ana', fingerprint: fingerprint() },
    ];
    // Under their names; with one certificate of its own for both, or with one for each.
    const mallory = fingerprint();
    const other = nth % 2 === 0 ? mallory : fingerprint();
    const told = connect(
      { own: petras, far: { ...anas, fingerprint: mallory } },
      { own: anas, far: { ...petras, fingerprint: other } },
      petra,
      ana,
    );
    await expect.poll(() => told.flatMap(({ refused }) => refused).length, { interval: 1 }).toBe(2);
    for (const { refused, offered, sent, met } of told) {
      expect(refused).toEqual(['forged-hello']);
      expect(met).toBe(0);
      sum.refused += 1;
      sum.offered += offered;
      sum.sent += sent;
    }
  }
  // One hello from each, and nothing after it.
  expect(sum).toEqual({ refused: 2 * TIMES, offered: 0, sent: 2 * TIMES });
  console.log(`${TIMES} times in the middle: ${sum.refused} hellos refused and counted, 0 envelopes offered`);
});

it('two who see each other’s certificates, however they are written, believe each other', async () => {
  const [petra, ana] = [await newDevice(), await newDevice()];
  const petras = { id: 'petra', fingerprint: 'ab:cd' };
  const anas = { id: 'ana', fingerprint: '01:EF' };
  const told = connect(
    { own: petras, far: anas },
    { own: { ...anas, fingerprint: '01:ef' }, far: { ...petras, fingerprint: 'AB:CD' } },
    petra,
    ana,
  );
  await expect
    .poll(() => told.map(({ met, offered }) => [met > 0, offered]))
    .toEqual([
      [true, 1],
      [true, 1],
    ]);
  expect(told.flatMap(({ refused }) => refused)).toEqual([]);
});

it('a connection that shows no certificate is none', () => {
  const nothing = { localDescription: sdp('ab:cd'), remoteDescription: null };
  expect(() => endsOf(nothing, 'petra', 'ana')).toThrow('without a fingerprint');
});

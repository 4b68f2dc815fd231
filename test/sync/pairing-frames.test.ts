import { describe, expect, it } from 'vitest';
import type { PairingFault } from '../../lib/sync/pairing';
import { createPairingChannel } from '../../lib/sync/pairing-channel';
import { encodePairing, encodeRequest, type PairingMessage } from '../../lib/sync/pairing-message';
import { newDevice } from './fixed-device';
import { ANA, asked, first, inviter, joiner, newInvite } from './pairing-ends';

const fault = (kind: PairingFault) => ({ send: [], event: { kind: 'fault', fault: kind } });
const names = { inviter: 'petra', joiner: 'ana' };

describe('a frame is refused without any effect', () => {
  it('when it is cut off anywhere, or has something added', async () => {
    const invite = await newInvite();
    const petra = await inviter(invite);
    const ana = await joiner(invite);
    const commit = await ana.end.start();
    for (let length = 0; length < commit.length; length++)
      expect(await petra.end.receive(commit.slice(0, length))).toEqual(fault('unreadable-frame'));
    expect(await petra.end.receive(new Uint8Array([...commit, 0]))).toEqual(fault('unreadable-frame'));
    expect((await petra.end.receive(commit)).send).toHaveLength(1);
  });

  it('when one bit of it is another', async () => {
    const invite = await newInvite();
    const petra = await inviter(invite);
    const commit = await (await joiner(invite)).end.start();
    for (let bit = 0; bit < commit.length * 8; bit++) {
      const altered = commit.slice();
      altered[bit >> 3] = (altered[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(await petra.end.receive(altered)).toEqual(fault('unreadable-frame'));
    }
    expect((await petra.end.receive(commit)).send).toHaveLength(1);
  });

  it('when it was said before, in this pairing or in an earlier one of the same two', async () => {
    const invite = await newInvite();
    const earlier = await asked(invite);
    const welcome = await earlier.petra.end.welcome(new Uint8Array(40));
    const now = await asked(invite);
    for (const { wire } of [earlier, now])
      for (const frame of [wire.commit, wire.reveal])
        expect(await now.petra.end.receive(frame)).toEqual(fault('unreadable-frame'));
    for (const frame of [earlier.wire.challenge, now.wire.challenge, welcome])
      expect(await now.ana.end.receive(frame)).toEqual(fault('unreadable-frame'));
    const fresh = await now.petra.end.welcome(new Uint8Array(40));
    expect((await now.ana.end.receive(fresh)).event).toMatchObject({ kind: 'welcome' });
    expect(await now.ana.end.receive(fresh)).toEqual(fault('unreadable-frame'));
  });

  it('when it is sent back to who said it, or comes over another connection', async () => {
    const invite = await newInvite();
    const ana = await joiner(invite);
    const commit = await ana.end.start();
    expect(await ana.end.receive(commit)).toEqual(fault('unreadable-frame'));
    const elsewhere = await inviter(invite, { inviter: 'petra', joiner: 'ivo' });
    expect(await elsewhere.end.receive(commit)).toEqual(fault('unreadable-frame'));
  });

  it('when it is sealed with another invite’s secret, or is larger than any', async () => {
    const petra = await inviter(await newInvite());
    const stranger = await joiner(await newInvite());
    expect(await petra.end.receive(await stranger.end.start())).toEqual(fault('unreadable-frame'));
    expect(await petra.end.receive(new Uint8Array(300_000))).toEqual(fault('unreadable-frame'));
  });

  it('when it is sealed well and says nothing that could come now', async () => {
    const invite = await newInvite();
    const channel = await createPairingChannel(invite.keys, 'joiner', names);
    const petra = await inviter(invite);
    for (const bytes of [new Uint8Array(), new Uint8Array([9]), new Uint8Array([0, 1, 2])])
      expect(await petra.end.receive(await channel.seal(bytes))).toEqual(fault('unreadable-frame'));
    const early: PairingMessage[] = [
      { kind: 'received' },
      { kind: 'reveal', request: new Uint8Array(3), sig: new Uint8Array(64) },
      { kind: 'welcome', sealed: new Uint8Array(3), sig: new Uint8Array(64) },
    ];
    for (const message of early)
      expect(await petra.end.receive(await channel.seal(encodePairing(message)))).toEqual(
        fault('unexpected-message'),
      );
  });
});

describe('a request is refused, and the pairing with it', () => {
  /** A joiner of another make, who commits to one request and reveals another. */
  async function reveals(committed: Uint8Array, revealed: Uint8Array) {
    const invite = await newInvite();
    const channel = await createPairingChannel(invite.keys, 'joiner', names);
    const petra = await inviter(invite);
    const commit = {
      kind: 'commit' as const,
      version: 1,
      commitment: await hash(invite.id, 'commitment', committed),
    };
    const answer = first(await petra.end.receive(await channel.seal(encodePairing(commit))));
    const challenge = await channel.open(answer);
    channel.bind(await hash(invite.id, 'opening', encodePairing(commit), challenge ?? new Uint8Array()));
    const reveal = { kind: 'reveal' as const, request: revealed, sig: new Uint8Array(64) };
    const step = await petra.end.receive(await channel.seal(encodePairing(reveal)));
    const after = await petra.end.receive(await channel.seal(encodePairing(reveal)));
    expect(after).toEqual(fault('unexpected-message'));
    return step;
  }

  const request = (person: object = {}, nonce = new Uint8Array(32)) =>
    encodeRequest({ ...ANA, device: 'A'.repeat(43), boxKey: 'A'.repeat(43), ...person }, nonce);

  it('that is not the one committed to', async () => {
    const other = request({}, new Uint8Array(32).fill(1));
    expect(await reveals(request(), other)).toEqual(fault('commitment-mismatch'));
    expect(await reveals(request(), request({ name: 'Eve' }))).toEqual(fault('commitment-mismatch'));
  });

  it('that nobody signed', async () => {
    // A key of somebody's: under one that is no proper point a signature of zeros may pass, for whoever has such a key.
    const { id: device } = await newDevice();
    expect(await reveals(request({ device }), request({ device }))).toEqual(fault('bad-signature'));
  });

  it.each([
    ['with an empty name', request({ name: ' ' })],
    ['with a name of 121 characters', request({ name: 'x'.repeat(121) })],
    ['with a label of 121 characters', request({ label: 'x'.repeat(121) })],
    ['with a position nobody has', request({ position: 'emperor' })],
    ['that is cut off', request().slice(0, -1)],
    ['with something after it', new Uint8Array([...request(), 0])],
  ])('%s', async (_, bad) => {
    expect(await reveals(bad, bad)).toEqual(fault('bad-request'));
  });

  it('of a version that is not spoken here, and hears so', async () => {
    const invite = await newInvite();
    const channel = await createPairingChannel(invite.keys, 'joiner', names);
    const petra = await inviter(invite);
    const commit = { kind: 'commit' as const, version: 2, commitment: new Uint8Array(32) };
    const answer = await channel.open(
      first(await petra.end.receive(await channel.seal(encodePairing(commit)))),
    );
    expect(answer).toEqual(encodePairing({ kind: 'end', reason: 'other-version' }));
  });
});

/** The protocol's hash, written down a second time from its description. */
async function hash(invite: string, label: string, ...parts: Uint8Array[]): Promise<Uint8Array> {
  const all = [Buffer.from(`adjutant pairing ${label}\0${invite}\0`), ...parts].flatMap((part) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(part.length);
    return [length, part];
  });
  return new Uint8Array(await crypto.subtle.digest('SHA-256', Buffer.concat(all)));
}

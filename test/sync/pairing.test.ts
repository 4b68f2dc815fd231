import { describe, expect, it } from 'vitest';
import type { PairingFault } from '../../lib/sync/pairing';
import { endReasons } from '../../lib/sync/pairing-message';
import { safetyEmoji, safetyEmojiOf } from '../../lib/trust/safety-emoji';
import { ANA, asked, digestOf, first, inviter, joiner, newInvite } from './pairing-ends';

const TRIES = 1000;

describe('an assistant who asks a manager', () => {
  it('is seen with name, position and device, and both see the same seven emoji', async () => {
    const { ana, petra, seenByPetra, seenByAna } = await asked(await newInvite());
    expect(seenByPetra).toMatchObject({
      kind: 'asked',
      request: { ...ANA, device: ana.device.id, boxKey: ana.device.boxKey },
    });
    expect(seenByAna).toMatchObject({ kind: 'asked', inviter: petra.device.id });
    const emoji = safetyEmojiOf(digestOf(seenByPetra));
    expect(emoji).toHaveLength(7);
    expect(safetyEmojiOf(digestOf(seenByAna))).toEqual(emoji);
  });

  it('sees other emoji each time, spread over the whole table', async () => {
    const invite = await newInvite();
    const rows: number[][] = [];
    for (let at = 0; at < 60; at++) rows.push(safetyEmojiOf(digestOf((await asked(invite)).seenByAna)));
    expect(new Set(rows.map(String)).size).toBe(60);
    expect(new Set(rows.flat()).size).toBeGreaterThan(50);
    for (const place of rows.flat()) expect(safetyEmoji[place]).toBeTruthy();
  });

  it('gets the welcome, and says that it has come', async () => {
    const { ana, petra } = await asked(await newInvite());
    const box = crypto.getRandomValues(new Uint8Array(400));
    const welcomed = await ana.end.receive(await petra.end.welcome(box));
    expect(welcomed.event).toEqual({ kind: 'welcome', sealed: box, inviter: petra.device.id });
    const heard = await petra.end.receive(await ana.end.received());
    expect(heard.event).toEqual({ kind: 'received' });
  });

  it.each(endReasons)('hears why it is over: %s', async (reason) => {
    const { ana, petra } = await asked(await newInvite());
    expect((await ana.end.receive(await petra.end.end(reason))).event).toEqual({ kind: 'ended', reason });
  });

  it('may cancel, and the manager hears it', async () => {
    const { ana, petra } = await asked(await newInvite());
    const heard = await petra.end.receive(await ana.end.end('cancelled'));
    expect(heard.event).toEqual({ kind: 'ended', reason: 'cancelled' });
  });
});

describe('somebody between the two who has the invite', () => {
  it(`shows them different emoji when keys are swapped, in ${TRIES} of ${TRIES} tries`, async () => {
    const invite = await newInvite();
    let different = 0;
    for (let at = 0; at < TRIES; at++) {
      // Towards Petra she is Ana, towards Ana she is Petra, each time with keys of her own.
      const [petra, ana] = await Promise.all([inviter(invite), joiner(invite)]);
      const [asAna, asPetra] = await Promise.all([joiner(invite), inviter(invite)]);
      const forAna = first(await asPetra.end.receive(await ana.end.start()));
      const seenByAna = await ana.end.receive(forAna);
      const forPetra = first(await petra.end.receive(await asAna.end.start()));
      const seenByPetra = await petra.end.receive(first(await asAna.end.receive(forPetra)));
      const [there, here] = [seenByAna, seenByPetra].map(({ event }) =>
        String(safetyEmojiOf(digestOf(event))),
      );
      if (there !== here) different += 1;
    }
    expect(different).toBe(TRIES);
  });

  it('shows them different emoji when only the box key or only the device is hers', async () => {
    const invite = await newInvite();
    for (let at = 0; at < 50; at++) {
      const [petra, ana] = await Promise.all([inviter(invite), joiner(invite)]);
      const boxOnly = await inviter(invite, undefined, { ...petra.device, boxKey: ana.device.boxKey });
      const seenByAna = await ana.end.receive(first(await boxOnly.end.receive(await ana.end.start())));
      const hers = await joiner(invite, undefined, { ...ana.device, boxKey: petra.device.boxKey });
      const reveal = first(await hers.end.receive(first(await petra.end.receive(await hers.end.start()))));
      const seenByPetra = await petra.end.receive(reveal);
      expect(safetyEmojiOf(digestOf(seenByPetra.event))).not.toEqual(
        safetyEmojiOf(digestOf(seenByAna.event)),
      );
    }
  });

  it('cannot give Ana a welcome in Petra’s name', async () => {
    const invite = await newInvite();
    const [petra, ana] = await Promise.all([inviter(invite), joiner(invite)]);
    // She names Petra's device, and has none of its signatures.
    const forger = await inviter(invite);
    const impostor = await inviter(invite, undefined, { ...forger.device, id: petra.device.id });
    const reveal = first(await ana.end.receive(first(await impostor.end.receive(await ana.end.start()))));
    await impostor.end.receive(reveal);
    const step = await ana.end.receive(await impostor.end.welcome(new Uint8Array(10)));
    expect(step).toEqual(fault('bad-signature'));
  });

  it('cannot ask in the name of a device that is not hers', async () => {
    const invite = await newInvite();
    const [petra, ana, mallory] = await Promise.all([inviter(invite), joiner(invite), joiner(invite)]);
    const hers = await joiner(invite, undefined, { ...mallory.device, id: ana.device.id });
    const reveal = first(await hers.end.receive(first(await petra.end.receive(await hers.end.start()))));
    expect(await petra.end.receive(reveal)).toEqual(fault('bad-signature'));
  });
});

const fault = (kind: PairingFault) => ({ send: [], event: { kind: 'fault', fault: kind } });

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBase64Url } from '../../lib/records/id';
import { visibleName } from '../../lib/records/visible-name';
import { type Invite, readInvite, writeInvite } from '../../lib/trust/invite';

const NOW = Date.parse('2026-11-21T10:00:00Z');
const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const relay = fc
  .tuple(fc.constantFrom('ws://', 'wss://'), fc.webPath())
  .map(([scheme, path]) => `${scheme}127.0.0.1${path}`);
const iceServer = fc.constantFrom('stun:127.0.0.1:3478', 'turn:petra:secret@127.0.0.1:3478?transport=tcp');
/** As workspaces and members are called: no more than is seen, and 120 UTF-16 units at most. */
const called = fc
  .string({ unit: 'grapheme', maxLength: 40 })
  .map(visibleName)
  .filter((name) => name.length <= 120);

const invites: fc.Arbitrary<Invite> = fc.record({
  id: bytes(16).map(toBase64Url),
  expiresAt: fc.integer({ min: NOW / 1000, max: NOW / 1000 + 1e9 }).map((seconds) => seconds * 1000),
  secret: bytes(32),
  inviter: bytes(32).map(toBase64Url),
  name: called,
  from: called,
  rendezvous: fc.record({
    relays: fc.array(relay, { maxLength: 8 }),
    iceServers: fc.array(iceServer, { maxLength: 8 }),
  }),
});

const invite: Invite = {
  id: toBase64Url(new Uint8Array(16).fill(1)),
  expiresAt: NOW + 60_000,
  secret: new Uint8Array(32).fill(3),
  inviter: toBase64Url(new Uint8Array(32).fill(4)),
  name: 'Kancelář paní Dvořákové',
  from: 'Petra',
  rendezvous: { relays: ['ws://127.0.0.1:7777'], iceServers: [] },
};

describe('an invite', () => {
  it('says the same when it is read as when it was written', async () => {
    await fc.assert(
      fc.asyncProperty(invites, async (one) => {
        expect(await readInvite(await writeInvite(one), NOW)).toEqual(one);
      }),
    );
  });

  it('calls nobody what is not seen, nor by half a character', async () => {
    const given = { ...invite, name: 'Kancelář\u2028Dvořák\u200b', from: `${'x'.repeat(119)}💼` };
    const read = { ...invite, name: 'Kancelář Dvořák', from: `${'x'.repeat(119)}\ufffd` };
    expect(await readInvite(await writeInvite(given), NOW)).toEqual(read);
  });

  it('may come with white space around it and line breaks in it, as mail programs make them', async () => {
    const text = await writeInvite(invite);
    const wrapped = text.replace(/(.{20})/g, '$1\r\n  ');
    for (const pasted of [` ${text}\n`, `\t\n${wrapped}\n\n`, text.split('').join(' ')])
      expect(await readInvite(pasted, NOW)).toEqual(invite);
  });

  it('says that it is damaged when it was cut off anywhere after its first words', async () => {
    const text = await writeInvite(invite);
    const begins = 'adjutant2.'.length;
    for (let length = 0; length < text.length; length++)
      expect(await readInvite(text.slice(0, length), NOW), `${length} characters`).toBe(
        length < begins ? 'not-an-invite' : 'damaged-invite',
      );
  });

  it('says that it is damaged when one character of it is another', async () => {
    const text = await writeInvite(invite);
    for (let at = 'adjutant2.'.length; at < text.length - 1; at++) {
      const other = text[at] === 'A' ? 'B' : 'A';
      expect(await readInvite(text.slice(0, at) + other + text.slice(at + 1), NOW), `at ${at}`).toBe(
        'damaged-invite',
      );
    }
  });

  it.each([
    '',
    ' ',
    'hello',
    'https://example.com/adjutant1.abc',
    'adjutant',
    'adjutant1',
    'adjutant.abc',
    '💥'.repeat(500),
    `adjutant2.${'A'.repeat(20_000)}`,
  ])('is not seen in "%s"', async (text) => {
    expect(await readInvite(text, NOW)).toBe('not-an-invite');
  });

  it('never throws, whatever is pasted', async () => {
    const text = fc.oneof(
      fc.string(),
      fc.string().map((rest) => `adjutant2.${rest}`),
      fc.base64String().map((rest) => `adjutant2.${rest}`),
    );
    await fc.assert(
      fc.asyncProperty(text, async (pasted) => {
        expect(['not-an-invite', 'damaged-invite']).toContain(await readInvite(pasted, NOW));
      }),
    );
  });

  it('says so when a newer or an older version wrote it', async () => {
    const text = await writeInvite(invite);
    const of = (version: string) => readInvite(text.replace('adjutant2', `adjutant${version}`), NOW);
    for (const version of ['3', '10', '999999']) expect(await of(version)).toBe('newer-invite');
    for (const version of ['0', '1', '01']) expect(await of(version)).toBe('older-invite');
  });

  it('is good up to its last moment', async () => {
    const text = await writeInvite(invite);
    expect(await readInvite(text, invite.expiresAt)).toEqual(invite);
    expect(await readInvite(text, invite.expiresAt + 1)).toBe('expired-invite');
  });

  it('is short enough for a picture that a camera reads: 250 characters with one relay', async () => {
    expect((await writeInvite(invite)).length).toBeLessThan(250);
  });

  it('leads to no address that is no rendezvous', async () => {
    for (const relays of [['https://example.com'], ['javascript:alert(1)'], ['ws://a'.padEnd(400, 'a')]]) {
      const text = await writeInvite({ ...invite, rendezvous: { relays, iceServers: [] } });
      expect(await readInvite(text, NOW)).toBe('damaged-invite');
    }
  });
});

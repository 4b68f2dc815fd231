// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { Handshake } from '../../components/pairing/Handshake';
import { chosenOf, readChosen } from '../../components/workspace/rendezvous-way';
import { further } from '../../lib/i18n/en/further';
import type { HandshakeRow } from '../../lib/store/handshakes';
import { publicRelays } from '../../lib/sync/links/public-relays';
import { mount } from './mounted';

const room = 'A'.repeat(22);
const row: HandshakeRow = {
  ...{ room, ask: null, given: '', state: 'idle', text: '', expiresAt: 0, fault: null },
};
const offered: HandshakeRow = {
  ...{ ...row, state: 'offered', text: 'adjutant-connect1.AAAA.' },
  expiresAt: Date.parse('2026-11-21T09:10:00Z'),
};
let page: Awaited<ReturnType<typeof mount>>;
afterEach(() => page.end());

const show = (begin: 'here' | 'there' | 'either', before?: HandshakeRow) =>
  mount(<Handshake room={room} begin={begin} />, {
    prepare: async (db) => before && db.handshakes.put(before),
  });
const standing = () => page.until(() => expect(page.find('[data-testid=handshake]')).toBeTruthy());
const stored = async () => page.db.handshakes.get(room);

describe('connecting by hand', () => {
  it('begins here: an offer is wanted, and there is nothing to paste yet', async () => {
    page = await show('here');
    await standing();
    expect(page.find('[name=given]')).toBeNull();
    act(() => page.find<HTMLButtonElement>('[data-testid=make-offer]').click());
    await page.until(async () => expect(await stored()).toMatchObject({ ask: 'offer' }));
  });

  it('begins there: what was sent is to be pasted, and nothing can be made', async () => {
    page = await show('there');
    await standing();
    expect(page.find('[data-testid=make-offer]')).toBeNull();
    page.type('[name=given]', 'adjutant-connect1.BBBB.');
    act(() => {
      page.find('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    });
    await page.until(async () =>
      expect(await stored()).toMatchObject({ ask: 'take', given: 'adjutant-connect1.BBBB.' }),
    );
  });

  it('shows the offer as text and picture, with its end, and where the answer goes', async () => {
    page = await show('here', offered);
    await page.until(() => expect(page.find<HTMLTextAreaElement>('[name=carried]').value).toBe(offered.text));
    await page.until(() => expect(page.find('svg.qr path')).toBeTruthy());
    expect(page.root.textContent).toContain('until 10:10');
    expect(page.root.textContent).toContain(further['hand.given-answer']);
  });

  it('keeps the offer in sight where what was pasted is not its answer, and says so', async () => {
    page = await show('here', { ...offered, fault: 'own-hand' });
    await page.until(() => expect(page.root.textContent).toContain(further['hand.own-hand']));
    expect(page.find<HTMLTextAreaElement>('[name=carried]').value).toBe(offered.text);
  });

  it.each(['connecting', 'connected', 'expired', 'not-connected', 'gone'] as const)(
    'says how it goes: %s',
    async (state) => {
      page = await show('either', { ...row, state });
      await page.until(() => expect(page.root.textContent).toContain(further[`hand.${state}`]));
      expect(Boolean(page.find('[data-testid=make-offer]'))).toBe(state !== 'connecting');
    },
  );
});

describe('the way a workspace’s browsers meet', () => {
  const ice = ['stun:stun.example'];
  it.each([
    ['none', []],
    ['public', [...publicRelays]],
    ['team', ['wss://relay.example']],
    ['team', [...publicRelays, 'wss://relay.example']],
  ] as const)('is told by the relays it has, and is the same when it is saved again: %s', (way, relays) => {
    const chosen = chosenOf({ relays: [...relays], iceServers: ice });
    expect(chosen.way).toBe(way);
    expect(readChosen(chosen)).toEqual({ relays: [...relays], iceServers: ice });
  });

  it('takes nothing of the addresses of another way with it', () => {
    const chosen = chosenOf({ relays: ['wss://relay.example'], iceServers: [] });
    expect(readChosen({ ...chosen, way: 'none' })).toEqual({ relays: [], iceServers: [] });
    expect(readChosen({ ...chosen, way: 'public' })).toEqual({ relays: publicRelays, iceServers: [] });
    expect(readChosen({ ...chosen, relays: '' })).toMatchObject({ fault: 'needs-relay' });
  });
});

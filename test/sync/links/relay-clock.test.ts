import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createNostrKey } from '../../../lib/sync/links/nostr-event';
import { openNostrRelay } from '../../../lib/sync/links/nostr-relay-client';
import type { NoticeBoard } from '../../../lib/sync/links/notice-board';
import { createRelayClock } from '../../../lib/sync/links/relay-clock';
import { stubSockets } from './fake-sockets';

const YEAR_S = 365 * 24 * 60 * 60;
/** What the relay's clock shows. */
const TRUE_S = 1_800_000_000;

describe('the clock of a relay', () => {
  it('is this browser’s own while nothing is refused, whatever others say', () => {
    const clock = createRelayClock(() => TRUE_S * 1000);
    expect(clock.heard(TRUE_S + YEAR_S)).toBe(false);
    expect(clock.refused('rate-limited: slow down')).toBe(false);
    expect(clock.now()).toBe(TRUE_S);
  });

  it.each([
    ['a year ahead', YEAR_S],
    ['a year behind', -YEAR_S],
    ['five minutes behind', -300],
  ])(
    'is followed by a browser whose own is %s, once that was refused and somebody else was heard',
    (_, off) => {
      for (const isHeardFirst of [true, false]) {
        const clock = createRelayClock(() => (TRUE_S + off) * 1000);
        const heard = () => clock.heard(TRUE_S - 1);
        const refused = () => clock.refused('invalid: created_at too late');
        const steps = isHeardFirst ? [heard, refused] : [refused, heard];
        expect(steps.map((step) => step())).toEqual([false, true]);
        expect(clock.now()).toBe(TRUE_S - 1);
        // Said once more, nothing has to be said anew.
        expect([heard(), refused()]).toEqual([false, false]);
      }
    },
  );
});

describe('a browser whose clock is a year ahead, at a relay that takes only what was made just now', () => {
  let net: ReturnType<typeof stubSockets>;
  let client: NoticeBoard;

  beforeEach(() => {
    vi.useFakeTimers({ now: (TRUE_S + YEAR_S) * 1000 });
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    net = stubSockets();
    client = openNostrRelay('ws://relay.example', createNostrKey());
  });

  afterEach(() => {
    client.close();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  const stamps = () =>
    net
      .last()
      .kind('EVENT')
      .map(([, event]) => (event as { created_at: number }).created_at);

  it('announces itself anew by the relay’s time as soon as it hears anybody there', async () => {
    client.listen('room', () => undefined);
    net.last().opens();
    await client.announce('room', 'Ana is here');
    expect(stamps()).toEqual([TRUE_S + YEAR_S]);
    net.last().says('OK', 'id', false, 'invalid: created_at too late');
    net.last().says('EVENT', '0', { content: 'Petra is here', created_at: TRUE_S });
    await vi.waitFor(() => expect(stamps()).toHaveLength(2), { timeout: 10_000 });
    expect(stamps()[1]).toBe(TRUE_S);
    await client.publish('room', 'an offer');
    expect(stamps()[2]).toBe(TRUE_S);
  });
});

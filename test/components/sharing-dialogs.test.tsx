// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { JoinDialog } from '../../components/workspace/JoinDialog';
import { ShareDialog } from '../../components/workspace/ShareDialog';
import { further } from '../../lib/i18n/en/further';
import { newId } from '../../lib/records/id';
import type { JoiningEnd, JoiningRow } from '../../lib/store/pairing-rows';
import { publicRelays } from '../../lib/sync/links/public-relays';
import { type InviteFault, writeInvite } from '../../lib/trust/invite';
import { mount } from './mounted';

const invite = (relays: string[], iceServers: string[] = [], expiresAt = Date.parse('2027-01-01')) =>
  writeInvite({
    ...{ id: newId(), expiresAt, name: 'Board', from: 'Petra' },
    ...{ inviter: 'A'.repeat(43), secret: new Uint8Array(32), rendezvous: { relays, iceServers } },
  });
const expired = await invite([], [], Date.parse('2026-11-20'));
const slowDisk = () => new Promise<void>((resolve) => setTimeout(resolve, 30));
const nothing = () => undefined;
let page: Awaited<ReturnType<typeof mount>>;

const submit = () =>
  act(() => {
    page.find('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
const way = (value: string) => page.find<HTMLInputElement>(`[name=way][value=${value}]`);
const chosen = () => page.find<HTMLInputElement>('[name=way]:checked').value;
function fillIn(value: 'team' | 'public' | 'none') {
  act(() => way(value).click());
  page.type('[name=workspaceName]', 'Board');
  page.type('[name=memberName]', 'Petra');
}
const paste = async (text: string) => {
  await page.until(() => expect(page.find('[name=invite]')).toBeTruthy());
  page.type('[name=invite]', text);
  await page.until(() => expect(page.find('[name=memberName]')).toBeTruthy());
  page.type('[name=memberName]', 'Ivo');
};

afterEach(() => page.end());

describe('sharing', () => {
  it('makes one workspace, however often Enter is pressed while the disk is slow', async () => {
    page = await mount(<ShareDialog onClose={nothing} />, { run: slowDisk });
    fillIn('none');
    submit();
    submit();
    await page.until(() => expect(page.root.textContent).toContain('The invite is being made'));
    expect(page.done).toMatchObject([
      { type: 'create-workspace', name: 'Board', secret: null },
      { type: 'create-invite', from: 'Petra', life: 'day' },
    ]);
  });

  it('goes on where only the name for next time cannot be kept', async () => {
    vi.spyOn(console, 'error').mockImplementation(nothing);
    page = await mount(<ShareDialog onClose={nothing} />);
    vi.spyOn(page.db.settings, 'put').mockRejectedValue(new Error('full'));
    fillIn('none');
    submit();
    await page.until(() => expect(page.root.textContent).toContain('The invite is being made'));
  });

  it('goes over public relays only where that was chosen, and says before what goes there and whom it speaks to', async () => {
    page = await mount(<ShareDialog onClose={nothing} />);
    expect(chosen()).toBe('team');
    const hint = document.getElementById(way('public').getAttribute('aria-describedby') ?? '')?.textContent;
    expect(hint).toContain('encrypted handshakes');
    for (const relay of publicRelays) expect(hint).toContain(new URL(relay).host);
    fillIn('public');
    submit();
    await page.until(() => expect(page.done).toHaveLength(2));
    expect(page.done[0]).toMatchObject({ rendezvous: { relays: publicRelays, iceServers: [] } });
  });

  it('wants an address, or another way, before it shares over a relay of one’s own', async () => {
    page = await mount(<ShareDialog onClose={nothing} />);
    fillIn('team');
    submit();
    await page.until(() => expect(page.root.textContent).toContain(further['share.needs-relay']));
    expect(page.done).toEqual([]);
    page.type('[name=relays]', 'wss://relay.example');
    fillIn('none');
    submit();
    await page.until(() => expect(page.done).toHaveLength(2));
    expect(page.done[0]).toMatchObject({ rendezvous: { relays: [], iceServers: [] } });
  });
});

describe('joining', () => {
  it('says beforehand whom the browser will speak to, without secrets', async () => {
    page = await mount(<JoinDialog onClose={nothing} />);
    await paste(await invite(['wss://relay.example:8443/x'], ['turn:ana:s3cret@turn.example:3478']));
    const said = page.find('[data-testid=invite-hosts]').textContent;
    expect(said).toContain('relay.example:8443 and turn.example:3478');
    expect(said).not.toContain('s3cret');
  });

  it('says where an invite names no relay, and prepares what is to be carried', async () => {
    page = await mount(<JoinDialog onClose={nothing} />);
    await paste(await invite([]));
    expect(page.find('[data-testid=invite-hosts]').textContent).toMatch(/^This invite names no relay/);
    submit();
    await page.until(() => expect(page.done).toHaveLength(1));
    await page.until(async () =>
      expect(await page.db.handshakes.toArray()).toMatchObject([{ ask: 'offer' }]),
    );
  });

  it('asks once, however often Enter is pressed while the disk is slow', async () => {
    page = await mount(<JoinDialog onClose={nothing} />, { run: slowDisk });
    await paste(await invite([]));
    submit();
    submit();
    await page.until(() => expect(page.root.textContent).toContain('One moment'));
    expect(page.done).toMatchObject([
      { type: 'ask-to-join', invite: { name: 'Board' }, me: { name: 'Ivo' } },
    ]);
  });

  it.each<[what: string, of: (text: string) => string, fault: InviteFault]>([
    ['something else', () => 'https://meet.example/abc', 'not-an-invite'],
    ['a cut-off invite', (text) => text.slice(0, -3), 'damaged-invite'],
    ['an invite of an older version', (text) => text.replace('adjutant2', 'adjutant1'), 'older-invite'],
    ['an invite of a newer version', (text) => text.replace('adjutant2', 'adjutant3'), 'newer-invite'],
    ['an invite that is too old', () => expired, 'expired-invite'],
  ])('says in a sentence what is wrong with %s', async (_, of, fault) => {
    page = await mount(<JoinDialog onClose={nothing} />);
    await page.until(() => expect(page.find('[name=invite]')).toBeTruthy());
    page.type('[name=invite]', of(await invite([])));
    await page.until(() =>
      expect(page.find('[data-testid=invite-said]').textContent).toBe(further[`join.${fault}`]),
    );
    expect(page.find<HTMLButtonElement>('[type=submit]').disabled).toBe(true);
  });
});

const underWay: JoiningRow = {
  ...{ id: newId(), secret: new Uint8Array(32), inviter: 'A'.repeat(43), name: 'Board', from: 'Petra' },
  ...{ expiresAt: Date.parse('2027-01-01'), rendezvous: { relays: [], iceServers: [] }, label: '' },
  ...{ me: { name: 'Ivo', position: 'other' }, startedAt: '2026-11-21T09:00:00.000Z' },
  ...{ state: 'looking', emoji: null, ws: null, impostor: false },
};

describe('asking that is under way', () => {
  it.each<JoiningEnd>([
    ...(['refused', 'used', 'expired', 'withdrawn'] as const),
    ...(['member', 'busy', 'other-version', 'cancelled'] as const),
  ])('says in a sentence that it ended: %s', async (state) => {
    page = await mount(<JoinDialog onClose={nothing} />, { prepare: (db) => db.joinings.put(underWay) });
    await page.until(() => expect(page.root.textContent).toContain('Looking for Petra’s browser'));
    await page.db.joinings.put({ ...underWay, state });
    const sentence = further[`join.${state}`].replace('{from}', 'Petra').replace('{workspace}', 'Board');
    await page.until(() => expect(page.find('[data-testid=joining]').textContent).toContain(sentence));
  });

  it('shows seven pictures with their names, and can be cancelled', async () => {
    const asking: JoiningRow = { ...underWay, state: 'asking', emoji: [0, 1, 2, 3, 4, 5, 0] };
    page = await mount(<JoinDialog onClose={nothing} />, { prepare: (db) => db.joinings.put(asking) });
    await page.until(() => {
      const names = [...page.root.querySelectorAll('.safety-emoji .name')].map(
        ({ textContent }) => textContent,
      );
      expect(names).toEqual(['dog', 'cat', 'lion', 'horse', 'unicorn', 'pig', 'dog']);
    });
    act(() => page.find<HTMLButtonElement>('[data-testid=cancel-joining]').click());
    await page.until(() => expect(page.done).toEqual([{ type: 'cancel-joining', invite: asking.id }]));
  });

  it('warns when somebody other than who invited has answered', async () => {
    const row = { ...underWay, impostor: true };
    page = await mount(<JoinDialog onClose={nothing} />, { prepare: (db) => db.joinings.put(row) });
    await page.until(() => expect(page.find('[role=alert]').textContent).toContain('wrong hands'));
  });
});

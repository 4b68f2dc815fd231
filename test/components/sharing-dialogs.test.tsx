// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { JoinDialog } from '../../components/workspace/JoinDialog';
import { ShareDialog } from '../../components/workspace/ShareDialog';
import { newId } from '../../lib/records/id';
import { writeInvite } from '../../lib/trust/invite';
import { mount } from './mounted';

const invite = (relays: string[], iceServers: string[] = []) =>
  writeInvite({
    ...{ id: newId(), ws: newId(), expiresAt: 0, role: 'editor', name: 'Board', from: 'Petra' },
    ...{ secret: new Uint8Array(32), rendezvous: { relays, iceServers } },
  });
const slowDisk = () => new Promise<void>((resolve) => setTimeout(resolve, 30));
const nothing = () => undefined;
let page: Awaited<ReturnType<typeof mount>>;

const submit = () =>
  act(() => {
    page.find('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
const paste = async (text: string) => {
  page.type('[name=invite]', text);
  await page.until(() => expect(page.find('[name=memberName]')).toBeTruthy());
  page.type('[name=memberName]', 'Ivo');
};

afterEach(() => page.end());

describe('sharing', () => {
  it('makes one workspace, however often Enter is pressed while the disk is slow', async () => {
    page = await mount(<ShareDialog onClose={nothing} />, { run: slowDisk });
    page.type('[name=workspaceName]', 'Board');
    page.type('[name=memberName]', 'Petra');
    submit();
    submit();
    await page.until(() => expect(page.find('[data-testid=copy-invite]')).toBeTruthy());
    expect(page.done).toMatchObject([{ type: 'create-workspace', name: 'Board' }]);
  });

  it('goes on where only the name for next time cannot be kept', async () => {
    vi.spyOn(console, 'error').mockImplementation(nothing);
    page = await mount(<ShareDialog onClose={nothing} />);
    vi.spyOn(page.db.settings, 'put').mockRejectedValue(new Error('full'));
    page.type('[name=workspaceName]', 'Board');
    page.type('[name=memberName]', 'Petra');
    submit();
    await page.until(() => expect(page.find('[data-testid=copy-invite]')).toBeTruthy());
  });
});

describe('joining', () => {
  it('says beforehand whom the browser will speak to, without secrets', async () => {
    page = await mount(<JoinDialog all={[]} onClose={nothing} />);
    await paste(await invite(['wss://relay.example:8443/x'], ['turn:ana:s3cret@turn.example:3478']));
    const said = page.find('[data-testid=invite-hosts]').textContent;
    expect(said).toContain('relay.example:8443 and turn.example:3478');
    expect(said).not.toContain('s3cret');
  });

  it('says where an invite names no relay', async () => {
    page = await mount(<JoinDialog all={[]} onClose={nothing} />);
    await paste(await invite([]));
    expect(page.find('[data-testid=invite-hosts]').textContent).toMatch(/^No relay is set/);
  });

  it('joins once, however often Enter is pressed while the disk is slow', async () => {
    let closed = 0;
    page = await mount(<JoinDialog all={[]} onClose={() => closed++} />, { run: slowDisk });
    await paste(await invite([]));
    submit();
    submit();
    await page.until(() => expect(closed).toBe(1));
    expect(page.done).toMatchObject([{ type: 'join-workspace', name: 'Board' }]);
  });
});

// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { SyncLine } from '../../components/sync/SyncLine';
import { HUB_STATE_CHANNEL } from '../../lib/hub/messages';
import type { Database } from '../../lib/store/db';
import { mount, workspaceRow } from './mounted';

const own = workspaceRow('');
const hub = new BroadcastChannel(HUB_STATE_CHANNEL);
let page: Awaited<ReturnType<typeof mount>>;

const show = async (entries: number) => {
  page = await mount(<SyncLine ws={null} />, {
    prepare: async (db: Database) => {
      await db.workspaces.add(own);
      await db.outbox.bulkAdd(Array.from({ length: entries }, () => ({ command: {}, failure: null })));
    },
  });
  await page.until(() => expect(line()).not.toBe(''));
};
const line = () => page.find('[data-testid=sync-line]').textContent;
const tone = () => page.find<HTMLElement>('[data-testid=sync-line]').dataset.tone;

afterEach(() => page.end());

describe('the line about delivery, while the disk cannot be written', () => {
  it('says what happened, what is kept and what to do, until there is room again', async () => {
    await show(2);
    hub.postMessage({ trouble: 'cannot-write' });
    await page.until(() =>
      expect(line()).toBe(
        'The disk cannot be written; perhaps it is full. Please free some space. ' +
          'Your 2 entries are kept and will be filed as soon as there is room.',
      ),
    );
    expect(tone()).toBe('fault');
    hub.postMessage({ trouble: null });
    await page.until(() => expect(tone()).toBe('calm'));
  });

  it('says nothing of entries where none waits, and takes no word it does not know', async () => {
    await show(0);
    hub.postMessage({ trouble: 'on-fire' });
    hub.postMessage({ trouble: 'cannot-write' });
    await page.until(() => expect(line()).toMatch(/^The disk cannot be written.* space\.$/));
  });
});

// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { CatchUpLine } from '../../components/sync/CatchUpLine';
import { newId } from '../../lib/records/id';
import type { Database } from '../../lib/store/db';
import { mount, workspaceRow } from './mounted';

const petra = 'P'.repeat(43);
let page: Awaited<ReturnType<typeof mount>>;
afterEach(() => page.end());

/** Ana’s browser in Petra’s workspace, of which `here` of 50,000 changes have come. */
async function show(here: number, { online = true, paused = false, chunks = 0 } = {}) {
  const row = { ...workspaceRow('Petra’s office'), ...(paused && { paused }) };
  const ws = row.id;
  const id = newId();
  page = await mount(<CatchUpLine ws={null} />, {
    prepare: async (db: Database) => {
      await db.workspaces.bulkAdd([workspaceRow(''), row]);
      await db.heads.put({ ws, device: petra, seq: here, hash: new Uint8Array(32) });
      const peer = { ws, device: petra, online, reached: 0, reachedAt: null };
      await db.peers.put({ ...peer, vector: { [petra]: 50_000 } });
      for (let index = 0; index < chunks; index++)
        await db.snapshotParts.put({ ws, id, index, bytes: new Uint8Array(1000), size: 10_000 });
    },
  });
  return { ws, until: (check: (text: string) => void) => page.until(() => check(text())) };
}

const text = () => page.find('[data-testid=catch-up]')?.textContent ?? '';

describe('the line about a long catching-up', () => {
  it('says how many of all changes are here, and counts on', async () => {
    const { ws, until } = await show(3200);
    await until((said) => expect(said).toBe('Petra’s office: 3,200 of 50,000 changes are here.Cancel'));
    await page.db.heads.put({ ws, device: petra, seq: 4000, hash: new Uint8Array(32) });
    await until((said) => expect(said).toContain('4,000 of 50,000'));
    expect(page.find<HTMLProgressElement>('progress').value).toBe(4000);
    await page.db.heads.put({ ws, device: petra, seq: 50_000, hash: new Uint8Array(32) });
    await until((said) => expect(said).toBe(''));
  });

  it('says how much of a snapshot is here', async () => {
    const { until } = await show(0, { chunks: 3 });
    await until((said) => expect(said).toContain('3 kB of 10 kB are here.'));
  });

  it('says that it waits where nobody is there, and stops at a word', async () => {
    const { ws, until } = await show(10, { online: false });
    await until((said) => expect(said).toContain('It goes on when somebody who has the rest is here.'));
    page.find<HTMLButtonElement>('button').click();
    await page.until(() => expect(page.done).toEqual([{ type: 'pause-sync', ws, paused: true }]));
  });

  it('says that it is stopped, also where nothing is known to lack, and goes on at a word', async () => {
    const { ws, until } = await show(50_000, { paused: true });
    await until((said) => expect(said).toMatch(/Stopped\. Nothing is fetched or sent .*Resume$/));
    page.find<HTMLButtonElement>('button').click();
    await page.until(() => expect(page.done).toEqual([{ type: 'pause-sync', ws, paused: false }]));
  });

  it('says nothing of a few changes, which come before anybody has read of them', async () => {
    await show(49_900);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(text()).toBe('');
  });
});

// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { SyncLine } from '../../components/sync/SyncLine';
import type { Database, MailboxRow } from '../../lib/store/db';
import { mount, workspaceRow } from './mounted';

const office = { ...workspaceRow('Office'), private: false };
const mailbox: MailboxRow = {
  ...{ ws: office.id, epoch: 1, topic: 't', connected: true, since: '2026-11-21T09:00:00Z', lacking: 0 },
  ...{ held: { own: 5 }, storedAt: '2026-11-21T09:42:00Z', cursor: null },
};
let page: Awaited<ReturnType<typeof mount>>;

const show = async (row: MailboxRow) => {
  page = await mount(<SyncLine ws={null} />, {
    prepare: async (db: Database) => {
      const keys = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']);
      await db.workspaces.add(office);
      await db.device.add({ id: 'own', slot: 'this', keys: keys as CryptoKeyPair });
      await db.heads.add({ ws: office.id, device: 'own', seq: 5, hash: new Uint8Array(32) });
      const petra = { ws: office.id, device: 'petras', online: false };
      await db.peers.add({ ...petra, reached: 3, reachedAt: '2026-11-21T09:00:00Z' });
      await db.mailboxes.add(row);
    },
  });
  await page.until(() => expect(line()).not.toBe(''));
};
const line = () => page.find('[data-testid=sync-line]').textContent;

afterEach(() => page.end());

describe('the line about delivery, where there is a mailbox', () => {
  it('says what waits there', async () => {
    await show(mailbox);
    expect(line()).toBe('Saved here. 2 changes wait in the mailbox for the other browser.Connection details');
  });

  it('does not say so before the server has confirmed all of it', async () => {
    await show({ ...mailbox, held: { own: 4 } });
    expect(line()).toBe('Saved here. 2 changes have not reached the other browser yet.Connection details');
  });

  it('says that something of others lacks', async () => {
    await show({ ...mailbox, lacking: 3 });
    expect(line()).toMatch(/3 changes of others have not come here yet\.$/);
  });
});

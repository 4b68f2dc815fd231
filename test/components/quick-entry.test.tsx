// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { QuickEntry } from '../../components/entry/QuickEntry';
import type { Database } from '../../lib/store/db';
import { saveSettings } from '../../lib/store/settings';
import { mount, workspaceRow } from './mounted';

const parser = vi.hoisted(() => ({ arrives: true }));
vi.mock('../../lib/entry/parse-entry', async (original) => {
  const real = await original<typeof import('../../lib/entry/parse-entry')>();
  return {
    get parseEntry() {
      if (!parser.arrives) throw new TypeError('chunk not loaded');
      return real.parseEntry;
    },
  };
});

const own = workspaceRow('');
const board = workspaceRow('Board');
const office = workspaceRow('Office');
let page: Awaited<ReturnType<typeof mount>>;

const enter = (text: string) => {
  const field = page.type('textarea', text);
  act(() => {
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  });
};
const start = async (ws: string | null, prepare?: (db: Database) => Promise<unknown>) => {
  page = await mount(<QuickEntry eager={false} ws={ws} />, {
    prepare: async (db) => {
      await db.workspaces.bulkAdd([board, office, own]);
      await prepare?.(db);
    },
  });
};

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  parser.arrives = true;
});
afterEach(() => page.end());

describe('an entry before the workspace is known', () => {
  it('goes to the private one, not to a shared one that nobody looked at', async () => {
    await start(null);
    enter('Call Marek');
    await page.until(() => expect(page.done).toMatchObject([{ type: 'add-records', ws: own.id }]));
  });

  it('goes to the one used last', async () => {
    await start(null, (db) => saveSettings(db, { ws: office.id }));
    enter('Call Marek');
    await page.until(() => expect(page.done).toMatchObject([{ ws: office.id }]));
  });
});

describe('an entry that meets a fault', () => {
  it('is saved as it was typed where it cannot be understood', async () => {
    parser.arrives = false;
    await start(own.id);
    enter('Call Marek tomorrow');
    await page.until(() =>
      expect(page.done).toMatchObject([{ records: [{ fields: { title: 'Call Marek tomorrow' } }] }]),
    );
  });

  it('stands in the field again, and it is said that it is not saved', async () => {
    await start(own.id, (db) => {
      vi.spyOn(db, 'member', 'get').mockImplementation(() => {
        throw new Error('database closed');
      });
      return Promise.resolve();
    });
    enter('Call Marek +Petra');
    await page.until(() => expect(page.said[0]).toMatch(/could not be saved/));
    expect(page.find<HTMLTextAreaElement>('textarea').value).toBe('Call Marek +Petra');
    expect(page.done).toEqual([]);
  });
});

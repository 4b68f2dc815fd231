import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { type Environment, EnvironmentContext } from '../../components/frame/environment';
import { formatRoute } from '../../components/frame/route';
import { type Toast, ToastContext } from '../../components/frame/toast';
import type { Intent } from '../../lib/commands/command';
import { createDates } from '../../lib/i18n/dates';
import { loadMessages } from '../../lib/i18n/load';
import { createTranslate } from '../../lib/i18n/translate';
import { newId } from '../../lib/records/id';
import { type Database, openDatabase, type WorkspaceRow } from '../../lib/store/db';
import { readSettings } from '../../lib/store/settings';
import '../store/fake-indexeddb';

const TODAY = '2026-11-21';
const messages = await loadMessages('en');

/** A view in the page with a database of its own; what it wants done and what it says is taken down. */
export async function mount(view: ComponentChild, { prepare, run, tag = 'en-GB' }: Preparation = {}) {
  const db = openDatabase(newId());
  await prepare?.(db);
  const root = document.body.appendChild(document.createElement('div'));
  const done: Intent[] = [];
  const said: string[] = [];
  const environment: Environment = {
    db,
    run: async (intent) => {
      await run?.(intent);
      done.push(intent);
    },
    now: () => new Date(`${TODAY}T09:00:00Z`),
    ...{ zone: 'Europe/Prague', today: TODAY, language: 'en', tag, hrefOf: formatRoute },
    settings: await readSettings(db),
    t: createTranslate(messages, tag),
    dates: createDates(tag, 'Europe/Prague', () => TODAY),
  };
  const board = { show: ({ text }: Toast) => said.push(text), undoLast: () => false };
  act(() =>
    render(
      <EnvironmentContext.Provider value={environment}>
        <ToastContext.Provider value={board}>{view}</ToastContext.Provider>
      </EnvironmentContext.Provider>,
      root,
    ),
  );
  return {
    ...{ db, root, done, said },
    find: <E extends Element>(selector: string) => root.querySelector(selector) as E,
    /** Tries until it holds, while the view goes on. */
    until: (check: () => void) => vi.waitFor(() => act(check), { timeout: 10_000 }),
    type(selector: string, text: string) {
      const field = root.querySelector(selector) as HTMLInputElement;
      act(() => {
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      return field;
    },
    async end() {
      act(() => render(null, root));
      root.remove();
      await db.delete();
    },
  };
}

interface Preparation {
  prepare?: (db: Database) => Promise<unknown>;
  /** Called for every intent before it is taken down; what it throws is a disk that cannot be written. */
  run?: (intent: Intent) => Promise<void>;
  /** How the reader writes numbers and dates (BCP 47). */
  tag?: string;
}

/** A workspace's row; the private one, or a shared one by its name. */
export const workspaceRow = (name: string, isPrivate = name === ''): WorkspaceRow => ({
  ...{ id: newId(), name, private: isPrivate, epoch: 1, memberId: newId(), position: 'manager' },
  secret: new Uint8Array(32),
  rendezvous: { relays: [], iceServers: [] },
  createdAt: isPrivate ? '2026-11-02T00:00:00.000Z' : '2026-11-01T00:00:00.000Z',
});

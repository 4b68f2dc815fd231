import type { Page } from 'puppeteer-core';
import { newId } from '../../lib/records/id';
import { readTable } from '../../scripts/office/database';

/** The workspace that a page's browser shares. */
export async function sharedWorkspace(page: Page): Promise<string> {
  const rows = (await readTable(page, 'workspaces')) as { id: string; private: boolean }[];
  const shared = rows.find((row) => !row.private);
  if (!shared) throw new Error('Nothing is shared.');
  return shared.id;
}

/** Puts tasks with these titles into the outbox, in one command, and tells the hub. */
export async function addTasks(page: Page, ws: string, titles: readonly string[]): Promise<void> {
  const records = titles.map((title) => ({ kind: 'task', id: newId(), fields: { title } }));
  await putAll(page, [{ type: 'add-records', ws, records }]);
}

/** Puts what somebody wants done into the outbox, each a command of its own, all in one transaction. */
export async function putAll(page: Page, intents: readonly object[]): Promise<void> {
  const at = new Date().toISOString();
  await page.evaluate(
    enqueueAll,
    intents.map((intent) => ({ ...intent, commandId: newId(), at })),
  );
}

/** Runs in the page. */
async function enqueueAll(commands: object[]): Promise<void> {
  const open = indexedDB.open('adjutant');
  await new Promise((resolve) => open.addEventListener('success', resolve));
  const transaction = open.result.transaction('outbox', 'readwrite');
  for (const command of commands) transaction.objectStore('outbox').add({ command, failure: null });
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  open.result.close();
  new BroadcastChannel('adjutant-hub').postMessage(null);
}

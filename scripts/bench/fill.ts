import { addDays, formatISO, subMinutes } from 'date-fns';
import type { Page } from 'puppeteer-core';
import { newId } from '../../lib/records/id';

/**
 * Fills the private workspace with `n` tasks through the outbox and the hub, as an import would. Nine in ten are done;
 * of the rest 25 are late, 15 are due today, the others later or undated.
 */
export async function fillWithTasks(hub: Page, n: number): Promise<void> {
  await fillWith(hub, 'task', n, taskFields);
}

/** The same with records of any kind. @param fields of the record with a number. */
export async function fillWith(
  hub: Page,
  kind: 'task' | 'contact',
  n: number,
  fields: (index: number) => object,
): Promise<void> {
  for (let from = 0; from < n; from += 1000) {
    const records = Array.from({ length: Math.min(1000, n - from) }, (_, at) => ({
      ...{ kind, id: newId() },
      fields: fields(from + at),
    }));
    await hub.evaluate(enqueueInPrivate, {
      type: 'add-records',
      records,
      commandId: newId(),
      at: new Date().toISOString(),
    });
  }
  // Counted in page time: a hidden document gets no frames.
  await hub.waitForFunction(outboxIsEmpty, { polling: 200, timeout: 600_000 });
}

const SUBJECTS = ['Call Marek about the lease', 'Order toner', 'Send the annex to legal', 'Book a room'];

/** The fields of the task with this number. */
export function taskFields(index: number) {
  const isOpen = index < 40 || index % 10 === 0;
  return {
    title: `${SUBJECTS[index % SUBJECTS.length]} no. ${index}`,
    status: isOpen ? 'open' : 'done',
    due: dueOf(index),
    completedAt: isOpen ? null : subMinutes(new Date(), index).toISOString(),
    priority: index % 7 === 0 ? 2 : null,
    assignee: index % 5 === 0 ? 'Petra' : '',
    tags: index % 4 === 0 ? { office: true } : {},
    notes: index % 8 === 0 ? 'The big room has no heating on Mondays.' : '',
  };
}

function dueOf(index: number) {
  const inDays = (days: number) => formatISO(addDays(new Date(), days), { representation: 'date' });
  if (index < 25) return { date: inDays(-1 - (index % 9)), time: null, zone: null };
  if (index < 40) return { date: inDays(0), time: '15:00', zone: null };
  return index % 3 === 0 ? null : { date: inDays(2 + (index % 300)), time: null, zone: null };
}

/** Runs in the page, so it must not name functions of its own. */
async function enqueueInPrivate(intent: object): Promise<void> {
  const open = indexedDB.open('adjutant');
  await new Promise((resolve) => open.addEventListener('success', resolve));
  const home = open.result.transaction('workspaces').objectStore('workspaces').getAll();
  await new Promise((resolve) => home.addEventListener('success', resolve));
  const rows: { id: string; private: boolean }[] = home.result;
  const command = { ...intent, ws: rows.find((row) => row.private)?.id };
  const transaction = open.result.transaction('outbox', 'readwrite');
  transaction.objectStore('outbox').add({ command, failure: null });
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  open.result.close();
  new BroadcastChannel('adjutant-hub').postMessage(null);
}

/** Runs in the page: whether the hub has applied everything. */
export async function outboxIsEmpty(): Promise<boolean> {
  const open = indexedDB.open('adjutant');
  await new Promise((resolve) => open.addEventListener('success', resolve));
  const count = open.result.transaction('outbox').objectStore('outbox').count();
  await new Promise((resolve) => count.addEventListener('success', resolve));
  open.result.close();
  return count.result === 0;
}

import type { Page } from 'puppeteer-core';
import { kindNames } from '../../lib/records/registry';

/** Looks into a browser's database from one of its pages, past all of our own code. What runs there is text, as is. */
async function look<T>(page: Page, wanted: Record<string, unknown>, code: string): Promise<T> {
  const found = await page.evaluate(`(async (wanted) => {
    const answer = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const db = await answer(indexedDB.open('adjutant'));
    const store = (name) => db.transaction(name).objectStore(name);
    const ofWorkspace = IDBKeyRange.bound([wanted.ws ?? ''], [wanted.ws ?? '', []]);
    try {
      ${code}
    } finally {
      db.close();
    }
  })(${JSON.stringify(wanted)})`);
  return found as T;
}

/** Runs in the page: the longest log of a device, without a gap up to its head. */
const received = `Math.max(0, ...(await answer(store('heads').getAll(ofWorkspace))).map(({ seq }) => seq))`;

/** How many tasks of a workspace are in the store. */
export const countTasks = (page: Page, ws: string): Promise<number> =>
  look(page, { ws }, 'return answer(store("task").count(ofWorkspace));');

/** How many batches of rows, or of the words they are found by, are still to be written. */
export const countBacklog = (page: Page): Promise<number> =>
  look(page, {}, 'return answer(store("backlog").count());');

/** How many envelopes of whoever wrote most have come so far: the log is ahead of the rows. */
export const countReceived = (page: Page, ws: string): Promise<number> =>
  look(page, { ws }, `return ${received};`);

/** Waits until so many of them have come. @throws Error when they have not come in time. */
export const untilReceived = (page: Page, ws: string, count: number, limitMs: number): Promise<void> =>
  look(
    page,
    { ws, count, limitMs },
    `const end = performance.now() + wanted.limitMs;
    for (;;) {
      const there = ${received};
      if (there >= wanted.count) return;
      if (performance.now() > end) throw new Error(there + ' of ' + wanted.count + ' envelopes have come');
      await new Promise((resolve) => setTimeout(resolve, 5));
    }`,
  );

/** Runs in the page: where a row of the log holds several envelopes, a row for each. */
const unpack = `({ earlier = [], ...row }) =>
  row.bytes === undefined ? [row] : [...earlier, row.bytes].map((bytes, at) => ({ ...row, seq: row.seq - earlier.length + at, bytes }))`;

/** SHA-256 over every row of every kind, every envelope and the end of each device's log, for each of these tables. */
export const digestsOf = (
  page: Page,
  ws: string,
  tables: readonly string[] = [...kindNames, 'envelopes', 'heads'],
): Promise<Record<string, string>> =>
  look(
    page,
    { ws, tables },
    `const plain = (_, value) => {
      if (value instanceof Uint8Array) return Array.from(value).join();
      if (value?.constructor !== Object) return value;
      return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1));
    };
    const digests = {};
    for (const name of wanted.tables) {
      const rows = (await answer(store(name).getAll(ofWorkspace))).flatMap(${unpack});
      const bytes = new TextEncoder().encode(JSON.stringify(rows, plain));
      const digest = await crypto.subtle.digest('SHA-256', bytes);
      digests[name] = rows.length + ' rows: ' + Array.from(new Uint8Array(digest)).join(' ');
    }
    return digests;`,
  );

/** How many envelopes of a workspace are in the log, and their bytes. */
export const logOf = (page: Page, ws: string): Promise<{ envelopes: number; bytes: number }> =>
  look(
    page,
    { ws },
    `const rows = (await answer(store('envelopes').getAll(ofWorkspace))).flatMap(${unpack});
    return { envelopes: rows.length, bytes: rows.reduce((sum, { bytes }) => sum + bytes.length, 0) };`,
  );

/** Whether the hub has applied everything. */
export const isOutboxEmpty = async (page: Page): Promise<boolean> =>
  (await look<number>(page, {}, 'return answer(store("outbox").count());')) === 0;

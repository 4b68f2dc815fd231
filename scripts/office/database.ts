import type { Page } from 'puppeteer-core';

/** Reads every row of one table straight from the database, past everything the pages choose to show. */
export function readTable(page: Page, table: string): Promise<unknown[]> {
  return page.evaluate(async (name) => {
    const opening = indexedDB.open('adjutant');
    await new Promise((opened) => {
      opening.onsuccess = opened;
    });
    const reading = opening.result.transaction(name).objectStore(name).getAll();
    await new Promise((read) => {
      reading.onsuccess = read;
    });
    opening.result.close();
    return reading.result;
  }, table);
}

/** Puts a command into the outbox as the pages do, whatever it says, and tells the hub. */
export async function putIntoOutbox(page: Page, command: object): Promise<void> {
  await page.evaluate(
    async (row) => {
      const opening = indexedDB.open('adjutant');
      await new Promise((opened) => {
        opening.onsuccess = opened;
      });
      const transaction = opening.result.transaction('outbox', 'readwrite');
      transaction.objectStore('outbox').add(row);
      await new Promise((done) => {
        transaction.oncomplete = done;
      });
      opening.result.close();
      new BroadcastChannel('adjutant-hub').postMessage(null);
    },
    { command, failure: null },
  );
}

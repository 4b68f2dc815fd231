import type { Page } from 'puppeteer-core';

/**
 * From now on every transaction in which this document writes to `table` is aborted at the write, as on a full disk: all
 * or nothing of it is then undone. (Chromium looks at no quota where an extension may store
 * without limit, so lowering the quota fails nothing.)
 *
 * @returns what makes writing possible again.
 */
export async function abortWrites(page: Page, table: string): Promise<() => Promise<void>> {
  await page.evaluate(abortAfterWriting, table);
  return () => page.evaluate('healWrites()').then(() => undefined);
}

function abortAfterWriting(table: string): void {
  const store = IDBObjectStore.prototype;
  const { add, put } = store;
  type Write = typeof add;
  const aborting = (write: Write): Write =>
    function (this: IDBObjectStore, ...row) {
      const request = write.apply(this, row);
      if (this.name === table) this.transaction.abort();
      return request;
    };
  Object.assign(store, { add: aborting(add), put: aborting(put) });
  Object.assign(globalThis, { healWrites: () => void Object.assign(store, { add, put }) });
}

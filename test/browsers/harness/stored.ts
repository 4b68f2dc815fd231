import type { Page } from 'puppeteer-core';

/** Every row of every table, each table's rows by their keys. */
export type Stored = Record<string, Record<string, Record<string, unknown>>>;

/** Reads all the extension keeps in its database, once its outbox is empty. `page` is one of its own. */
export async function storedIn(page: Page): Promise<Stored> {
  const read = await page.evaluate(`(async () => {
    const opening = indexedDB.open('adjutant');
    await new Promise((opened) => { opening.onsuccess = opened; });
    const db = opening.result;
    const all = (request) => new Promise((done) => { request.onsuccess = () => done(request.result); });
    const plain = (_, value) =>
      value instanceof CryptoKey ? 'key' :
      value instanceof ArrayBuffer ? [...new Uint8Array(value)].join() :
      ArrayBuffer.isView(value) ? [...new Uint8Array(value.buffer, value.byteOffset, value.byteLength)].join() : value;
    const count = () => all(db.transaction('outbox').objectStore('outbox').count());
    while (await count()) await new Promise((later) => setTimeout(later, 20));
    const tables = {};
    for (const name of db.objectStoreNames) {
      const store = db.transaction(name).objectStore(name);
      const [keys, rows] = await Promise.all([all(store.getAllKeys()), all(store.getAll())]);
      tables[name] = Object.fromEntries(keys.map((key, at) => [JSON.stringify(key), rows[at]]));
    }
    db.close();
    return JSON.stringify(tables, plain);
  })()`);
  return JSON.parse(String(read));
}

/** How many rows were added to, changed in and removed from each table in which any were. */
export function changesBetween(before: Stored, after: Stored): Record<string, object> {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return Object.fromEntries(
    names.flatMap((name) => {
      const [was, is] = [before[name] ?? {}, after[name] ?? {}];
      const added = Object.keys(is).filter((key) => !(key in was)).length;
      const removed = Object.keys(was).filter((key) => !(key in is)).length;
      const changed = Object.keys(is).filter(
        (key) => key in was && JSON.stringify(was[key]) !== JSON.stringify(is[key]),
      ).length;
      return added + removed + changed ? [[name, { added, removed, changed }]] : [];
    }),
  );
}

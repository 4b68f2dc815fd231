import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { unpackRun } from '../../lib/store/envelope-runs';

const StoredEntries = v.object({
  device: v.nullable(v.string()),
  /** Titles in the projection. */
  listed: v.array(v.string()),
  /** Titles of the commands that the hub has not applied yet. */
  waiting: v.array(v.string()),
  /** Commands that could not be applied. */
  failed: v.number(),
});
export type StoredEntries = v.InferOutput<typeof StoredEntries>;

const bytes = v.pipe(
  v.array(v.number()),
  v.transform((numbers) => Uint8Array.from(numbers)),
);

const StoredLog = v.object({
  workspaces: v.array(v.looseObject({ id: v.string(), secret: bytes })),
  envelopes: v.pipe(
    v.array(
      v.object({
        ...{ ws: v.string(), device: v.string(), seq: v.number(), bytes },
        earlier: v.optional(v.array(bytes), []),
      }),
    ),
    v.transform((runs) => runs.flatMap(unpackRun)),
  ),
  heads: v.array(v.object({ ws: v.string(), device: v.string(), seq: v.number(), hash: bytes })),
  snapshots: v.array(v.object({ ws: v.string(), state: bytes, vector: v.record(v.string(), v.number()) })),
  task: v.array(v.looseObject({ ws: v.string(), id: v.string(), title: v.string() })),
});
export type StoredLog = v.InferOutput<typeof StoredLog>;

/** What a browser has of the entries at one instant, read past all of our own code. */
export async function readEntries(page: Page): Promise<StoredEntries> {
  const { device, task, outbox } = v.parse(Instant, await readTables(page, ['device', 'task', 'outbox']));
  const waiting = outbox.filter(({ failure }) => failure === null);
  return {
    device: device[0]?.id ?? null,
    listed: task.map(({ title }) => title),
    waiting: waiting.flatMap(({ command }) => command.records.map(({ fields }) => fields.title)),
    failed: outbox.length - waiting.length,
  };
}

/** The whole log, and what was made of it. */
export async function readLog(page: Page): Promise<StoredLog> {
  return v.parse(StoredLog, await readTables(page, Object.keys(StoredLog.entries)));
}

const titled = v.object({ title: v.string() });
const Instant = v.object({
  device: v.array(v.object({ id: v.string() })),
  task: v.array(titled),
  outbox: v.array(
    v.object({
      failure: v.nullable(v.string()),
      command: v.object({ records: v.array(v.object({ fields: titled })) }),
    }),
  ),
});

/** Every row of some tables in one transaction; bytes come as lists of numbers. */
function readTables(page: Page, tables: string[]): Promise<unknown> {
  return page.evaluate(async (names) => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await answer(indexedDB.open('adjutant'));
    const transaction = db.transaction(names, 'readonly');
    const rows = await Promise.all(names.map((name) => answer(transaction.objectStore(name).getAll())));
    db.close();
    const plain = (_: string, value: unknown) => (value instanceof Uint8Array ? Array.from(value) : value);
    return JSON.parse(JSON.stringify(Object.fromEntries(names.map((name, at) => [name, rows[at]])), plain));
  }, tables);
}

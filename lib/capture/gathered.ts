import type { Database } from '../store/db';
import type { Capture } from './capture-result';
import { finishCapture } from './finish-capture';
import { parseCaptured } from './parse-captured';
import type { RawCapture } from './raw-capture';

/**
 * Several pages at once without a permission for any: the browser lets a page be read when a person points at it there
 * (`activeTab`), so each is put by with its own gesture, and all are saved together.
 */

/** As many as anybody looks through. */
export const MAX_GATHERED = 50;

/** A page that was put by. */
export interface GatheredPage {
  id: string;
  capture: Capture;
}

/**
 * Puts a page by; the same address again takes the place of the first.
 *
 * @param id for a page without an address.
 * @param at now, ISO.
 * @returns false where there are `MAX_GATHERED` already.
 */
export const gather = (db: Database, page: RawCapture, id: string, at: string): Promise<boolean> =>
  db.transaction('rw', db.gathered, async () => {
    const row = { id: page.page.url || id, at, page };
    const isKnown = (await db.gathered.get(row.id)) !== undefined;
    if (!isKnown && (await db.gathered.count()) >= MAX_GATHERED) return false;
    await db.gathered.put(row);
    return true;
  });

/**
 * The pages that were put by, in their order; what cannot be read is left out.
 *
 * @param home - the reader's country (ISO 3166) for numbers that a page does not place; null for none.
 */
export async function gatheredPages(db: Database, home: string | null): Promise<GatheredPage[]> {
  const rows = (await db.gathered.toArray()).sort((a, b) => (a.at < b.at ? -1 : 1));
  const pages = rows.flatMap(({ id, page }) => {
    const raw = parseCaptured(page);
    return raw ? [{ id, raw }] : [];
  });
  return Promise.all(pages.map(async ({ id, raw }) => ({ id, capture: await finishCapture(raw, home) })));
}

export const dropGathered = (db: Database, ids: readonly string[]): Promise<void> =>
  db.gathered.bulkDelete([...ids]);

import type { RawRecord } from './kind';

/** One entry as it is shown, and every contact that holds it, under the key it has there; at least one. */
export interface ShownEntry {
  key: string;
  value: unknown;
  holders: { id: string; key: string }[];
}

/** Whether the keys of a field say nothing: what two contacts have under the same key is not the same entry. */
export const isFreelyKeyed = (field: string): boolean => field === 'addresses' || field === 'urls';

/** As long as the key of an entry may be. */
const MAX_KEY = 254;

/**
 * Addresses or links of contacts that are one person, each text once. The first contact's stand under their own keys,
 * those of the others under the contact's id and theirs, so that whoever changes one finds who holds it.
 *
 * @param contacts each with its entries of that one field, as they were parsed.
 */
export function shownEntries(contacts: readonly { id: string; entries: RawRecord }[]): ShownEntry[] {
  const shown = new Map<string, ShownEntry>();
  const byText = new Map<string, ShownEntry>();
  contacts.forEach(({ id, entries }, n) => {
    for (const [key, value] of Object.entries(entries)) {
      const text = JSON.stringify(value);
      const same = byText.get(text);
      // What one contact has twice is its own business: only another contact's is the same entry.
      if (same && n > 0) {
        same.holders.push({ id, key });
        continue;
      }
      const one = { key: n === 0 ? key : freeKey(`${id} ${key}`, shown), value, holders: [{ id, key }] };
      shown.set(one.key, one);
      if (!same) byText.set(text, one);
    }
  });
  return [...shown.values()];
}

function freeKey(key: string, taken: ReadonlyMap<string, unknown>): string {
  // Half a character is no part of a key.
  let free = key.slice(0, MAX_KEY).toWellFormed();
  for (let n = 2; taken.has(free); n += 1) free = `${key.slice(0, MAX_KEY - 4).toWellFormed()} ${n}`;
  return free;
}

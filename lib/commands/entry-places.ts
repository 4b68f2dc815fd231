import { contact } from '../records/contact';
import { parseRecord, type RawRecord } from '../records/kind';
import { isFreelyKeyed, shownEntries } from '../records/shown-entries';
import type { Records } from './apply';

/** A contact, and the key of an entry there. */
export interface EntryPlace {
  id: string;
  key: string;
}

/** The key of another contact's address or link, as `shownEntries` makes it. */
const OF_ANOTHER = /^([\w-]{22}) (.+)$/s;

/**
 * Where an entry has to be changed that somebody changes in a contact as it is shown: it may be held by one that was
 * merged into it, or by several. What was there before is to be read at the first place.
 *
 * @param value what is to stand there, null where it is taken out.
 */
export function placesOf(
  records: Records,
  id: string,
  field: string,
  key: string,
  value: unknown,
): [EntryPlace, ...EntryPlace[]] {
  const here = { id, key };
  if (isFreelyKeyed(field)) return freelyKeyedPlaces(records, here, field, value);
  if (value !== null) return [here];
  const all = [id, ...records.mergedIn(id)].map((one) => ({ id: one, key }));
  const holding = all.find((one) => Object.hasOwn(entriesOf(records, one.id, field), key)) ?? here;
  return [holding, ...all.filter((one) => one !== holding)];
}

function freelyKeyedPlaces(
  records: Records,
  here: EntryPlace,
  field: string,
  value: unknown,
): [EntryPlace, ...EntryPlace[]] {
  const ids = [here.id, ...records.mergedIn(here.id)];
  const shown = shownEntries(ids.map((id) => ({ id, entries: entriesOf(records, id, field) })));
  const found = shown.find((one) => one.key === here.key);
  const [first, ...same] = found?.holders ?? [];
  if (found && first) {
    // The same text in another contact would come to light; not where it is shown a second time anyway.
    const text = JSON.stringify(found.value);
    const isTwice = shown.some((one) => one !== found && JSON.stringify(one.value) === text);
    return isTwice ? [first] : [first, ...same];
  }
  // What was taken out comes back to whoever held it, be it that they were taken apart meanwhile.
  const [, id = '', key = ''] = OF_ANOTHER.exec(here.key) ?? [];
  if (value === null || !records.has('contact', id)) return [here];
  return Object.hasOwn(entriesOf(records, id, field), key) ? [here] : [{ id, key }];
}

/** The entries that one contact itself holds; only that field is checked, for this is asked at every change. */
function entriesOf(records: Records, id: string, field: string): RawRecord {
  const raw = records.read('contact', id)?.[field];
  const values: RawRecord = parseRecord(contact, id, { [field]: raw });
  const entries = values[field];
  return typeof entries === 'object' && entries !== null ? { ...entries } : {};
}

import { type Contact, contact } from './contact';
import type { Field } from './field';
import { parseRecord, type RawRecord } from './kind';
import { isFreelyKeyed, shownEntries } from './shown-entries';
import type { Source } from './source';

/** A contact as a document holds it, with its id. */
export interface HeldContact {
  id: string;
  raw: RawRecord;
}

/** What belongs to the record that is shown, and is not put together. */
const OWN = new Set([
  ...['id', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy', 'deletedAt', 'mergedInto', 'merged'],
]);
/** Sets that are put together under the keys they have: the same key means the same. */
const BY_KEY = new Set(['tags', 'distinct', 'changes', 'alsoKnown']);

/**
 * Several contacts that are one person, as one. Nothing of any of them is left out: entries are put together, and of
 * the other fields the first contact's stand, those of the others that differ stand in `alsoKnown`. The documents stay
 * as they are, so that contacts can be taken apart again, and what somebody else changes in any of them shows at once.
 */
export function combineContacts(first: HeldContact, others: readonly HeldContact[]): RawRecord {
  if (others.length === 0) return first.raw;
  const whole: Contact = parseRecord(contact, first.id, first.raw);
  const values: RawRecord = whole;
  const all: RawRecord[] = [whole, ...others.map(({ id, raw }) => parseRecord(contact, id, raw))];
  for (const name of Object.keys(contact.fields).filter(isFreelyKeyed))
    values[name] = Object.fromEntries(
      shownEntries(all.map((one) => ({ id: String(one.id), entries: entriesOf(one[name]) }))).map(
        ({ key, value }) => [key, value],
      ),
    );
  for (const [n, { id }] of others.entries()) {
    const other = all[n + 1] ?? {};
    for (const [name, declared] of Object.entries<Field>(contact.fields)) {
      if (OWN.has(name)) continue;
      if (isFreelyKeyed(name)) continue;
      if (declared.entry) addEntries(whole, name, id, other[name]);
      else if (name === 'source' && values[name] === null) values[name] = other[name];
      else addAlso(whole, `${name} ${id}`, name, other[name], values[name], declared.fallback);
    }
  }
  values.merged = Object.fromEntries(others.map(({ id }) => [id, true]));
  return values;
}

function addEntries(whole: Contact, name: string, from: string, given: unknown): void {
  const values: RawRecord = whole;
  const held = entriesOf(values[name]);
  for (const [key, entry] of Object.entries(entriesOf(given))) {
    if (BY_KEY.has(name)) held[key] ??= entry;
    else if (name === 'emails' || name === 'phones') addReach(whole, held, { name, from, key, entry });
  }
  values[name] = held;
}

/** The same address or number: a label is taken over where there was none, what differs is kept beside it. */
function addReach(
  whole: Contact,
  held: RawRecord,
  { name, from, key, entry }: { name: string; from: string; key: string; entry: unknown },
): void {
  if (!Object.hasOwn(held, key)) {
    held[key] = entry;
    return;
  }
  const mine = entriesOf(held[key]);
  const theirs = entriesOf(entry);
  const also = [];
  if (textOf(theirs.raw) !== textOf(mine.raw) && !digits(key).endsWith(digits(theirs.raw).replace(/^0+/, '')))
    also.push(textOf(theirs.raw));
  if (mine.label === '') held[key] = { ...mine, label: theirs.label };
  else if (theirs.label !== '' && theirs.label !== mine.label)
    also.push(`${also.length > 0 ? '' : `${key} `}(${textOf(theirs.label)})`);
  if (also.length > 0) {
    const entryName = `${name} ${from} ${key}`.slice(0, 254).toWellFormed();
    whole.alsoKnown[entryName] ??= { field: name, text: also.join(' ') };
  }
}

function addAlso(whole: Contact, key: string, name: string, given: unknown, shown: unknown, empty: unknown) {
  const text = name === 'source' ? sourceText(given) : textOf(given);
  const stands = name === 'source' ? sourceText(shown) : textOf(shown);
  if (text === '' || given === empty || text === stands) return;
  if (name === 'notes' && stands.includes(text)) return;
  const isKnown = Object.values(whole.alsoKnown).some((one) => one.field === name && one.text === text);
  if (!isKnown) whole.alsoKnown[key] ??= { field: name, text };
}

function sourceText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  const { title, url, excerpt }: Partial<Source> = value;
  return [title, url, excerpt].filter(Boolean).join('\n');
}

const entriesOf = (value: unknown): RawRecord =>
  typeof value === 'object' && value !== null ? { ...value } : {};
const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined || value === null ? '' : JSON.stringify(value);
const digits = (value: unknown) => textOf(value).replace(/\D/g, '');

import type { CapturedContact, ValueSource } from './capture-result';

const SINGLE = ['name', 'organisation', 'role'] as const;
const LISTS = ['emails', 'urls', 'addresses'] as const;

/** Where a contact's values were read: what it says of them, else all by the extractor that it is from. */
export function sourcesOf(contact: CapturedContact): ValueSource[] {
  if (contact.sources) return contact.sources;
  const from = [contact.from];
  return [
    ...SINGLE.flatMap((field) => {
      const value = contact[field];
      return value === null ? [] : [{ field, value, from }];
    }),
    ...LISTS.flatMap((field) => contact[field].map((value) => ({ field, value, from }))),
    ...contact.phones.map(({ raw }) => ({ field: 'phones' as const, value: raw, from })),
  ];
}

/** One entry per value, with all extractors that read it. */
export function mergeSources(sources: readonly ValueSource[]): ValueSource[] {
  const byValue = new Map<string, ValueSource>();
  for (const source of sources) {
    const key = `${source.field} ${source.value}`;
    const known = byValue.get(key);
    byValue.set(key, known ? { ...known, from: [...new Set([...known.from, ...source.from])] } : source);
  }
  return [...byValue.values()];
}

/** A contact without the trail of its values: the form that the command line prints. */
export function withoutSources(contact: CapturedContact): CapturedContact {
  const { sources: _, ...rest } = contact;
  return rest;
}

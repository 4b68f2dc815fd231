import '../setup/seeded-chance';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../lib/records/contact';
import { newId } from '../../lib/records/id';
import { browser } from './contact-browser';

type Browser = ReturnType<typeof browser>;

const word = fc.constantFrom('', 'Jana', 'Jana Nováková', 'CEO', 'nákup', 'J. Nováková');
const label = fc.constantFrom('', 'work');
const entries = <T>(keys: string[], value: fc.Arbitrary<T>) =>
  fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 3 });
const person = fc.record({
  ...{ name: word, organisation: word, role: word, notes: word },
  emails: entries(['jana@a.cz', 'j@b.cz', 'info@a.cz'], fc.record({ label })),
  phones: entries(['+420602555019', '+420222333444'], fc.record({ raw: fc.constant('602 555 019'), label })),
  addresses: entries(['a0', 'a1'], fc.record({ text: fc.constantFrom('Dlouhá 1', 'Krátká 2') })),
  tags: entries(['vip', 'praha'], fc.constant(true as const)),
});
const people = fc.array(person, { minLength: 4, maxLength: 6 });

const content = ({ updatedAt: _, updatedBy: __, changes: ___, ...row }: Contact) => ({ ...row });
const merge = (ana: Browser, keep: string, gone: string, name: string) =>
  ana.does({ type: 'merge-contacts', merge: newId(), keep, gone: [gone], fields: { name } });

/** The one that is shown for a contact, through however many merges. */
function rootOf(ana: Browser, id: string): string {
  const into = ana.row(id).mergedInto?.into;
  return into ? rootOf(ana, into) : id;
}

/** Merges two of them, or what they are shown in by now. Gives the one that was put into the other. */
function mergeShown(ana: Browser, ids: readonly string[], a: number, b: number, name: string): string | null {
  const [keep, gone] = [rootOf(ana, ids[a] ?? ''), rootOf(ana, ids[b] ?? '')];
  if (keep === gone) return null;
  merge(ana, keep, gone, name);
  return gone;
}

const pairs = fc.array(fc.tuple(fc.nat(3), fc.nat(3), word), { minLength: 1, maxLength: 5 });

describe('merges of merges', () => {
  it('taken apart from the last to the first give each time what was before', () => {
    fc.assert(
      fc.property(people, pairs, (given, steps) => {
        const ana = browser();
        const ids = given.map((one) => ana.adds(one));
        const rows = () => ids.map((id) => content(ana.row(id)));
        const done: { gone: string; before: unknown }[] = [];
        for (const [a, b, name] of steps) {
          const before = rows();
          const gone = mergeShown(ana, ids, a, b, name);
          if (gone) done.push({ gone, before });
        }
        for (const { gone, before } of done.reverse()) {
          ana.does({ type: 'unmerge-contacts', gone: [gone] });
          expect(rows()).toEqual(before);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('taken apart in any order leave each its own entries, and every name somewhere', () => {
    fc.assert(
      fc.property(people, pairs, fc.infiniteStream(fc.nat(1_000)), (given, steps, dice) => {
        const ana = browser();
        const ids = given.map((one) => ana.adds(one));
        const own = ids.map((id) => entriesOf(ana.row(id)));
        const names = ids.flatMap((id) => ana.row(id).name || []);
        const gone = steps.flatMap(([a, b, name]) => mergeShown(ana, ids, a, b, name) ?? []);
        while (gone.length > 0) {
          const [at = 0] = dice.take(1);
          ana.does({ type: 'unmerge-contacts', gone: gone.splice(at % gone.length, 1) });
        }
        expect(ids.map((id) => ana.row(id).mergedInto)).toEqual(ids.map(() => null));
        expect(ids.map((id) => entriesOf(ana.row(id)))).toEqual(own);
        const told = ids.flatMap((id) => textsOf(ana.row(id)));
        expect(names.filter((name) => !told.includes(name))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('merged contacts that were edited since', () => {
  const edit = fc.oneof(
    fc.record({ field: fc.constantFrom('role', 'organisation'), text: fc.constantFrom('New', 'Newer') }),
    fc.record({ field: fc.constant('emails'), text: fc.constantFrom('new@a.cz', 'newer@a.cz') }),
    fc.record({ field: fc.constant('addresses'), text: fc.constantFrom('Nová 1', 'Nová 2') }),
  );

  it('keep when they are taken apart what was in them, and what was written since', () => {
    fc.assert(
      fc.property(person, person, word, fc.array(edit, { maxLength: 5 }), (first, second, name, edits) => {
        const ana = browser();
        const [keep, gone] = [ana.adds(first), ana.adds(second)];
        const before = [keep, gone].flatMap((id) => entriesOf(ana.row(id)));
        merge(ana, keep, gone, name);
        const last = new Map<string, string>();
        for (const { field, text } of edits) {
          const isEntry = field === 'emails' || field === 'addresses';
          const value = field === 'emails' ? { label: '' } : { text };
          ana.does({
            ...{ type: 'edit-record', kind: 'contact', id: keep },
            fields: isEntry ? {} : { [field]: text },
            entries: isEntry ? { [field]: { [field === 'emails' ? text : `new ${text}`]: value } } : {},
          });
          last.set(isEntry ? `${field} ${text}` : field, text);
        }
        ana.does({ type: 'unmerge-contacts', gone: [gone] });
        const rows = [keep, gone].map((id) => ana.row(id));
        const now = rows.flatMap(entriesOf);
        expect(before.filter((one) => !now.includes(one))).toEqual([]);
        const told = rows.flatMap((row) => [
          ...textsOf(row),
          ...entriesOf(row).map((one) => one.split(' ').slice(1).join(' ')),
        ]);
        expect([...last.values()].filter((text) => !told.includes(text))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

/** The entries of a contact, each by what it is: "emails jana@a.cz". */
const entriesOf = ({ emails, phones, addresses, tags }: Contact): string[] =>
  [
    ...Object.keys(emails).map((key) => `emails ${key}`),
    ...Object.keys(phones).map((key) => `phones ${key}`),
    ...Object.values(addresses).map(({ text }) => `addresses ${text}`),
    ...Object.keys(tags).map((key) => `tags ${key}`),
  ].sort();

/** The texts a contact tells, in its fields or among what else is known of it. */
const textsOf = ({ name, organisation, role, notes, alsoKnown }: Contact): string[] => [
  ...[name, organisation, role, ...notes.split('\n')],
  ...Object.values(alsoKnown).flatMap(({ text }) => text.split('\n')),
];

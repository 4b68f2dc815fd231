import '../setup/seeded-chance';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { faultOf, type RecordCommand } from '../../lib/commands/apply';
import type { Intent } from '../../lib/commands/command';
import { openCollection } from '../../lib/docs/collection';
import type { Contact } from '../../lib/records/contact';
import { newId } from '../../lib/records/id';
import { browser, rowOf, ws } from './contact-browser';

function meet(a: ReturnType<typeof browser>, b: ReturnType<typeof browser>): void {
  Y.applyUpdateV2(a.doc, Y.encodeStateAsUpdateV2(b.doc, Y.encodeStateVector(a.doc)));
  Y.applyUpdateV2(b.doc, Y.encodeStateAsUpdateV2(a.doc, Y.encodeStateVector(b.doc)));
}

const merge = (
  keep: string,
  gone: string[],
  fields: Partial<Record<'name' | 'role' | 'notes', string>> = {},
) => ({ type: 'merge-contacts', merge: newId(), keep, gone, fields }) as const;

const word = fc.constantFrom('', 'Jana', 'Jana Nováková', 'CEO', 'Nováková s.r.o.', 'J. Nováková', 'nákup');
const entries = <T>(keys: string[], value: fc.Arbitrary<T>) =>
  fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 3 });
const label = fc.constantFrom('', 'work', 'home');
const fields = fc.record({
  name: word,
  organisation: word,
  role: word,
  notes: fc.constantFrom('', 'Rings at noon.', 'Prefers mail.\nSpeaks Czech.'),
  kind: fc.constantFrom('client', 'supplier', 'other'),
  emails: entries(['jana@a.cz', 'j@b.cz', 'info@a.cz'], fc.record({ label })),
  phones: entries(
    ['+420602555019', '+420222333444'],
    fc.record({ raw: fc.constantFrom('602 555 019', '222333444'), label }),
  ),
  addresses: entries(['a0', 'a1'], fc.record({ text: fc.constantFrom('Dlouhá 1', 'Krátká 2', 'Široká 3') })),
  urls: entries(['u0', 'u1'], fc.record({ url: fc.constantFrom('https://a.cz/', 'https://b.cz/') })),
  tags: entries(['vip', 'praha'], fc.constant(true as const)),
  source: fc.constantFrom(null, {
    url: 'https://a.cz/kontakt',
    title: 'Kontakt',
    kind: 'page' as const,
    excerpt: 'Volejte',
  }),
});

/** Every value a person has written into a contact, by what it is. */
function valuesOf(row: Contact): string[] {
  const { name, organisation, role, notes, kind, emails, phones, addresses, urls, tags, source } = row;
  return [
    ...[name, organisation, role, ...notes.split('\n')].filter(Boolean).map((text) => `text ${text}`),
    ...(kind === 'other' ? [] : [`text ${kind}`]),
    ...Object.entries(emails).flatMap(([key, { label }]) => [
      `email ${key}`,
      ...(label ? [`label ${key} ${label}`] : []),
    ]),
    ...Object.entries(phones).flatMap(([key, { raw, label }]) => [
      `phone ${key}`,
      ...(key.endsWith(raw.replace(/\D/g, '')) ? [] : [`raw ${raw}`]),
      ...(label ? [`label ${key} ${label}`] : []),
    ]),
    ...Object.values(addresses).map(({ text }) => `address ${text}`),
    ...Object.values(urls).map(({ url }) => `url ${url}`),
    ...Object.keys(tags).map((tag) => `tag ${tag}`),
    ...(source ? [`source ${source.url}`] : []),
  ];
}

/** Whether a contact still tells a value, in its field or among what else is known. */
function tells(row: Contact, value: string): boolean {
  if (valuesOf(row).includes(value)) return true;
  const [what = '', ...rest] = value.split(' ');
  const text = rest.join(' ');
  return Object.values(row.alsoKnown).some((also) => {
    if (what === 'label') return also.text.includes(`(${rest.at(-1)})`);
    return also.text === text || also.text.split('\n').includes(text) || also.text.startsWith(`${text} (`);
  });
}

const content = ({ updatedAt: _, updatedBy: __, changes: ___, ...row }: Contact) => ({ ...row });

describe('merged contacts', () => {
  it('hold every value of all of them, whatever was chosen', () => {
    const given = fc.tuple(
      fc.array(fields, { minLength: 2, maxLength: 5 }),
      word,
      word,
      fc.array(fc.nat(4), { maxLength: 6 }),
    );
    fc.assert(
      fc.property(given, ([people, name, role, order]) => {
        const ana = browser();
        const ids = people.map((one) => ana.adds(one));
        const wanted = ids.flatMap((id) => valuesOf(ana.row(id)));
        for (const at of [...order, 1, 2, 3, 4]) {
          const [keep, gone] = [ids[Math.max(0, at - 1)], ids[at]];
          if (keep && gone && keep !== gone) ana.does(merge(keep, [gone], at % 2 ? { name } : { role }));
        }
        const root = ids.find((id) => ana.row(id).mergedInto === null);
        expect(ids.filter((id) => ana.row(id).mergedInto === null)).toHaveLength(1);
        const whole = ana.row(root ?? '');
        expect(wanted.filter((value) => !tells(whole, value))).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  it('are what they were when they are taken apart', () => {
    fc.assert(
      fc.property(fc.tuple(fields, fields, fields, word, word), ([first, second, third, name, notes]) => {
        const ana = browser();
        const ids = [first, second, third].map((one) => ana.adds(one));
        const [keep = '', ...gone] = ids;
        const before = ids.map((id) => content(ana.row(id)));
        ana.does(merge(keep, gone, { name, notes }));
        expect(ana.row(gone[0] ?? '').mergedInto?.into).toBe(keep);
        ana.does({ type: 'unmerge-contacts', gone });
        expect(ids.map((id) => content(ana.row(id)))).toEqual(before);
      }),
      { numRuns: 120 },
    );
  });

  it('come to the same on both sides, and lose nothing, however both merge and edit at once', () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('merge' as const), a: fc.nat(4), b: fc.nat(4), word }),
      fc.record({ do: fc.constant('unmerge' as const), a: fc.nat(4), b: fc.nat(4), word }),
      fc.record({
        do: fc.constant('edit' as const),
        a: fc.nat(4),
        b: fc.nat(4),
        word: fc.constantFrom('New role', 'Other role'),
      }),
    );
    const steps = fc.array(step, { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(fields, { minLength: 5, maxLength: 5 }), steps, steps, (people, anas, petras) => {
        const ana = browser();
        const petra = browser();
        const ids = people.map((one) => ana.adds(one));
        meet(ana, petra);
        const wanted = ids.flatMap((id) => valuesOf(ana.row(id)));
        for (const [who, all] of [
          [ana, anas],
          [petra, petras],
        ] as const)
          for (const one of all) {
            const [a = '', b = ''] = [ids[one.a], ids[one.b]];
            if (one.do === 'merge' && a !== b) who.does(merge(a, [b], { name: one.word }));
            if (one.do === 'unmerge') who.does({ type: 'unmerge-contacts', gone: [a] });
            if (one.do === 'edit') {
              const email = `${one.b}${who === ana ? 'a' : 'p'}@new.cz`;
              wanted.push(`email ${email}`);
              who.does({
                type: 'edit-record',
                kind: 'contact',
                id: a,
                fields: {},
                entries: { emails: { [email]: { label: '' } } },
              });
            }
          }
        meet(ana, petra);
        for (const id of ids) expect(ana.row(id)).toEqual(petra.row(id));
        const fresh = openCollection(ana.doc);
        for (const id of ids) expect(rowOf(fresh, id)).toEqual(ana.row(id));
        const shown = ids.map((id) => ana.row(id)).filter((row) => row.mergedInto === null);
        expect(shown.length).toBeGreaterThan(0);
        expect(wanted.filter((value) => !shown.some((row) => tells(row, value)))).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  it('loses an entry that is taken out of the whole, whichever it came from', () => {
    const ana = browser();
    const keep = ana.adds({ name: 'Jana' });
    const gone = ana.adds({
      name: 'Jana N.',
      phones: { '+420602555019': { raw: '602 555 019', label: '' } },
    });
    ana.does(merge(keep, [gone]));
    expect(Object.keys(ana.row(keep).phones)).toEqual(['+420602555019']);
    ana.does({
      type: 'edit-record',
      kind: 'contact',
      id: keep,
      fields: {},
      entries: { phones: { '+420602555019': null } },
    });
    expect(ana.row(keep).phones).toEqual({});
  });

  it('keeps what somebody wrote since the merge when it is taken apart', () => {
    const ana = browser();
    const keep = ana.adds({ name: 'Jana', role: 'Sales' });
    const gone = ana.adds({ name: 'Jana Nováková', role: 'CEO' });
    ana.does(merge(keep, [gone], { name: 'Jana Nováková', role: 'CEO' }));
    ana.does({ type: 'edit-record', kind: 'contact', id: keep, fields: { name: 'Jana Nová' }, entries: {} });
    ana.does({ type: 'unmerge-contacts', gone: [gone] });
    const row = ana.row(keep);
    expect(row).toMatchObject({ name: 'Jana Nová', role: 'Sales' });
    expect(Object.values(row.alsoKnown)).toEqual([{ field: 'name', text: 'Jana' }]);
  });

  it('are not hidden by a mistake of thousands, nor by what leads nowhere or round', () => {
    const ana = browser();
    const ids = Array.from({ length: 300 }, (_, n) => ana.adds({ name: `Person ${n}` }));
    const [root = ''] = ids;
    const point = (id: string, into: string) =>
      ana.doc.transact(() => ana.records.set('contact', id, 'mergedInto', { into, merge: newId(), set: {} }));
    for (const id of ids.slice(1)) point(id, root);
    expect(ids.filter((id) => ana.row(id).mergedInto !== null)).toEqual([]);
    const bob = browser();
    const [a = '', b = '', c = ''] = [1, 2, 3].map((n) => bob.adds({ name: `Bob ${n}` }));
    const pointed = (id: string, into: unknown) =>
      bob.doc.transact(() => bob.records.set('contact', id, 'mergedInto', { into, merge: newId(), set: {} }));
    pointed(a, b);
    pointed(b, a);
    pointed(c, newId());
    expect([a, b, c].filter((id) => bob.row(id).mergedInto === null).sort()).toEqual(
      [[a, b].sort()[0], c].sort(),
    );
    pointed(c, c);
    pointed(b, '__proto__');
    expect(bob.row(c).mergedInto).toBeNull();
  });

  it('cannot be made by changing a field', () => {
    const ana = browser();
    const [a = '', b = ''] = [ana.adds({ name: 'A' }), ana.adds({ name: 'B' })];
    const stamp = { commandId: newId(), at: '2026-11-21T10:00:00.000Z', ws };
    const given: Intent = {
      type: 'edit-record',
      ws,
      kind: 'contact',
      id: a,
      fields: { mergedInto: { into: b, merge: newId() } },
    };
    expect(faultOf(ana.records, { ...stamp, entries: {}, ...given } as RecordCommand)).toBe('unknown-field');
  });
});

import '../setup/seeded-chance';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../lib/records/contact';
import { newId } from '../../lib/records/id';
import { browser } from './contact-browser';

type Browser = ReturnType<typeof browser>;
const text = (one: string) => ({ text: one });
const textsOf = ({ addresses }: Contact) =>
  Object.values(addresses)
    .map((one) => one.text)
    .sort();

const merge = (ana: Browser, keep: string, gone: string[]) =>
  ana.does({ type: 'merge-contacts', merge: newId(), keep, gone, fields: {} });
const edit = (ana: Browser, id: string, key: string, value: unknown, field = 'addresses') =>
  ana.does({ type: 'edit-record', kind: 'contact', id, fields: {}, entries: { [field]: { [key]: value } } });
const keyOf = (row: Contact, wanted: string): string =>
  Object.entries(row.addresses).find(([, one]) => one.text === wanted)?.[0] ?? '';
const changesOf = (row: Contact) =>
  Object.values(row.changes).map(({ field, was, entry }) => [field, was, entry]);

/** Imports key the addresses of everybody alike. */
function merged(mine: Record<string, string>, theirs: Record<string, string>) {
  const ana = browser();
  const addresses = (given: Record<string, string>) =>
    Object.fromEntries(Object.entries(given).map(([key, one]) => [key, text(one)]));
  const a = ana.adds({ name: 'A', addresses: addresses(mine) });
  const b = ana.adds({ name: 'B', addresses: addresses(theirs) });
  merge(ana, a, [b]);
  return { ana, a, b };
}

describe('an address of merged contacts', () => {
  it('goes alone when it is taken out, whatever another has under the same key', () => {
    const { ana, a, b } = merged({ a0: 'Dlouhá 1' }, { a0: 'Krátká 2', zz: 'Široká 3' });
    edit(ana, a, keyOf(ana.row(a), 'Dlouhá 1'), null);
    expect(textsOf(ana.row(a))).toEqual(['Krátká 2', 'Široká 3']);
    edit(ana, a, keyOf(ana.row(a), 'Krátká 2'), null);
    expect(textsOf(ana.row(a))).toEqual(['Široká 3']);
    expect(changesOf(ana.row(a))).toContainEqual(['addresses', 'Krátká 2', 'Krátká 2']);
    ana.does({ type: 'unmerge-contacts', gone: [b] });
    expect([textsOf(ana.row(a)), textsOf(ana.row(b))]).toEqual([[], ['Široká 3']]);
  });

  it('is there under any key, wherever that is cut', () => {
    const keys = [0, 1].map((n) => 'x'.repeat(n) + '💼'.repeat(126));
    const { ana, a } = merged({}, Object.fromEntries(keys.map((key, n) => [key, `Dlouhá ${n}`])));
    expect(textsOf(ana.row(a))).toEqual(['Dlouhá 0', 'Dlouhá 1']);
  });

  it('is changed where it is held, and stands so when they are taken apart', () => {
    const { ana, a, b } = merged({ a0: 'Dlouhá 1' }, { a0: 'Krátká 2', zz: 'Široká 3' });
    edit(ana, a, keyOf(ana.row(a), 'Krátká 2'), text('Krátká 22'));
    edit(ana, a, keyOf(ana.row(a), 'Široká 3'), text('Široká 33'));
    expect(textsOf(ana.row(a))).toEqual(['Dlouhá 1', 'Krátká 22', 'Široká 33']);
    expect(changesOf(ana.row(a))).toContainEqual(['addresses', 'Široká 3', 'Široká 33']);
    ana.does({ type: 'unmerge-contacts', gone: [b] });
    expect([textsOf(ana.row(a)), textsOf(ana.row(b))]).toEqual([['Dlouhá 1'], ['Krátká 22', 'Široká 33']]);
  });

  it('that both have does not come to light when it is taken out or changed', () => {
    const { ana, a } = merged({ a0: 'Dlouhá 1', a1: 'Krátká 2' }, { b0: 'Dlouhá 1', b1: 'Krátká 2' });
    edit(ana, a, keyOf(ana.row(a), 'Dlouhá 1'), null);
    edit(ana, a, keyOf(ana.row(a), 'Krátká 2'), text('Krátká 22'));
    expect(textsOf(ana.row(a))).toEqual(['Krátká 22']);
  });

  it('comes back to whom it was taken from, be it that they were taken apart meanwhile', () => {
    const { ana, a, b } = merged({ a0: 'Dlouhá 1' }, { a0: 'Krátká 2' });
    const key = keyOf(ana.row(a), 'Krátká 2');
    edit(ana, a, key, null);
    ana.does({ type: 'unmerge-contacts', gone: [b] });
    edit(ana, a, key, text('Krátká 2'));
    expect([textsOf(ana.row(a)), textsOf(ana.row(b))]).toEqual([['Dlouhá 1'], ['Krátká 2']]);
  });

  it('is shown, changed and taken out under the longest keys, too', () => {
    const [one, other] = [`${'k'.repeat(253)}1`, `${'k'.repeat(253)}2`];
    const { ana, a } = merged({}, { [one]: 'Dlouhá 1', [other]: 'Krátká 2' });
    expect(textsOf(ana.row(a))).toEqual(['Dlouhá 1', 'Krátká 2']);
    edit(ana, a, keyOf(ana.row(a), 'Krátká 2'), text('Krátká 22'));
    edit(ana, a, keyOf(ana.row(a), 'Dlouhá 1'), null);
    expect(textsOf(ana.row(a))).toEqual(['Krátká 22']);
  });

  it('or e-mail that only the other had leaves its mark in the history of what is shown', () => {
    const ana = browser();
    const [a, b] = [ana.adds({ name: 'A' }), ana.adds({ name: 'B', emails: { 'b@b.cz': { label: '' } } })];
    merge(ana, a, [b]);
    edit(ana, a, 'b@b.cz', null, 'emails');
    expect(changesOf(ana.row(a))).toContainEqual(['emails', 'b@b.cz', 'b@b.cz']);
  });

  it('alone is touched by what is done to it, undone or not, also when they are taken apart', () => {
    const addresses = fc.dictionary(
      fc.constantFrom('a0', 'a1', 'a2', 'zz'),
      fc.constantFrom('Dlouhá 1', 'Krátká 2', 'Široká 3', 'Úzká 4').map(text),
      { maxKeys: 4 },
    );
    const given = fc.tuple(
      fc.array(addresses, { minLength: 2, maxLength: 4 }),
      fc.nat(15),
      fc.constantFrom('change' as const, 'remove' as const, 'undo' as const),
    );
    fc.assert(
      fc.property(given, ([people, at, what]) => {
        const ana = browser();
        const [keep = '', ...gone] = people.map((one) => ana.adds({ name: 'A', addresses: one }));
        merge(ana, keep, gone);
        const before = ana.row(keep);
        const shown = Object.entries(before.addresses);
        const [key, value] = shown[at % Math.max(1, shown.length)] ?? [];
        if (key === undefined || value === undefined) return;
        edit(ana, keep, key, what === 'change' ? text('Nová 5') : null);
        if (what === 'undo') edit(ana, keep, key, value);
        const rest = textsOf(before);
        rest.splice(rest.indexOf(value.text), 1);
        const wanted = { change: [...rest, 'Nová 5'], remove: rest, undo: textsOf(before) }[what];
        expect(textsOf(ana.row(keep))).toEqual([...wanted].sort());
        ana.does({ type: 'unmerge-contacts', gone });
        const apart = [keep, ...gone].map((id) => textsOf(ana.row(id)));
        expect(new Set(apart.flat())).toEqual(new Set(wanted));
        // Nobody loses, or gets, what is another text.
        const others = (texts: string[]) => texts.filter((one) => one !== value.text && one !== 'Nová 5');
        const held = people.map((one) => Object.values(one).map((address) => address.text));
        expect(apart.map(others)).toEqual(held.map((texts) => others(texts).sort()));
      }),
      { numRuns: 300 },
    );
  });
});

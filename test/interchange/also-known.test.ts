import { describe, expect, test } from 'vitest';
import { type ContactFields, emptyContact } from '../../lib/interchange/contact-fields';
import { createImportPlanner, type KnownContact } from '../../lib/interchange/plan-import';
import { writeContacts } from '../../lib/interchange/write-contacts';
import { read } from './reading';

const JANA: ContactFields = {
  ...emptyContact(),
  name: 'Jana Nováková',
  emails: { 'jana@firma.cz': { label: '' } },
  alsoKnown: {
    'name Jana Malá': { field: 'name', text: 'Jana Malá' },
    'organisation =Firma; "s.r.o."\\': { field: 'organisation', text: '=Firma; "s.r.o."\\\nPraha' },
  },
};

describe('what somebody was called before', () => {
  test.each(['4.0', '3.0', 'csv'] as const)('goes along in %s, and comes back the same', async (format) => {
    const other = { ...emptyContact(), name: 'Eva', emails: { 'eva@x.cz': { label: '' } } };
    const text = [...writeContacts([JANA, other], format)].join('');
    const { contacts, warnings } = await read(text, format === 'csv' ? 'csv' : 'vcf');
    expect(warnings).toEqual([]);
    expect(contacts).toEqual([JANA, other]);
  });

  test('takes no column where nobody was called otherwise', () => {
    const text = [...writeContacts([{ ...JANA, alsoKnown: {} }], 'csv')].join('');
    expect(text).not.toContain('Also Known');
  });

  test.each([
    '{"a":7}',
    '[]',
    'oops',
    '{"a":{"field":"name","text":7}}',
    `{"a":{"field":"name","text":"${'x'.repeat(20_001)}"}}`,
  ])('is left out where it is none: %s', async (json) => {
    const card = `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jana\r\nX-ADJUTANT-ALSO:${json}\r\nEND:VCARD\r\n`;
    const { contacts } = await read(card, 'vcf');
    expect(contacts).toMatchObject([{ name: 'Jana' }]);
    expect(contacts[0]).not.toHaveProperty('alsoKnown');
  });

  test('is added to what is known here, and taken back with the import', () => {
    const here = { 'name J. N.': { field: 'name', text: 'J. N.' } };
    const known: KnownContact = { ...JANA, id: 'c1', alsoKnown: here, distinct: {}, merged: {} };
    const planner = createImportPlanner(() => 'new');
    planner.add({ fields: JANA, known, choice: 'update' });
    const plan = planner.plan();
    expect(plan.edits).toMatchObject([{ id: 'c1', entries: { alsoKnown: JANA.alsoKnown } }]);
    const keys = Object.keys(JANA.alsoKnown ?? {});
    expect(plan.undoEdits).toMatchObject([
      { id: 'c1', entries: { alsoKnown: Object.fromEntries(keys.map((key) => [key, null])) } },
    ]);
  });
});

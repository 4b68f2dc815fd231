import { describe, expect, it } from 'vitest';
import { type ContactFields, emptyContact } from '../../lib/interchange/contact-fields';
import { createKnownFinder } from '../../lib/interchange/find-known';
import type { KnownContact } from '../../lib/interchange/plan-import';

const SWITCHBOARD = '+420222111000';
const OFFICE = 'info@f.cz';

const somebody = (name: string, reach: string[], organisation = ''): ContactFields => ({
  ...{ ...emptyContact(), name, organisation },
  emails: Object.fromEntries(reach.filter((one) => one.includes('@')).map((one) => [one, { label: '' }])),
  phones: Object.fromEntries(
    reach.filter((one) => !one.includes('@')).map((one) => [one, { raw: one, label: '' }]),
  ),
});
function here(...people: ContactFields[]): (fields: ContactFields) => KnownContact | null {
  const finder = createKnownFinder();
  for (const [n, one] of people.entries())
    finder.add({ ...one, id: `c${n}`, alsoKnown: {}, distinct: {}, merged: {} });
  return finder.find;
}

describe('somebody in a file', () => {
  it.each([
    ['their switchboard', SWITCHBOARD],
    ['the address of their office', OFFICE],
  ])('is no colleague who shares %s', (_, shared) => {
    const find = here(somebody('Jana Nováková', [shared, 'jana@f.cz']));
    expect(find(somebody('Petr Dvořák', [shared, 'petr@f.cz', '+420777000111']))).toBeNull();
    expect(find(somebody('Ing. Nováková Jana', [shared]))?.name).toBe('Jana Nováková');
  });

  it('is the one of several colleagues who bears the name', () => {
    const find = here(
      somebody('Jana Nováková', [SWITCHBOARD, OFFICE]),
      somebody('', [SWITCHBOARD]),
      somebody('Petr Dvořák', [SWITCHBOARD, OFFICE]),
    );
    expect(find(somebody('P. Dvořák', [OFFICE, SWITCHBOARD]))?.name).toBe('Petr Dvořák');
  });

  it('is no namesake who shares a number, but who bears the same address after a wedding', () => {
    const find = here(somebody('Petr Novák', [SWITCHBOARD]), somebody('Jana Nováková', ['jana@f.cz']));
    expect(find(somebody('Petr Dvořák', [SWITCHBOARD]))).toBeNull();
    expect(find(somebody('Jana Malá', ['jana@f.cz']))?.name).toBe('Jana Nováková');
  });

  it('is not the organisation they work for', () => {
    const find = here(somebody('', [SWITCHBOARD, OFFICE], 'Firma'));
    expect(find(somebody('Petr Dvořák', [SWITCHBOARD, OFFICE], 'Firma'))).toBeNull();
    expect(find(somebody('', [OFFICE], 'Firma s.r.o.'))?.organisation).toBe('Firma');
  });

  it('is known by a short number only under the same name', () => {
    const find = here(somebody('Jana', ['1234']));
    expect(find(somebody('Jana', ['1234']))?.name).toBe('Jana');
    expect(find(somebody('', ['1234']))).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { inShort, read } from './reading';

describe('a second column for one field', () => {
  it('is said not to be kept, and goes into the notes by its name', async () => {
    const { contacts, further, warnings } = await read(
      [
        'Name,Full Name,Occupation,Organization 1 - Title,Company,Employer,E-mail',
        'Jana Nováková,Jana Malá,účetní,ředitelka,Firma,Firma s.r.o.,jana@firma.cz',
        ',Eva Malá,,lékařka,Nemocnice,Nemocnice,eva@mala.cz',
      ].join('\n'),
      'csv',
    );
    expect(contacts.map(inShort)).toEqual([
      { name: 'Jana Nováková', organisation: 'Firma', role: 'účetní', emails: ['jana@firma.cz'] },
      { name: 'Eva Malá', organisation: 'Nemocnice', role: 'lékařka', emails: ['eva@mala.cz'] },
    ]);
    expect(further).toEqual([
      [
        { what: 'Full Name', value: 'Jana Malá' },
        { what: 'Organization 1 - Title', value: 'ředitelka' },
        { what: 'Employer', value: 'Firma s.r.o.' },
      ],
      [],
    ]);
    expect(warnings).toEqual([
      '1 not-kept Full Name',
      '1 not-kept Organization 1 - Title',
      '1 not-kept Employer',
    ]);
  });

  it('of a part of the name is taken where the first is empty, and else not dropped in silence', async () => {
    const { contacts, further } = await read(
      [
        'First Name,Last Name,Surname,E-mail',
        'Jana,Nováková,Malá,jana@firma.cz',
        'Eva,,Malá,eva@mala.cz',
      ].join('\n'),
      'csv',
    );
    expect(contacts.map(({ name }) => name)).toEqual(['Jana Nováková', 'Eva Malá']);
    expect(further).toEqual([[{ what: 'Surname', value: 'Malá' }], []]);
  });
});

import { describe, expect, test } from 'vitest';
import { headlineOf } from '../../lib/capture/extract/profiles/headline';
import { organisationName, organisationsIn } from '../../lib/capture/organisation-name';
import { postalAddressIn } from '../../lib/capture/postal-line';
import { contactsInText } from '../../lib/capture/selected-contacts';
import { columnOf } from '../../lib/capture/words/columns';
import { isRole } from '../../lib/capture/words/roles';

describe('companies by their legal form', () => {
  test.each([
    ['Provozovatelem těchto stránek je Pekárna U Mostu, s. r. o., IČO 27074358', 'Pekárna U Mostu, s. r. o.'],
    ['© 2026 Firma s.r.o.', 'Firma s.r.o.'],
    ['Společnost Alfa Beta Gama, spol. s r.o.', 'Alfa Beta Gama, spol. s r.o.'],
    ['Škoda Auto a.s.', 'Škoda Auto a.s.'],
    ['Tvrtka Horvat j.d.o.o.', 'Horvat j.d.o.o.'],
    ['ABC Consulting d.o.o. za usluge', 'ABC Consulting d.o.o.'],
    ['Pliva d.d.', 'Pliva d.d.'],
    ['Mägi Puit OÜ', 'Mägi Puit OÜ'],
    ['AS Tallink Grupp', 'AS Tallink Grupp'],
    ['Công ty TNHH Sông Hồng', 'Công ty TNHH Sông Hồng'],
    ['CÔNG TY CỔ PHẦN SỮA VIỆT NAM', 'CÔNG TY CỔ PHẦN SỮA VIỆT NAM'],
    ['Müller & Söhne GmbH & Co. KG', 'Müller & Söhne GmbH & Co. KG'],
    ['Contoso Pty Ltd', 'Contoso Pty Ltd'],
    ['Foo Bar, LLC. All rights reserved', 'Foo Bar, LLC'],
    ['John Smith, Acme Ltd', 'Acme Ltd'],
    ['Dupont Conseil SARL', 'Dupont Conseil SARL'],
    ['Van Dijk B.V.', 'Van Dijk B.V.'],
  ])('%s', (text, name) => expect(organisationsIn(text)).toEqual([name]));

  test.each([
    'Welcome to our page',
    'As New as Ever',
    'He is going to Oslo',
    'PŘÍKLAD: nic',
    'on the AS IS basis',
  ])('none in: %s', (text) => expect(organisationsIn(text)).toEqual([]));

  test('a whole line is a company or speaks of one', () => {
    expect(organisationName('Firma s.r.o.')).toBe('Firma s.r.o.');
    expect(organisationName('Napište nám, jak se vám u nás líbilo, ať je Firma s.r.o. lepší')).toBeNull();
  });
});

test.each([
  [['Vodičkova 12, 110 00 Praha 1'], 'Vodičkova 12, 110 00 Praha 1', ''],
  [['Firma s.r.o.', 'Vodičkova 12/34', '110 00 Praha 1'], 'Vodičkova 12/34, 110 00 Praha 1', ''],
  [['Sídlo: Na Příkopě 1, Praha 1'], 'Na Příkopě 1, Praha 1', ''],
  [['Ilica 12, 10000 Zagreb'], 'Ilica 12, 10000 Zagreb', ''],
  [['Pärnu mnt 12, 10148 Tallinn'], 'Pärnu mnt 12, 10148 Tallinn', ''],
  [['Địa chỉ: Số 12 Lê Lợi, Quận 1, TP. Hồ Chí Minh'], 'Số 12 Lê Lợi, Quận 1, TP. Hồ Chí Minh', ''],
  [['Hauptstraße 12', '10115 Berlin'], 'Hauptstraße 12, 10115 Berlin', ''],
  [['10 Baker Street, London NW1 6XE'], '10 Baker Street, London NW1 6XE', 'GB'],
  [
    ['1600 Amphitheatre Parkway, Mountain View, CA 94043'],
    '1600 Amphitheatre Parkway, Mountain View, CA 94043',
    'US',
  ],
  [['Keizersgracht 12', '1015 CX Amsterdam'], 'Keizersgracht 12, 1015 CX Amsterdam', 'NL'],
])('the address in %j', (lines, address, country) =>
  expect(postalAddressIn(lines)).toEqual({ address, country }),
);

test.each([
  [['Obrat 222 33 Milionů']],
  [['Tel.: 222 333 444']],
  [['12345 things']],
  [['Version 10000 Alpha']],
])('no address in %j', (lines) => expect(postalAddressIn(lines)).toBeNull());

test.each([
  'jednatelka',
  'obchodní ředitel',
  'vedoucí oddělení nákupu',
  'Head of Sales',
  'CEO & Founder',
  'Senior Software Engineer',
  'Trưởng phòng Kinh doanh',
  'Phó Giám đốc',
  'müügijuht',
  'juhatuse liige',
  'voditeljica prodaje',
  'predsjednik uprave',
])('a role: %s', (text) => expect(isRole(text)).toBe(true)); // prettier-ignore
test.each(['Praha', 'Kontakt', 'We are hiring engineers', 'Jana Nováková', 'tel. 222 333 444', 'a@b.cz'])(
  'no role: %s',
  (text) => expect(isRole(text)).toBe(false),
);

test.each([
  ['CEO at Acme', 'CEO', 'Acme'],
  ['Jednatelka – Firma s.r.o.', 'Jednatelka', 'Firma s.r.o.'],
  ['Accountant', 'Accountant', null],
  ['Helping people grow', null, null],
])('the headline %s', (text, role, organisation) => expect(headlineOf(text)).toEqual({ role, organisation }));

test.each([
  ['Jméno a příjmení', 'name'],
  ['Họ và tên', 'name'],
  ['Ime i prezime', 'name'],
  ['Nimi', 'name'],
  ['Funkce', 'role'],
  ['Chức vụ', 'role'],
  ['Amet', 'role'],
  ['E-pošta', 'email'],
  ['Số điện thoại', 'phone'],
  ['Fax', 'fax'],
  ['Částka', null],
])('the column %s', (heading, column) => expect(columnOf(heading)).toBe(column)); // prettier-ignore

describe('a selected text', () => {
  test('one line, one contact', () => {
    expect(contactsInText('Jana Nováková, jednatelka, Firma s.r.o., +420 601 222 333')).toMatchObject([
      {
        name: 'Jana Nováková',
        role: 'jednatelka',
        organisation: 'Firma s.r.o.',
        numbers: [{ text: '+420 601 222 333' }],
      },
    ]);
  });

  test('a company and its people', () => {
    const text = `Stavby Alfa s.r.o.\nVodičkova 12, 110 00 Praha 1\n\nJana Nováková, obchod\nTel.: 601 222 333\njana@firma.cz
\nPetr Svoboda, účetní\nTel.: 601 222 334\npetr@firma.cz`;
    expect(contactsInText(text)).toMatchObject([
      { name: null, organisation: 'Stavby Alfa s.r.o.', addresses: ['Vodičkova 12, 110 00 Praha 1'] },
      {
        name: 'Jana Nováková',
        emails: ['jana@firma.cz'],
        numbers: [{ text: '601 222 333', labelled: true }],
      },
      { name: 'Petr Svoboda', role: 'účetní', emails: ['petr@firma.cz'], numbers: [{ text: '601 222 334' }] },
    ]);
  });

  test('two addresses of two people are two contacts', () => {
    expect(contactsInText('jana@firma.cz, petr@firma.cz').map(({ emails }) => emails)).toEqual([
      ['jana@firma.cz'],
      ['petr@firma.cz'],
    ]);
  });

  test('prose is nobody', () => {
    expect(contactsInText('Just some text, with John Smith in it. Call it a day.\nNothing else.')).toEqual(
      [],
    );
  });
});

import { describe, expect, it } from 'vitest';
import { openBytes } from '../../lib/interchange/open-file';
import { bytesOf, inShort, read } from './reading';

const LINKEDIN = `Notes:
"When exporting your connections, you may notice that some of the addresses are missing. You can learn more here https://www.linkedin.com/help/linkedin/answer/261"

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Jana,Nováková,https://www.linkedin.com/in/jana,jana@firma.cz,Firma s.r.o.,účetní,03 Nov 2025
Petr,Malý,https://www.linkedin.com/in/petr,,Dílna,mistr,04 Nov 2025
`;

describe('a table with something above its headers', () => {
  it('by LinkedIn, a note of several lines', async () => {
    const { contacts, warnings } = await read(LINKEDIN, 'csv');
    expect(contacts.map(inShort)).toEqual([
      {
        name: 'Jana Nováková',
        organisation: 'Firma s.r.o.',
        role: 'účetní',
        emails: ['jana@firma.cz'],
        urls: ['https://www.linkedin.com/in/jana'],
      },
      {
        name: 'Petr Malý',
        organisation: 'Dílna',
        role: 'mistr',
        urls: ['https://www.linkedin.com/in/petr'],
      },
    ]);
    expect(warnings).toEqual(['1 not-kept Connected On']);
  });

  it('is known as a table without a name, too', () => {
    const bytes = new TextEncoder().encode(LINKEDIN);
    expect(openBytes(bytes, { name: '', language: 'en', format: 'auto' })?.format).toBe('csv');
  });

  it.each([
    [
      'a title in one cell',
      '"Zákazníci; 2 osoby"\nJméno;E-mail;Telefon\nJana Malá;jana@firma.cz;+420 777 123 456\n',
    ],
    [
      'a title, a date and an empty row',
      'Customers,,\n3.11.2026,,\n,,\nName,Email,Phone\nJana Malá,jana@firma.cz,+420 777 123 456\n',
    ],
  ])('%s', async (_, text) => {
    const { contacts } = await read(text, 'csv');
    expect(contacts.map(inShort)).toEqual([
      { name: 'Jana Malá', emails: ['jana@firma.cz'], phones: ['+420777123456 = +420 777 123 456'] },
    ]);
  });

  it('and one without headers keeps its first people', async () => {
    const { contacts } = await read('Jana Malá,jana@firma.cz\nPetr Malý,petr@firma.cz\n', 'csv');
    expect(contacts.map(({ name }) => name)).toEqual(['Jana Malá', 'Petr Malý']);
  });
});

describe('headers that number their fields', () => {
  const jana = {
    name: 'Jana Malá',
    emails: ['jana@firma.cz (work)', 'jana@doma.cz'],
    phones: ['+420224123456 = +420 224 123 456 (work)', '+420777123456 = +420 777 123 456 (mobile)'],
    addresses: ['Dlouhá 5, 110 00 Praha, Czechia'],
    urls: ['https://firma.cz'],
  };
  it.each([
    [
      'as Zoho does',
      'First Name,Last Name,Email 1,Email 1 Type,Email 2,Phone 1 Number,Phone 1 Type,Phone 2 Number,Phone 2 Type,Address 1 Street,Address 1 City,Address 1 State,Address 1 Zip,Address 1 Country,Website 1 URL',
    ],
    [
      'as Apple does',
      'First name,Last name,Email address 1: Value,Email address 1: Type,Email address 2: Value,Phone number 1: Value,Phone number 1: Type,Phone number 2: Value,Phone number 2: Type,Address 1: Street,Address 1: City,Address 1: State,Address 1: Zip code,Address 1: Country,Website 1',
    ],
  ])('%s', async (_, headers) => {
    const row =
      'Jana,Malá,jana@firma.cz,Work,jana@doma.cz,+420 224 123 456,Work,+420 777 123 456,Mobile,Dlouhá 5,Praha,,110 00,Czechia,https://firma.cz';
    const { contacts, warnings } = await read(`${headers}\n${row}\n`, 'csv');
    expect(contacts.map(inShort)).toEqual([jana]);
    expect(warnings).toEqual([]);
  });
});

describe('a column called "Title"', () => {
  it.each([
    [
      'is what somebody does',
      'First,Middle,Last,Title,Company\nJana,,Malá,účetní,Firma',
      'Jana Malá',
      'účetní',
    ],
    [
      'is a title beside "Job Title"',
      'Title,First Name,Last Name,Job Title\nIng.,Jana,Malá,účetní',
      'Ing. Jana Malá',
      'účetní',
    ],
    [
      'is a title where all are',
      'Title,First Name,Last Name\nMs.,Jana,Malá\nMr.,Petr,Malý',
      'Ms. Jana Malá',
      '',
    ],
  ])('%s', async (_, text, name, role) => {
    const { contacts } = await read(text, 'csv');
    expect(contacts[0]).toMatchObject({ name, role });
  });
});

describe('headers of other systems', () => {
  it('that say of whom they are, are the same without it', async () => {
    const { contacts } = await read(
      'Person - Name,Person - Organization,Person - Email - Work,Person - Phone - Mobile\nJana Malá,Firma,jana@firma.cz,+420 777 123 456',
      'csv',
    );
    expect(contacts.map(inShort)).toEqual([
      {
        name: 'Jana Malá',
        organisation: 'Firma',
        emails: ['jana@firma.cz (work)'],
        phones: ['+420777123456 = +420 777 123 456 (mobile)'],
      },
    ]);
  });

  it('with the place first, as German Thunderbird has them', async () => {
    const { contacts } = await read(
      'Anzeigename,Arbeitstitel,Dienstlich: Adresse,Dienstlich: Ort,Dienstlich: PLZ,Dienstlich: Land\nJana Müller,Einkauf,Hauptstr. 1,Berlin,10115,Deutschland',
      'csv',
    );
    expect(contacts.map(inShort)).toEqual([
      { name: 'Jana Müller', role: 'Einkauf', addresses: ['Hauptstr. 1, 10115 Berlin, Deutschland'] },
    ]);
  });
});

it('what windows-1252 has where others have control characters is read as that', async () => {
  const bytes = bytesOf('Name,Notes\nJürgen O’Neill,“5 € – gut”\n', {
    ...{ ü: 0xfc, '’': 0x92, '“': 0x93, '”': 0x94, '€': 0x80, '–': 0x96 },
  });
  const { contacts } = await read(bytes, 'csv', null, 'de');
  expect(contacts[0]).toMatchObject({ name: 'Jürgen O’Neill', notes: '“5 € – gut”' });
});

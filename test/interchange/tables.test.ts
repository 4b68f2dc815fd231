import { describe, expect, it } from 'vitest';
import { bytesOf, inShort, read } from './reading';

const row = (...cells: string[]) => cells.join(',');

describe('a table by', () => {
  it('Google Contacts, as it is now', async () => {
    const { contacts, warnings } = await read(
      [
        'First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - PO Box,Address 1 - Region,Address 1 - Postal Code,Address 1 - Country,Address 1 - Extended Address,Website 1 - Label,Website 1 - Value',
        row(
          'Jana',
          '',
          'Nováková',
          '',
          '',
          '',
          'Ing.',
          '',
          '',
          '',
          'Firma s.r.o.',
          'účetní',
          '',
          '',
          '"první\ndruhý"',
          '',
          'VIP ::: * myContacts',
          '* Work',
          'Jana@firma.cz ::: jana2@firma.cz',
          'Soukromý',
          'jana@seznam.cz',
          'Mobile',
          '+420 777 123 456',
          'Work Fax',
          '224 123 456',
          'Work',
          '"Dlouhá 5\n110 00 Praha"',
          'Dlouhá 5',
          'Praha',
          '',
          '',
          '110 00',
          'CZ',
          '',
          'Profile',
          'www.firma.cz',
        ),
      ].join('\n'),
      'csv',
    );
    expect(contacts.map(inShort)).toEqual([
      {
        name: 'Ing. Jana Nováková',
        organisation: 'Firma s.r.o.',
        role: 'účetní',
        emails: ['jana@firma.cz (work)', 'jana2@firma.cz (work)', 'jana@seznam.cz (Soukromý)'],
        phones: ['+420777123456 = +420 777 123 456 (mobile)', '+420224123456 = 224 123 456 (work fax)'],
        addresses: ['Dlouhá 5\n110 00 Praha'],
        urls: ['https://www.firma.cz'],
        tags: ['VIP'],
        notes: 'první\ndruhý',
      },
    ]);
    expect(warnings).toEqual([]);
  });

  it('Google Contacts, as it was', async () => {
    const { contacts, warnings } = await read(
      [
        'Name,Given Name,Additional Name,Family Name,Yomi Name,Nickname,Birthday,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Address 1 - Type,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Organization 1 - Type,Organization 1 - Name,Organization 1 - Title,Website 1 - Type,Website 1 - Value',
        row(
          'Ana Horvat',
          'Ana',
          '',
          'Horvat',
          '',
          '',
          '1980-03-01',
          '',
          '* myContacts ::: Klijenti',
          '* Work',
          'ana@bolnica.hr',
          'Mobile',
          '091 234 5678 ::: +385 98 123 456',
          '',
          '',
          '',
          '',
          '',
          'Bolnica',
          'Liječnica',
          '',
          '',
        ),
      ].join('\r\n'),
      'csv',
    );
    expect(contacts.map(inShort)).toEqual([
      {
        name: 'Ana Horvat',
        organisation: 'Bolnica',
        role: 'Liječnica',
        emails: ['ana@bolnica.hr (work)'],
        phones: ['+385912345678 = 091 234 5678 (mobile)', '+38598123456 = +385 98 123 456 (mobile)'],
        tags: ['Klijenti'],
      },
    ]);
    expect(warnings).toEqual(['1 not-kept Birthday']);
  });

  it('Outlook in English, whose "Title" is no role', async () => {
    const { contacts, warnings } = await read(
      [
        '"Title","First Name","Middle Name","Last Name","Suffix","Company","Department","Job Title","Business Street","Business City","Business State","Business Postal Code","Business Country/Region","Home Street","Home City","Business Fax","Business Phone","Business Phone 2","Home Phone","Mobile Phone","Anniversary","Birthday","Categories","E-mail Address","E-mail Type","E-mail Display Name","E-mail 2 Address","Gender","Notes","Priority","Private","Sensitivity","Web Page"',
        '"Mr.","John","Q.","Public","Jr.","Acme","Sales","Director","1 Main Street","Springfield","IL","62704","United States of America","","","(217) 555-0148","(217) 555-0147","","","+1 217 555 0149","0/0/00","0/0/00","Client;VIP","john@acme.example","SMTP","John Public (john@acme.example)","jp@home.example","Unspecified","said ""hello""","Normal","False","Normal","http://acme.example"',
      ].join('\r\n'),
      'csv',
    );
    expect(contacts.map(inShort)).toEqual([
      {
        name: 'Mr. John Q. Public Jr.',
        organisation: 'Acme',
        role: 'Director',
        emails: ['john@acme.example', 'jp@home.example'],
        phones: [
          '+12175550148 = (217) 555-0148 (work fax)',
          '+12175550147 = (217) 555-0147 (work)',
          '+12175550149 = +1 217 555 0149 (mobile)',
        ],
        addresses: ['1 Main Street, Springfield, IL 62704, United States of America'],
        urls: ['http://acme.example'],
        tags: ['Client', 'VIP'],
        notes: 'said "hello"',
      },
    ]);
    expect(warnings).toEqual(['1 not-kept Department']);
  });

  it('Outlook in German, with semicolons and in windows-1252', async () => {
    const text =
      'Anrede;Vorname;Weitere Vornamen;Nachname;Suffix;Firma;Abteilung;Position;Straße geschäftlich;Ort geschäftlich;Postleitzahl geschäftlich;Land/Region geschäftlich;Telefon geschäftlich;Mobiltelefon;E-Mail-Adresse\r\n;Jürgen;;Müller;;Müller & Söhne;;Geschäftsführer;Große Straße 5;Köln;50667;Deutschland;0221 123456;0171 1234567;info@mueller.de\r\n';
    const bytes = bytesOf(text, { ü: 0xfc, ö: 0xf6, ß: 0xdf, ä: 0xe4 });
    const { contacts } = await read(bytes, 'csv');
    expect(contacts.map(inShort)).toEqual([
      {
        name: 'Jürgen Müller',
        organisation: 'Müller & Söhne',
        role: 'Geschäftsführer',
        emails: ['info@mueller.de'],
        phones: ['+49221123456 = 0221 123456 (work)', '+491711234567 = 0171 1234567 (mobile)'],
        addresses: ['Große Straße 5, 50667 Köln, Deutschland'],
      },
    ]);
  });

  it.each([
    [
      'Czech',
      'Jméno;Příjmení;Firma;Funkce;E-mail;Telefon do práce;Mobil;Ulice;Město;PSČ;Poznámka',
      'Jana;Nováková;Firma;účetní;jana@firma.cz;224 123 456;777 123 456;Dlouhá 5;Praha;110 00;volat ráno',
      {
        name: 'Jana Nováková',
        organisation: 'Firma',
        role: 'účetní',
        emails: ['jana@firma.cz'],
        phones: ['+420224123456 = 224 123 456 (work)', '+420777123456 = 777 123 456 (mobile)'],
        addresses: ['Dlouhá 5, 110 00 Praha'],
        notes: 'volat ráno',
      },
    ],
    [
      'Croatian',
      'Ime i prezime,Tvrtka,Radno mjesto,E-pošta,Broj telefona,Adresa,Oznake',
      'Ana Horvat,Bolnica,liječnica,ana@bolnica.hr,091 234 5678,"Ilica 12, Zagreb",klijent',
      {
        name: 'Ana Horvat',
        organisation: 'Bolnica',
        role: 'liječnica',
        emails: ['ana@bolnica.hr'],
        phones: ['+385912345678 = 091 234 5678'],
        addresses: ['Ilica 12, Zagreb'],
        tags: ['klijent'],
      },
    ],
    [
      'Vietnamese',
      'Họ và tên\tCông ty\tChức vụ\tEmail\tSố điện thoại\tĐịa chỉ\tGhi chú',
      'Nguyễn Văn An\tCông ty ABC\tGiám đốc\tan@abc.vn\t0912 345 678\t12 Lê Lợi, Hà Nội\tgọi buổi sáng',
      {
        name: 'Nguyễn Văn An',
        organisation: 'Công ty ABC',
        role: 'Giám đốc',
        emails: ['an@abc.vn'],
        phones: ['+84912345678 = 0912 345 678'],
        addresses: ['12 Lê Lợi, Hà Nội'],
        notes: 'gọi buổi sáng',
      },
    ],
    [
      'Vietnamese in two',
      'Họ,Tên,Email',
      'Nguyễn Văn,An,an@abc.vn',
      { name: 'Nguyễn Văn An', emails: ['an@abc.vn'] },
    ],
    [
      'Estonian',
      'Eesnimi;Perekonnanimi;Ettevõte;Amet;E-post;Mobiiltelefon;Tänav;Linn;Sihtnumber;Märkused',
      'Mari;Tamm;OÜ Kask;jurist;mari@kask.ee;5123 4567;Pikk 1;Tallinn;10123;helistada',
      {
        name: 'Mari Tamm',
        organisation: 'OÜ Kask',
        role: 'jurist',
        emails: ['mari@kask.ee'],
        phones: ['+37251234567 = 5123 4567 (mobile)'],
        addresses: ['Pikk 1, 10123 Tallinn'],
        notes: 'helistada',
      },
    ],
    [
      'LinkedIn',
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
      'Ada,Byron,https://www.linkedin.com/in/ada,ada@engine.example,Engines,Analyst,01 Jan 2026',
      {
        name: 'Ada Byron',
        organisation: 'Engines',
        role: 'Analyst',
        emails: ['ada@engine.example'],
        urls: ['https://www.linkedin.com/in/ada'],
      },
    ],
    [
      'Thunderbird',
      'First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Work Phone,Home Phone,Fax Number,Pager Number,Mobile Number,Work Address,Work City,Work ZipCode,Work Country,Job Title,Organization,Web Page 1,Notes',
      'Jan,Novák,Jan Novák,,jan@novak.cz,jan2@novak.cz,+420 224 123 456,,,,,Krátká 1,Brno,60200,Czechia,inženýr,Novák a syn,http://novak.cz,',
      {
        name: 'Jan Novák',
        organisation: 'Novák a syn',
        role: 'inženýr',
        emails: ['jan@novak.cz', 'jan2@novak.cz'],
        phones: ['+420224123456 = +420 224 123 456 (work)'],
        addresses: ['Krátká 1, 60200 Brno, Czechia'],
        urls: ['http://novak.cz'],
      },
    ],
    [
      'somebody, without headers',
      'Jan Novák,jan@novak.cz,+420 224 123 456',
      'Eva Malá,eva@mala.cz,+420 224 123 457',
      [
        { name: 'Jan Novák', emails: ['jan@novak.cz'], phones: ['+420224123456 = +420 224 123 456'] },
        { name: 'Eva Malá', emails: ['eva@mala.cz'], phones: ['+420224123457 = +420 224 123 457'] },
      ],
    ],
  ])('%s', async (_, head, line, expected) => {
    const { contacts } = await read(`\ufeff${head}\r\n${line}\r\n`, 'csv');
    expect(contacts.map(inShort)).toEqual([expected].flat());
  });
});

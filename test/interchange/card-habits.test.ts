import { expect, test } from 'vitest';
import { writeContacts } from '../../lib/interchange/write-contacts';
import { read } from './reading';

const card = (...lines: string[]) => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n');

test('types that somebody made up are labels, those of programs are none', async () => {
  const { contacts } = await read(
    card(
      'FN:Olga Prus',
      'TEL;TYPE=X-Cottage:+420 603 555 001',
      'TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,Ch=C3=A1ta):+420 603 555 002',
      'TEL;X-CUSTOM(Barn):+420 603 555 003',
      'TEL;TYPE=VOICE,PREF,X-EVOLUTION-UI-SLOT:+420 603 555 004',
      'TEL;TYPE=X-COMPANY:+420 603 555 005',
      'EMAIL;TYPE=INTERNET,reception:desk@prus.example',
    ),
    'vcf',
  );
  const [contact] = contacts;
  const labels = Object.values(contact?.phones ?? {}).map(({ label }) => label);
  expect(labels).toEqual(['Cottage', 'Cháta', 'Barn', '', 'work']);
  expect(contact?.emails).toEqual({ 'desk@prus.example': { label: 'reception' } });
  for (const format of ['4.0', '3.0', 'csv'] as const) {
    const again = await read([...writeContacts(contacts, format)].join(''), format === 'csv' ? 'csv' : 'vcf');
    expect(again.contacts).toEqual(contacts);
  }
});

test.each([
  ['FN:Prus\\, Olga', 'N:Prus;Olga;;;', 'Olga Prus'],
  ['FN:Prus\\, Olga Marie', 'N:Prus;Olga;Marie;;', 'Olga Marie Prus'],
  ['FN:Prus\\, Olga', 'N:Prus;Olga;;Ing.;', 'Ing. Olga Prus'],
  ['FN:Olga Prus\\, CSc.', 'N:Prus;Olga;;;CSc.', 'Olga Prus, CSc.'],
  ['FN:Prus\\, Olga\\, Ing.', 'N:Prus;Olga;;Ing.;', 'Ing. Olga Prus'],
  ['FN:Prus\\, Olga M.', 'N:Prus;Olga;Marie;;', 'Olga Marie Prus'],
  ['FN:Prus\\, Olga Hana', 'N:Prus;Olga;;;', 'Prus, Olga Hana'],
  ['FN:\u200b\u2060', 'N:Prus;Olga;;;', 'Olga Prus'],
  ['FN:Olga  Prus', 'N:Prus;Olga;;;', 'Olga Prus'],
  ['FN:Prus\\, Vávra a synové', 'N:;;;;', 'Prus, Vávra a synové'],
])('%s with %s is %s', async (full, parts, name) => {
  const { contacts } = await read(card(full, parts, 'ORG:Mlýn'), 'vcf');
  expect(contacts.map((contact) => contact.name)).toEqual([name]);
});

test('a table that words the place of an address before or behind it', async () => {
  const { contacts } = await read(
    'Name,Address: Home,Work address,Address (other)\nOlga Prus,"Pikk 4, Tartu","Turu 2, Tartu","Aia 1, Elva"\n',
    'csv',
  );
  const texts = contacts.flatMap(({ addresses }) => Object.values(addresses).map(({ text }) => text));
  expect(texts.sort()).toEqual(['Aia 1, Elva', 'Pikk 4, Tartu', 'Turu 2, Tartu']);
});

test('a label that only says what types say is theirs', async () => {
  const { contacts } = await read(
    card('FN:Olga Prus', 'item1.TEL:+420 603 555 001', 'item1.X-ABLabel:WORK,VOICE'),
    'vcf',
  );
  expect(Object.values(contacts[0]?.phones ?? {}).map(({ label }) => label)).toEqual(['work']);
});

test('several addresses in one property, and links with something around them', async () => {
  const { contacts, warnings } = await read(
    card(
      'FN:Olga Prus',
      'EMAIL;TYPE=HOME:olga@prus.example,o.prus@lodna.example',
      'URL:<WWLINK TYPE="GENERIC" VALUE="http://prus.example">http://prus.example</WWLINK>',
      'X-SOCIALPROFILE;TYPE=HOME:mastodon:https://social.example/@olga',
    ),
    'vcf',
  );
  expect(warnings).toEqual([]);
  expect(contacts.map(({ emails }) => emails)).toEqual([
    { 'olga@prus.example': { label: 'home' }, 'o.prus@lodna.example': { label: 'home' } },
  ]);
  expect(Object.values(contacts[0]?.urls ?? {}).map(({ url }) => url)).toEqual([
    'http://prus.example',
    'https://social.example/@olga',
  ]);
});

test.each([
  [
    'Anrede;Titel;Vorname;Nachname;Notiz\nFrau;Dr.;Erika;Lang;ruft an\n',
    'Frau Dr. Erika Lang',
    'ruft an',
    '',
  ],
  ['Name;Titel\nUlla Berg;Ekonom\n', 'Ulla Berg', '', 'Ekonom'],
])('a German and a Swedish "Titel" in %j', async (table, name, notes, role) => {
  const { contacts } = await read(table, 'csv');
  expect(contacts).toMatchObject([{ name, notes, role }]);
});

test('a house’s number in a column of its own, on the side where its language has it', async () => {
  const addressOf = async (table: string) =>
    (await read(table, 'csv')).contacts.flatMap(({ addresses }) =>
      Object.values(addresses).map(({ text }) => text),
    );
  expect(await addressOf('Name;Straße;Hausnummer;PLZ;Ort\nErika Lang;Lindenweg;4a;30159;Hannover\n')).toEqual(
    ['Lindenweg 4a, 30159 Hannover'],
  );
  expect(await addressOf('Name,House number,Street,City\nMary Hill,12,High St,Leeds\n')).toEqual([
    '12 High St, Leeds',
  ]);
});

test('who has a nickname only is called by it', async () => {
  const named = async (...lines: string[]) =>
    (await read(card(...lines), 'vcf')).contacts.map(({ name }) => name);
  expect(await named('NICKNAME:Olinka,Olga', 'TEL:+420 603 555 001')).toEqual(['Olinka']);
  expect(await named('FN:\u200b', 'N:;;;;', 'NICKNAME:Olinka', 'TEL:+420 603 555 001')).toEqual(['Olinka']);
  expect(await named('FN:Olga Prus', 'NICKNAME:Olinka')).toEqual(['Olga Prus']);
  expect(await named('ORG:Mlýn', 'NICKNAME:Olinka')).toEqual(['']);
});

test('text in Base64 is text, whoever wrote it so', async () => {
  const { contacts } = await read(
    card(
      'FN;CHARSET=UTF-8;ENCODING=BASE64:T2xnYSBQcsWvxaF2YQ==',
      'NOTE;ENCODING=b:xaB0xJtw',
      'ORG;ENCODING=b:not base64!',
      'PHOTO;ENCODING=b;TYPE=PNG:iVBORw0KGgo=',
    ),
    'vcf',
  );
  expect(contacts).toMatchObject([{ name: 'Olga Průšva', notes: 'Štěp', organisation: 'not base64!' }]);
});

test.each([
  ['222 555 001 / 002', { '+420222555001': { raw: '222 555 001 / 002', label: '' } }],
  [
    '+420 222 555 001 / +420 222 555 002',
    {
      '+420222555001': { raw: '+420 222 555 001', label: '' },
      '+420222555002': { raw: '+420 222 555 002', label: '' },
    },
  ],
  [
    '222555001, 603555002',
    {
      '+420222555001': { raw: '222555001', label: '' },
      '+420603555002': { raw: '603555002', label: '' },
    },
  ],
  ['+420222555001,,12', { '+420222555001': { raw: '+420222555001,,12', label: '' } }],
])('what stands in one number, %s, is each that can be called', async (written, phones) => {
  const { contacts } = await read(card('FN:Olga Prus', `TEL:${written}`), 'vcf', 'CZ');
  expect(contacts[0]?.phones).toEqual(phones);
});

test('a number of Outlook’s own is a number', async () => {
  const { contacts } = await read(card('FN:Olga Prus', 'X-MS-TEL;VOICE;COMPANY:+420 222 555 003'), 'vcf');
  expect(contacts[0]?.phones).toEqual({ '+420222555003': { raw: '+420 222 555 003', label: 'work' } });
});

test('an address that is only in its label is kept where the parts are empty', async () => {
  const { contacts } = await read(
    card('FN:Olga Prus', 'ADR;TYPE=work:;;;;;;', 'LABEL;TYPE=work:Pikk 4\\nTartu'),
    'vcf',
  );
  expect(Object.values(contacts[0]?.addresses ?? {})).toEqual([{ text: 'Pikk 4\nTartu' }]);
});

test('an address folded as vCard 2.1 folds has one space where two came together', async () => {
  const folded = 'BEGIN:VCARD\nVERSION:2.1\nFN:Olga Prus\nADR:;;Pikk \n 4;Tartu;;51001;Eesti\nEND:VCARD\n';
  const { contacts } = await read(folded, 'vcf');
  expect(Object.values(contacts[0]?.addresses ?? {})).toEqual([{ text: 'Pikk 4, 51001 Tartu, Eesti' }]);
});

test('an organisation in quotation marks, and a remark behind an address of mail', async () => {
  const { contacts } = await read(
    card('FN:Olga Prus', 'ORG:"Prus a syn, s.r.o.";Sklad', 'EMAIL:olga@prus.example (doma)'),
    'vcf',
  );
  expect(contacts).toMatchObject([
    { organisation: 'Prus a syn, s.r.o.', emails: { 'olga@prus.example': { label: '' } } },
  ]);
});

test('lines that end twice, and a card that is indented as a whole', async () => {
  const lines = ['BEGIN:VCARD', 'VERSION:3.0', 'FN:Olga Prus', 'NOTE:first', '  and second', 'END:VCARD', ''];
  const twice = await read(lines.join('\r\r\n'), 'vcf');
  const indented = await read(lines.map((line) => `\t${line}`).join('\n'), 'vcf');
  for (const { contacts, warnings } of [twice, indented]) {
    expect(contacts).toMatchObject([{ name: 'Olga Prus', notes: 'first and second' }]);
    expect(warnings).toEqual([]);
  }
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from './reading';

/** What others' programs write, with generated contents, is read back whole. */

const letter = fc.constantFrom(
  ...'aábcčdďđeéěghiíjklmnňoóõprřsštťuúůvyýzžAÁČĐEŽÕÄÜŠ'.split(''),
  'ươ',
  'ễ',
  '’',
);
const one = fc.array(letter, { minLength: 2, maxLength: 12 }).map((all) => all.join(''));
const sign = fc.constantFrom(' ', ', ', '; ', ': ', ' "', '" ', ' \\ ', ' = ', ' =C3', ' – ');
/** Words with the signs between them that a format must guard. */
const words = fc
  .array(fc.tuple(one, sign), { minLength: 1, maxLength: 3 })
  .map((all) => `${all.flat().join('')}x`)
  .map((text) => text.replace(/ +/g, ' '));
const email = fc
  .tuple(
    fc.stringMatching(/^[a-z][a-z0-9.-]{0,14}[a-z0-9]$/),
    fc.constantFrom('firma.cz', 'tvrtka.hr', 'a.example'),
  )
  .map(([local, domain]) => `${local.replace(/\.+/g, '.')}@${domain}`);
const phone = fc.tuple(fc.constantFrom('+420', '+385', '+372'), fc.integer({ min: 0, max: 99 })).map(
  ([code, at]) =>
    ({
      '+420': `+4206025550${String(at).padStart(2, '0')}`,
      '+385': `+3859121110${String(at).padStart(2, '0')}`,
      '+372': `+372515550${String(at).padStart(2, '0')}`,
    })[code] ?? '',
);
const address = fc.record({ street: one, city: one, code: fc.stringMatching(/^[1-9]\d{4}$/) });
const person = fc.record({
  ...{ given: one, family: one, organisation: words, role: words, notes: words },
  ...{
    emails: fc.uniqueArray(email, { minLength: 1, maxLength: 3 }),
    phones: fc.uniqueArray(phone, { maxLength: 2 }),
  },
  ...{ address, url: fc.webUrl() },
});
type Person = typeof person extends fc.Arbitrary<infer T> ? T : never;
const people = fc.array(person, { minLength: 1, maxLength: 4 });

/** What is looked for of each: labels are the programs' own. */
const told = ({ given, family, organisation, role, notes, emails, phones }: Person) => ({
  ...{ name: nameWords(`${given} ${family}`), organisation, role, notes, emails: [...emails].sort() },
  phones: [...phones].sort(),
});
/** A name's words in no order: a Vietnamese one is put in the order it is said in. */
const nameWords = (name: string): string[] => name.split(' ').sort();

async function found(text: string, format: 'vcf' | 'csv') {
  const { contacts, warnings } = await read(text, format);
  const people = contacts.map(({ name, organisation, role, notes, emails, phones }) => ({
    ...{ name: nameWords(name), organisation, role, notes, emails: Object.keys(emails).sort() },
    phones: Object.keys(phones).sort(),
  }));
  return { people, warnings, contacts };
}

describe('generated contacts as other programs write them', () => {
  it('are read from vCard 2.1 in quoted-printable, in UTF-8 and folded softly', async () => {
    await fc.assert(
      fc.asyncProperty(people, async (given) => {
        const read = await found(given.map(card21).join(''), 'vcf');
        expect(read.people).toEqual(given.map(told));
        for (const [at, { address, url }] of given.entries()) {
          const [line = ''] = Object.values(read.contacts[at]?.addresses ?? {}).map(({ text }) => text);
          for (const part of Object.values(address)) expect(line).toContain(part);
          expect(Object.values(read.contacts[at]?.urls ?? {}).map((one) => one.url)).toEqual([url]);
        }
        expect(read.warnings).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['Google', googleTable],
    ['Outlook', outlookTable],
  ] as const)('are read from a table as %s exports it', async (_, write) => {
    await fc.assert(
      fc.asyncProperty(people, async (given) => {
        const read = await found(write(given), 'csv');
        expect(read.people).toEqual(given.map(told));
        for (const [at, { address }] of given.entries()) {
          const [line = ''] = Object.values(read.contacts[at]?.addresses ?? {}).map(({ text }) => text);
          for (const part of Object.values(address)) expect(line).toContain(part);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('a file with damage between its records', () => {
  const junk = fc.constantFrom('this is no property', '%%%%', 'random words here');

  it('of cards gives every whole card, and a warning for the line of each piece of damage', async () => {
    const piece = fc.oneof(
      fc.record({ card: one }),
      fc.record({ junk }),
      fc.record({ card: one, inside: junk }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 8 }), async (pieces) => {
        const lines: string[] = [];
        const damaged: number[] = [];
        const damage = (text: string) => damaged.push(lines.push(text));
        for (const each of pieces) {
          if ('junk' in each) damage(each.junk);
          else {
            lines.push('BEGIN:VCARD', 'VERSION:3.0', `FN:${each.card}`);
            if ('inside' in each) damage(each.inside);
            lines.push('END:VCARD');
          }
        }
        const { contacts, warnings } = await read(lines.join('\r\n'), 'vcf');
        expect(contacts.map(({ name }) => name)).toEqual(
          pieces.flatMap((each) => ('card' in each ? [each.card] : [])),
        );
        const warned = new Set(warnings.map((line) => Number(line.split(' ')[0])));
        const inside = damaged.filter((line) => isInside(lines, line));
        expect(inside.filter((line) => !warned.has(line))).toEqual([]);
        expect([...warned].filter((line) => line !== 1 && !damaged.includes(line))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('of rows gives every row, and a warning for the line of each that is ragged or holds no address', async () => {
    const row = fc.record({ name: one, fault: fc.constantFrom('', 'short', 'address') });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (rows) => {
        const written = rows.map(({ name, fault }, at) => {
          if (fault === 'short') return [name];
          return [name, fault === 'address' ? 'nowhere' : `p${at}@a.example`, 'Praha'];
        });
        const text = [['Name', 'Email', 'City'], ...written].map((cells) => cells.join(',')).join('\n');
        const { contacts, warnings } = await read(text, 'csv');
        expect(contacts.map(({ name }) => name)).toEqual(rows.map(({ name }) => name));
        const warned = warnings.map((line) => line.split(' ').slice(0, 2).join(' '));
        const wanted = rows.flatMap(({ fault }, at) => {
          if (fault === 'short') return [`${at + 2} ragged-row`];
          return fault === 'address' ? [`${at + 2} bad-email`] : [];
        });
        expect(warned).toEqual(wanted);
      }),
      { numRuns: 150 },
    );
  });
});

/** Whether a line stands within a card. */
const isInside = (lines: readonly string[], line: number): boolean => {
  const before = lines.slice(0, line - 1);
  return before.lastIndexOf('BEGIN:VCARD') > before.lastIndexOf('END:VCARD');
};

/** Quoted-printable by RFC 2045, 6.7: soft breaks keep the lines at 76 characters. */
function quoted(text: string): string {
  const bytes = [...Buffer.from(text, 'utf8')].map((byte) =>
    byte > 0x20 && byte < 0x7f && byte !== 0x3d && byte !== 0x3b
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  );
  let line = '';
  const lines: string[] = [];
  for (const byte of bytes) {
    if (line.length > 60) {
      lines.push(`${line}=`);
      line = '';
    }
    line += byte;
  }
  return [...lines, line].join('\r\n');
}

function card21({ given, family, organisation, role, notes, emails, phones, address, url }: Person): string {
  const said = ';CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:';
  return [
    'BEGIN:VCARD',
    'VERSION:2.1',
    `N${said}${quoted(family)};${quoted(given)}`,
    `FN${said}${quoted(`${given} ${family}`)}`,
    `ORG${said}${quoted(organisation.replaceAll(';', '\\;'))}`,
    `TITLE${said}${quoted(role)}`,
    `NOTE${said}${quoted(notes)}`,
    ...phones.map((number) => `TEL;CELL;VOICE:${number}`),
    ...emails.map((one) => `EMAIL;INTERNET:${one}`),
    `ADR;WORK${said};;${quoted(address.street)};${quoted(address.city)};;${quoted(address.code)};`,
    `URL:${url}`,
    'END:VCARD',
    '',
  ].join('\r\n');
}

const cells = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');

const several = (name: string, count: number, further: string) =>
  Array.from({ length: count }, (_, at) => [
    `${name} ${at + 1} - Label`,
    `${name} ${at + 1} - ${further}`,
  ]).flat();
const valued = (values: readonly string[], count: number) =>
  Array.from({ length: count }, (_, at) => (values[at] ? ['Work', values[at]] : ['', ''])).flat();

function googleTable(given: readonly Person[]): string {
  const address = ['Street', 'City', 'Postal Code'].map((part) => `Address 1 - ${part}`);
  return cells([
    [
      ...['First Name', 'Last Name', 'Organization Name', 'Organization Title', 'Notes'],
      ...several('E-mail', 3, 'Value'),
      ...several('Phone', 2, 'Value'),
      ...address,
    ],
    ...given.map((one) => [
      ...[one.given, one.family, one.organisation, one.role, one.notes],
      ...valued(one.emails, 3),
      ...valued(one.phones, 2),
      ...[one.address.street, one.address.city, one.address.code],
    ]),
  ]);
}

function outlookTable(given: readonly Person[]): string {
  return cells([
    [
      ...['First Name', 'Last Name', 'Company', 'Job Title', 'Notes', 'E-mail Address', 'E-mail 2 Address'],
      ...['E-mail 3 Address', 'Business Phone', 'Mobile Phone', 'Business Street', 'Business City'],
      'Business Postal Code',
    ],
    ...given.map((one) => [
      ...[one.given, one.family, one.organisation, one.role, one.notes],
      ...[0, 1, 2].map((at) => one.emails[at] ?? ''),
      ...[0, 1].map((at) => one.phones[at] ?? ''),
      ...[one.address.street, one.address.city, one.address.code],
    ]),
  ]);
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ContactFields, emptyContact } from '../../lib/interchange/contact-fields';
import { writeContacts } from '../../lib/interchange/write-contacts';
import { visibleName } from '../../lib/records/visible-name';
import { read } from './reading';

/** Text as people and hostile pages make it; `plain` is without the control characters that no vCard may hold. */
const SEEDS = [
  '=1+1',
  '+420',
  '-1',
  '@sum',
  '\tx',
  "'=x",
  "''",
  "'",
  'a;b,c:d\\n',
  '"',
  '":;,"',
  '\\',
  '\\\\n',
  'řeřicha ',
  '  ',
  'BEGIN:VCARD',
  '\n',
  'a\nb',
  '::: ',
  ' ::: ',
  'Đặng',
  '💼',
  '^n',
  '^',
  '=\n',
  '＝1',
  '=CMD|’/C calc’!A0',
  '\u00a0',
  'sep=;',
];
const piece = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom(...SEEDS));
const text = (max: number) =>
  fc.array(piece, { maxLength: 4 }).map((pieces) =>
    pieces
      .join('')
      .replace(/(?![\n\t])\p{Cc}/gu, '')
      .slice(0, max)
      .replace(/\p{Cs}/gu, ''),
  );
const some = (max: number) => text(max).filter((one) => one !== '');
const key = some(60).filter((one) => !['__proto__', 'constructor', 'prototype'].includes(one));
const label = text(40);
const email = fc
  .tuple(fc.stringMatching(/^[a-z0-9+=_.'-]{1,20}$/), fc.domain())
  .map(([local, domain]) => `${local}@${domain}`.toLowerCase());
const number = fc.oneof(
  fc.stringMatching(/^\+[1-9]\d{6,14}$/),
  fc.stringMatching(/^[(+]?\d[\d ()/.-]{3,20}$/),
  key,
);
const url = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constant('mailto:a@b.cz'),
);
const dictionary = <T>(keys: fc.Arbitrary<string>, value: fc.Arbitrary<T>) =>
  fc.dictionary(keys, value, { maxKeys: 4, noNullPrototype: true });

const contact: fc.Arbitrary<ContactFields> = fc.record({
  name: text(200).map(visibleName),
  organisation: text(200).map(visibleName),
  role: text(200),
  emails: dictionary(email, fc.record({ label })),
  phones: dictionary(number, fc.record({ raw: text(64), label })),
  addresses: dictionary(key, fc.record({ text: some(500) })),
  urls: dictionary(key, fc.record({ url })),
  tags: dictionary(key, fc.constant(true as const)),
  kind: fc.constantFrom('client', 'supplier', 'candidate', 'colleague', 'other'),
  notes: text(400),
  source: fc.option(
    fc.record({
      url: fc.option(url),
      title: text(100),
      kind: fc.constantFrom('page', 'selection', 'email', 'file'),
      excerpt: text(200),
    }),
  ),
});
/** A card or a row that says nothing but a kind or a tag is nobody's. */
const isSomebody = (one: ContactFields) =>
  [one.name, one.organisation, one.role, one.notes].some(Boolean) ||
  [one.emails, one.phones, one.addresses, one.urls].some((entries) => Object.keys(entries).length > 0);
const contacts = fc.array(contact.filter(isSomebody), { minLength: 1, maxLength: 3 });

describe('contacts that are written and read again are the same', () => {
  it.each([
    ['as vCard 4.0', '4.0', 'vcf'],
    ['as vCard 3.0', '3.0', 'vcf'],
    ['as a table', 'csv', 'csv'],
  ] as const)('%s', async (_, format, file) => {
    await fc.assert(
      fc.asyncProperty(contacts, async (given) => {
        const written = [...writeContacts(given, format)].join('');
        const found = await read(written, file);
        expect(found.contacts).toEqual(given);
        expect(found.warnings).toEqual([]);
        expect((await read(new TextEncoder().encode(written), file)).contacts).toEqual(given);
      }),
      { numRuns: 150 },
    );
  });

  it('as a table, beside one who has a thousand entries', async () => {
    const many = <T>(keyOf: (n: number) => string, value: (n: number) => T) =>
      Object.fromEntries(Array.from({ length: 250 }, (_, n) => [keyOf(n), value(n)]));
    const hoarder: ContactFields = {
      ...{ ...emptyContact(), name: 'Hoarder', notes: 'má všechno', tags: { VIP: true } },
      emails: many(
        (n) => `mail${n}@firma.cz`,
        () => ({ label: 'work' }),
      ),
      phones: many(
        (n) => `+420777123${100 + n}`,
        (n) => ({ raw: `777 123 ${100 + n}`, label: '' }),
      ),
      addresses: many(
        (n) => `a${n}`,
        (n) => ({ text: `Dlouhá ${n}` }),
      ),
      urls: many(
        (n) => `u${n}`,
        (n) => ({ url: `https://firma.cz/${n}` }),
      ),
    };
    const source = { url: null, title: 'Visitenkarte', kind: 'file', excerpt: '' } as const;
    const eva: ContactFields = {
      ...{ ...emptyContact(), name: 'Eva Malá', notes: 'volat ráno', tags: { klient: true }, source },
      emails: { 'eva@mala.cz': { label: '' } },
      urls: { u0: { url: 'https://mala.cz' } },
    };
    const found = await read([...writeContacts([hoarder, eva], 'csv')].join(''), 'csv');
    expect(found.contacts[1]).toEqual(eva);
    expect(found.contacts[0]).toMatchObject({ name: 'Hoarder', notes: 'má všechno', tags: { VIP: true } });
    const { emails, phones, addresses, urls } = found.contacts[0] ?? emptyContact();
    const counts = [emails, phones, addresses, urls].map((entries) => Object.keys(entries).length);
    expect(counts).toEqual([200, 200, 200, 200]);
    expect(found.warnings).toEqual([]);
  });

  it('in cells with NUL and carriage returns, too', async () => {
    for (const name of ['\0=1+1', '\r=1', "'\0", 'a\0b\rc\r\nd', '\t\t', "''\t"]) {
      const given = [{ ...emptyContact(), name: visibleName(name), notes: name }];
      const written = [...writeContacts(given, 'csv')].join('');
      expect((await read(written, 'csv')).contacts).toEqual(given);
    }
  });
});

describe('what is written', () => {
  it('as a vCard has lines of 75 octets at most, cut between characters, and CRLF', async () => {
    await fc.assert(
      fc.property(contact, fc.constantFrom('4.0', '3.0'), (one, version) => {
        const written = [...writeContacts([one], version)].join('');
        const bytes = Buffer.from(written, 'utf8');
        expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of bytes.toString('latin1').split('\r\n')) {
          expect(line.length).toBeLessThanOrEqual(75);
          new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(line, 'latin1'));
        }
        for (const line of written.replaceAll('\r\n ', '').split('\r\n').slice(0, -1))
          expect(line).toMatch(/^(?:[A-Za-z0-9-]+\.)?[A-Za-z-]+(?:;[A-Z-]+=(?:"[^"]*"|[^";:,]*))*:/);
      }),
      { numRuns: 200 },
    );
  });

  it('as a table has no cell that a table program would run', () => {
    fc.assert(
      fc.property(contacts, (given) => {
        const cells =
          [...writeContacts(given, 'csv')].join('').match(/(?:^|,|\r\n)(?:"(?:[^"]|"")*"|[^,"\r\n]*)/g) ?? [];
        expect(cells.length).toBeGreaterThan(0);
        for (const cell of cells)
          expect(cell.replace(/^(?:,|\r\n)?"?/, '')).not.toMatch(/^[=+\-@\t\r\n\0＝＋－＠]/);
      }),
      { numRuns: 200 },
    );
  });
});

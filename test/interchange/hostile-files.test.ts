import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFileText } from '../../lib/interchange/decode-text';
import { formatOf } from '../../lib/interchange/read-contacts';
import { contact } from '../../lib/records/contact';
import { parseRecord } from '../../lib/records/kind';
import { processorMs } from '../capture/processor-time';
import { read } from './reading';

const SIZE = 50_000;
const pumped = (piece: string, before = '', after = '') =>
  before + piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE) + after;
const card = (text: string) => `BEGIN:VCARD\nVERSION:3.0\n${text}\nEND:VCARD\n`;

const CARD_PUMPS = [
  ...[
    ';',
    ',',
    '\\',
    '"',
    ':',
    ' ',
    '=',
    '^',
    '\n ',
    '\r',
    'a.',
    '=3D',
    '=\n',
    ';TYPE="',
    'TEL;TYPE=home:1\n',
  ].map((one) => pumped(one, 'FN:')),
  ...[';', '"', '";"', '=', ';A=', ',', '.', ' '].map((one) => pumped(one, 'TEL', ':1')),
  ...[
    'BEGIN:VCARD\n',
    'END:VCARD\n',
    'AGENT:\nBEGIN:VCARD\n',
    'ROLE:a\n',
    'ADR:;;a;b\n',
    'URL:http://a.cz\n',
    'EMAIL:a@b.cz\n',
    'NOTE:x\n',
  ].map((one) => pumped(one)),
  pumped('<', 'EMAIL:'),
  pumped('@', 'EMAIL:'),
  pumped('(', 'TEL:+'),
  pumped('1 ', 'TEL:'),
  pumped('a.', 'URL:www.'),
  pumped('=C3', 'FN;ENCODING=QUOTED-PRINTABLE:'),
  pumped('a,', 'CATEGORIES:'),
  pumped('A', 'PHOTO;ENCODING=b:\n'),
];
const TABLE_PUMPS = [
  ...[
    '"',
    '""',
    '",',
    ',',
    ',"',
    ',""x',
    '\n',
    '\r',
    '\n"',
    '"\n',
    '"x\n',
    "'",
    '=',
    ' ',
    '\0',
    'a ',
    '"a""b',
    ':::',
    ' ::: ',
    ';',
    '\t',
    '"a",\n"b',
  ].flatMap((one) => [pumped(one), pumped(one, 'Name,Email\n')]),
  pumped('a@b.cz;', 'Email\n"', '"'),
  pumped('1/', 'Phone\n'),
  pumped('name ', '', '\nJana'),
  pumped('Phone 1 - Value,', '', '\n1'),
  pumped('a b,', '', `\n${'x,'.repeat(9000)}`),
  `${Array.from({ length: 999 }, (_, n) => `Address ${n} - City,Phone ${n} - Value`).join()}\n${'x,'.repeat(1998)}`,
];

describe('files made to keep the reader busy', () => {
  it('are 50 KB each and more than thirty for each format', () => {
    expect(CARD_PUMPS.length).toBeGreaterThanOrEqual(30);
    expect(TABLE_PUMPS.length).toBeGreaterThanOrEqual(30);
  });

  it('take 100 ms at most as cards', async () => {
    await read(card('TEL:+420777123456'), 'vcf');
    for (const text of CARD_PUMPS) {
      const ms = await processorMs(() => read(card(text), 'vcf'), 100);
      expect(ms, text.slice(0, 60)).toBeLessThan(100);
    }
  });

  it('take 100 ms at most as tables', async () => {
    await read('Name,Phone\na,+420777123456', 'csv');
    for (const text of TABLE_PUMPS) {
      const ms = await processorMs(() => read(text, 'csv'), 100);
      expect(ms, text.slice(0, 60)).toBeLessThan(100);
    }
  });
});

describe('any bytes', () => {
  const seeds = [
    'BEGIN:VCARD\n',
    'END:VCARD',
    'N:;',
    'TEL;TYPE=',
    'ENCODING=QUOTED-PRINTABLE:=',
    'CHARSET=UTF-16:',
    '__proto__',
    '\r\n ',
    'Name,',
    '"',
    'Phone 1 - Value\n',
    'X-KEY="__proto__":',
    'CATEGORIES:__proto__,constructor',
    'ADR;X-KEY=constructor:;;x',
  ];
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc
      .array(fc.oneof(fc.constantFrom(...seeds), fc.string({ unit: 'binary', maxLength: 8 })), {
        maxLength: 40,
      })
      .map((parts) => new TextEncoder().encode(parts.join(''))),
  );

  async function expectAsTheRecordTakesIt(given: Uint8Array, format: 'vcf' | 'csv') {
    const { contacts } = await read(given, format);
    for (const fields of contacts) {
      const parsed = parseRecord(contact, '', { ...fields });
      for (const [name, value] of Object.entries(fields))
        expect({ [name]: Reflect.get(parsed, name) }).toEqual({ [name]: value });
    }
    return contacts;
  }

  it.each(['vcf', 'csv'] as const)(
    'are read as %s into contacts that the record takes as they are',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(bytes, async (given) => {
          formatOf(readFileText(given, 'en'));
          await expectAsTheRecordTakesIt(given, format);
        }),
        { numRuns: 400 },
      );
    },
  );

  it.each([
    ['vcf', 'N:;\0', []],
    ['vcf', card('FN:\u202e'), []],
    ['vcf', card('FN:Jana\u200b\nORG:\u00adFirma'), [['Jana', 'Firma']]],
    ['csv', 'Name,Company\nJa\0na,\u2067Firma\n\u200b,\u200b', [['Jana', 'Firma']]],
  ] as const)('hold no name that nobody sees: %s %j', async (format, text, names) => {
    const contacts = await expectAsTheRecordTakesIt(new TextEncoder().encode(text), format);
    expect(contacts.map(({ name, organisation }) => [name, organisation])).toEqual(names);
  });
});

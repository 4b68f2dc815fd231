import { describe, expect, it } from 'vitest';
import { CARDS } from './cards';
import { ODD } from './exported-cards-odd';
import { BY_PROGRAMS } from './exported-cards-programs';
import { bytesOf, inShort, read } from './reading';

describe('a card', () => {
  it.each(CARDS)('by %s', async (_, card, contact, warnings = []) => {
    const found = await read(card, 'vcf');
    expect(found.contacts.map(inShort)).toEqual([contact]);
    expect(found.warnings).toEqual(warnings);
  });

  it.each([...BY_PROGRAMS, ...ODD])('as exported by %s', async (_, card, ...contacts) => {
    expect((await read(card, 'vcf')).contacts.map(inShort)).toEqual(contacts);
  });

  it.each([
    ['windows-1250', { á: 0xe1, ř: 0xf8, ů: 0xf9, š: 0x9a, č: 0xe8, ě: 0xec, ž: 0x9e, Č: 0xc8 }],
    ['iso-8859-2', { á: 0xe1, ř: 0xf8, ů: 0xf9, š: 0xb9, č: 0xe8, ě: 0xec, ž: 0xbe, Č: 0xc8 }],
  ])('in %s, said or guessed', async (charset, beyond) => {
    const name = 'Tomáš Dvořák, Česká pojišťovna'.replace('ť', 't');
    for (const said of [`;CHARSET=${charset}`, '']) {
      const card = `BEGIN:VCARD\nVERSION:2.1\nFN${said}:${name}\nNOTE${said}:stůl u dveří, žádné květiny\nEND:VCARD\n`;
      const bytes = bytesOf(card, { ...beyond, í: 0xed });
      const { contacts } = await read(bytes, 'vcf');
      expect(contacts.map(inShort)).toEqual([{ name, notes: 'stůl u dveří, žádné květiny' }]);
    }
  });

  it.each(['utf-16le', 'utf-16be'])('in %s, with or without its mark', async (encoding) => {
    const card = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jana Nováková\r\nEND:VCARD\r\n';
    for (const text of [`\ufeff${card}`, card]) {
      const bytes = Buffer.from(text, 'utf16le');
      if (encoding === 'utf-16be') bytes.swap16();
      expect((await read(bytes, 'vcf')).contacts.map(inShort)).toEqual([{ name: 'Jana Nováková' }]);
    }
  });

  it('in quoted-printable that does not say its encoding is read by its letters', async () => {
    const card = (name: string) => `BEGIN:VCARD\nVERSION:2.1\nFN;QUOTED-PRINTABLE:${name}\nEND:VCARD\n`;
    const { contacts } = await read(card('Ji=F8=ED Dvo=F8=E1k') + card('J=F6rg M=FCller'), 'vcf');
    expect(contacts.map(({ name }) => name)).toEqual(['Jiří Dvořák', 'Jörg Müller']);
  });

  it('is read whatever ends its lines, and where a line was cut inside of a character', async () => {
    for (const end of ['\r', '\n', '\r\n'])
      expect(
        (
          await read(`\ufeffBEGIN:VCARD${end}VERSION:3.0${end}FN:Jana N${end} ováková${end}END:VCARD`, 'vcf')
        ).contacts.map(inShort),
      ).toEqual([{ name: 'Jana Nováková' }]);
    const cut = Buffer.concat([
      Buffer.from(
        'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jana Nov\xc3\r\n \xa1kov\xc3\xa1\r\nEND:VCARD\r\n',
        'latin1',
      ),
    ]);
    expect((await read(cut, 'vcf')).contacts.map(inShort)).toEqual([{ name: 'Jana Nováková' }]);
  });
});

describe('a damaged file', () => {
  it('gives what can be read, and a warning with its line for the rest', async () => {
    const { contacts, warnings } = await read(
      [
        'some words before',
        'BEGIN:VCARD',
        'VERSION:3.0',
        'FN:First',
        'this is no property',
        'TEL:none',
        'EMAIL:not an address',
        'URL:javascript:alert(1)',
        'BEGIN:VCARD',
        'FN:Second',
        'AGENT:',
        'BEGIN:VCARD',
        'FN:Inner',
        'END:VCARD',
        'EMAIL:second@example.org',
        'END:VCARD',
        'END:VCARD',
        'FN:Third',
        'END:VCARD',
        'BEGIN:VCARD',
        'END:VCARD',
        'BEGIN:VCARD',
        'FN:Last',
      ].join('\n'),
      'vcf',
    );
    expect(contacts.map(inShort)).toEqual([
      { name: 'First' },
      { name: 'Second', emails: ['second@example.org'] },
      { name: 'Third' },
      { name: 'Last' },
    ]);
    expect(warnings).toEqual([
      '1 stray-line some words before',
      '5 stray-line this is no property',
      '6 bad-phone none',
      '7 bad-email not an address',
      '8 bad-url javascript:alert(1)',
      '9 no-end',
      '12 not-kept AGENT',
      '17 stray-line END:VCARD',
      '18 no-begin',
      '20 empty-card',
      '22 no-end',
    ]);
  });

  it('that holds no card says so', async () => {
    expect(await read('', 'vcf')).toMatchObject({ contacts: [], warnings: ['1 no-card'] });
  });
});

import { expect, test } from 'vitest';
import { writeContacts } from '../../lib/interchange/write-contacts';
import { read } from './reading';

/** Titles as cards of other programs have them: a part of `N` of their own (RFC 6350, 6.2.2). */
const TITLED = [
  ['Novák;Jan;;Ing.;', 'Ing. Jan Novák'],
  ['Nováková;Jana;;prof.,MUDr.;CSc.', 'prof. MUDr. Jana Nováková, CSc.'],
  ['Huber;Anna;;Mag.;', 'Mag. Anna Huber'],
  ['Kovač;Ivana;;dr. sc.;', 'dr. sc. Ivana Kovač'],
  ['Nguyễn;An;Văn;PGS. TS.;', 'PGS. TS. Nguyễn Văn An'],
  ['Smith;John;;Dr.;', 'Dr. John Smith'],
] as const;

test.each(TITLED)('the title of %s stays with the name, in and out again', async (parts, name) => {
  const { contacts, warnings } = await read(
    `BEGIN:VCARD\r\nVERSION:3.0\r\nN:${parts}\r\nEND:VCARD\r\n`,
    'vcf',
  );
  expect(warnings).toEqual([]);
  expect(contacts.map((contact) => contact.name)).toEqual([name]);
  for (const format of ['4.0', '3.0', 'csv'] as const) {
    const written = [...writeContacts(contacts, format)].join('');
    const again = await read(written, format === 'csv' ? 'csv' : 'vcf');
    expect(again.contacts.map((contact) => contact.name)).toEqual([name]);
  }
  // Programs that read the parts alone and not the whole name lose nothing either.
  const [card = ''] = writeContacts(contacts, '4.0');
  const own = /^N:.*$/m.exec(card)?.[0] ?? '';
  for (const word of name.replace(',', '').split(' ')) expect(own).toContain(word);
});

/** Names as somebody typed them, and the parts of `N` that a program which sorts by family name wants. */
const TYPED = [
  ['Ing. Jan Novák', 'N:Novák;Jan;;Ing.;'],
  ['prof. MUDr. Jana Nováková, CSc., MBA', 'N:Nováková;Jana;;prof. MUDr.;CSc.,MBA'],
  ['PGS. TS. Nguyễn Văn An', 'N:Nguyễn;Văn An;;PGS. TS.;'],
  ['TS Trần Thị Bích', 'N:Trần;Thị Bích;;TS;'],
  ['dr. sc. Ivana Kovač', 'N:Kovač;Ivana;;dr. sc.;'],
  ['Dr Maria von Berg', 'N:von Berg;Maria;;Dr;'],
  ['Mr. John Smith Jr.', 'N:Smith;John;;Mr.;Jr.'],
  ['Doc Martin', 'N:Martin;Doc;;;'],
  ['TS Eliot', 'N:Eliot;TS;;;'],
  ['Dr.', 'N:;Dr.;;;'],
  ['Jana', 'N:;Jana;;;'],
  ['', 'N:;;;;'],
] as const;

test.each(TYPED)('the parts of %s stand where others look for them', async (name, parts) => {
  const { contacts } = await read(
    `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${name.replaceAll(',', '\\,')}\r\nORG:Firma\r\nEND:VCARD\r\n`,
    'vcf',
  );
  for (const version of ['4.0', '3.0'] as const) {
    const [card = ''] = writeContacts(contacts, version);
    expect(/^N:.*$/m.exec(card.replaceAll('\r', ''))?.[0]).toBe(parts);
    expect((await read(card, 'vcf')).contacts.map((contact) => contact.name)).toEqual([name]);
  }
});

test('parts that say a title the whole name leaves out lose nothing', async () => {
  const { contacts } = await read(
    'BEGIN:VCARD\nVERSION:4.0\nN:Novák;Jan;;Ing.,Mgr.;Ph.D.\nEND:VCARD\n',
    'vcf',
  );
  expect(contacts.map(({ name }) => name)).toEqual(['Ing. Mgr. Jan Novák, Ph.D.']);
});

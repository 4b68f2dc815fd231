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

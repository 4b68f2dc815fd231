import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { emptyContact } from '../../lib/interchange/contact-fields';
import { writeVcard } from '../../lib/interchange/vcard/write-vcards';
import { webUrl } from '../../lib/records/field';
import { inShort, read } from './reading';

const SECOND = '\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:4.0\r\nFN:Eve\r\n';

describe('a link with line ends', () => {
  it.each(['\r\n', '\n', '\r', '\t', '\0', '\x7f', '\x85'])('is none that a record holds (%j)', (end) => {
    expect(v.is(webUrl, `https://x.cz/${end}`)).toBe(false);
    expect(v.is(webUrl, `https://x.cz/${end}END:VCARD`)).toBe(false);
    expect(v.is(webUrl, `tel:${end}1`)).toBe(false);
  });

  it('is the one without them where a file brings it, as browsers read it', async () => {
    const link = 'URL;ENCODING=QUOTED-PRINTABLE:https://x.cz/a=0D=0Ab=09';
    const { contacts } = await read(`BEGIN:VCARD\nVERSION:2.1\nFN:Jana\n${link}\nEND:VCARD\n`, 'vcf');
    expect(contacts.map(inShort)).toEqual([{ name: 'Jana', urls: ['https://x.cz/ab'] }]);
  });

  it.each(['4.0', '3.0'] as const)('makes no second card of one that is written (%s)', async (version) => {
    const url = `https://x.cz/${SECOND}`;
    const card = writeVcard({ ...emptyContact(), name: 'Jana', urls: { u0: { url } } }, version);
    expect(card.match(/^BEGIN:VCARD/gm)).toHaveLength(1);
    const { contacts } = await read(card, 'vcf');
    expect(contacts.map(({ name }) => name)).toEqual(['Jana']);
  });
});

import { describe, expect, it } from 'vitest';
import { furtherName } from '../../components/interchange/further-name';
import { loadMessages } from '../../lib/i18n/load';
import { createTranslate } from '../../lib/i18n/translate';
import { MAX_FILE_BYTES, openBytes, openFile, readOpened } from '../../lib/interchange/open-file';
import { withFurther } from '../../lib/interchange/plan-import';
import { contact } from '../../lib/records/contact';
import { parseRecord } from '../../lib/records/kind';

const MAIL = `From: Jana Nováková <jana@firma.cz>\r
To: petr@firma.cz\r
Subject: Nabídka\r
Date: Sat, 21 Nov 2026 10:00:00 +0100\r
Content-Type: text/plain; charset=utf-8\r
\r
Dobrý den,\r
posílám nabídku.\r
\r
-- \r
Jana Nováková\r
Firma s.r.o.\r
Tel.: +420 777 123 456\r
`;

const opened = (text: string, name: string) =>
  openBytes(new TextEncoder().encode(text), { name, language: 'cs', format: 'auto' });

describe('a file', () => {
  it.each([
    ['a mail', MAIL, 'nabidka.eml', 'eml'],
    ['a mail without a name', MAIL, '', 'eml'],
    ['cards under any name', '\ufeffBEGIN:VCARD\nFN:Jana\nEND:VCARD', 'jana.txt', 'vcf'],
    ['a table', 'Jméno;E-mail\nJana;jana@firma.cz', 'lide.csv', 'csv'],
    ['a table without a name', 'Name,Email\nJana,jana@firma.cz', '', 'csv'],
  ])('that is %s is known as that', (_, text, name, format) => {
    expect(opened(text, name)?.format).toBe(format);
  });

  it('of nothing that we read is refused, and one that is too large or gone, too', async () => {
    expect(opened('just words', '')).toBeNull();
    const large = Object.defineProperty(new File(['x'], 'a.csv'), 'size', { value: MAX_FILE_BYTES + 1 });
    expect(await openFile(large, 'en')).toBe('too-large');
    expect(await openFile(new File(['\0'], 'a.bin'), 'en')).toBe('unreadable');
  });

  it('of mail gives its sender, with what the signature says', async () => {
    const mail = opened(MAIL, 'nabidka.eml');
    const { contacts } = await readOpened(mail ?? { format: 'eml', bytes: new Uint8Array() }, { home: null });
    expect(contacts.map(({ fields }) => fields)).toMatchObject([
      {
        name: 'Jana Nováková',
        emails: { 'jana@firma.cz': { label: '' } },
        phones: { '+420777123456': { raw: '+420 777 123 456' } },
        source: { kind: 'email', title: 'Nabídka' },
      },
    ]);
  });

  it('of mail gives what the record takes as it is, wherever a long subject or name is cut', async () => {
    for (const start of ['', 'x']) {
      const long = `${start}${'💼'.repeat(200)}`;
      const mail = opened(
        `Subject: ${long}\nFrom: "Jana ${long}" <jana@firma.cz>\nContent-Type: text/plain; charset=utf-8\n\nAhoj`,
        'a.eml',
      );
      if (!mail) throw new Error('no mail');
      const { contacts } = await readOpened(mail, { home: null });
      expect(contacts).toHaveLength(1);
      for (const { fields } of contacts)
        expect(parseRecord(contact, '', { ...fields })).toMatchObject({ ...fields });
    }
  });

  it('is read in slices: the page has its turn in between, and the reading can be stopped', async () => {
    const rows = Array.from({ length: 30_000 }, (_, n) => `Person ${n},p${n}@example.org`).join('\n');
    const table = opened(`Name,Email\n${rows}`, 'a.csv');
    if (!table) throw new Error('no table');
    const counts: number[] = [];
    let turns = 0;
    const ticking = setInterval(() => {
      turns += 1;
    });
    const { contacts } = await readOpened(table, { home: null, onRead: (count) => counts.push(count) });
    clearInterval(ticking);
    expect(contacts).toHaveLength(30_000);
    expect(counts.length).toBeGreaterThan(1);
    expect(turns).toBeGreaterThan(1);
    const stop = new AbortController();
    const reading = readOpened(table, { home: null, onRead: () => stop.abort(), signal: stop.signal });
    await expect(reading).rejects.toThrow(/abort/i);
  });
});

describe('what no field holds', () => {
  it('goes into the notes by its name, and what only programs want does not', async () => {
    const card = `BEGIN:VCARD\nVERSION:3.0\nFN:Mari\nNOTE:hi\nBDAY:1980-03-01\nNICKNAME:Mai\nX-SKYPE-USERNAME:mari.t\nUID:4711\nX-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Manni;1;;;\nEND:VCARD`;
    const cards = opened(card, 'mari.vcf');
    if (!cards) throw new Error('no cards');
    const { contacts } = await readOpened(cards, { home: null });
    const t = createTranslate(await loadMessages('et'), 'et');
    expect(contacts.map((contact) => withFurther(contact, (what) => furtherName(what, t)).notes)).toEqual([
      'hi\n\nSünnipäev: 1980-03-01\nHüüdnimi: Mai\nSkype username: mari.t\nHüüdnimi: Manni',
    ]);
  });
});

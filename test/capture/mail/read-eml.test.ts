import { describe, expect, test } from 'vitest';
import { readEml } from '../../../lib/capture/mail/read-eml';
import { withoutSources } from '../../../lib/capture/value-sources';

const eml = (...lines: string[]) => new TextEncoder().encode(lines.join('\r\n'));

describe('a mail file', () => {
  test('with thousands of empty lines in it: what stands below them is read', async () => {
    const empty = Array.from({ length: 20_000 }, () => '');
    const { email } = await readEml(
      eml('From: jana@firma.cz', 'Subject: Offer', '', 'Above', ...empty, 'Below'),
    );
    expect(email.text).toMatch(/^Above\s+Below$/);
  });

  test('of plain text: sender with the signature, date with its offset, no earlier messages', async () => {
    const found = await readEml(
      eml(
        'From: =?UTF-8?Q?Jana_Nov=C3=A1kov=C3=A1?= <novakova@firma.cz>',
        'To: Mike Doyle <mike@northwind.example>, "Lind, Eva" <eva@northwind.example>',
        'Subject: =?UTF-8?B?TmFiw61ka2E=?=',
        'Date: Tue, 3 Nov 2026 10:05:00 +0100',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'Dobr=C3=BD den,',
        '',
        'pos=C3=ADl=C3=A1m nab=C3=ADdku.',
        '',
        'S pozdravem',
        'Jana Nov=C3=A1kov=C3=A1',
        'jednatelka',
        'Firma s.r.o.',
        'tel. 604 111 222',
        '',
        'Dne 02.11.2026 v 16:00 Mike Doyle napsal(a):',
        '> Could you send an offer?',
      ),
    );
    expect(found.email).toEqual({
      subject: 'Nabídka',
      from: { name: 'Jana Nováková', email: 'novakova@firma.cz' },
      to: [
        { name: 'Mike Doyle', email: 'mike@northwind.example' },
        { name: 'Lind, Eva', email: 'eva@northwind.example' },
      ],
      sentAt: '2026-11-03T10:05:00+01:00',
      text: 'Dobrý den,\n\nposílám nabídku.\n\nS pozdravem\nJana Nováková\njednatelka\nFirma s.r.o.\ntel. 604 111 222',
    });
    expect(found.contacts.map(withoutSources)).toEqual([
      {
        name: 'Jana Nováková',
        organisation: 'Firma s.r.o.',
        role: 'jednatelka',
        emails: ['novakova@firma.cz'],
        phones: [{ e164: '+420604111222', raw: '604 111 222' }],
        urls: [],
        addresses: [],
        from: 'mail-page',
      },
    ]);
  });

  test('of HTML alone, with an attachment beside it', async () => {
    const { email, contacts } = await readEml(
      eml(
        'From: Peter Lang <peter.lang@messe.example>',
        'Subject: Offer',
        'Date: 3 Nov 2026 10:05:00 GMT',
        'MIME-Version: 1.0',
        'Content-Type: multipart/mixed; boundary=b1',
        '',
        '--b1',
        'Content-Type: text/html; charset=iso-8859-2',
        '',
        '<html><head><style>p{color:red}</style></head><body><p>Dear Ana,</p><!-- <p>hidden</p> --><p>2 &lt; 3 &amp; &eacute;t&eacute;.</p>' +
          '<p>Best regards,<br>Peter Lang<br>Sales Manager<br>Messe Nord GmbH</p>' +
          '<div id="divRplyFwdMsg"><b>From:</b> Ana<br><b>Sent:</b> 2 Nov 2026<br><b>To:</b> Peter<br></div><p>Earlier.</p></body></html>',
        '--b1',
        'Content-Type: application/pdf; name=offer.pdf',
        'Content-Disposition: attachment; filename=offer.pdf',
        '',
        'JVBERi0=',
        '--b1--',
      ),
    );
    expect(email.text).toBe(
      'Dear Ana,\n\n2 < 3 & été.\n\nBest regards,\nPeter Lang\nSales Manager\nMesse Nord GmbH',
    );
    expect(contacts).toMatchObject([
      { name: 'Peter Lang', role: 'Sales Manager', organisation: 'Messe Nord GmbH' },
    ]);
  });

  test('that forwards another gives both writers', async () => {
    const { contacts } = await readEml(
      eml(
        'From: mai@khach.example',
        'Subject: Fwd: Lunch',
        'Date: Tue, 3 Nov 2026 10:05:00 +0700',
        '',
        'For you.',
        '',
        '---------- Forwarded message ---------',
        'From: Tom Baker <tom@hooli.example>',
        'Date: Mon, 2 Nov 2026 at 16:00',
        'Subject: Lunch',
        '',
        'At noon?',
        '',
        'Best,',
        'Tom Baker',
        'Head of Sales',
        '+1 212 555 0100',
      ),
    );
    expect(contacts).toMatchObject([
      { name: null, emails: ['mai@khach.example'] },
      { name: 'Tom Baker', role: 'Head of Sales', phones: [{ e164: '+12125550100' }] },
    ]);
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['bytes', Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7_919) % 256)],
    ['a page', eml('<!doctype html><html><body>hello</body></html>')],
    [
      'a thousand nested parts',
      eml(
        'Subject: x',
        ...Array.from(
          { length: 1_000 },
          (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}`,
        ),
      ),
    ],
  ])('%s is read without harm', async (_, bytes) => {
    const { contacts } = await readEml(bytes);
    expect(contacts).toEqual([]);
  });
});

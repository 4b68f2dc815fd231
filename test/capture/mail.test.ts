import { describe, expect, test } from 'vitest';
import { captureHtml } from './page-document';

const emailOf = async (html: string) => (await captureHtml(html)).email;

describe('pages that show a mail', () => {
  test.each([
    [
      'a table',
      '<table><tr><td>From:</td><td>Ana &lt;ana@a.example&gt;</td></tr><tr><td>To:</td><td>b@b.example</td></tr><tr><td>Subject:</td><td>Hello</td></tr><tr><td>Date:</td><td>20 Nov 2026 10:00</td></tr></table><div>The text.</div>',
    ],
    [
      'a definition list',
      '<article><dl><dt>Subject</dt><dd>Hello</dd><dt>From</dt><dd>Ana &lt;ana@a.example&gt;</dd><dt>To</dt><dd>b@b.example</dd><dt>Sent</dt><dd>20 Nov 2026 10:00</dd></dl><p>The text.</p></article>',
    ],
    [
      'labels in bold',
      '<div><b>From:</b> Ana &lt;ana@a.example&gt;<br><b>Sent:</b> 20 Nov 2026 10:00<br><b>To:</b> b@b.example<br><b>Subject:</b> Hello<br><br>The text.</div>',
    ],
    [
      'a list',
      '<ul><li><em>From</em>: Ana &lt;<a href="mailto:ana@a.example">ana@a.example</a>&gt;</li><li><em>To</em>: b@b.example</li><li><em>Subject</em>: Hello</li><li><em>Date</em>: 20 Nov 2026 10:00</li></ul><hr><pre>The text.</pre><hr>',
    ],
  ])('%s', async (_, body) => {
    expect(await emailOf(`<html lang="en"><body>${body}</body></html>`)).toEqual({
      subject: 'Hello',
      from: { name: 'Ana', email: 'ana@a.example' },
      to: [{ name: null, email: 'b@b.example' }],
      sentAt: '2026-11-20T10:00:00',
      text: 'The text.',
    });
  });

  test('a reader that shows names and keeps addresses in titles and links; a text of several paragraphs', async () => {
    const email = await emailOf(`<html lang="hr"><table>
      <tr><td>Od</td><td><span title="ana@a.example">Ana Horvat</span></td></tr>
      <tr><td>Za</td><td><a href="mailto:b@b.example">Bruno</a>, <a href="mailto:c@c.example">Cvita</a></td></tr>
      <tr><td>Predmet</td><td>Ponuda</td></tr><tr><td>Datum</td><td>20. 11. 2026. 10:00</td></tr></table>
      <p>Prvi odlomak.</p><p>Drugi odlomak.</p><form><button>Odgovori</button></form></html>`);
    expect(email).toEqual({
      subject: 'Ponuda',
      from: { name: 'Ana Horvat', email: 'ana@a.example' },
      to: [
        { name: 'Bruno', email: 'b@b.example' },
        { name: 'Cvita', email: 'c@c.example' },
      ],
      sentAt: '2026-11-20T10:00:00',
      text: 'Prvi odlomak.\n\nDrugi odlomak.',
    });
  });

  test.each([
    ['a booking', '<p>From: Prague</p><p>To: Zagreb</p><p>Date: 20 Nov 2026</p><p>Train 211</p>'],
    [
      'a form',
      '<form><label>From</label><input><label>To</label><input><label>Subject</label><input></form>',
    ],
    [
      'a list of mails',
      '<table><tr><th>From</th><th>Subject</th><th>Date</th></tr><tr><td>ana@a.example</td><td>Hi</td><td>20 Nov</td></tr></table>',
    ],
  ])('%s is no mail', async (_, body) => expect(await emailOf(body)).toBeNull());

  test('Gmail without an open message is no mail', async () => {
    expect(await emailOf('<h2 class="hP">Inbox</h2><div>nothing open</div>')).toBeNull();
  });
});

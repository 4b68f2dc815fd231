import { describe, expect, test } from 'vitest';
import { htmlLines } from '../../../lib/capture/mail/html-lines';
import { textOfLines } from '../../../lib/capture/mail/mail-line';
import { withoutHistory } from '../../../lib/capture/mail/quoted-history';

const lines = (html: string) => textOfLines(withoutHistory(htmlLines(html)));

describe('HTML of mail programs', () => {
  test.each([
    [
      'Gmail, old',
      '<div>Reply</div><div class="gmail_extra"><div class="gmail_quote">On Tue, Nov 3, 2026 at 10:05 AM, Ann <span>&lt;<a href="mailto:a@x.example">a@x.example</a>&gt;</span> wrote:<br><blockquote class="gmail_quote">old</blockquote></div></div>',
    ],
    [
      'Hotmail',
      '<div>Reply<br></div><hr id="stopSpelling">Date: Tue, 3 Nov 2026 10:05:00 -0500<br>From: a@x.example<br>To: b@x.example<br>Subject: x<br><br>old',
    ],
    [
      'Yahoo, old',
      '<p>Reply</p><br>--- On Tue, 11/3/26, Ann <i>&lt;a@x.example&gt;</i> wrote:<br><blockquote style="border-left:2px solid"><br>From: Ann<br>old</blockquote>',
    ],
    [
      'Yandex',
      '<div>Reply</div><div><div>3.11.2026, 10:05, "Ann" &lt;a@x.example&gt;:</div><blockquote><p>old</p></blockquote></div>',
    ],
    [
      'Outlook for Mac',
      '<div>Reply</div><div id="mail-editor-reference-message-container"><div><b>From: </b>Ann<br></div>old</div>',
    ],
    [
      'Outlook, in a language nobody has taught it',
      '<div>Reply</div><div style="border:none;border-top:solid #B5C4DF 1.0pt"><p>Kimden: Ann<br>Kime: B</p></div><p>old</p>',
    ],
    [
      'GMX',
      '<div>Reply</div><div name="quote"><div><b>Gesendet:</b> Dienstag<br><b>Von:</b> Ann<br></div>old</div>',
    ],
    [
      'Proton',
      '<div>Reply</div><div class="protonmail_quote">On Tuesday Ann wrote:<blockquote>old</blockquote></div>',
    ],
    [
      'Apple',
      '<div>Reply</div><div><blockquote type="cite"><div>On 3 Nov 2026, at 10:05, Ann wrote:</div><div>old</div></blockquote></div>',
    ],
    ['Roundcube', '<p>Reply</p><p id="reply-intro">Ann, utorak:</p><blockquote type="cite">old</blockquote>'],
  ])('%s', (_, html) => expect(lines(html)).toBe('Reply'));

  test('what the writer of a mail in Gmail has indented stays', () => {
    expect(
      lines(
        '<div>Two things:</div><blockquote class="gmail_quote" style="margin:0 0 0 40px; border: none; padding: 0px;">the price and the place</blockquote>',
      ),
    ).toBe('Two things:\nthe price and the place');
  });

  test('a quotation of the writer’s own stays, and so does what is forwarded', () => {
    expect(lines('<blockquote>A saying.</blockquote><p>That is what I think.</p>')).toBe(
      'A saying.\n\nThat is what I think.',
    );
    expect(
      lines(
        '<div>FYI</div><div class="moz-forward-container">-------- Forwarded Message --------<br>the text</div>',
      ),
    ).toContain('the text');
  });
});

import { expect, test } from 'vitest';
import { tryCapture } from '../../scripts/try/capture';

const captureOf = async (html: string, url: string): Promise<unknown> => {
  async function* given() {
    yield { html, url };
  }
  for await (const result of tryCapture(given())) return result;
  return null;
};

/** A page that writes its frame itself, as the mail programs do. */
const withFrame = (page: string, selector: string, inner: string) =>
  `${page}<script>const frame = document.querySelector(${JSON.stringify(selector)}).contentDocument; frame.open(); frame.write(${JSON.stringify(inner)}); frame.close();</script>`;

test('Proton Mail keeps the text in a frame', async () => {
  const page = `<title>Proton Mail</title><h1 data-testid="conversation-header:subject" title="Keys">Keys</h1>
    <article data-shortcut-target="message-container" data-testid="message-view-0">
    <div data-testid="recipients:sender" title="jana@firma.cz"><span data-testid="recipient-label">Jana Nováková</span><span data-testid="recipient-address">&lt;jana@firma.cz&gt;</span></div>
    <div data-testid="recipients:item-ana@modra.example" title="ana@modra.example"><span data-testid="recipient-label">Ana</span></div>
    <time datetime="2026-11-03T10:05:00Z">10:05</time><iframe data-testid="content-iframe"></iframe></article>`;
  const text = `<body><div id="proton-root"><p>The keys are here.</p><p>Jana Nováková<br>jednatelka<br>Firma s.r.o.<br>tel. 604 111 222</p>
    <div class="protonmail_quote">On Tuesday Ana wrote:<blockquote type="cite">Where are the keys?</blockquote></div></div></body>`;
  expect(
    await captureOf(withFrame(page, 'iframe', text), 'https://mail.proton.me/u/0/inbox/1'),
  ).toMatchObject({
    email: {
      subject: 'Keys',
      from: { name: 'Jana Nováková', email: 'jana@firma.cz' },
      to: [{ name: 'Ana', email: 'ana@modra.example' }],
      sentAt: '2026-11-03T10:05:00Z',
      text: 'The keys are here.\n\nJana Nováková\njednatelka\nFirma s.r.o.\ntel. 604 111 222',
    },
    contacts: [
      {
        name: 'Jana Nováková',
        role: 'jednatelka',
        organisation: 'Firma s.r.o.',
        emails: ['jana@firma.cz'],
        phones: [{ e164: '+420604111222' }],
        from: 'proton',
      },
    ],
  });
});

test('Roundcube shows the chosen message of the list in a frame', async () => {
  const page = `<title>Roundcube</title><table id="messagelist"><tr><td>Ana, see you</td></tr></table><iframe id="messagecontframe"></iframe>`;
  const text = `<div id="message-header"><h2 class="subject">Schůzka</h2><table class="headers-table">
    <tr><td class="header from"><a class="rcmContactAddress" href="mailto:ota@klient.example" title="ota@klient.example">Ota Malý</a></td></tr>
    <tr><td class="header date">2026-11-03 10:05</td></tr></table></div><div id="messagebody"><p>V úterý?</p></div>`;
  expect(await captureOf(withFrame(page, 'iframe', text), 'https://posta.example/?_task=mail')).toMatchObject(
    {
      email: {
        subject: 'Schůzka',
        from: { name: 'Ota Malý', email: 'ota@klient.example' },
        sentAt: '2026-11-03T10:05:00',
        text: 'V úterý?',
      },
      contacts: [{ name: 'Ota Malý', from: 'roundcube' }],
    },
  );
});

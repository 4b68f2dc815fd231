import { expect, test } from 'vitest';
import { captureHtml } from './page-document';

const contactsOf = async (body: string, url?: string) =>
  (await captureHtml(`<html lang="cs"><body>${body}</body></html>`, url)).contacts;

test('a card gives one contact with name, address and number', async () => {
  const [contact, ...others] = await contactsOf(`<div><h3>Mgr. Petr Svoboda</h3>
    <a href="mailto:svoboda@firma.example">Napište</a> <a href="tel:+420601222333">601 222 333</a></div>`);
  expect(others).toEqual([]);
  expect(contact).toMatchObject({
    name: 'Petr Svoboda',
    emails: ['svoboda@firma.example'],
    phones: [{ e164: '+420601222333', raw: '601 222 333' }],
    from: 'mailto',
  });
});

test('two cards do not share a number', async () => {
  const contacts = await contactsOf(`<ul>
    <li><b>Jan Malý</b> <a href="mailto:maly@firma.example">e-mail</a> <a href="tel:601222331">601 222 331</a></li>
    <li><b>Eva Malá</b> <a href="mailto:mala@firma.example">e-mail</a> <a href="tel:601222332">601 222 332</a></li></ul>`);
  expect(contacts.map(({ name, phones }) => [name, phones[0]?.e164])).toEqual([
    ['Jan Malý', '+420601222331'],
    ['Eva Malá', '+420601222332'],
  ]);
});

test('no name is guessed from headings, link texts and menus', async () => {
  const contacts =
    await contactsOf(`<h1>Velká Kniha Receptů</h1><p><a href="mailto:novak@firma.example">Kontaktujte Nás</a></p>
    <p>Redakce Časopisu: <a href="mailto:redakce@firma.example">redakce@firma.example</a></p>`);
  expect(contacts.map(({ name }) => name)).toEqual([null, null]);
});

test('a fax is not a phone; of the numbers in the text only the one that is called a phone', async () => {
  const contacts = await contactsOf(
    `<p>Fax: <a href="tel:257111223">257 111 223</a></p><p>Verze 4.12.2026, IČO 27074358, tel. 257 111 222</p>`,
  );
  expect(contacts.flatMap(({ phones }) => phones)).toEqual([{ e164: '+420257111222', raw: '257 111 222' }]);
});

test('an international number beside a tel link is taken, in text it stands as written', async () => {
  const contacts = await contactsOf(
    `<p><a href="tel:257111222">257 111 222</a>, +385 1 4567 890, fax +385 1 4567 891</p>`,
  );
  expect(contacts.flatMap(({ phones }) => phones)).toEqual([
    { e164: '+420257111222', raw: '257 111 222' },
    { e164: '+38514567890', raw: '+385 1 4567 890' },
  ]);
});

test.each([
  ['https://firma.hr/', '01 3312 345', '+38513312345'],
  ['https://firma.co.uk/', '020 7946 0018', '+442079460018'],
  ['https://firma.example/', '0042 0257111222', '+420257111222'],
  ['https://firma.example/', '+44 (0)20 7946 0018', '+442079460018'],
  ['https://firma.example/', '12345', null],
])('on %s, %s is dialled %s', async (url, number, e164) => {
  const [contact] = await contactsOf(`<a href="tel:${encodeURIComponent(number)}">${number}</a>`, url);
  expect(contact?.phones).toEqual([{ e164, raw: number }]);
});

test('an American number on a page without a country is known by its grouping', async () => {
  const { contacts } = await captureHtml(
    '<html lang="en"><a href="tel:2067360147">(206) 736-0147</a></html>',
  );
  expect(contacts[0]?.phones).toEqual([{ e164: '+12067360147', raw: '(206) 736-0147' }]);
});

test('in a line with a mail address a number between commas is one to call', async () => {
  const phonesOf = async (line: string) =>
    (await contactsOf(`<p>${line}</p>`, 'https://firma.cz/')).flatMap(({ phones }) =>
      phones.map(({ e164 }) => e164),
    );
  expect(await phonesOf('Kontaktní osoba: Eva Malá, 603 111 222, mala@firma.example')).toEqual([
    '+420603111222',
  ]);
  expect(await phonesOf('Objem 603 111 222 akcií, dotazy: mala@firma.example')).toEqual([]);
});

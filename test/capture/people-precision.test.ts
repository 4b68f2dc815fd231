import { expect, test } from 'vitest';
import { captureHtml } from './page-document';

const contactsOf = async (lang: string, body: string, url?: string) =>
  (await captureHtml(`<html lang="${lang}"><body>${body}</body></html>`, url)).contacts;

test('an article gives its numbers to nobody whom it only speaks of', async () => {
  const contacts = await contactsOf(
    'en-US',
    `<article><h1>Flood in the valley</h1><p>Yesterday, John Smith, the mayor of the town, said that residents who
     need help should call the county at 415-666-7777 and stay at home.</p></article>`,
  );
  expect(contacts).toMatchObject([{ name: null, phones: [{ e164: '+14156667777' }] }]);
});

test('a byline is not the owner of the desk’s address', async () => {
  const [contact] = await contactsOf(
    'cs',
    '<article><p>Jana Nováková</p><p>Včera v Praze pršelo.</p><p>redakce@noviny.cz</p></article>',
  );
  expect(contact).toMatchObject({ name: null, emails: ['redakce@noviny.cz'] });
});

test('somebody else’s name does not go with an address that is another person’s', async () => {
  const contacts = await contactsOf(
    'en',
    '<div><h3>Susan Clark</h3><p>Manager</p><p><a href="mailto:peter.parker@firm.com">mail</a></p></div>',
  );
  expect(contacts).toMatchObject([{ name: null, emails: ['peter.parker@firm.com'] }]);
});

test('prices, articles and years in a shop are no contacts', async () => {
  const contacts = await contactsOf(
    'cs',
    `<ul><li>Vrtačka 123 456 789, skladem 25 ks, 1 299 Kč</li><li>Kód zboží 601222333</li><li>EAN 8591234567890</li>
     <li>Rozměry 120 x 240 x 360 mm</li><li>Akce 1. 1. - 31. 12. 2026</li></ul>`,
    'https://www.obchod.cz/',
  );
  expect(contacts).toEqual([]);
});

test('the number of a column called otherwise is none', async () => {
  const contacts = await contactsOf(
    'cs',
    `<table><tr><th>Jméno</th><th>Osobní číslo</th><th>Funkce</th></tr>
     <tr><td>Jana Nováková</td><td>601 222 333</td><td>účetní</td></tr></table>`,
    'https://www.urad.cz/',
  );
  expect(contacts.flatMap(({ phones }) => phones)).toEqual([]);
});

test('two companies in one footer are neither’s page', async () => {
  const contacts = await contactsOf(
    'en',
    '<footer><p>Contoso Ltd, 10 Baker Street, London NW1 6XE</p><p>Hosted by Fabrikam Inc., sales@fabrikam.com</p></footer>',
  );
  expect(contacts.map(({ organisation }) => organisation)).toEqual([null]);
});

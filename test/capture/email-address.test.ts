import { describe, expect, test } from 'vitest';
import { findEmailAddresses, isEmailAddress, mailtoAddresses } from '../../lib/capture/email-address';
import { parseMailbox, parseMailboxes } from '../../lib/capture/mailbox';
import { processorMs } from './processor-time';

describe('addresses in running text', () => {
  test.each([
    ['Write to jana@firma.example.', ['jana@firma.example']],
    ['(jana.novakova+cz@mail.firma.example)', ['jana.novakova+cz@mail.firma.example']],
    ['a@b.example, c@d.example;e@f.example', ['a@b.example', 'c@d.example', 'e@f.example']],
    ["<o’connor> o'connor@firma.example", ["o'connor@firma.example"]],
    ['邮箱 jana@firma.example。', ['jana@firma.example']],
    ['wang@163.com', ['wang@163.com']],
  ])('%s', (text, found) => expect(findEmailAddresses(text, 10)).toEqual(found));

  test.each([
    'logo@2x.png and foo@2x.webp',
    'left-pad@1.3.0, @scope/pkg@2.0.1-beta.rc',
    'git@github.com:acme/tool.git',
    'https://user@host.example/path',
    'https://medium.example/@ada',
    '@ada@mastodon.example',
    'name@example.com',
    'müller@firma.example',
    'a..b@firma.example',
    'a@b',
    'a@-b.example',
    'x@firma.local',
  ])('takes nothing from %s', (text) => expect(findEmailAddresses(text, 10)).toEqual([]));

  test('long junk takes no time', async () => {
    const pumps = ['a'.repeat(50_000), '@'.repeat(50_000), 'a@'.repeat(25_000), 'a@b.'.repeat(12_500)];
    const readAll = () => {
      for (const pump of pumps) findEmailAddresses(pump, 100);
    };
    expect(await processorMs(readAll, 1_000)).toBeLessThan(1_000);
  });

  test('a whole text is an address or not', () => {
    expect(isEmailAddress('ana@a.example')).toBe(true);
    expect(isEmailAddress(' ana@a.example')).toBe(false);
    expect(isEmailAddress(`${'a'.repeat(65)}@a.example`)).toBe(false);
  });
});

test('mailto links: recipients only, decoded', () => {
  expect(mailtoAddresses('mailto:ana@a.example?subject=x&cc=c@c.example')).toEqual(['ana@a.example']);
  expect(mailtoAddresses('MAILTO:ana%40a.example,eva@a.example')).toEqual(['ana@a.example', 'eva@a.example']);
  expect(mailtoAddresses('mailto:?to=ana@a.example')).toEqual(['ana@a.example']);
  expect(mailtoAddresses('mailto:?subject=share@this.example')).toEqual([]);
  expect(mailtoAddresses('mailto:%E0%A4%A')).toEqual([]);
});

describe('mailboxes', () => {
  test.each([
    ['Ana Kovač <Ana@A.example>', 'Ana Kovač', 'ana@a.example'],
    ['"Novák, Jan" <jan@a.example>', 'Novák, Jan', 'jan@a.example'],
    ['jan@a.example (Jan Novák)', 'Jan Novák', 'jan@a.example'],
    ['jan@a.example', null, 'jan@a.example'],
    ['<jan@a.example>', null, 'jan@a.example'],
    ['Jan Novák [mailto:jan@a.example]', 'Jan Novák', 'jan@a.example'],
    ['jan@a.example <jan@a.example>', null, 'jan@a.example'],
    ['Jan Novák', 'Jan Novák', null],
    ['—', null, null],
  ])('%s', (text, name, email) => expect(parseMailbox(text)).toEqual({ name, email }));

  test('lists split at commas outside quotes', () => {
    expect(parseMailboxes('"Dev, list" <dev@a.example>, eva@a.example; Jan <jan@a.example>')).toEqual([
      { name: 'Dev, list', email: 'dev@a.example' },
      { name: null, email: 'eva@a.example' },
      { name: 'Jan', email: 'jan@a.example' },
    ]);
  });
});

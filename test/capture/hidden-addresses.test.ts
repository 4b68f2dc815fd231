import { describe, expect, test } from 'vitest';
import { cloudflareAddress, spelledAddresses, typo3Address } from '../../lib/capture/hidden-addresses';
import { captureHtml } from './page-document';

describe('addresses spelled out', () => {
  test.each([
    ['jana (at) firma.cz', 'jana@firma.cz'],
    ['jana[at]firma[dot]cz', 'jana@firma.cz'],
    ['jana.novakova {at} firma {dot} co {dot} uk', 'jana.novakova@firma.co.uk'],
    ['jana (zavináč) firma (tečka) cz', 'jana@firma.cz'],
    ['Pište na jana zavináč firma.cz.', 'jana@firma.cz'],
    ['e-mail: jana @ firma.cz', 'jana@firma.cz'],
    ['jana.novakova @ firma.cz', 'jana.novakova@firma.cz'],
    ['jana at firma dot cz or call', 'jana@firma.cz'],
    ['nam (a còng) congty (chấm) vn', 'nam@congty.vn'],
    ['ivo [et] tvrtka [točka] hr', 'ivo@tvrtka.hr'],
    ['mari(ät)firma(punkt)ee', 'mari@firma.ee'],
    ['jana(@)firma.cz', 'jana@firma.cz'],
    ['jana <at> firma <dot> cz', 'jana@firma.cz'],
  ])('%s', (text, address) => expect(spelledAddresses(text, 10)).toEqual([address]));

  test.each([
    'Jana works at firma.cz',
    'CEO @ acme.com',
    'Meet us (at noon) tomorrow',
    'we arrived at ten dot',
    'look (at) this',
    'see you at 5.30',
    'the connect-the-dot game at school',
  ])('nothing in: %s', (text) => expect(spelledAddresses(text, 10)).toEqual([]));
});

test('Cloudflare’s and TYPO3’s', () => {
  const hex = (key: number, text: string) =>
    [key, ...[...text].map((character) => character.charCodeAt(0) ^ key)]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('');
  expect(cloudflareAddress(hex(0x2a, 'jana@firma.example'))).toBe('jana@firma.example');
  expect(cloudflareAddress(hex(0x2a, 'jana@firma.example?subject=x'))).toBe('jana@firma.example');
  expect(cloudflareAddress('2a4b')).toBeNull();
  expect(cloudflareAddress('zz')).toBeNull();
  expect(typo3Address('nbjmup+kbobAgjsnb/dpn')).toBe('jana@firma.com');
  expect(typo3Address('nothing of the kind')).toBeNull();
});

const emailsOf = async (body: string) =>
  (await captureHtml(`<html lang="cs"><body>${body}</body></html>`)).contacts.flatMap(({ emails }) => emails);

test.each([
  ['<p>jana&#64;firma.example</p>', ['jana@firma.example']],
  [
    '<p>jana<span style="display:none">past</span>@firma<span style="display:none">x</span>.example</p>',
    ['jana@firma.example'],
  ],
  ['<p><b>jana</b><i>@</i><b>firma.example</b></p>', ['jana@firma.example']],
  ['<p style="unicode-bidi:bidi-override;direction:rtl">elpmaxe.amrif@anaj</p>', ['jana@firma.example']],
  ['<p>elpmaxe.amrif@anaj</p>', []],
  ['<a data-user="jana" data-domain="firma.example">x</a>', ['jana@firma.example']],
  ['<a data-name="jana" data-domain="firma" data-tld="example">x</a>', ['jana@firma.example']],
  ['<img src="m.png" alt="jana@firma.example">', ['jana@firma.example']],
  ['<p>info@žluťoučký-kůň.example, dál.</p>', ['info@žluťoučký-kůň.example']],
  ['<p>jana@NOSPAM.firma.example</p>', []],
])('%s', async (html, emails) => expect(await emailsOf(html)).toEqual(emails));

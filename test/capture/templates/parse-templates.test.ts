import { describe, expect, test } from 'vitest';
import { isAddressOf, parsePattern } from '../../../lib/capture/templates/address-pattern';
import { parseTemplates } from '../../../lib/capture/templates/parse-templates';
import { parseSelector } from '../../../lib/capture/templates/selector';
import { processorMs } from '../processor-time';

const parse = (value: unknown) =>
  parseTemplates(
    typeof value === 'string' ? value : JSON.stringify(value),
    (selector) => selector !== '.odd',
  );
const match = { address: 'https://a.example/*' };
const contact = { name: 'h1' };

describe('a text that is to be templates', () => {
  test.each([
    ['no JSON', '{\n  "name": "x",\n  oops\n}', { code: 'no-json', line: 3 }],
    ['cut off', '{\n "name":\n', { code: 'no-json', line: 3 }],
    ['a number', '7', { code: 'no-template' }],
    ['an empty list', '[]', { code: 'no-template' }],
    ['a list of texts', '["x"]', { code: 'no-template' }],
    ['no name', { match, contact }, { code: 'missing', field: 'name' }],
    ['an empty name', { name: ' ', match, contact }, { code: 'missing', field: 'name' }],
    ['a name that is none', { name: 7, match, contact }, { code: 'wrong-kind', field: 'name' }],
    ['a long name', { name: 'x'.repeat(81), match, contact }, { code: 'too-long', field: 'name' }],
    ['nothing to match', { name: 'x', match: {}, contact }, { code: 'no-match', field: 'match' }],
    ['a pattern that is none', { name: 'x', match: { address: 'a.*b' }, contact }, { code: 'bad-address' }],
    ['a type that is none', { name: 'x', match: { type: 'Person"]' }, contact }, { code: 'bad-type' }],
    ['no field', { name: 'x', match, contact: { each: 'li' } }, { code: 'no-fields' }],
    [
      'a field nobody has',
      { name: 'x', match, contact: { nick: 'b' } },
      { code: 'unknown-field', field: 'contact.nick' },
    ],
    [
      'a part nobody has',
      { name: 'x', match, contact, run: 'alert(1)' },
      { code: 'unknown-field', field: 'run' },
    ],
    [
      'a selector that is none',
      { name: 'x', match, contact: { name: 'h1 >' } },
      { code: 'bad-selector', field: 'contact.name', what: 'h1 >' },
    ],
    [
      'one in an object',
      { name: 'x', match, contact: { name: { selector: '..a' } } },
      { code: 'bad-selector', field: 'contact.name.selector' },
    ],
    [
      'one that the browser refuses',
      { name: 'x', match, contact: { name: '.odd' } },
      { code: 'bad-selector' },
    ],
    [
      'a costly one',
      { name: 'x', match, contact: { name: 'div:has(p)' } },
      { code: 'selector-not-allowed', field: 'contact.name' },
    ],
    [
      'a long one',
      { name: 'x', match, contact: { name: 'a'.repeat(301) } },
      { code: 'too-long', field: 'contact.name' },
    ],
    ['a chain', { name: 'x', match, contact: { name: 'a b c d e f g h i' } }, { code: 'selector-too-long' }],
    [
      'an attribute that is none',
      { name: 'x', match, contact: { name: { selector: 'a', attribute: 'x y' } } },
      { code: 'bad-attribute', field: 'contact.name.attribute' },
    ],
    [
      'a feed that is none',
      { name: 'x', match, contact: { name: ['h1'] } },
      { code: 'wrong-kind', field: 'contact.name' },
    ],
    [
      'the second of two',
      [
        { name: 'x', match, contact },
        { name: 'y', match, contact: { name: '>' } },
      ],
      { code: 'bad-selector', field: '2: contact.name' },
    ],
    [
      'an inherited name',
      '{"name":"x","match":{"type":"Person"},"contact":{"name":"h1","__proto__":{"selector":"x"}}}',
      { code: 'unknown-field', field: '__proto__' },
    ],
    [
      'another',
      '{"name":"x","constructor":{},"match":{"type":"Person"},"contact":{"name":"h1"}}',
      { code: 'unknown-field' },
    ],
    ['too many', Array.from({ length: 51 }, () => ({ name: 'x', match, contact })), { code: 'too-many' }],
    ['too much', `"${'x'.repeat(100_001)}"`, { code: 'too-large' }],
  ])('says what is wrong: %s', (_, value, expected) => {
    expect(parse(value)).toMatchObject(expected);
  });

  test('of any depth is answered at once', async () => {
    const deep = '['.repeat(49_000) + ']'.repeat(49_000);
    expect(parse(deep)).toMatchObject({ code: 'no-template' });
    const nested = `{"name":"x","match":${'{"match":'.repeat(9_000)}{}${'}'.repeat(9_000)}}`;
    expect(parse(nested)).toMatchObject({ code: 'unknown-field' });
    expect(await processorMs(() => [parse(deep), parse(nested)], 1000)).toBeLessThan(1000);
  });
});

describe('a selector', () => {
  test.each([
    'h1',
    'h1.name > a[href^="mailto:"]',
    "[data-x='1' i]",
    'td:nth-child( 2 )+td',
    '.md\\:flex ~ p:first-child',
    ':scope',
    'a , b',
    '#č-1',
    '*',
    ':nth-child(3)',
  ])('is read: %s', (text) => {
    expect(parseSelector(text)).toBeInstanceOf(Array);
  });

  test.each([
    'a:has(b)',
    'a:not(:has(b))',
    'a::before',
    'svg|a',
    ':is(a,b)',
    ':nth-child(2n+1)',
    'a:hover',
    ':root a',
  ])('may cost too much or is not needed: %s', (text) => {
    expect(parseSelector(text)).toBe('selector-not-allowed');
  });

  test.each([
    '',
    ',',
    'a,',
    'a >',
    '> a',
    'a b >> c',
    '[x',
    '[x="]',
    'a[b=c"d]',
    '.1a',
    'a{}',
    'a/**/b',
    '<a>',
    ':nth-child(0)',
  ])('is none: %s', (text) => {
    expect(typeof parseSelector(text)).toBe('string');
  });
});

const PUMPS = [
  'a',
  ' ',
  '.',
  '#',
  '[',
  ']',
  '[a',
  '[a=',
  '[a="',
  '\\',
  '\\a',
  ':',
  ':scope',
  ':nth-child(',
  '>',
  '> ',
  ' >',
  '~',
  '+',
  ',',
  ' , ',
  '-',
  '--',
  '_',
  '"',
  "'",
  'a.',
  'a ',
  'a>',
  '*',
];

test.each(PUMPS)('50 KB of %j are read in no time', async (pump) => {
  const text = pump.repeat(Math.ceil(50_000 / pump.length));
  const spent = (work: () => unknown) => processorMs(work, 100);
  const template = { name: 'x', match: { address: text }, contact: { name: text } };
  expect(await spent(() => parseSelector(text))).toBeLessThan(100);
  expect(await spent(() => parsePattern(`https://${text}/*`))).toBeLessThan(100);
  expect(await spent(() => parse(template))).toBeLessThan(100);
  const stars = parsePattern(`https://a.example/${`*${pump.replaceAll('*', 'a')}`.repeat(8)}`.slice(0, 300));
  if (stars) expect(await spent(() => isAddressOf(stars, `https://a.example/${text}`))).toBeLessThan(100);
});

describe('an address pattern', () => {
  test.each([
    ['https://crm.example/people/*', 'https://crm.example/people/7?x=1', true],
    ['https://crm.example/people/*', 'http://crm.example/people/7', false],
    ['*://crm.example/*', 'http://crm.example/', true],
    ['*://crm.example/*', 'ftp://crm.example/', false],
    ['https://*.example.org/*', 'https://example.org/', true],
    ['https://*.example.org/*', 'https://a.b.example.org/x', true],
    ['https://*.example.org/*', 'https://badexample.org/x', false],
    ['https://crm.example/*', 'https://crm.example.evil.test/', false],
    ['https://crm.example/*', 'https://crm.example@evil.test/', false],
    ['https://crm.example:8443/*', 'https://crm.example:8443/x', true],
    ['https://crm.example/*', 'https://crm.example:8443/x', false],
    ['https://crm.example/*/card', 'https://crm.example/a/b/card', true],
    ['https://crm.example/*/card', 'https://crm.example/card', false],
    ['https://crm.example/a*a', 'https://crm.example/a', false],
    ['https://crm.example/exact', 'https://crm.example/exact', true],
    ['https://crm.example/exact', 'https://crm.example/exactly', false],
    [
      'https://čau.example/*',
      'https://xn--au-dma.example/',
      new URL('https://čau.example/').host === 'xn--au-dma.example',
    ],
  ])('%s and %s: %s', (pattern, address, expected) => {
    const parsed = parsePattern(pattern);
    expect(parsed && isAddressOf(parsed, address)).toBe(expected);
  });

  test.each([
    'crm.example/*',
    'https://crm.example',
    'file:///*',
    'https://crm*.example/*',
    'javascript://x/*',
    'https:///*',
    `https://a/${'*'.repeat(9)}`,
  ])('is none: %s', (text) => {
    expect(parsePattern(text)).toBeNull();
  });
});

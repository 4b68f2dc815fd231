import { describe, expect, test } from 'vitest';
import { addDuration } from '../../lib/capture/dates/add-duration';
import { mergePhones } from '../../lib/capture/merge-contacts';
import { termOfIri, typeOfIri } from '../../lib/capture/schema/vocabulary';
import { parseLenientJson } from '../../lib/capture/structured/lenient-json';
import { momentOfPieces, withDateOf } from '../../lib/capture/structured/value-class-dates';
import { captureHtml, captureWithSources } from './page-document';

const namesOn = async (html: string) =>
  (await captureHtml(html)).contacts.map(({ name, organisation }) => name ?? organisation);

test.each([
  [['2013-07-02', '7:00pm', '-0700'], '2013-07-02T19:00:00-07:00'],
  [['7:30 a.m.', '2013-07-02'], '2013-07-02T07:30:00'],
  [['12am', '2013-07-02', 'Z'], '2013-07-02T00:00:00Z'],
  [['2013-045'], '2013-02-14'],
  [['2009-06-26T19:00-08:00'], '2009-06-26T19:00:00-08:00'],
  [['19:00'], '19:00:00'],
  [['25:00', 'soon'], ''],
])('pieces of a date %j are %s', (pieces, moment) => expect(momentOfPieces(pieces)).toBe(moment));

test('an end without a date is on the start’s day, in its zone', () => {
  expect(withDateOf('18:00:00', '2013-07-02T12:00:00+02:00')).toBe('2013-07-02T18:00:00+02:00');
  expect(withDateOf('2013-07-03', '2013-07-02')).toBe('2013-07-03');
});

test.each([
  ['2027-03-27T23:00:00+01:00', 'PT2H', '2027-03-28T01:00:00+01:00'],
  ['2027-02-28T10:00', 'P1DT30M', '2027-03-01T10:30:00'],
  ['2027-02-28', 'PT2H', null],
  ['2027-02-28T10:00', 'P1M', null],
  ['2027-02-28T10:00', 'PT0S', null],
  ['soon', 'PT2H', null],
])('what starts %s and takes %s ends %s', (start, duration, end) =>
  expect(addDuration(start, duration)).toBe(end),
);

test('terms of other vocabularies say nothing', () => {
  expect(termOfIri('http://purl.org/dc/terms/title')).toBeNull();
  expect(termOfIri('http://xmlns.com/foaf/0.1/title')).toBeNull();
  expect(termOfIri('http://www.w3.org/2006/vcard/ns#__proto__')).toBeNull();
  expect(termOfIri('https://schema.org/telephone')).toBe('telephone');
  expect(typeOfIri('schema.org/person')).toBe('Person');
});

test('JSON is mended outside of its texts only', () => {
  expect(parseLenientJson('{"a":"x // y, }","b":[1,2,],}')).toEqual({ a: 'x // y, }', b: [1, 2] });
  expect(parseLenientJson('{"a":"<!-- x -->" /* c */}')).toEqual({ a: '<!-- x -->' });
  expect(parseLenientJson('{"a":1}\n{"b":2}')).toEqual([{ a: 1 }, { b: 2 }]);
  expect(parseLenientJson('window.x = {"a":1};')).toEqual({ a: 1 });
  expect(parseLenientJson('')).toBeNull();
});

test('a spelling without its country is the number that ends with it', () => {
  const known = { e164: '+441632960441', raw: '+44 1632 960441' };
  expect(mergePhones([{ e164: null, raw: '01632 960441' }, known])).toEqual([
    { ...known, raw: '01632 960441' },
  ]);
  expect(mergePhones([{ e164: null, raw: '960441' }, known])).toHaveLength(2);
});

describe('who is a contact', () => {
  test.each([
    ['a byline of a blog', '<p class="author vcard"><a class="url fn" href="/author/x">Some One</a></p>', []],
    [
      'an h-entry’s author',
      '<div class="h-entry"><a class="p-author h-card" href="/x">Some One</a></div>',
      [],
    ],
    ['a card of its own', '<a class="h-card" href="/x">Some One</a>', ['Some One']],
    ['a company’s card', '<p class="h-card"><b class="p-name p-org">Firm Ltd</b></p>', ['Firm Ltd']],
    ['a typeless item', '<p itemscope><b itemprop="name">Some One</b></p>', []],
    ['a product', '<p itemscope itemtype="http://schema.org/Product"><b itemprop="name">Thing</b></p>', []],
    [
      'a review’s author',
      '<p vocab="http://schema.org/" typeof="Review"><b property="author" typeof="Person"><i property="name">Some One</i></b></p>',
      [],
    ],
    ['a term without vocabulary', '<p typeof="Person"><b property="name">Some One</b></p>', []],
    [
      'a friend',
      '<p prefix="foaf: http://xmlns.com/foaf/0.1/" typeof="foaf:Person"><b property="foaf:name">Ann A</b> <i rel="foaf:knows"><u typeof="foaf:Person"><s property="foaf:name">Bob B</s></u></i></p>',
      ['Ann A', 'Bob B'],
    ],
  ])('%s', async (_, html, names) => expect(await namesOn(html)).toEqual(names));
});

test('markup keeps its names where the text around it reads like others', async () => {
  const { contacts } = await captureWithSources(`<div itemscope itemtype="https://schema.org/Person">
    <b itemprop="name">Ruth Mead</b><br>Lyell Building Ltd<br><a itemprop="email" href="mailto:ruth@uni.example">ruth@uni.example</a></div>`);
  expect(contacts).toHaveLength(1);
  expect(contacts[0]).toMatchObject({
    name: 'Ruth Mead',
    organisation: null,
    emails: ['ruth@uni.example'],
    from: 'microdata',
  });
  expect(contacts[0]?.sources?.find(({ field }) => field === 'emails')?.from[0]).toBe('microdata');
});

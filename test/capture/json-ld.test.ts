import { describe, expect, test } from 'vitest';
import { parseLenientJson } from '../../lib/capture/structured/lenient-json';
import { captureHtml } from './page-document';

const captureJsonLd = (...documents: unknown[]) =>
  captureHtml(
    documents
      .map((document) => `<script type="application/ld+json">${JSON.stringify(document)}</script>`)
      .join('\n'),
  );

describe('JSON-LD', () => {
  test('a person with everything', async () => {
    const { contacts } = await captureJsonLd({
      '@context': 'http://schema.org',
      '@type': 'http://schema.org/Person',
      'schema:name': { '@value': 'Jane Doe', '@language': 'en' },
      jobTitle: { '@type': 'DefinedTerm', name: 'Professor' },
      affiliation: ['Example University'],
      email: 'mailto:jane-doe@xyz.example',
      telephone: '(425) 882-8080',
      address: {
        '@type': 'PostalAddress',
        streetAddress: '20341 Whitworth Institute',
        addressLocality: 'Seattle',
        addressRegion: 'WA',
        postalCode: '98052',
      },
      url: 'http://www.janedoe.example',
    });
    expect(contacts).toEqual([
      {
        name: 'Jane Doe',
        organisation: 'Example University',
        role: 'Professor',
        emails: ['jane-doe@xyz.example'],
        phones: [{ e164: '+14258828080', raw: '(425) 882-8080' }],
        urls: ['http://www.janedoe.example/'],
        addresses: ['20341 Whitworth Institute, Seattle, WA 98052'],
        from: 'json-ld',
      },
    ]);
  });

  test('authors, publishers and performers without a detail are no contacts', async () => {
    const { contacts, events } = await captureJsonLd(
      {
        '@type': 'Article',
        author: { '@type': 'Person', name: 'A. Author' },
        publisher: { '@type': 'Organization', name: 'P' },
      },
      {
        '@graph': [
          { '@type': 'WebSite', publisher: { '@id': '#me' } },
          { '@type': 'Person', '@id': '#me', name: 'admin' },
        ],
      },
      {
        '@type': 'Event',
        name: 'Fair',
        startDate: '2027-05-01',
        performer: { '@type': 'Person', name: 'Q' },
        organizer: { '@type': 'Organization', name: 'O', email: 'o@o.example' },
      },
    );
    expect(contacts.map(({ organisation, name }) => organisation ?? name)).toEqual(['O']);
    expect(events).toHaveLength(1);
  });

  test('references in circles end', async () => {
    const { contacts } = await captureJsonLd({
      '@graph': [
        {
          '@type': 'Person',
          '@id': '#a',
          name: { '@id': '#a' },
          worksFor: { '@id': '#b' },
          email: 'a@a.example',
        },
        {
          '@type': 'Organization',
          '@id': '#b',
          name: 'B',
          employee: { '@id': '#a' },
          parentOrganization: { '@id': '#b' },
        },
      ],
    });
    expect(contacts.map(({ name, organisation, emails }) => [name, organisation, emails])).toEqual([
      [null, 'B', ['a@a.example']],
    ]);
  });

  test.each([
    ['2027-02-11T19:00:00-05:00', '2027-02-11T19:00:00-05:00'],
    ['2027-02-11T19:00Z', '2027-02-11T19:00:00Z'],
    ['2027-02-11', '2027-02-11'],
    ['20270211T190000Z', '2027-02-11T19:00:00Z'],
    ['February 11, 2027', '2027-02-11'],
    ['2027-02-31', null],
    ['soon', null],
  ])('an event on %s starts %s', async (startDate, start) => {
    const { events } = await captureJsonLd({ '@type': 'Event', name: 'E', startDate });
    expect(events[0]?.start).toBe(start);
  });
});

test('JSON-LD is parsed as sites write it', () => {
  expect(parseLenientJson('<!-- {"a": 1} -->')).toEqual({ a: 1 });
  expect(parseLenientJson('//<![CDATA[\n{"a": "x\ny",}\n//]]>')).toEqual({ a: 'x y' });
  expect(parseLenientJson('{"a": 1};')).toEqual({ a: 1 });
  expect(parseLenientJson('{"a": ')).toBeNull();
});

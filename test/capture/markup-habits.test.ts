import { describe, expect, test } from 'vitest';
import { captureHtml } from './page-document';

/** What pages do with markup that its rules do not foresee, and what a person reads there all the same. */
const contactsOn = async (html: string) =>
  (await captureHtml(html)).contacts.map(({ name, organisation, urls, addresses, phones }) => ({
    ...{ name, organisation, urls, addresses },
    phones: phones.map(({ raw }) => raw),
  }));

const nobody = { name: null, organisation: null, urls: [], addresses: [], phones: [] };

describe('classic microformats', () => {
  test('an attendee who is a name and nothing else', async () => {
    const found = await contactsOn(
      `<div class="vevent"><b class="summary">Rowing day</b>
       <p class="attendee vcard">Olga Prus</p><p class="attendee vcard"><b>Seats: 12</b></p></div>`,
    );
    expect(found).toEqual([{ ...nobody, name: 'Olga Prus' }]);
  });

  test('a web address whose link stands within', async () => {
    const found = await contactsOn(
      '<p class="vcard"><b class="fn org">Mlýn Zlín</b> <i class="url">web: <a href="http://mlyn.example/">mlyn</a></i></p>',
    );
    expect(found).toEqual([{ ...nobody, organisation: 'Mlýn Zlín', urls: ['http://mlyn.example/'] }]);
  });

  test('an organisation with its unit', async () => {
    const found = await contactsOn(
      `<p class="vcard"><b class="fn">Ivo Kos</b>, <span class="org"><span class="organization-name">Grad Split</span>,
       <span class="organization-unit">Pisarnica</span></span></p>`,
    );
    expect(found).toEqual([{ ...nobody, name: 'Ivo Kos', organisation: 'Grad Split' }]);
  });
});

test('the words of a link to a map are the address; "Map" is none', async () => {
  const shop = (words: string) =>
    contactsOn(
      `<div itemscope itemtype="https://schema.org/Store"><b itemprop="name">Lodna</b>
       <a itemprop="address" href="https://maps.example/x">${words}</a></div>`,
    );
  expect(await shop('Přívozní 9, Děčín')).toEqual([
    { ...nobody, organisation: 'Lodna', addresses: ['Přívozní 9, Děčín'] },
  ]);
  expect(await shop('Map')).toEqual([{ ...nobody, organisation: 'Lodna' }]);
});

test('what a shop says of itself in GoodRelations, with vCard’s address', async () => {
  const found = await contactsOn(
    `<div xmlns:gr="http://purl.org/goodrelations/v1#" xmlns:vcard="http://www.w3.org/2006/vcard/ns#">
     <div typeof="gr:BusinessEntity vcard:VCard" about="#us"><b property="gr:legalName">Pekara Zrno d.o.o.</b>
     <i property="vcard:tel">+385 1 555 0177</i><div rel="vcard:adr"><p typeof="vcard:Address">
     <i property="vcard:street-address">Vlaška 3</i> <i property="vcard:postal-code">10000</i>
     <i property="vcard:locality">Zagreb</i></p></div></div></div>`,
  );
  expect(found).toEqual([
    {
      ...nobody,
      organisation: 'Pekara Zrno d.o.o.',
      addresses: ['Vlaška 3, 10000 Zagreb'],
      phones: ['+385 1 555 0177'],
    },
  ]);
});

describe('where an event is', () => {
  const placeOf = async (html: string) => (await captureHtml(html)).events.map(({ place }) => place);

  test('at its own address, where it names no location', async () => {
    const html = `<div class="h-event"><b class="p-name">Book swap</b><p class="p-adr h-adr">
      <i class="p-street-address">Tartu mnt 2</i>, <i class="p-locality">Tallinn</i></p></div>`;
    expect(await placeOf(html)).toEqual(['Tartu mnt 2, Tallinn']);
  });

  test('in a hall whose street begins as it does', async () => {
    const place = { '@type': 'Place', name: 'Dock', address: 'Dock Street 4, Cardiff' };
    const event = { '@context': 'https://schema.org', '@type': 'Event', name: 'Fair', location: place };
    const html = `<script type="application/ld+json">${JSON.stringify(event)}</script>`;
    expect(await placeOf(html)).toEqual(['Dock, Dock Street 4, Cardiff']);
  });
});

test('a Swiss canton stands behind the town, a state of the USA before the code', async () => {
  const company = (region: string, postalCode: string, country: string) => ({
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: `Firm ${region}`,
    address: {
      '@type': 'PostalAddress',
      ...{ streetAddress: 'Weg 1', addressLocality: 'Ort', addressRegion: region, postalCode },
      addressCountry: country,
    },
  });
  const documents = [company('ZH', '8001', 'CH'), company('Nevada', '89101', 'U.S.A')];
  const found = await contactsOn(
    documents.map((one) => `<script type="application/ld+json">${JSON.stringify(one)}</script>`).join(''),
  );
  expect(found.map(({ addresses }) => addresses)).toEqual([
    ['Weg 1, 8001 Ort, ZH, CH'],
    ['Weg 1, Ort, Nevada 89101, U.S.A'],
  ]);
});

describe('who is told of', () => {
  const named = async (html: string) =>
    (await captureHtml(html)).contacts.map(({ name, organisation }) => name ?? organisation);
  const ld = (document: object) =>
    `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...document })}</script>`;

  test('a name in parts with its titles', async () => {
    const html = `<p class="vcard"><i class="honorific-prefix">MUDr.</i> <i class="given-name">Olga</i>
      <i class="family-name">Prus</i>, <i class="honorific-suffix">CSc.</i></p>
      <p itemscope itemtype="https://schema.org/Person"><i itemprop="familyName">Kos</i>
      <i itemprop="givenName">Ivo</i> <i itemprop="honorificPrefix">dr. sc.</i></p>`;
    expect((await named(html)).sort()).toEqual(['MUDr. Olga Prus, CSc.', 'dr. sc. Ivo Kos']);
  });

  test.each([
    ['Olga Prus (oprus2)', 'Olga Prus'],
    ['Olga Prus (she/her)', 'Olga Prus'],
    ['Olga Prus (@olga)', 'Olga Prus'],
    ['Olga Prus (Kosová)', 'Olga Prus (Kosová)'],
  ])('%s is %s', async (written, name) => {
    expect(await named(ld({ '@type': 'Person', name: written }))).toEqual([name]);
  });

  test('titles without a name are nobody', async () => {
    expect(await named('<p class="vcard"><i class="honorific-prefix">Dr.</i></p>')).toEqual([]);
  });

  test('a contact point with a person’s name is that person, with another a desk', async () => {
    const point = (name: string) => ({ '@type': 'ContactPoint', name, email: 'jobs@lodna.example' });
    const [person] = (
      await captureHtml(ld({ '@type': 'JobPosting', applicationContact: point('Olga Prusová') }))
    ).contacts;
    expect([person?.name, person?.organisation]).toEqual(['Olga Prusová', null]);
    const [desk] = (await captureHtml(ld({ '@type': 'JobPosting', applicationContact: point('Personální') })))
      .contacts;
    expect(desk?.name).toBeNull();
  });

  test('no user name as an organizer, and no byline that only says so by its link', async () => {
    const event = (name: string) =>
      ld({ '@type': 'Event', name: 'Fair', organizer: { '@type': 'Person', name } });
    expect(await named(event('admin'))).toEqual([]);
    expect(await named(event('olga_prus2'))).toEqual([]);
    expect(await named(event('Olga Prus'))).toEqual(['Olga Prus']);
    const card = (rel: string) =>
      `<p>By <span class="vcard"><a class="fn" rel="${rel}" href="/u/1">Ivo Kos</a></span></p>`;
    expect(await named(card('author'))).toEqual([]);
    expect(await named(card('nofollow'))).toEqual(['Ivo Kos']);
  });

  test('text that repeats a described name with more words is not somebody else', async () => {
    const html = `<div typeof="v:Person"><b property="v:name">Olga Prus</b> <i property="v:nickname">Olinka</i>
      <i property="v:url">http://prus.example</i> <i property="v:title">Engineer</i></div>`;
    expect(await named(html)).toEqual(['Olga Prus']);
  });
});

describe('numbers in markup', () => {
  const numbersOf = async (value: string) => {
    const html = `<p itemscope itemtype="https://schema.org/Store"><b itemprop="name">Lodna</b>
      <i itemprop="address">Nábřežní 2, Komárno, Slovakia</i> ${value}</p>`;
    return (await captureHtml(html)).contacts.flatMap(({ phones }) => phones.map(({ raw }) => raw));
  };

  test('a stroke behind an area code parts nothing', async () => {
    expect(await numbersOf('<i itemprop="telephone">033 / 555 0100</i>')).toEqual(['033 / 555 0100']);
    expect(await numbersOf('<i itemprop="telephone">+421 33 555 0100 / +421 33 555 0101</i>')).toEqual([
      '+421 33 555 0100',
      '+421 33 555 0101',
    ]);
  });

  test('a link that dials 00 names the country, too', async () => {
    const html = `<p itemscope itemtype="https://schema.org/Store"><b itemprop="name">Lodna</b>
      <a itemprop="telephone" href="tel:00421335550100">033 / 555 0100</a></p>`;
    const [contact] = (await captureHtml(html)).contacts;
    expect(contact?.phones).toEqual([{ e164: '+421335550100', raw: '033 / 555 0100' }]);
  });
});

test('the place of an event may be named by its address', async () => {
  const address = {
    '@type': 'PostalAddress',
    name: 'Trade House',
    streetAddress: 'Pikk 4',
    addressLocality: 'Tartu',
  };
  const event = {
    '@context': 'https://schema.org',
    ...{ '@type': 'Event', name: 'Fair', location: { '@type': 'Place', address } },
  };
  const { events } = await captureHtml(
    `<script type="application/ld+json">${JSON.stringify(event)}</script>`,
  );
  expect(events.map(({ place }) => place)).toEqual(['Trade House, Pikk 4, Tartu']);
});

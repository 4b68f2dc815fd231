import { type Excerpt, ld } from './excerpt';

/** Linked data as plugins, groups and offices write it. */
export const PLUGINS: Record<string, Excerpt> = {
  'a person’s own site, which a plugin calls person and organisation at once': {
    url: 'https://jana.cz/kontakt',
    html: ld({
      '@graph': [
        {
          '@type': ['Person', 'Organization'],
          '@id': 'https://jana.cz/#person',
          name: 'Jana Nováková',
          email: 'jana@jana.cz',
          telephone: '+420 603 555 301',
        },
        {
          '@type': 'ContactPage',
          '@id': 'https://jana.cz/kontakt',
          about: { '@id': 'https://jana.cz/#person' },
        },
      ],
    }),
    contacts: [{ name: 'Jana Nováková', emails: ['jana@jana.cz'], phones: ['+420603555301'] }],
  },
  'a meeting of a group: a page of its own, a place without a street, an organizer with a link only': {
    html: ld({
      '@type': 'Event',
      name: 'Rust &amp; coffee',
      url: 'https://groups.example.com/rust/events/31/',
      description: 'Call +1 415 555 0132 if lost',
      startDate: '2027-03-04T18:30-08:00',
      endDate: '2027-03-04T20:30-08:00',
      eventStatus: 'https://schema.org/EventScheduled',
      image: ['https://groups.example.com/i.jpg'],
      location: {
        '@type': 'Place',
        name: 'Cup & Leaf',
        address: {
          '@type': 'PostalAddress',
          addressLocality: 'Oakland',
          addressRegion: 'CA',
          addressCountry: 'us',
        },
        geo: { '@type': 'GeoCoordinates', latitude: 37.8, longitude: -122.27 },
      },
      organizer: { '@type': 'Organization', name: 'East Bay Rust', url: 'https://groups.example.com/rust/' },
      performer: 'East Bay Rust',
    }),
    events: [
      {
        title: 'Rust & coffee',
        start: '2027-03-04T18:30:00-08:00',
        end: '2027-03-04T20:30:00-08:00',
        place: 'Cup & Leaf, Oakland, CA, us',
        url: 'https://groups.example.com/rust/events/31/',
      },
    ],
  },
  'dates with a space, with thousandths, with an empty end, a place in words': {
    html: ld({
      '@graph': [
        {
          '@type': 'Event',
          name: 'Ball',
          startDate: '2027-05-01 19:00',
          endDate: '',
          location: 'Lucerna, Praha',
        },
        { '@type': 'DanceEvent', name: 'Tango', startDate: '2027-05-02T19:00:00.000+0200' },
      ],
    }),
    events: [
      { title: 'Ball', start: '2027-05-01T19:00:00', place: 'Lucerna, Praha' },
      { title: 'Tango', start: '2027-05-02T19:00:00+02:00' },
    ],
  },
  'an event that was put off, its title in two languages, a list of places': {
    url: 'https://galerie.cz/',
    html: ld({
      '@type': 'ExhibitionEvent',
      name: [
        { '@value': 'Voda', '@language': 'cs' },
        { '@value': 'Water', '@language': 'en' },
      ],
      startDate: '2027-06-10',
      endDate: '2027-09-05',
      previousStartDate: ['2027-05-10'],
      eventStatus: 'EventRescheduled',
      location: [
        {
          '@type': 'ArtGallery',
          name: 'Galerie Most',
          telephone: '+420 475 555 302',
          address: 'Mírová 3, Most',
        },
      ],
    }),
    contacts: [{ organisation: 'Galerie Most', phones: ['+420475555302'], addresses: ['Mírová 3, Most'] }],
    events: [
      { title: 'Voda', start: '2027-06-10', end: '2027-09-05', place: 'Galerie Most, Mírová 3, Most' },
    ],
  },
  'a match with its teams': {
    html: ld({
      '@type': 'SportsEvent',
      name: 'Hawks vs. Bears',
      startDate: '2027-09-12T13:00-04:00',
      homeTeam: { '@type': 'SportsTeam', name: 'Hawks' },
      awayTeam: { '@type': 'SportsTeam', name: 'Bears' },
      location: { '@type': 'StadiumOrArena', name: 'Mill Field', address: '1 Mill Rd, Utica, NY' },
    }),
    events: [
      {
        title: 'Hawks vs. Bears',
        start: '2027-09-12T13:00:00-04:00',
        place: 'Mill Field, 1 Mill Rd, Utica, NY',
      },
    ],
  },
  'a list of events with addresses within the site': {
    url: 'https://muuseum.ee/kava/',
    html: ld({
      '@type': 'ItemList',
      itemListElement: [
        {
          '@type': 'ListItem',
          position: 1,
          item: { '@type': 'Event', name: 'Öömuuseum', startDate: '2027-05-15T18:00+03:00', url: '/kava/oo' },
        },
        { '@type': 'ListItem', position: 2, url: 'https://muuseum.ee/kava/2' },
      ],
    }),
    events: [{ title: 'Öömuuseum', start: '2027-05-15T18:00:00+03:00', url: 'https://muuseum.ee/kava/oo' }],
  },
  'a shop told of by its theme and by a plugin, under one name': {
    url: 'https://kvety.cz/',
    html: [
      ld({
        '@type': 'Florist',
        name: 'Květiny Iva',
        telephone: '+420 541 555 303',
        address: 'Pekařská 8, Brno',
      }),
      ld({
        '@type': 'Organization',
        name: 'Květiny Iva',
        url: 'https://kvety.cz/',
        contactPoint: {
          '@type': 'ContactPoint',
          telephone: '+420541555303',
          contactType: 'customer service',
        },
        sameAs: ['', null, 'https://www.facebook.com/kvetyiva'],
      }),
    ].join(''),
    contacts: [
      {
        organisation: 'Květiny Iva',
        phones: ['+420541555303'],
        urls: ['https://kvety.cz/', 'https://www.facebook.com/kvetyiva'],
        addresses: ['Pekařská 8, Brno'],
      },
    ],
  },
  'a Vietnamese teacher, name in parts, two employers': {
    url: 'https://truong.vn/co-lan',
    html: `<html lang="vi">${ld({
      '@type': 'Person',
      familyName: 'Nguyễn',
      additionalName: 'Thị',
      givenName: 'Lan',
      jobTitle: 'Giáo viên',
      worksFor: [{ '@type': 'School', name: 'Trường Sao Mai' }, { name: 'Trung tâm Việt' }],
      telephone: '0912 555 304',
    })}</html>`,
    contacts: [
      {
        name: 'Nguyễn Thị Lan',
        role: 'Giáo viên',
        organisation: 'Trường Sao Mai',
        phones: ['+84912555304'],
      },
    ],
  },
  'a booked room as mails tell of it': {
    html: ld({
      '@type': 'LodgingReservation',
      reservationNumber: '4155550199',
      underName: { '@type': 'Person', name: 'Guest Name' },
      reservationFor: {
        '@type': 'LodgingBusiness',
        name: 'Pine Lodge',
        telephone: '541-555-0105',
        address: {
          '@type': 'PostalAddress',
          streetAddress: '9 Lake Dr',
          addressLocality: 'Bend',
          addressRegion: 'OR',
          postalCode: '97701',
          addressCountry: 'US',
        },
      },
      checkinTime: '2027-04-11T16:00:00-08:00',
    }),
    contacts: [
      {
        organisation: 'Pine Lodge',
        phones: ['+15415550105'],
        addresses: ['9 Lake Dr, Bend, OR 97701, US'],
      },
    ],
  },
  'an office with its contact point for each purpose, one with a name': {
    url: 'https://opcina.hr/',
    html: ld({
      '@type': 'GovernmentOffice',
      name: 'Općina Lug',
      contactPoint: [
        {
          '@type': 'ContactPoint',
          contactType: 'pisarnica',
          telephone: '031 555 305',
          hoursAvailable: 'Mo-Fr 08:00-15:00',
        },
        { '@type': 'ContactPoint', contactType: 'fax', telephone: '031 555 306' },
        {
          '@type': 'ContactPoint',
          contactType: 'načelnik',
          name: 'Ured načelnika',
          email: 'nacelnik@opcina.hr',
        },
      ],
    }),
    contacts: [{ organisation: 'Općina Lug', phones: ['+38531555305'], emails: ['nacelnik@opcina.hr'] }],
  },
};

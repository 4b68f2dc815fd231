import { type Excerpt, ld } from './excerpt';

/** Events in linked data, as sites of theatres, ticket shops and calendars write it. */
export const EVENTS: Record<string, Excerpt> = {
  'a concert of a ticket shop: performers, offers, an organizer with a web address': {
    url: 'https://vstupenky.example/akce/77',
    html: ld({
      '@type': 'MusicEvent',
      name: 'Jarní koncert',
      startDate: '2027-04-16T19:30:00+02:00',
      endDate: '2027-04-16T22:00:00+02:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      url: 'https://vstupenky.example/akce/77',
      location: {
        '@type': 'Place',
        name: 'Besední dům',
        address: {
          '@type': 'PostalAddress',
          streetAddress: 'Komenského náměstí 8',
          addressLocality: 'Brno',
          postalCode: '602 00',
          addressCountry: 'CZ',
        },
      },
      performer: [
        { '@type': 'MusicGroup', name: 'Brněnské smyčce' },
        { '@type': 'Person', name: 'Klára Nová' },
      ],
      offers: {
        '@type': 'Offer',
        url: 'https://vstupenky.example/koupit/77',
        price: '450',
        priceCurrency: 'CZK',
        validFrom: '2027-01-01T08:00',
      },
    }),
    events: [
      {
        title: 'Jarní koncert',
        start: '2027-04-16T19:30:00+02:00',
        end: '2027-04-16T22:00:00+02:00',
        place: 'Besední dům, Komenského náměstí 8, 602 00 Brno, CZ',
        url: 'https://vstupenky.example/akce/77',
      },
    ],
  },
  'an event online and on the spot, its organizer with a mail address': {
    html: ld({
      '@type': 'BusinessEvent',
      name: 'Quarterly briefing',
      startDate: '2027-02-11T09:00-05:00',
      endDate: '2027-02-11T10:30-05:00',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [
        { '@type': 'VirtualLocation', url: 'https://meet.example.com/briefing' },
        {
          '@type': 'Place',
          name: 'Pier House',
          address: {
            '@type': 'PostalAddress',
            streetAddress: '7 S Broad St',
            addressLocality: 'Philadelphia',
            addressRegion: 'PA',
            postalCode: '19107',
            addressCountry: 'US',
          },
        },
      ],
      organizer: {
        '@type': 'Organization',
        name: 'Penn Traders',
        url: 'https://penntraders.example.com/',
        email: 'events@penntraders.example.com',
      },
    }),
    contacts: [
      {
        organisation: 'Penn Traders',
        urls: ['https://penntraders.example.com/'],
        emails: ['events@penntraders.example.com'],
      },
    ],
    events: [
      {
        title: 'Quarterly briefing',
        start: '2027-02-11T09:00:00-05:00',
        end: '2027-02-11T10:30:00-05:00',
        place: 'Pier House, 7 S Broad St, Philadelphia, PA 19107, US',
      },
    ],
  },
  'a webinar with nothing but a virtual location': {
    html: ld({
      '@type': 'EducationEvent',
      name: 'Webinar: invoices without paper',
      startDate: '2027-03-02T15:00:00Z',
      duration: 'PT1H30M',
      location: { '@type': 'VirtualLocation', url: 'https://webinar.example.com/room/4' },
    }),
    events: [
      {
        title: 'Webinar: invoices without paper',
        start: '2027-03-02T15:00:00Z',
        end: '2027-03-02T16:30:00Z',
        place: 'https://webinar.example.com/room/4',
      },
    ],
  },
  'an event’s telephone belongs to its organizer': {
    url: 'https://sajam.hr/',
    html: ld({
      '@type': 'Event',
      name: 'Sajam cvijeća',
      startDate: '2027-05-08',
      endDate: '2027-05-09',
      telephone: '+385 21 555 010',
      organizer: { '@type': 'Organization', name: 'Udruga vrtlara' },
      location: { '@type': 'Place', name: 'Trg palih', address: 'Trg palih 1, Split' },
    }),
    contacts: [{ organisation: 'Udruga vrtlara', phones: ['+38521555010'] }],
    events: [
      {
        title: 'Sajam cvijeća',
        start: '2027-05-08',
        end: '2027-05-09',
        place: 'Trg palih, Trg palih 1, Split',
      },
    ],
  },
  'an event’s telephone, where only its place is named, is the place’s': {
    url: 'https://rahvamaja.ee/',
    html: ld({
      '@type': 'TheaterEvent',
      name: 'Kevade',
      startDate: '2027-04-02T19:00:00+03:00',
      telephone: '+372 777 1234',
      location: { '@type': 'PerformingArtsTheater', name: 'Otepää Rahvamaja', address: 'Virulase 1, Otepää' },
    }),
    contacts: [
      { organisation: 'Otepää Rahvamaja', phones: ['+3727771234'], addresses: ['Virulase 1, Otepää'] },
    ],
    events: [
      {
        title: 'Kevade',
        start: '2027-04-02T19:00:00+03:00',
        place: 'Otepää Rahvamaja, Virulase 1, Otepää',
      },
    ],
  },
  'an event’s telephone, where nobody is named, is nobody’s': {
    url: 'https://talgud.ee/',
    html: ld({
      '@type': 'Event',
      name: 'Talgud',
      startDate: '2027-05-01T10:00',
      telephone: '+372 5555 1234',
      email: 'talgud@talgud.ee',
    }),
    contacts: [],
    events: [{ title: 'Talgud', start: '2027-05-01T10:00:00' }],
  },
  'a festival with its parts': {
    url: 'https://festival.example.cz/',
    html: ld({
      '@type': 'Festival',
      name: 'Dny řeky',
      startDate: '2027-06-05',
      endDate: '2027-06-06',
      location: { '@type': 'Place', name: 'Náplavka', address: { addressLocality: 'Praha' } },
      subEvent: [
        { '@type': 'Event', name: 'Regata', startDate: '2027-06-05T10:00', endDate: '2027-06-05T13:00' },
        { '@type': 'Event', name: 'Ohňostroj', startDate: '2027-06-06T22:00', location: 'Žofín' },
      ],
    }),
    events: [
      { title: 'Dny řeky', start: '2027-06-05', end: '2027-06-06', place: 'Náplavka, Praha' },
      { title: 'Regata', start: '2027-06-05T10:00:00', end: '2027-06-05T13:00:00' },
      { title: 'Ohňostroj', start: '2027-06-06T22:00:00', place: 'Žofín' },
    ],
  },
  'a course whose dates are a schedule': {
    url: 'https://keel.ee/',
    html: ld({
      '@type': 'Course',
      name: 'Inglise keel algajatele',
      provider: { '@type': 'Organization', name: 'Keelekool', telephone: '+372 600 7000' },
      hasCourseInstance: {
        '@type': 'CourseInstance',
        courseMode: 'onsite',
        name: 'Inglise keel, kevad',
        startDate: '2027-02-01',
        endDate: '2027-05-31',
        location: 'Narva mnt 7, Tallinn',
      },
    }),
    contacts: [{ organisation: 'Keelekool', phones: ['+3726007000'] }],
    events: [
      {
        title: 'Inglise keel, kevad',
        start: '2027-02-01',
        end: '2027-05-31',
        place: 'Narva mnt 7, Tallinn',
      },
    ],
  },
  'a list of events as a calendar plugin writes it: entities in the titles': {
    url: 'https://culture.example.com/events/',
    html: `<script type="application/ld+json">[{"@context":"http://schema.org","@type":"Event","name":"Tea &amp; Talk &#8211; February","description":"&lt;p&gt;Call 4155550132&lt;/p&gt;","url":"https://culture.example.com/event/tea/","startDate":"2027-02-09T18:00:00-08:00","endDate":"2027-02-09T20:00:00-08:00","location":{"@type":"Place","name":"O&#8217;Neil Hall","address":{"@type":"PostalAddress","streetAddress":"200 Oak St","addressLocality":"Oakland","addressRegion":"CA","postalCode":"94607","addressCountry":"United States"},"telephone":"(510) 555-0144","sameAs":""},"organizer":{"@type":"Person","name":"Rita Lowe","url":"","telephone":"","email":"rita@culture.example.com"},"performer":"Organization"}]</script>`,
    contacts: [
      { name: 'Rita Lowe', emails: ['rita@culture.example.com'] },
      {
        organisation: 'O’Neil Hall',
        phones: ['+15105550144'],
        addresses: ['200 Oak St, Oakland, CA 94607, United States'],
      },
    ],
    events: [
      {
        title: 'Tea & Talk – February',
        start: '2027-02-09T18:00:00-08:00',
        end: '2027-02-09T20:00:00-08:00',
        place: 'O’Neil Hall, 200 Oak St, Oakland, CA 94607, United States',
        url: 'https://culture.example.com/event/tea/',
      },
    ],
  },
  'a class on two days of the week, whose schedule begins on another': {
    html: ld({
      '@type': 'Event',
      name: 'Tai chi',
      eventSchedule: {
        '@type': 'Schedule',
        startDate: '2027-01-01',
        endDate: '2027-12-31',
        repeatFrequency: 'P1W',
        byDay: ['https://schema.org/Monday', 'https://schema.org/Wednesday'],
        startTime: '19:30',
        endTime: '20:30',
      },
    }),
    events: [{ title: 'Tai chi', start: '2027-01-04T19:30:00', end: '2027-01-04T20:30:00' }],
  },
  'a market whose organizer stands before it in the graph, the number with the market': {
    url: 'https://lipa.cz/',
    html: ld({
      '@graph': [
        { '@type': 'Organization', '@id': '#o', name: 'Spolek Lípa', url: 'https://lipa.cz/' },
        {
          '@type': 'Event',
          name: 'Trh',
          startDate: '2027-05-01T09:00',
          organizer: { '@id': '#o' },
          telephone: '+420 603 555 001',
        },
      ],
    }),
    contacts: [{ organisation: 'Spolek Lípa', phones: ['+420603555001'], urls: ['https://lipa.cz/'] }],
    events: [{ title: 'Trh', start: '2027-05-01T09:00:00' }],
  },
};

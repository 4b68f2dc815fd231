import { type Excerpt, ld } from './excerpt';

/** Linked data as content managers, shops, local businesses and sites of events write it. */
export const LINKED_DATA: Record<string, Excerpt> = {
  'a blog’s graph of a content manager: site, page, crumbs, organisation, the author of the post': {
    url: 'https://www.mlyn-zlin.cz/novinky/',
    html: ld({
      '@graph': [
        {
          '@type': 'Article',
          '@id': 'https://www.mlyn-zlin.cz/novinky/#article',
          isPartOf: { '@id': 'https://www.mlyn-zlin.cz/novinky/' },
          author: { name: 'redakce', '@id': 'https://www.mlyn-zlin.cz/#/schema/person/1' },
          headline: 'Nová mouka',
          datePublished: '2027-01-11T08:00:00+00:00',
          publisher: { '@id': 'https://www.mlyn-zlin.cz/#organization' },
        },
        { '@type': 'WebPage', '@id': 'https://www.mlyn-zlin.cz/novinky/', name: 'Novinky - Mlýn Zlín' },
        {
          '@type': 'BreadcrumbList',
          itemListElement: [
            { '@type': 'ListItem', position: 1, name: 'Domů', item: 'https://www.mlyn-zlin.cz/' },
          ],
        },
        { '@type': 'WebSite', '@id': 'https://www.mlyn-zlin.cz/#website', name: 'Mlýn Zlín' },
        {
          '@type': ['Organization', 'Place', 'Bakery'],
          '@id': 'https://www.mlyn-zlin.cz/#organization',
          name: 'Mlýn Zlín',
          url: 'https://www.mlyn-zlin.cz/',
          logo: { '@id': 'https://www.mlyn-zlin.cz/#logo' },
          sameAs: ['https://www.facebook.com/mlynzlin', 'https://www.instagram.com/mlynzlin/'],
          telephone: ['577 100 200', '+420 603 555 111'],
          email: 'info@mlyn-zlin.cz',
          address: { '@id': 'https://www.mlyn-zlin.cz/#place' },
          openingHours: ['Mo-Fr 07:00-17:00'],
        },
        {
          '@type': 'PostalAddress',
          '@id': 'https://www.mlyn-zlin.cz/#place',
          streetAddress: 'Podvesná 12',
          addressLocality: 'Zlín',
          postalCode: '760 01',
          addressCountry: 'CZ',
        },
        {
          '@type': 'Person',
          '@id': 'https://www.mlyn-zlin.cz/#/schema/person/1',
          name: 'redakce',
          image: { '@type': 'ImageObject', url: 'https://secure.gravatar.com/avatar/1', caption: 'redakce' },
        },
      ],
    }),
    contacts: [
      {
        organisation: 'Mlýn Zlín',
        phones: ['+420577100200', '+420603555111'],
        emails: ['info@mlyn-zlin.cz'],
        urls: [
          'https://www.mlyn-zlin.cz/',
          'https://www.facebook.com/mlynzlin',
          'https://www.instagram.com/mlynzlin/',
        ],
        addresses: ['Podvesná 12, 760 01 Zlín, CZ'],
      },
    ],
  },
  'a dentist with arrays where one value is meant': {
    url: 'https://hambaravi-kask.ee/',
    html: ld({
      '@type': ['Dentist'],
      name: ['Hambaravi Kask'],
      telephone: ['+372 640 1122'],
      email: ['kask@hambaravi-kask.ee'],
      address: [
        {
          '@type': ['PostalAddress'],
          streetAddress: ['Sõle 31'],
          addressLocality: ['Tallinn'],
          postalCode: ['10614'],
        },
      ],
      employee: [
        { '@type': ['Person'], name: ['Mart Kask'], jobTitle: ['hambaarst'] },
        { '@type': ['Person'], name: ['Piret Kask'], jobTitle: ['suuhügienist'] },
      ],
    }),
    contacts: [
      {
        organisation: 'Hambaravi Kask',
        phones: ['+3726401122'],
        emails: ['kask@hambaravi-kask.ee'],
        addresses: ['Sõle 31, 10614 Tallinn'],
      },
      { name: 'Mart Kask', organisation: 'Hambaravi Kask', role: 'hambaarst' },
      { name: 'Piret Kask', organisation: 'Hambaravi Kask', role: 'suuhügienist' },
    ],
  },
  'a shop with a list of contact points in several languages': {
    url: 'https://vrtlar.hr/',
    html: ld({
      '@type': 'OnlineStore',
      name: 'Vrtlar d.o.o.',
      url: 'https://vrtlar.hr',
      contactPoint: [
        {
          '@type': 'ContactPoint',
          telephone: '+385 1 555 0100',
          contactType: 'customer service',
          availableLanguage: ['Croatian', 'English'],
        },
        {
          '@type': 'ContactPoint',
          telephone: '+385 1 555 0101',
          contactType: 'technical support',
          contactOption: 'TollFree',
          areaServed: 'HR',
        },
        { '@type': 'ContactPoint', email: 'povrat@vrtlar.hr', contactType: 'returns' },
      ],
      potentialAction: { '@type': 'SearchAction', target: 'https://vrtlar.hr/?s={query}' },
    }),
    contacts: [
      {
        organisation: 'Vrtlar d.o.o.',
        urls: ['https://vrtlar.hr/'],
        phones: ['+38515550100', '+38515550101'],
        emails: ['povrat@vrtlar.hr'],
      },
    ],
  },
  'a product with its brand, seller and reviews: nobody to call': {
    html: ld({
      '@type': 'Product',
      name: 'Oak table',
      sku: '4420913377',
      gtin13: '4006381333931',
      brand: { '@type': 'Brand', name: 'Tisch' },
      offers: {
        '@type': 'Offer',
        price: '399.00',
        priceCurrency: 'USD',
        seller: { '@type': 'Organization', name: 'Tisch Store' },
      },
      review: {
        '@type': 'Review',
        author: { '@type': 'Person', name: 'Happy Customer' },
        reviewBody: 'Nice',
      },
      aggregateRating: { '@type': 'AggregateRating', ratingValue: 4.6, reviewCount: 120 },
    }),
  },
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
  'a restaurant of a site builder: everything in texts, an empty value here and there': {
    html: ld(
      {
        '@type': 'Restaurant',
        name: 'Blue Door Diner',
        image: '',
        url: 'bluedoor.example.com',
        telephone: '',
        priceRange: '$$',
        email: ' ',
        address: '41 Harbor Rd, Portland, ME 04101',
        geo: { '@type': 'GeoCoordinates', latitude: '43.6591', longitude: '-70.2568' },
        openingHoursSpecification: [
          { '@type': 'OpeningHoursSpecification', dayOfWeek: 'Monday', opens: '08:00', closes: '15:00' },
        ],
        sameAs: '',
        acceptsReservations: 'True',
        servesCuisine: ['Diner'],
      },
      'http://schema.org/',
    ),
    contacts: [{ organisation: 'Blue Door Diner', addresses: ['41 Harbor Rd, Portland, ME 04101'] }],
  },
  'a hotel in Vietnam with departments': {
    url: 'https://khachsansen.vn/',
    html: ld({
      '@type': 'Hotel',
      name: 'Khách sạn Sen',
      telephone: '024 3825 1234',
      address: {
        '@type': 'PostalAddress',
        streetAddress: '12 Hàng Bài',
        addressLocality: 'Hoàn Kiếm',
        addressRegion: 'Hà Nội',
        addressCountry: { '@type': 'Country', name: 'Việt Nam' },
      },
      department: [
        { '@type': 'Restaurant', name: 'Nhà hàng Sen', telephone: '024 3825 1235' },
        { '@type': 'DaySpa', name: 'Sen Spa', email: 'spa@khachsansen.vn' },
      ],
    }),
    contacts: [
      {
        organisation: 'Khách sạn Sen',
        phones: ['+842438251234'],
        addresses: ['12 Hàng Bài, Hoàn Kiếm, Hà Nội, Việt Nam'],
      },
      { organisation: 'Nhà hàng Sen', phones: ['+842438251235'] },
      { organisation: 'Sen Spa', emails: ['spa@khachsansen.vn'] },
    ],
  },
  'the page of a person: profile page, employer by its id, links of hers': {
    html: ld({
      '@graph': [
        {
          '@type': 'ProfilePage',
          mainEntity: { '@id': '#me' },
          dateCreated: '2025-01-01',
          name: 'Dr. Miriam Stone – staff',
        },
        {
          '@type': 'Person',
          '@id': '#me',
          honorificPrefix: 'Dr.',
          givenName: 'Miriam',
          familyName: 'Stone',
          jobTitle: ['Lecturer'],
          worksFor: { '@id': '#uni' },
          email: 'mailto:m.stone@uni.example.edu',
          telephone: '+1-617-555-0143',
          sameAs: ['https://orcid.org/0000-0002-1825-0097'],
          alumniOf: { '@type': 'CollegeOrUniversity', name: 'Elsewhere College' },
        },
        { '@type': 'CollegeOrUniversity', '@id': '#uni', name: 'Example University' },
      ],
    }),
    contacts: [
      {
        name: 'Dr. Miriam Stone',
        role: 'Lecturer',
        organisation: 'Example University',
        emails: ['m.stone@uni.example.edu'],
        phones: ['+16175550143'],
        urls: ['https://orcid.org/0000-0002-1825-0097'],
      },
    ],
  },
  'a job: the employer, and whom to ask': {
    url: 'https://prace.example.cz/',
    html: ld({
      '@type': 'JobPosting',
      title: 'Účetní',
      datePosted: '2027-01-04',
      validThrough: '2027-02-28T00:00',
      hiringOrganization: {
        '@type': 'Organization',
        name: 'Lodna s.r.o.',
        sameAs: 'https://www.lodna.cz',
      },
      applicationContact: {
        '@type': 'ContactPoint',
        name: 'Hana Dlouhá',
        telephone: '+420 412 555 010',
        email: 'prace@lodna.cz',
      },
      jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'Děčín' } },
    }),
    contacts: [
      {
        name: 'Hana Dlouhá',
        organisation: 'Lodna s.r.o.',
        phones: ['+420412555010'],
        emails: ['prace@lodna.cz'],
      },
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
  'a law firm with founders and members, one of them a string': {
    url: 'https://kancelar.cz/',
    html: ld({
      '@type': 'LegalService',
      name: 'Vlk & Partneři',
      founder: [{ '@type': 'Person', name: 'JUDr. Karel Vlk', email: 'vlk@kancelar.cz' }],
      member: [
        { '@type': 'Person', name: 'Mgr. Iva Malá', telephone: '+420 602 555 010', jobTitle: 'advokátka' },
        { '@type': 'Organization', name: 'Česká advokátní komora' },
      ],
      telephone: '+420 222 555 010',
    }),
    contacts: [
      { organisation: 'Vlk & Partneři', phones: ['+420222555010'] },
      { name: 'JUDr. Karel Vlk', organisation: 'Vlk & Partneři', emails: ['vlk@kancelar.cz'] },
      {
        name: 'Mgr. Iva Malá',
        organisation: 'Vlk & Partneři',
        role: 'advokátka',
        phones: ['+420602555010'],
      },
    ],
  },
};

import { type Excerpt, ld } from './excerpt';

/** People and firms in linked data, as content managers, shops and local businesses write it. */
export const CONTACTS: Record<string, Excerpt> = {
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

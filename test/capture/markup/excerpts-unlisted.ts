import { type Excerpt, ld } from './excerpt';

/** Types that no list names, what people do rather than are, and linked data that is not quite JSON. */
export const UNLISTED: Record<string, Excerpt> = {
  'a table booked at a restaurant without a kind': {
    html: ld({
      '@type': 'FoodEstablishmentReservation',
      underName: { '@type': 'Person', name: 'Nora Webb' },
      reservationFor: { '@type': 'FoodEstablishment', name: 'Soup Corner', telephone: '+44 20 7946 0711' },
    }),
    contacts: [{ organisation: 'Soup Corner', phones: ['+442079460711'] }],
  },
  'a practice of a type that nobody lists: a number and an address are a place’s': {
    html: `<div itemscope itemtype="https://schema.org/Physiotherapy"><b itemprop="name">Move Again</b> <i itemprop="telephone">+44 20 7946 0712</i>
      <p itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><i itemprop="streetAddress">4 Mill Row</i>, <i itemprop="addressLocality">Leeds</i></p></div>`,
    contacts: [{ organisation: 'Move Again', phones: ['+442079460712'], addresses: ['4 Mill Row, Leeds'] }],
  },
  'a thing with a number and no address is nobody': {
    html: ld({ '@type': 'Product', name: 'Garden shed', telephone: '+44 20 7946 0713' }),
  },
  'links of a theme that nobody has filled in': {
    html: `<div itemscope itemtype="https://schema.org/Organization"><b itemprop="name">Webb Haulage</b> <i itemprop="telephone">+44 20 7946 0715</i>
      <a itemprop="sameAs" href="#">Facebook</a> <a itemprop="sameAs" href="https://social.example/webb">Social</a></div>`,
    contacts: [
      { organisation: 'Webb Haulage', phones: ['+442079460715'], urls: ['https://social.example/webb'] },
    ],
  },
  'whoever did something, and a gallery of pictures: nobody to call': {
    html:
      ld({
        '@type': 'ReadAction',
        agent: { '@type': 'Person', name: 'Nora' },
        object: { '@type': 'Book', name: 'Soups' },
      }) + ld({ '@type': 'ImageGallery', name: 'Summer pictures' }),
  },
  'linked data with escapes of JavaScript and quotation marks that stand bare': {
    html: `<script type="application/ld+json">{"@context": "https://schema.org", "@type": "Person", "name": "Nora O\\'Webb",
      "jobTitle": "R\\x26D lead", "description": "Known for "soups" and <b class="x">bread</b>", "email": "nora@webb.example"}</script>`,
    contacts: [{ name: "Nora O'Webb", role: 'R&D lead', emails: ['nora@webb.example'] }],
  },
};

import type { Excerpt } from './excerpt';

/** Microformats, new and classic, as personal sites, calendars and old content managers write them. */
export const MICROFORMATS: Record<string, Excerpt> = {
  'an implied name, picture and address': {
    html: '<a class="h-card" href="https://ada.example.com/"><img src="/a.jpg" alt=""> Ada Hill</a>',
    contacts: [{ name: 'Ada Hill', urls: ['https://ada.example.com/'] }],
  },
  'a representative card with links of hers (rel=me) and a note': {
    html: `<div class="h-card"><img class="u-photo" src="/i.png" alt="Iva Kos"><a class="p-name u-url u-uid" rel="me" href="https://iva.example.com">Iva Kos</a>
      <p class="p-note">Bakes bread. Born 1984-05-03.</p><span class="p-job-title">Baker</span> at <a class="p-org h-card" href="https://mill.example.com">Mill House</a>
      <a rel="me" class="u-email" href="mailto:iva@iva.example.com">write</a> <a rel="me" class="u-url" href="https://social.example.com/@iva">@iva</a>
      <span class="p-adr h-adr"><span class="p-locality">Leeds</span>, <span class="p-country-name">UK</span></span></div>`,
    contacts: [
      {
        name: 'Iva Kos',
        role: 'Baker',
        organisation: 'Mill House',
        emails: ['iva@iva.example.com'],
        urls: ['https://iva.example.com/', 'https://social.example.com/@iva'],
        addresses: ['Leeds, UK'],
      },
    ],
  },
  'a post with its author and a person mentioned: nobody to call': {
    html: `<article class="h-entry"><a class="p-author h-card" href="/"><img src="/me.jpg" alt="Sam Poole"></a> <h1 class="p-name">Walk</h1>
      <div class="e-content">Met <a class="h-card" href="https://tess.example.com/">Tess Ray</a> at the weir.</div><time class="dt-published" datetime="2027-01-02">2 Jan</time></article>`,
  },
  'an event with its location as a card and its organizer': {
    html: `<div class="h-event"><h1 class="p-name">Homebrew Website Club</h1>
      <time class="dt-start" datetime="2027-06-30T19:00-07:00">June 30, 7pm</time>–<time class="dt-end" datetime="21:00">9pm</time>
      at <span class="p-location h-card"><a class="p-name u-url" href="https://cafe.example.com/">Corner Café</a>, <span class="p-street-address">3 Pine St</span>, <span class="p-locality">Portland</span>, <span class="p-region">OR</span></span>
      <p>Host: <a class="p-organizer h-card" href="https://lou.example.com/">Lou Grant</a></p><p class="p-summary">Bring work</p></div>`,
    contacts: [{ name: 'Lou Grant', urls: ['https://lou.example.com/'] }],
    events: [
      {
        title: 'Homebrew Website Club',
        start: '2027-06-30T19:00:00-07:00',
        end: '2027-06-30T21:00:00-07:00',
        place: 'Corner Café, 3 Pine St, Portland, OR',
      },
    ],
  },
  'a feed of events, each with a value-class date in parts': {
    url: 'https://klub.example.hr/',
    html: `<div class="h-feed"><h1 class="p-name">Program</h1><div class="h-event"><a class="p-name u-url" href="/p/1">Kvartet</a>
      <span class="dt-start"><span class="value">2027-09-03</span> u <span class="value">20:00</span></span> <span class="p-location">Dvorište</span></div>
      <div class="h-event"><a class="p-name u-url" href="/p/2">Duo</a> <span class="dt-start"><abbr class="value" title="2027-09-04">4. rujna</abbr>, <span class="value">8:30 pm</span></span></div></div>`,
    events: [
      {
        title: 'Kvartet',
        start: '2027-09-03T20:00:00',
        place: 'Dvorište',
        url: 'https://klub.example.hr/p/1',
      },
      { title: 'Duo', start: '2027-09-04T20:30:00', url: 'https://klub.example.hr/p/2' },
    ],
  },
  'a classic card with types of numbers and value-title': {
    html: `<div class="vcard"><a class="url fn" href="http://www.tara.example.com/">Tara Voss</a> <div class="org">Voss Pottery</div>
      <div class="tel"><span class="type">Work</span>: <span class="value">+1.415.555.0120</span></div>
      <div class="tel"><span class="type">Fax</span>: <span class="value">+1.415.555.0121</span></div>
      <div class="tel"><span class="value">+1</span>-<span class="value">415</span>-<span class="value">5550122</span></div>
      <a class="email" href="mailto:tara@tara.example.com?subject=Hello">mail</a>
      <div class="adr"><div class="street-address">12 Kiln Rd</div><span class="locality">Napa</span>, <span class="region">CA</span> <span class="postal-code">94558</span></div></div>`,
    contacts: [
      {
        name: 'Tara Voss',
        organisation: 'Voss Pottery',
        phones: ['+14155550120', '+14155550122'],
        emails: ['tara@tara.example.com'],
        urls: ['http://www.tara.example.com/'],
        addresses: ['12 Kiln Rd, Napa, CA 94558'],
      },
    ],
  },
  'a classic card of a firm and of a person, the organisation included': {
    url: 'https://stavby.cz/',
    html: `<p class="vcard"><span class="fn org" id="firma">Stavby Hora</span> <span class="tel">+420 495 555 010</span></p>
      <p class="vcard"><span class="fn">Jan Hora</span>, <span class="role">stavbyvedoucí</span> <a class="include" href="#firma"></a> <span class="tel">+420 603 555 010</span></p>`,
    contacts: [
      { organisation: 'Stavby Hora', phones: ['+420495555010'] },
      { name: 'Jan Hora', organisation: 'Stavby Hora', role: 'stavbyvedoucí', phones: ['+420603555010'] },
    ],
  },
  'a classic card with an organisation and no name, beside a person in microdata': {
    url: 'https://klempir.cz/',
    html: `<div class="vcard" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Ota Klempíř</span>,
      <span class="org">Klempíř a syn</span> <span class="tel" itemprop="telephone">+420 466 555 010</span>
      <a class="email" href="mailto:ota@klempir.cz">ota@klempir.cz</a></div>`,
    contacts: [
      {
        name: 'Ota Klempíř',
        organisation: 'Klempíř a syn',
        phones: ['+420466555010'],
        emails: ['ota@klempir.cz'],
      },
    ],
  },
  'a classic event with abbreviations, a place as a card and a contact': {
    html: `<div class="vevent"><a class="url summary" href="http://con.example.com/">Small Web Con</a>
      <abbr class="dtstart" title="2027-08-19">August 19</abbr>–<abbr class="dtend" title="2027-08-21">20</abbr>,
      <span class="location vcard"><span class="fn org">Grange Hall</span>, <span class="adr"><span class="locality">Ames</span>, <span class="region">IA</span></span></span>
      <p class="contact vcard"><span class="fn">Pat Orr</span> <span class="tel">515-555-0103</span></p></div>`,
    contacts: [{ name: 'Pat Orr', phones: ['+15155550103'] }],
    events: [
      {
        title: 'Small Web Con',
        start: '2027-08-19',
        end: '2027-08-21',
        place: 'Grange Hall, Ames, IA',
        url: 'http://con.example.com/',
      },
    ],
  },
  'a card of a company with its contact inside': {
    url: 'https://vana.ee/',
    html: `<div class="h-card"><a class="p-name p-org u-url" href="https://vana.ee/">Vana Trükikoda OÜ</a> <a class="u-email" href="mailto:info@vana.ee">info@vana.ee</a>
      <p class="p-tel">+372 5550 1234</p><p class="p-adr">Vana 3, Pärnu</p></div>`,
    contacts: [
      {
        organisation: 'Vana Trükikoda OÜ',
        urls: ['https://vana.ee/'],
        emails: ['info@vana.ee'],
        phones: ['+37255501234'],
        addresses: ['Vana 3, Pärnu'],
      },
    ],
  },
  'a classic name that the name is split from, and nicknames': {
    html: `<div class="vcard"><span class="fn n"><span class="given-name">Mary</span> <abbr class="additional-name" title="Ann">A.</abbr> <span class="family-name">Lowell</span></span>
      (<span class="nickname">mal</span>) <span class="title">Surveyor</span></div>`,
    contacts: [{ name: 'Mary A. Lowell', role: 'Surveyor' }],
  },
  'a theme’s hatom post: vcard of the author is a byline': {
    html: `<div class="hentry"><h2 class="entry-title">News</h2><span class="author vcard"><a class="url fn n" href="/author/tom">Tom Page</a></span>
      <abbr class="published" title="2027-01-05T08:00:00+00:00">5 Jan</abbr></div>`,
  },
  'a classic card of a firm alone around the person that microdata tells of': {
    url: 'https://klempir.cz/',
    html: `<div class="vcard"><b class="org">Klempíř a syn</b><div itemscope itemtype="https://schema.org/Person"><i itemprop="name">Ota Klempíř</i>
      <i itemprop="telephone">+420 466 555 010</i></div> <a class="email" href="mailto:ota@klempir.cz">ota@klempir.cz</a></div>`,
    contacts: [
      {
        name: 'Ota Klempíř',
        organisation: 'Klempíř a syn',
        phones: ['+420466555010'],
        emails: ['ota@klempir.cz'],
      },
    ],
  },
  'a classic card of a firm, whose founder microdata tells of': {
    url: 'https://klempir.cz/',
    html: `<div class="vcard" itemscope itemtype="https://schema.org/Plumber"><b class="org" itemprop="name">Klempíř a syn</b>
      <i class="tel" itemprop="telephone">+420 466 555 010</i>
      <p itemprop="founder" itemscope itemtype="https://schema.org/Person"><i itemprop="name">Ota Klempíř</i></p></div>`,
    contacts: [
      { organisation: 'Klempíř a syn', phones: ['+420466555010'] },
      { name: 'Ota Klempíř', organisation: 'Klempíř a syn' },
    ],
  },
  'a card with a name in parts, numbers of several kinds and the address flat': {
    url: 'https://www.iva.hr/',
    html: `<div class="h-card"><p class="p-name"><span class="p-honorific-prefix">dr.</span> <span class="p-given-name">Iva</span> <span class="p-family-name">Radić</span></p>
      <a class="u-tel" href="tel:+385915550310">091 5550 310</a> <span class="p-tel">01 5550 311</span>
      <span class="p-street-address">Ilica 7</span>, <span class="p-postal-code">10000</span> <span class="p-locality">Zagreb</span> <span class="p-category">liječnica</span></div>`,
    contacts: [
      {
        name: 'dr. Iva Radić',
        phones: ['+385915550310', '+38515550311'],
        addresses: ['Ilica 7, 10000 Zagreb'],
      },
    ],
  },
  'a review with its subject as a card': {
    html: `<div class="h-review"><a class="p-item h-card" href="https://tacos.example.com/"><span class="p-name p-org">Taco Yard</span> <span class="p-tel">(512) 555-0112</span></a>
      <span class="p-author h-card">Gus</span> <data class="p-rating" value="4">4</data></div>`,
    contacts: [{ organisation: 'Taco Yard', phones: ['+15125550112'], urls: ['https://tacos.example.com/'] }],
  },
  'a classic event with basic dates, a duration and a status': {
    url: 'https://obec.cz/',
    html: `<div class="vevent"><h3 class="summary">Obecní ples</h3> <abbr class="dtstart" title="20270213T1900+0100">13. února v 19 h</abbr>
      <abbr class="duration" title="PT6H">šest hodin</abbr> <span class="location">Sokolovna, Lhota 12</span> <span class="status">CONFIRMED</span></div>`,
    events: [
      {
        title: 'Obecní ples',
        start: '2027-02-13T19:00:00+01:00',
        end: '2027-02-14T01:00:00+01:00',
        place: 'Sokolovna, Lhota 12',
      },
    ],
  },
  'a classic address element with units, the fax by its label': {
    url: 'https://knihovna.cz/',
    html: `<address class="vcard"><span class="org fn"><span class="organization-name">Městská knihovna</span></span>
      <span class="adr"><span class="street-address">Náměstí 4</span>, <span class="postal-code">390 01</span> <span class="locality">Tábor</span></span>
      Tel.: <a class="tel" href="tel:+420381555313">381 555 313</a>, fax: <span class="tel">381 555 314</span>
      <span class="email">pujcovna<span>@</span>knihovna.cz</span></address>`,
    contacts: [
      {
        organisation: 'Městská knihovna',
        phones: ['+420381555313'],
        emails: ['pujcovna@knihovna.cz'],
        addresses: ['Náměstí 4, 390 01 Tábor'],
      },
    ],
  },
  'an event with attendees and a speaker who can be reached': {
    html: `<div class="h-event"><b class="p-name">Town hall</b> <time class="dt-start" datetime="2027-11-02T18:00">Nov 2</time>
      <ul><li class="p-attendee h-card"><a class="u-url p-name" href="https://kay.example.com/">Kay Fox</a></li></ul></div>`,
    contacts: [{ name: 'Kay Fox', urls: ['https://kay.example.com/'] }],
    events: [{ title: 'Town hall', start: '2027-11-02T18:00:00' }],
  },
  'a classic card of a firm alone beside the person, reached alike': {
    url: 'https://klempir.cz/',
    html: `<div><p class="vcard"><b class="org">Klempíř a syn</b> <i class="tel">466 555 010</i></p>
      <p itemscope itemtype="https://schema.org/Person"><b itemprop="name">Ota Klempíř</b> <i itemprop="telephone">+420 466 555 010</i>
      <a itemprop="email" href="mailto:ota@klempir.cz">ota@klempir.cz</a></p></div>`,
    contacts: [
      {
        name: 'Ota Klempíř',
        organisation: 'Klempíř a syn',
        phones: ['+420466555010'],
        emails: ['ota@klempir.cz'],
      },
    ],
  },
  'a classic card of a firm with a number of its own beside somebody who works there': {
    url: 'https://klempir.cz/',
    html: `<div><p class="vcard"><b class="org">Klempíř a syn</b> <i class="tel">466 555 011</i></p>
      <p itemscope itemtype="https://schema.org/Person"><b itemprop="name">Ota Klempíř</b> <i itemprop="telephone">+420 466 555 010</i></p></div>`,
    contacts: [
      { organisation: 'Klempíř a syn', phones: ['+420466555011'] },
      { name: 'Ota Klempíř', phones: ['+420466555010'] },
    ],
  },
  'a card whose organisation is a card with a number': {
    html: `<div class="h-card"><span class="p-name">Ada Hill</span>, <span class="p-role">CTO</span>,
      <span class="p-org h-card"><a class="p-name u-url" href="https://co.example.com">Hill Works</a> <span class="p-tel">+1 206 555 0177</span></span></div>`,
    contacts: [
      { name: 'Ada Hill', role: 'CTO', organisation: 'Hill Works' },
      { organisation: 'Hill Works', phones: ['+12065550177'], urls: ['https://co.example.com/'] },
    ],
  },
  'a card whose name is what its value classes hold': {
    html: `<p class="h-card"><span class="p-name"><i class="value">Nora</i> <abbr title="Jane">J.</abbr> <i class="value">Webb</i></span>
      <span class="p-tel"><i class="value">+44</i> <i class="value">2079460714</i></span></p>`,
    contacts: [{ name: 'Nora Webb', phones: ['+442079460714'] }],
  },
  'a card with somebody to ask in its stead': {
    html: `<div class="vcard"><b class="fn">Nora Webb</b> <a class="email" href="mailto:nora@webb.example">write</a> or ask <i class="agent vcard">Ivan Poole</i></div>`,
    contacts: [{ name: 'Nora Webb', emails: ['nora@webb.example'] }, { name: 'Ivan Poole' }],
  },
};

import type { Excerpt } from './excerpt';

/** Microdata and RDFa as themes, shops and conference pages write them. */
export const ATTRIBUTES: Record<string, Excerpt> = {
  'a theme’s footer: the address in parts, telephone as a link': {
    url: 'https://pekarazrno.hr/',
    html: `<footer itemscope itemtype="http://schema.org/Bakery"><a itemprop="url" href="/"><span itemprop="name">Pekara Zrno</span></a>
      <meta itemprop="priceRange" content="$"><div itemprop="address" itemscope itemtype="http://schema.org/PostalAddress">
      <span itemprop="streetAddress">Vlaška 3</span><br><span itemprop="postalCode">10000</span> <span itemprop="addressLocality">Zagreb</span></div>
      Tel: <a href="tel:+38515550177" itemprop="telephone">01 / 5550 177</a> · <a itemprop="email" href="mailto:info@pekarazrno.hr">info@pekarazrno.hr</a>
      <time itemprop="openingHours" datetime="Mo-Sa 06:00-14:00">pon–sub 6–14</time></footer>`,
    contacts: [
      {
        organisation: 'Pekara Zrno',
        urls: ['https://pekarazrno.hr/'],
        phones: ['+38515550177'],
        emails: ['info@pekarazrno.hr'],
        addresses: ['Vlaška 3, 10000 Zagreb'],
      },
    ],
  },
  'the details of a person elsewhere on the page, by itemref': {
    html: `<h1 itemscope itemtype="https://schema.org/Person" itemref="job reach"><span itemprop="name">Nora Field</span></h1>
      <p id="job"><span itemprop="jobTitle">Head gardener</span>, <span itemprop="worksFor" itemscope itemtype="https://schema.org/Organization"><b itemprop="name">Park Trust</b></span></p>
      <div id="reach"><a itemprop="email" href="mailto:nora@park.example.com">mail</a> <span itemprop="telephone">(503) 555-0162</span></div>`,
    contacts: [
      {
        name: 'Nora Field',
        role: 'Head gardener',
        organisation: 'Park Trust',
        emails: ['nora@park.example.com'],
        phones: ['+15035550162'],
      },
    ],
  },
  'one person in two items of the same id': {
    html: `<p itemscope itemtype="https://schema.org/Person" itemid="https://team.example.com/#lee"><span itemprop="name">Lee Marsh</span> <span itemprop="jobTitle">Editor</span></p>
      <p itemscope itemtype="https://schema.org/Person" itemid="https://team.example.com/#lee"><span itemprop="name">Lee Marsh</span> <a itemprop="email" href="mailto:lee@team.example.com">lee@team.example.com</a></p>`,
    contacts: [{ name: 'Lee Marsh', role: 'Editor', emails: ['lee@team.example.com'] }],
  },
  'an event of a theatre in microdata: meta dates, offers, performers': {
    url: 'https://divadlo.example.cz/',
    html: `<article itemscope itemtype="https://schema.org/TheaterEvent"><h2 itemprop="name">Revizor</h2>
      <meta itemprop="startDate" content="2027-03-12T19:00"><meta itemprop="endDate" content="2027-03-12T21:30">
      <span itemprop="location" itemscope itemtype="https://schema.org/Place"><span itemprop="name">Malá scéna</span>,
      <span itemprop="address">Dlouhá 5, Plzeň</span></span>
      <div itemprop="performer" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Petr Hron</span></div>
      <div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><span itemprop="price">320</span>
      <link itemprop="availability" href="https://schema.org/InStock"><a itemprop="url" href="/koupit/9">koupit</a></div>
      <a itemprop="url" href="/revizor">více</a></article>`,
    events: [
      {
        title: 'Revizor',
        start: '2027-03-12T19:00:00',
        end: '2027-03-12T21:30:00',
        place: 'Malá scéna, Dlouhá 5, Plzeň',
        url: 'https://divadlo.example.cz/revizor',
      },
    ],
  },
  'an article’s author and publisher in microdata: nobody to save': {
    html: `<article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Flood</h1>
      By <span itemprop="author" itemscope itemtype="https://schema.org/Person"><a itemprop="url" href="/a/jo"><span itemprop="name">Jo Reed</span></a></span>
      <div itemprop="publisher" itemscope itemtype="https://schema.org/Organization"><meta itemprop="name" content="The Post">
      <span itemprop="logo" itemscope itemtype="https://schema.org/ImageObject"><meta itemprop="url" content="/l.png"></span></div></article>`,
  },
  'a clinic with its doctors in microdata, each with extension': {
    html: `<div itemscope itemtype="https://schema.org/MedicalClinic"><h1 itemprop="name">Lakeside Clinic</h1>
      <p itemprop="telephone">(312) 555-0119</p>
      <div itemprop="employee" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Dr. Amy Wong</span>, <em itemprop="jobTitle">Pediatrics</em>,
      <span itemprop="telephone">(312) 555-0119 ext. 21</span></div></div>`,
    contacts: [
      { organisation: 'Lakeside Clinic', phones: ['+13125550119'] },
      {
        name: 'Dr. Amy Wong',
        role: 'Pediatrics',
        organisation: 'Lakeside Clinic',
        phones: ['+13125550119'],
      },
    ],
  },
  'RDFa Lite with a vocabulary on the body and nested types': {
    url: 'https://kool.ee/',
    html: `<div vocab="https://schema.org/" typeof="School" resource="#kool"><h1 property="name">Metsa Kool</h1>
      <p property="address" typeof="PostalAddress"><span property="streetAddress">Metsa 9</span>, <span property="postalCode">51014</span> <span property="addressLocality">Tartu</span></p>
      <p property="employee" typeof="Person"><span property="name">Kersti Org</span> – <span property="jobTitle">direktor</span>
      <a property="email" href="mailto:kersti.org@kool.ee">kirjuta</a> <span property="telephone">730 1234</span></p></div>`,
    contacts: [
      { organisation: 'Metsa Kool', addresses: ['Metsa 9, 51014 Tartu'] },
      {
        name: 'Kersti Org',
        role: 'direktor',
        organisation: 'Metsa Kool',
        emails: ['kersti.org@kool.ee'],
        phones: ['+3727301234'],
      },
    ],
  },
  'RDFa with a prefix, the employer referred to by resource': {
    html: `<div prefix="schema: http://schema.org/"><div resource="#acme" typeof="schema:Corporation"><b property="schema:name">Acme Freight</b>
      <span property="schema:telephone">+1 206 555 0171</span></div>
      <div resource="#bo" typeof="schema:Person"><b property="schema:name">Bo Carver</b> <link property="schema:worksFor" href="#acme">
      <span property="schema:email">bo@acmefreight.example.com</span></div></div>`,
    contacts: [
      { organisation: 'Acme Freight', phones: ['+12065550171'] },
      { name: 'Bo Carver', organisation: 'Acme Freight', emails: ['bo@acmefreight.example.com'] },
    ],
  },
  'RDFa with a list of speakers in order (inlist), and the event they speak at': {
    url: 'https://konferencija.hr/',
    html: `<section vocab="http://schema.org/" typeof="Event"><h1 property="name">Dani arhiva</h1>
      <time property="startDate" datetime="2027-10-07T09:00+02:00">7. listopada</time>
      <span property="location" typeof="Place"><b property="name">Stara vijećnica</b>, <i property="address">Markov trg 2, Zagreb</i></span>
      <ol><li property="performer" inlist typeof="Person"><b property="name">Ivo Perić</b></li>
      <li property="performer" inlist typeof="Person"><b property="name">Sara Novak</b></li></ol>
      <p property="organizer" typeof="Organization"><b property="name">Društvo arhivista</b> <a property="email" href="mailto:dani@konferencija.hr">dani@konferencija.hr</a></p></section>`,
    contacts: [{ organisation: 'Društvo arhivista', emails: ['dani@konferencija.hr'] }],
    events: [
      {
        title: 'Dani arhiva',
        start: '2027-10-07T09:00:00+02:00',
        place: 'Stara vijećnica, Markov trg 2, Zagreb',
      },
    ],
  },
  'a Vietnamese office in microdata, two telephones in one value': {
    url: 'https://luatsuviet.vn/',
    html: `<div itemscope itemtype="https://schema.org/Attorney"><h3 itemprop="name">Văn phòng Luật sư Việt</h3>
      <span itemprop="telephone">024 3936 1111 - 0903 456 789</span><p itemprop="address">25 Lý Thường Kiệt, Hà Nội</p></div>`,
    contacts: [
      {
        organisation: 'Văn phòng Luật sư Việt',
        phones: ['+842439361111', '+84903456789'],
        addresses: ['25 Lý Thường Kiệt, Hà Nội'],
      },
    ],
  },
  'an event’s number in microdata, where its organizer is named': {
    url: 'https://sajam.hr/',
    html: `<div itemscope itemtype="https://schema.org/Event"><b itemprop="name">Sajam cvijeća</b> <time itemprop="startDate" datetime="2027-05-08">8. 5.</time>
      Tel. <span itemprop="telephone">021 555 010</span>, <span itemprop="organizer" itemscope itemtype="https://schema.org/Organization"><i itemprop="name">Udruga vrtlara</i></span></div>`,
    contacts: [{ organisation: 'Udruga vrtlara', phones: ['+38521555010'] }],
    events: [{ title: 'Sajam cvijeća', start: '2027-05-08' }],
  },
  'an event’s number in microdata, where nobody is named': {
    url: 'https://talgud.ee/',
    html: `<div itemscope itemtype="https://schema.org/SocialEvent"><b itemprop="name">Talgud</b> <time itemprop="startDate" datetime="2027-05-01T10:00">1. mai</time>
      Info: <a itemprop="telephone" href="tel:+37255551234">5555 1234</a> või <span property="x">kohapeal</span></div>`,
    contacts: [],
    events: [{ title: 'Talgud', start: '2027-05-01T10:00:00' }],
  },
  'an event’s number in RDFa, where nobody is named': {
    url: 'https://talgud.ee/',
    html: `<div vocab="https://schema.org/" typeof="Event"><b property="name">Talgud</b> <time property="startDate" datetime="2027-05-01T10:00">1. mai</time>
      Telefon: <span property="telephone">5555 1234</span></div>`,
    contacts: [],
    events: [{ title: 'Talgud', start: '2027-05-01T10:00:00' }],
  },
  'types and names doubled, a number in an attribute that the page shows short': {
    url: 'https://autoservis.cz/',
    html: `<div itemscope itemtype="http://schema.org/Organization http://schema.org/AutoRepair"><h2 itemprop="name legalName">Autoservis Lev</h2>
      <span itemprop="telephone" content="+420 311 555 307">311 555 307</span> <meta itemprop="email" content="lev@autoservis.cz">
      <link itemprop="sameAs" href="https://www.facebook.com/autolev"><span itemprop="address" itemscope itemtype="http://schema.org/PostalAddress">
      <meta itemprop="addressCountry" content="CZ"><span itemprop="streetAddress">Hlavní 1</span>, <span itemprop="addressLocality">Beroun</span></span></div>`,
    contacts: [
      {
        organisation: 'Autoservis Lev',
        phones: ['+420311555307'],
        emails: ['lev@autoservis.cz'],
        urls: ['https://www.facebook.com/autolev'],
        addresses: ['Hlavní 1, Beroun, CZ'],
      },
    ],
  },
  'a team of people, each an item, with addresses hidden from harvesters': {
    url: 'https://architekti.cz/tym',
    html: `<ul><li itemscope itemtype="https://schema.org/Person"><b itemprop="name">Ing. arch. Vít Sova</b> <i itemprop="jobTitle">architekt</i>
      <span itemprop="email">sova (zavináč) architekti.cz</span></li>
      <li itemscope itemtype="https://schema.org/Person"><b itemprop="name">Lea Sýkorová</b> <i itemprop="jobTitle">projektantka</i>
      <span itemprop="telephone">+420 605 555 308</span></li></ul>`,
    contacts: [
      { name: 'Ing. arch. Vít Sova', role: 'architekt', emails: ['sova@architekti.cz'] },
      { name: 'Lea Sýkorová', role: 'projektantka', phones: ['+420605555308'] },
    ],
  },
  'a review of a café in microdata: the café, not who wrote': {
    html: `<div itemscope itemtype="https://schema.org/Review"><div itemprop="itemReviewed" itemscope itemtype="https://schema.org/CafeOrCoffeeShop">
      <b itemprop="name">Bean Yard</b> <span itemprop="telephone">(512) 555-0109</span></div>
      <span itemprop="author" itemscope itemtype="https://schema.org/Person"><i itemprop="name">Gus M.</i></span>
      <span itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><i itemprop="ratingValue">5</i></span></div>`,
    contacts: [{ organisation: 'Bean Yard', phones: ['+15125550109'] }],
  },
  'RDFa with dates typed, the place by rel and resource': {
    url: 'https://ooper.ee/',
    html: `<main prefix="s: https://schema.org/"><div about="/etendus" typeof="s:MusicEvent"><b property="s:name">Carmen</b>
      <span property="s:startDate" content="2027-02-20T19:00:00+02:00" datatype="xsd:dateTime">20. veebruar</span>
      <a rel="s:location" href="#saal">saal</a></div>
      <div about="#saal" typeof="s:MusicVenue"><b property="s:name">Suur saal</b><div rel="s:address"><p typeof="s:PostalAddress">
      <i property="s:streetAddress">Estonia pst 4</i>, <i property="s:addressLocality">Tallinn</i></p></div></div></main>`,
    events: [
      {
        title: 'Carmen',
        start: '2027-02-20T19:00:00+02:00',
        place: 'Suur saal, Estonia pst 4, Tallinn',
      },
    ],
  },
  'an author as a content manager’s RDFa has it: nobody to save': {
    html: `<div about="/node/7" typeof="sioc:Item foaf:Document"><h2 property="dc:title">Post</h2>
      Submitted by <span rel="sioc:has_creator"><a href="/user/3" about="/user/3" typeof="sioc:UserAccount" property="foaf:name">editor7</a></span></div>`,
  },
  'a salon whose footer gives its name in full': {
    url: 'https://salon.ee/',
    html: `<div itemscope itemtype="https://schema.org/HairSalon"><h1 itemprop="name">Salong Juta</h1><p>Tel: <span itemprop="telephone">+372 5555 0400</span></p>
      <p itemprop="address">Lai 7, Rakvere</p></div><footer>Salong Juta OÜ, reg. 12345678, Lai 7, Rakvere 44308</footer>`,
    contacts: [{ organisation: 'Salong Juta', phones: ['+37255550400'], addresses: ['Lai 7, Rakvere'] }],
  },
  'a fax that only the markup calls one': {
    url: 'https://klinik.de/',
    html: `<div itemscope itemtype="https://schema.org/MedicalClinic"><h1 itemprop="name">Klinik am Wald</h1>
      <ul><li itemprop="telephone">+49 30 901820</li><li itemprop="faxNumber">+49 30 901821</li></ul></div>`,
    contacts: [{ organisation: 'Klinik am Wald', phones: ['+4930901820'] }],
  },
};

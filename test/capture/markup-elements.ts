import { readDataLinks } from '../../lib/capture/extract/data-links';
import { readJsonLd } from '../../lib/capture/extract/json-ld';
import { readMarkup } from '../../lib/capture/extract/markup';
import { readMicrodata } from '../../lib/capture/extract/microdata';
import { readMicroformats } from '../../lib/capture/extract/microformats';
import { readOpenGraph } from '../../lib/capture/extract/open-graph';
import { readPageFacts } from '../../lib/capture/extract/page-facts';
import { readRdfa } from '../../lib/capture/extract/rdfa';
import { type ElementReader, inPieces, some } from './element-reader';

/** What reads markup made for programs, and the page's words about itself. */
export const MARKUP_ELEMENTS: readonly ElementReader[] = [
  {
    name: 'page-facts',
    html: (text) =>
      `<title>${text}</title><html lang="${text}"><meta name="keywords" content="${text}"><meta property="og:locale" content="${text}">
      <link rel="canonical" href="${text}"><p>${text}</p>${inPieces(text, 2_000, (piece) => `<p>${piece}</p>`)}`,
    read: ({ document, marks, budget }) =>
      readPageFacts(document, marks.of(document).rare, budget).opening || null,
  },
  {
    name: 'json-ld',
    html: (text) =>
      `<script type="application/ld+json">{"name":"${text}"}</script><script type="application/ld+json">${text}</script>
      <script type="application/ld+json">{"a":1,${text}</script><script type="application/ld+json">{"name":"Jana"}</script>`,
    read: ({ document, marks, budget }) => some(readJsonLd(marks.of(document).rare, budget)),
  },
  {
    name: 'microdata',
    html: (text) =>
      `<div itemscope itemtype="http://schema.org/Event ${text}" itemref="${text.replaceAll('&quot;', '')}"><p itemprop="name">${text}</p><p itemprop="startDate ${text}">${text}</p>
      <a itemprop="url" href="${text}">${text}</a><p itemprop="telephone">${text}</p></div>`,
    read: ({ document, budget }) => some(readMicrodata(document, budget)),
  },
  {
    name: 'rdfa',
    html: (text) =>
      `<div vocab="http://schema.org/" prefix="${text}" typeof="Person ${text}" about="${text}"><p property="name">${text}</p>
      <p property="telephone ${text}">${text}</p><a rel="url" href="${text}">${text}</a><i resource="[${text}]" property="email"></i></div>`,
    read: ({ document, budget }) => some(readRdfa(document, budget)),
  },
  {
    name: 'microformats',
    html: (text) =>
      `<div class="h-card ${text}"><p class="p-name">${text}</p><p class="p-tel">${text}</p></div><div class="h-card">${text}</div>
      <div class="vevent"><p class="summary">${text}</p><p class="dtstart"><b class="value">${text}</b></p><p class="dtend">${text}</p></div>
      <div class="vcard"><p class="tel"><b class="type">${text}</b> ${text}</p><p class="n">${text}</p><p class="adr">${text}</p></div>`,
    read: ({ document, marks, budget }) =>
      some(readMicroformats(document, marks.of(document).microformats, budget)),
  },
  {
    name: 'data-links',
    html: (text) =>
      `<a href="data:text/vcard,BEGIN:VCARD%0AFN:${text}%0ATEL;${text}%0AN:${text}%0AADR:${text}">x</a><a href="data:text/vcard;base64,${text}">x</a>
      <a href="data:text/calendar,BEGIN:VEVENT%0ASUMMARY:${text}%0ADTSTART:${text}">x</a>`,
    read: ({ document, budget }) => some(readDataLinks(document, budget)),
  },
  {
    name: 'open-graph',
    html: (text) =>
      `<meta property="og:phone_number" content="${text}"><meta property="og:street-address" content="${text}"><meta property="og:type" content="${text}">
      <meta property="og:email" content="jana@firma.example ${text}"><meta property="og:title" content="Firma ${text}"><meta property="event:start_time" content="2027 ${text}">`,
    read: ({ document, marks, budget }) => some(readOpenGraph(marks.of(document).rare, budget).events),
  },
  {
    name: 'markup',
    html: (text) =>
      `<script type="application/ld+json">{"@type":["Person","Event"],"name":"Jana ${text}","email":"${text}","telephone":"${text}","address":"${text}"}</script>
      <div itemscope itemtype="http://schema.org/Event"><p itemprop="name">Jana</p><p itemprop="startDate">2027-01-01 ${text}</p><p itemprop="duration">${text}</p><p itemprop="location">${text}</p></div>
      <div class="h-card"><p class="p-name">Jana Nováková</p><p class="p-tel">${text}</p><p class="u-email">jana@firma.example</p></div>`,
    read: (page) => some(readMarkup(page).contacts),
  },
];

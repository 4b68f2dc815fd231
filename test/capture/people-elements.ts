import { textContentOf } from '../../lib/capture/dom';
import { createLineReader } from '../../lib/capture/extract/card-lines';
import { readCompany } from '../../lib/capture/extract/company';
import { mailtoAnchors, telAnchors, textAnchors } from '../../lib/capture/extract/contact-anchors';
import { contactsFromCards } from '../../lib/capture/extract/contact-cards';
import { readContactTables } from '../../lib/capture/extract/contact-tables';
import { hiddenAnchors } from '../../lib/capture/extract/hidden-anchors';
import { isUnderHeading, kindAround } from '../../lib/capture/extract/number-labels';
import { readPeople } from '../../lib/capture/extract/people';
import { readSelection, selectionContacts } from '../../lib/capture/extract/selection';
import { linesOfPage, signatureContacts } from '../../lib/capture/extract/signature';
import { all, body, type ElementReader, firstOf, inPieces, letter, some } from './element-reader';

/** What reads people and companies where no markup says so. */
export const PEOPLE_ELEMENTS: readonly ElementReader[] = [
  {
    name: 'company',
    html: (text) =>
      `<main>${text}</main><footer>Firma s.r.o.<br>${firstOf(text, 3_800)}<br>Hlavní 1, 110 00 Praha 1</footer>
      ${inPieces(text, 3_800, (piece) => `<address>Firma s.r.o.<br>Hlavní 1, 110 00 Praha 1<br>Tel: ${piece}</address>`)}`,
    read: (page) => some(readCompany(body(page), true, page.texts, page.budget)),
  },
  {
    name: 'contact-anchors',
    html: (text) =>
      `<a href="mailto:jana@firma.example">${text}</a><a href="mailto:${text}">x</a><a href="tel:+420222333444">${text}</a>
      <a href="tel:${text}">x</a><p>jana@firma.example ${text}</p><p>Tel: +420 222 333 444 ${text}</p>`,
    read: (page) => {
      const marks = page.marks.of(page.document);
      return some([
        ...mailtoAnchors(page.document, marks, page.budget),
        ...telAnchors(marks, page.budget),
        ...textAnchors(body(page), page.texts, page.budget),
      ]);
    },
  },
  {
    name: 'contact-cards',
    html: (text) =>
      `<h2>${text}</h2><div><div><p><a href="mailto:jana@firma.example" title="${text}">${text}</a></p>${text}</div></div>
      ${inPieces(text, 390, (piece) => `<ul><li><h3>Jana Nováková</h3>${piece} <a href="tel:+420222333444">x</a></li></ul>`)}
      <section><p><a href="mailto:eva@firma.example">eva</a>, <a href="mailto:ivo@firma.example">ivo</a></p>${firstOf(text, 7_900)}</section>`,
    read: (page) => {
      const anchors = all(page, 'a').map((element, at) => ({
        from: at % 2 === 0 ? ('mailto' as const) : ('tel' as const),
        element,
        value: at % 2 === 0 ? `jana${at}@firma.example` : `+42022233344${at}`,
      }));
      return some(contactsFromCards(anchors, body(page), page.budget));
    },
  },
  {
    name: 'card-lines',
    html: (text) =>
      `<p>${text}</p><p>Jana <b>Nováková</b> ${text}</p>${inPieces(text, 300, (piece) => `<i>${piece}</i>`)}`,
    read: (page) => some(createLineReader(page.budget)(body(page), 300_000)),
  },
  {
    name: 'contact-tables',
    html: (text) =>
      `<table><tr><th>Name</th><th>E-mail</th><th>Phone</th><th>Role</th></tr>
      ${inPieces(text, 1_000, (piece) => `<tr><td>Jana Nováková</td><td>${piece}</td><td>${piece}</td><td>${piece}</td></tr><tr><td>${piece}</td><td>a@a.example</td><td>+420 222 333 444</td><td>x</td></tr>`)}
      <tr><td>Jana Nováková</td><td>${text}</td><td>${text}</td><td>${text}</td></tr></table><table><tr><th>${text}</th></tr></table>`,
    read: (page) => some(readContactTables(body(page), page.marks.of(page.document), page.budget)),
  },
  {
    name: 'hidden-anchors',
    html: (text) =>
      `<a data-cfemail="${text}">x</a><a href="javascript:linkTo_UnCryptMailto('${text}')">x</a><i data-user="${text}" data-domain="${text}"></i>
      <i data-email="${text}"></i><img alt="@${text}"><i data-user="jana" data-domain="firma.example"></i>`,
    read: (page) => some(hiddenAnchors(page.document, page.marks.of(page.document), page.budget)),
  },
  {
    name: 'number-labels',
    html: (text) =>
      `<table><tr><th>${text}</th></tr><tr><td class="${text}" title="${text}"><b>${text}</b><i aria-label="${text}"></i></td></tr></table>
      <p>${text}<b>1</b></p><dl><dt>${text}</dt><dd><b>2</b></dd></dl><p>Fax: <b>222 333 444</b></p>`,
    read: (page) =>
      some(
        all(page, 'b, td, dd').map(
          (element) => kindAround(element, page.budget) ?? (isUnderHeading(element) || null),
        ),
      ),
  },
  {
    name: 'people',
    html: (text) =>
      `<address>Firma s.r.o.<br>Hlavní 1, 110 00 Praha 1<br>Tel: +420 222 333 444</address>
      <table><tr><th>Name</th><th>Phone</th></tr><tr><td>${text}</td><td>${text}</td></tr></table>${inPieces(text, 3_800, (piece) => `<p class="contact">${piece}</p>`)}`,
    read: (page) => some(readPeople(page, null).contacts),
  },
  {
    name: 'selection',
    html: letter,
    read: ({ document, budget }) => {
      const selection = document.getSelection();
      selection?.selectAllChildren(document.body);
      const text = readSelection(selection, budget);
      return text === '' ? null : some(selectionContacts(text));
    },
  },
  {
    name: 'signature',
    html: (text) =>
      `<p>-- </p><p>Jana Nováková</p><p>director</p><p>jana@firma.example</p><p>+420 222 333 444</p><p>${text}</p>`,
    read: (page) =>
      some([
        ...signatureContacts(page, null),
        ...signatureContacts({ ...page, selected: textContentOf(body(page)).slice(0, 20_000) }, null),
        ...linesOfPage(page.document, page.budget),
      ]),
  },
];

import type { Mailbox } from '../../lib/capture/capture-result';
import { textContentOf } from '../../lib/capture/dom';
import { readGmail } from '../../lib/capture/extract/gmail';
import { readHyperkitty, readPipermail } from '../../lib/capture/extract/mail-archive';
import { readBareMail } from '../../lib/capture/extract/mail-bare';
import { openMail } from '../../lib/capture/extract/mail-body';
import { readFastmail } from '../../lib/capture/extract/mail-fastmail';
import { findHeaderBlock, mayHaveHeaders } from '../../lib/capture/extract/mail-header-lines';
import { mailboxesIn, mailboxesOf } from '../../lib/capture/extract/mail-header-mailboxes';
import { readOutlook } from '../../lib/capture/extract/mail-outlook';
import { readMailPage } from '../../lib/capture/extract/mail-page';
import { labelledPeople, peopleIn } from '../../lib/capture/extract/mail-parts';
import { readProton } from '../../lib/capture/extract/mail-proton';
import { MAIL_READERS } from '../../lib/capture/extract/mail-readers';
import { readRoundcube } from '../../lib/capture/extract/mail-roundcube';
import { readYahoo } from '../../lib/capture/extract/mail-yahoo';
import { readableLines } from '../../lib/capture/readable-text';
import { all, body, type ElementReader, firstOf, letter, MAILBOX, some } from './element-reader';

const people = (mailboxes: readonly Mailbox[]): readonly Mailbox[] | null => some(mailboxes);

/** What reads mails. */
export const MAIL_ELEMENTS: readonly ElementReader[] = [
  {
    name: 'gmail',
    html: (text) =>
      `<h2 class="hP">${text}</h2><i class="gD" email="jana@firma.example" name="${text}">${text}</i><i class="g3" title="${text}"></i>
      <i class="g2" email="${text}">${text}</i><div class="a3s">${letter(text)}</div>`,
    read: ({ document, budget }) => readGmail(document, null, budget),
  },
  {
    name: 'gmail',
    html: (text) =>
      `<div class="maincontent"><table><tr><td><b>${text}</b></td></tr></table><table class="message"><tr><td>${MAILBOX} ${text}</td><td>${text}</td></tr>
      <tr><td>To: ${text}</td></tr><tr><td>${letter(text)}</td></tr></table></div>`,
    read: ({ document, budget }) => readGmail(document, null, budget),
  },
  {
    name: 'mail-archive',
    html: (text) =>
      `<h1>${text}</h1><b>Jana Nováková</b><a href="mailto:x">jana at firma.example</a><i>${text}</i><pre>${letter(text)}</pre>`,
    read: ({ document, budget }) => readPipermail(document, budget),
  },
  {
    name: 'mail-archive',
    html: (text) =>
      `<h3>${text}</h3><div class="email"><div class="email-header"><b class="name">${text} a</b><i title="@${text}"></i><b class="time"><span title="${text}"></span></b></div>
      <div class="email-body">${letter(text)}</div></div>`,
    read: ({ document, budget }) => readHyperkitty(document, null, budget),
  },
  {
    name: 'mail-bare',
    html: (text) => `<p>Hello Jana,</p><p>${firstOf(text, 25_000)}</p><p>Kind regards</p><p>Jana</p>`,
    read: ({ document, budget }) => readBareMail(document, budget),
  },
  {
    name: 'mail-bare',
    html: (text) => `<p>Hello Jana,</p><pre>${firstOf(text, 25_000)}</pre><p>Kind regards</p><p>Jana</p>`,
    read: ({ document, budget }) => readBareMail(document, budget),
  },
  {
    name: 'mail-body',
    html: letter,
    read: (page) =>
      openMail(
        { subject: 'Lease', from: { name: 'Jana', email: null }, to: [], sentAt: '' },
        body(page),
        page.budget,
      ),
  },
  {
    name: 'mail-fastmail',
    html: (text) =>
      `<div class="v-Thread"><h1 class="v-Thread-title">${text}</h1><b class="v-Message-from" title="${text}">${MAILBOX} ${text}</b><b class="v-Message-to">${text}</b>
      <b class="v-Message-time">${text}</b><div class="v-Message-body">${letter(text)}</div></div>`,
    read: ({ document, budget }) => readFastmail(document, null, budget),
  },
  {
    name: 'mail-header-lines',
    html: (text) =>
      `<pre>${text}</pre><p>From: Jana</p><p>Subject: ${text}</p><p>${text}</p><p>Date: ${text}</p>`,
    read: (page) => {
      const lines = readableLines(body(page), page.budget, { limit: 300_000 });
      return some([
        findHeaderBlock(lines),
        findHeaderBlock(lines.slice(-3)),
        mayHaveHeaders(textContentOf(body(page))),
      ]);
    },
  },
  {
    name: 'mail-header-mailboxes',
    html: (text) =>
      `<p>Jana <b title="jana@firma.example">${text}</b> <a href="mailto:${text}">${text}</a> <i title="@${text}" data-email="@${text}">${text}</i></p>`,
    read: (page) => {
      const [place] = all(page, 'b');
      const text = textContentOf(body(page));
      return place
        ? people([
            ...mailboxesIn(body(page), page.budget),
            ...mailboxesOf({ text, node: place }, page.budget),
          ])
        : null;
    },
  },
  {
    name: 'mail-outlook',
    html: (text) =>
      `<div role="main"><div role="heading" aria-level="2" title="${text}">${text}</div><div aria-label="From: Jana ${text}">${text}</div>
      <div aria-label="To: ${text}">${text}</div><i data-testid="SentReceivedSavedTime">${text}</i><div id="UniqueMessageBody_1">${letter(text)}</div></div>`,
    read: ({ document, budget }) => readOutlook(document, null, budget),
  },
  {
    name: 'mail-page',
    html: (text) =>
      `<table><tr><td>From:</td><td>${MAILBOX} ${text}</td></tr><tr><td>To:</td><td>${text}</td></tr><tr><td>Subject:</td><td>${firstOf(text, 2_000)}</td></tr>
      <tr><td>Date:</td><td>1 May 2027 ${firstOf(text, 2_000)}</td></tr></table><div id="text">${letter(text)}</div>`,
    read: ({ document, budget }) => readMailPage(document, budget),
  },
  {
    name: 'mail-page',
    html: (text) =>
      `<pre>From: jana@firma.example\nTo: eva@firma.example\nDate: 1 May 2027\nSubject: x\n\n${text}</pre>`,
    read: ({ document, budget }) => readMailPage(document, budget),
  },
  {
    name: 'mail-parts',
    html: (text) =>
      `<p title="${text}">${text}</p><b>To: ${MAILBOX} ${text}</b><i aria-label="From: ${MAILBOX} ${text}">${text}</i>`,
    read: (page) =>
      people([
        ...all(page, 'p, b').flatMap((part) => peopleIn(part, page.budget)),
        ...labelledPeople(all(page, 'i'), 'from', page.budget),
      ]),
  },
  {
    name: 'mail-proton',
    html: (text) =>
      `<h1 data-testid="conversation-header:subject">${text}</h1><div data-testid="message-view-1"><b data-testid="recipients:sender" title="${text}">
      <i data-testid="recipient-label">Jana ${text}</i><i data-testid="recipient-address">${text}</i></b><b data-testid="recipients:item-1">${text}</b>
      <time datetime="${text}"></time><div data-testid="message-content:body">${letter(text)}</div></div>`,
    read: ({ document, budget }) => readProton(document, null, budget),
  },
  {
    name: 'mail-readers',
    html: (text) =>
      `<p>From: jana@firma.example</p><p>To: ${text}</p><p>Date: 1 May 2027</p><p>Subject: x</p><div id="text">${letter(text)}</div>`,
    read: (page) => some(MAIL_READERS.map(({ read }) => read(page))),
  },
  {
    name: 'mail-roundcube',
    html: (text) =>
      `<h2 class="subject">${text}</h2><table class="headers-table"><tr><td class="header from">${MAILBOX} ${text}</td><td class="header to">${text}</td>
      <td class="header date">${text}</td></tr></table><div id="messagebody">${letter(text)}</div>`,
    read: ({ document, marks, budget }) => readRoundcube(document, marks.of(document).rare, budget),
  },
  {
    name: 'mail-yahoo',
    html: (text) =>
      `<h1 data-test-id="message-subject">${text}</h1><b data-test-id="message-from">${MAILBOX} ${text}</b><b data-test-id="message-to">${text}</b>
      <b data-test-id="message-date">${text}</b><div data-test-id="message-view-body-content">${letter(text)}</div>`,
    read: ({ document, budget }) => readYahoo(document, null, budget),
  },
];

import { newId } from '../../../lib/records/id';

/** Pages and records that have a hostile text wherever one goes. */

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll('\u0000', '&#0;');

/** As part of an address; halves of surrogate pairs have no form there. */
const inAddress = (text: string): string => encodeURI(text.toWellFormed());

/** A page whose markup names one person per text, and has it as title, too. */
export function hostilePeople(texts: readonly string[], first: number): string {
  const people = texts.map((text, at) => ({
    ...{
      '@type': 'Person',
      name: `${text} ${at}`,
      jobTitle: text,
      email: `person${first + at}@hostile.example`,
    },
    ...{
      worksFor: { '@type': 'Organization', name: `${text} Ltd` },
      url: `https://hostile.example/${inAddress(text)}`,
    },
    address: text,
  }));
  const markup = JSON.stringify({ '@context': 'https://schema.org', '@graph': people }).replaceAll(
    '<',
    '\\u003c',
  );
  return `<!doctype html><meta charset="utf-8"><title>${escaped(texts.join(' '))}</title>
    <script type="application/ld+json">${markup}</script><p>${escaped(texts[0] ?? '')}</p>`;
}

/** A mail with the texts in its header and its body; `about` tells it from others. */
export const hostileMail = (texts: readonly string[], about: string): string =>
  `<!doctype html><meta charset="utf-8"><title>Mail</title><article><h1>${escaped(texts[2] ?? '')} ${about}</h1>
    <table><tr><th>From:</th><td>${escaped(texts[3] ?? '')} &lt;sender.${about}@hostile.example&gt;</td></tr>
    <tr><th>To:</th><td>Ana &lt;ana@modra.example&gt;</td></tr>
    <tr><th>Subject:</th><td>${escaped(texts[0] ?? '')} ${about}</td></tr>
    <tr><th>Date:</th><td>Tue, 3 Nov 2026 10:05:00 +0100</td></tr></table>
    <div>${texts.map((text) => `<p>${escaped(text)}</p>`).join('')}<p>Kind regards,<br>${escaped(texts[1] ?? '')}<br>Director</p></div></article>`;

/** Keys that a document refuses by rule, whatever is under them. */
const REFUSED_KEYS = ['__proto__', 'constructor', 'prototype', ''];

/** A record as a command adds it, with the number of its text. */
export interface HostileRecord {
  kind: 'contact' | 'task' | 'meeting' | 'interaction';
  id: string;
  fields: object;
  text: number;
}

/**
 * A contact, one who looks the same for every tenth, a task, a meeting and a call with the text in each of their
 * fields that takes any; linked with each other. Every tenth task is due today.
 */
export function hostileRecords(text: string, at: number): HostileRecord[] {
  const [contact, task] = [newId(), newId()];
  const cut = (length: number) => text.slice(0, length);
  const key = REFUSED_KEYS.includes(text) || !text.isWellFormed() ? `key ${at}` : cut(60).toWellFormed();
  const link = `https://hostile.example/${inAddress(text).slice(0, 1_000)}`;
  const source = { url: link, title: cut(300), kind: 'page', excerpt: cut(500) };
  const fields = {
    ...{ name: cut(200), organisation: cut(200), role: cut(200), notes: cut(20_000) },
    emails: { [`hostile.${at}@hostile.example`]: { label: cut(40) } },
    phones: { [`+420602${String(100_000 + at)}`]: { raw: cut(64), label: cut(40) } },
    addresses: { a: { text: cut(500) } },
    urls: { a: { url: link } },
    tags: { [key]: true },
    source,
  };
  const today = { date: new Date().toISOString().slice(0, 10), time: null, zone: null };
  const record = (kind: HostileRecord['kind'], id: string, given: object): HostileRecord => ({
    ...{ kind, id, fields: given, text: at },
  });
  return [
    record('contact', contact, fields),
    ...(at % 10 === 0 ? [record('contact', newId(), { ...fields, role: `${cut(150)} other` })] : []),
    record('task', task, {
      ...{
        title: cut(500),
        notes: cut(20_000),
        tags: { [key]: true },
        contactIds: { [contact]: true },
        source,
      },
      ...{
        due: at % 10 === 0 ? today : null,
        waitingOn: cut(120),
        requestedBy: cut(120),
        assignee: cut(120),
      },
      checklist: { a: { title: cut(300), done: false, order: 'a' } },
    }),
    record('meeting', newId(), {
      ...{ title: cut(500), place: cut(300), url: cut(2_000), agenda: cut(20_000), start: today, source },
      attendees: { [contact]: { name: cut(200) }, free: { name: cut(200) } },
    }),
    record('interaction', newId(), {
      ...{ type: 'call', summary: cut(2_000), contactId: contact, taskId: task, source },
      at: '2026-11-20T10:00:00.000Z',
    }),
  ];
}

// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { createBudget, PAGE_BUDGET } from '../../../lib/capture/budget';
import { finishCapture } from '../../../lib/capture/finish-capture';
import { parseCaptured } from '../../../lib/capture/parse-captured';
import { readPage } from '../../../lib/capture/read-page';
import { templatesFor } from '../../../lib/capture/templates/hand-over';
import { parseTemplates } from '../../../lib/capture/templates/parse-templates';
import type { Template } from '../../../lib/capture/templates/template';

const CRM: Template = {
  name: 'CRM',
  match: { address: 'https://crm.example/people/*' },
  contact: {
    name: 'h1 .who',
    organisation: { selector: 'meta[name="firm"]', attribute: 'content' },
    role: '.role, .function',
    emails: { selector: '.mail > a', attribute: 'href' },
    phones: '.numbers li:nth-child(2)',
    urls: { selector: 'a.site', attribute: 'href' },
    addresses: '#place',
  },
};

/** What templates and all else find in a page of these elements. */
async function read(html: string, templates: readonly Template[], address = 'https://crm.example/people/7') {
  document.head.innerHTML = '<title>Someone</title>';
  document.body.innerHTML = html;
  const raw = readPage(document, null, createBudget(), templatesFor(templates, address));
  const parsed = parseCaptured(JSON.parse(JSON.stringify(raw)));
  if (!parsed) throw new Error('nothing was read');
  return finishCapture(parsed);
}

const PERSON = `<meta name="firm" content="Firma s.r.o."><h1>Card of <span class="who">Jana Nováková</span></h1>
  <p class="function">Jednatelka</p><p class="mail"><a href="mailto:Jana%40firma.cz?subject=x">write</a></p>
  <ul class="numbers"><li>fax 777 000 000</li><li>+420 777 123 456</li></ul>
  <a class="site" href="/jana">more</a><p id="place">Dlouhá 5, Praha</p>`;

describe('a template', () => {
  test('says which elements feed which fields, and what it found bears its name', async () => {
    const { contacts, templates } = await read(PERSON, [CRM]);
    expect(templates).toEqual(['CRM']);
    expect(contacts[0]).toMatchObject({
      ...{ name: 'Jana Nováková', organisation: 'Firma s.r.o.', role: 'Jednatelka' },
      ...{ emails: ['jana@firma.cz'], addresses: ['Dlouhá 5, Praha'], from: 'template', template: 'CRM' },
      phones: [{ e164: '+420777123456', raw: '+420 777 123 456' }],
    });
  });

  test('is left at home where its address is another', async () => {
    const { contacts, templates } = await read(PERSON, [CRM], 'https://crm.example.evil.example/people/7');
    expect(templates).toBeUndefined();
    expect(contacts.some(({ from }) => from === 'template')).toBe(false);
  });

  test('reads each of several people in their own row', async () => {
    const rows = `<table><tr><th>Name</th></tr>
      <tr class="p"><td>Eva Malá</td><td>eva@x.example</td></tr>
      <tr class="p"><td>Petr Velký</td><td>petr@x.example</td></tr></table>`;
    const each: Template = {
      name: 'Rows',
      match: { address: '*://*.example/*' },
      contact: { each: 'tr.p', name: 'td:first-child', emails: 'td + td' },
    };
    const { contacts } = await read(rows, [each]);
    expect(
      contacts.filter(({ from }) => from === 'template').map(({ name, emails }) => [name, emails]),
    ).toEqual([
      ['Eva Malá', ['eva@x.example']],
      ['Petr Velký', ['petr@x.example']],
    ]);
  });

  test('for a type reads where the page speaks of it, in markup or in a script', async () => {
    const typed: Template = { name: 'People', match: { type: 'Person' }, contact: { name: 'b', role: 'i' } };
    const markup = `<p><b>Nobody</b></p><div itemscope itemtype="https://schema.org/Person"><b>Jana Nováková</b></div>
      <div typeof="schema:Person"><b>Eva Malá</b></div><div itemtype="https://schema.org/PersonOfInterest"><b>X</b></div>`;
    const found = (await read(markup, [typed])).contacts.filter(({ from }) => from === 'template');
    expect(found.map(({ name }) => name)).toEqual(['Jana Nováková', 'Eva Malá']);
    const script = `<script type="application/ld+json">{"@type":"Person","name":"Jana"}</script><b>Jana Nováková</b>`;
    expect((await read(script, [typed])).templates).toEqual(['People']);
    expect((await read('<b>Jana Nováková</b>', [typed])).templates).toBeUndefined();
  });

  test('reads an event, and a mail with its sender', async () => {
    const other: Template = {
      name: 'Desk',
      match: { address: 'https://crm.example/*' },
      event: { title: 'h2', start: 'time', place: '.where' },
      mail: { subject: 'h1', from: '.from', text: 'article' },
    };
    const { email, events, contacts } = await read(
      `<h1>Nabídka</h1><p class="from">Jana Nováková &lt;jana@firma.cz&gt;</p><article><p>Dobrý den,</p><p>posílám.</p></article>
       <h2>Porada</h2><time datetime="2026-11-24T10:00">úterý</time><p class="where">Zasedačka</p>`,
      [other],
    );
    expect(email).toMatchObject({ subject: 'Nabídka', text: 'Dobrý den,\n\nposílám.' });
    expect(email?.from).toEqual({ name: 'Jana Nováková', email: 'jana@firma.cz' });
    expect(events[0]).toMatchObject({ title: 'Porada', start: '2026-11-24T10:00:00', place: 'Zasedačka' });
    expect(contacts[0]).toMatchObject({ name: 'Jana Nováková', emails: ['jana@firma.cz'] });
  });

  test('reads what is typed into a field, and never a password', async () => {
    const form: Template = {
      name: 'Form',
      match: { address: 'https://crm.example/*' },
      contact: { name: '#n', role: '#p' },
    };
    const { contacts } = await read(
      '<input id="n" value="Jana Nováková"><input id="p" type="password" value="secret">',
      [form],
    );
    expect(contacts[0]).toMatchObject({ name: 'Jana Nováková', role: null });
  });

  test('stops where the budget of the page ends', () => {
    document.body.innerHTML = `<div class="a">${'<p><b>x</b></p>'.repeat(300)}</div>`;
    const budget = createBudget({ ...PAGE_BUDGET, nodes: 100 });
    const slow = { ...CRM, contact: { name: '.nobody b' } };
    const raw = readPage(document, null, budget, templatesFor([slow], 'https://crm.example/people/1'));
    expect(raw).toMatchObject({ truncated: true });
  });

  test('comes back from its own text the same', () => {
    expect(parseTemplates(JSON.stringify([CRM], null, 2), () => true)).toEqual([CRM]);
  });
});

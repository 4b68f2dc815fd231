import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Capture } from '../../lib/capture/capture-result';
import { finishCapture } from '../../lib/capture/finish-capture';
import { parseCaptured } from '../../lib/capture/parse-captured';
import { openPageReader, type PageReader } from '../../scripts/try/capture-browser';

let reader: PageReader;
beforeAll(async () => {
  reader = await openPageReader();
});
afterAll(() => reader.close());

async function capture(html: string): Promise<Capture & { ms: number }> {
  const { result, ms } = await reader.read(html, 'https://page.example/');
  const raw = parseCaptured(result);
  if (!raw) throw new Error('unreadable');
  return { ...(await finishCapture(raw)), ms };
}

test('open shadow roots are read: of custom elements, of plain ones, and of those within others', async () => {
  const { contacts } = await capture(`<title>Shadows</title>
    <x-card><template shadowrootmode="open"><div class="h-card"><a class="p-name u-email" href="mailto:ana@page.example">Ana Horvat</a></div>
      <section><template shadowrootmode="open"><p itemscope itemtype="https://schema.org/Person"><b itemprop="name">Jan Novák</b></p></template></section></template></x-card>
    <div>Light <template shadowrootmode="open"><a href="mailto:eva@page.example">Eva</a><slot></slot></template></div>
    <x-closed><template shadowrootmode="closed"><a href="mailto:no@page.example">No</a></template></x-closed>`);
  expect(contacts.map(({ name, emails, from }) => [name, emails[0], from])).toEqual(
    [
      ['Ana Horvat', 'ana@page.example', 'microformats'],
      [null, 'eva@page.example', 'mailto'],
      ['Jan Novák', undefined, 'microdata'],
    ].sort((a, b) => order(a[2]) - order(b[2])),
  );
});

const order = (from: string | null | undefined): number =>
  ['microdata', 'microformats', 'mailto'].indexOf(from ?? '');

test('frames of the same origin are read, hidden ones and those of other origins are not', async () => {
  const { contacts } = await capture(`<title>Frames</title>
    <iframe srcdoc='<script type="application/ld+json">{"@type":"Person","name":"Liis Tamm","email":"liis@page.example"}</script>'></iframe>
    <iframe srcdoc='<a href="mailto:hidden@page.example">x</a>' style="display:none"></iframe>
    <iframe sandbox srcdoc='<a href="mailto:other@page.example">x</a>'></iframe>
    <script>document.write('<p>ready</p>')</script>`);
  expect(contacts.map(({ name, emails }) => [name, emails])).toEqual([['Liis Tamm', ['liis@page.example']]]);
});

test('a value that several extractors read says so', async () => {
  const { contacts } = await capture(`<title>Twice</title>
    <script type="application/ld+json">{"@type":"Person","name":"Maria Pereira","email":"maria@page.example"}</script>
    <p class="vcard"><span class="fn">Maria Pereira</span> <a class="email" href="mailto:maria@page.example">mail</a></p>`);
  expect(contacts).toHaveLength(1);
  expect(contacts[0]?.sources).toEqual([
    { field: 'name', value: 'Maria Pereira', from: ['json-ld', 'microformats', 'mailto'] },
    { field: 'emails', value: 'maria@page.example', from: ['json-ld', 'microformats', 'mailto'] },
  ]);
});

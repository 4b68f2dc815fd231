import { expect, test } from 'vitest';
import { tryCapture } from '../../scripts/try/capture';
import { faultsByField, type Read, writeQualityReport } from '../capture/quality-report';
import { samplePages } from '../capture/sample-pages';

async function captureAll(lines: readonly unknown[]): Promise<unknown[]> {
  async function* given() {
    yield* lines;
  }
  const results: unknown[] = [];
  for await (const result of tryCapture(given())) results.push(result);
  return results;
}

test('real Chromium finds on every sample page what is expected of it', async () => {
  const results = await captureAll(samplePages.map(({ file, url }) => ({ file, url })));
  const found = samplePages.map(({ name }, at) => ({ name, found: results[at] }));
  const reads = samplePages.map(({ name, expected }, at) => ({
    name,
    expected,
    found: results[at] as Read['found'],
  }));
  const faults = faultsByField(writeQualityReport('chromium', reads));
  expect(found).toEqual(
    samplePages.map(({ name, expected }) => ({ name, found: { ...expected, ms: expect.any(Number) } })),
  );
  expect(faults).toEqual([]);
});

test('a bad line gives an error and the next one is read', async () => {
  const results = await captureAll([
    { nothing: true },
    { html: '<p>x</p>', url: 'javascript:alert(1)' },
    { file: '/no/such/file.html', url: 'https://a.example/' },
    { html: '<title>Fine</title><a href="mailto:ana@a.example">x</a>', url: 'https://a.example/' },
  ]);
  const error = { error: expect.any(String) };
  const fine = expect.objectContaining({
    contacts: [expect.objectContaining({ emails: ['ana@a.example'] })],
  });
  expect(results).toEqual([error, error, error, fine]);
});

test('a page that redirects, opens and loads things reaches nothing', async () => {
  const [result] = await captureAll([
    {
      url: 'https://a.example/start',
      html: `<title>Start</title><img src="http://127.0.0.1:9/a.png"><script>
        fetch('https://b.example/x').then(() => { document.title = 'fetched'; });
        location.href = 'https://b.example/away';
        window.open('https://b.example/popup');
      </script><p>text</p>`,
    },
  ]);
  expect(result).toMatchObject({ page: { title: 'Start', url: 'https://a.example/start' } });
});

test('a page of 300,000 nodes, or one text of 20 MB, is read up to the budget and says so', async () => {
  const results = await captureAll([
    {
      url: 'https://huge.example/nodes',
      html: `<title>Nodes</title><a href="mailto:first@huge.example">x</a><script>
        const part = document.createDocumentFragment();
        for (let i = 0; i < 100000; i += 1) {
          const p = document.createElement('p'); p.append('a', document.createElement('b'), 'c@'); part.append(p);
        }
        document.body.append(part);
      </script>`,
    },
    {
      url: 'https://huge.example/text',
      html: `<title>Text</title><a href="mailto:first@huge.example">x</a><p id="p"></p><script>
        document.getElementById('p').append('lorem ipsum a@b. '.repeat(1200000));
      </script>`,
    },
    {
      url: 'https://huge.example/deep',
      html: `<title>Deep</title><a href="mailto:first@huge.example">x</a><script>
        let at = document.body;
        for (let i = 0; i < 1500; i += 1) { const div = document.createElement('div'); at.append(div); at = div; }
        at.append('last@huge.example');
      </script>`,
    },
    {
      url: 'https://huge.example/links',
      html: `<title>Links</title>${Array.from({ length: 10_000 }, (_, i) => `<a href="mailto:a${i}@huge.example">x</a>`).join(' ')}`,
    },
  ]);
  for (const result of results) {
    expect(result).toMatchObject({ page: { title: expect.any(String) } });
    const { ms } = result as { ms: number };
    expect(ms).toBeLessThan(8_000);
  }
  expect(results[0]).toMatchObject({ truncated: true, contacts: [{ emails: ['first@huge.example'] }] });
  expect(results[1]).toMatchObject({ truncated: true, contacts: [{ emails: ['first@huge.example'] }] });
  expect(results[3]).toMatchObject({ truncated: true });
});

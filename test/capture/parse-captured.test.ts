import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finishCapture } from '../../lib/capture/finish-capture';
import { parseCaptured } from '../../lib/capture/parse-captured';

const page = {
  title: 'T',
  url: 'https://a.example/',
  canonical: '',
  language: 'en',
  selection: '',
  description: '',
  opening: '',
};
const whole = { page, email: null, contacts: [], events: [], truncated: false };

describe('what comes back from a page', () => {
  test.each([undefined, null, 0, 'x', [], {}, { page: null }, { unreadable: 'application/pdf' }])(
    'is refused when it is %j',
    (value) => expect(parseCaptured(value)).toBeNull(),
  );

  test('fields of a wrong kind become empty, bad entries go, the rest stays', async () => {
    const raw = parseCaptured({
      ...whole,
      page: { ...page, title: { toString: 'x' }, selection: 7 },
      email: {
        subject: 1,
        from: 'x',
        to: [1, { name: null, email: 'no address' }, { email: 'b@b.example' }],
      },
      contacts: [
        null,
        { from: 'nowhere', emails: ['a@a.example'] },
        { from: 'json-ld', name: ['x'], emails: [1, 'a@a.example', 'not one'], phones: 'x', urls: [{}] },
      ],
      events: 'many',
      truncated: 'yes',
    });
    expect(raw && (await finishCapture(raw))).toEqual({
      page: { title: '', url: 'https://a.example/', excerpt: '' },
      email: {
        subject: null,
        from: null,
        to: [{ name: null, email: 'b@b.example' }],
        sentAt: null,
        text: '',
      },
      contacts: [
        {
          name: null,
          organisation: null,
          role: null,
          emails: ['a@a.example'],
          phones: [],
          urls: [],
          addresses: [],
          from: 'json-ld',
          sources: [{ field: 'emails', value: 'a@a.example', from: ['json-ld'] }],
        },
      ],
      events: [],
      truncated: false,
    });
  });

  test('only addresses of web pages are kept', async () => {
    const urls = [
      'javascript:alert(1)',
      'data:text/html,x',
      'https://user:secret@a.example/',
      'chrome://settings',
      '/about',
      'www.a.example',
      'HTTPS://A.example/x',
    ];
    const raw = parseCaptured({
      ...whole,
      page: { ...page, canonical: 'javascript:alert(1)' },
      contacts: [{ from: 'json-ld', name: 'Ana A', emails: [], phones: [], urls, addresses: [] }],
      events: [{ title: 'E', start: null, end: null, place: null, url: 'javascript:alert(1)' }],
    });
    const capture = raw && (await finishCapture(raw));
    expect(capture?.contacts[0]?.urls).toEqual([
      'https://a.example/about',
      'https://www.a.example/',
      'https://a.example/x',
    ]);
    expect(capture?.events[0]?.url).toBeNull();
    expect(capture?.page.url).toBe('https://a.example/');
  });

  test('a page that is no web page has no address', async () => {
    const raw = parseCaptured({ ...whole, page: { ...page, url: 'javascript:alert(1)' } });
    expect(raw && (await finishCapture(raw)).page.url).toBe('');
  });

  test('huge lists and texts are cut', async () => {
    const many = <T>(entry: (at: number) => T) => Array.from({ length: 20_000 }, (_, at) => entry(at));
    const raw = parseCaptured({
      ...whole,
      page: { ...page, title: 'x'.repeat(1e6), opening: 'y '.repeat(1e6) },
      contacts: many((at) => ({ from: 'text', emails: Array(500).fill(`a${at}@a.example`) })),
      events: many((at) => ({ title: `E${at}` })),
    });
    const capture = raw && (await finishCapture(raw));
    expect(capture?.page.title).toHaveLength(300);
    expect(capture?.page.excerpt.length).toBeLessThanOrEqual(500);
    expect(capture?.contacts).toHaveLength(50);
    expect(capture?.truncated).toBe(true);
    expect(capture?.events).toHaveLength(200);
  });

  test('prototype keys change nothing', () => {
    const raw = parseCaptured(
      JSON.parse(`{"__proto__":{"polluted":1},"page":${JSON.stringify(page)},"email":null,
        "contacts":[{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"from":"text","emails":["a@a.example"]}],
        "events":[],"truncated":false}`),
    );
    expect(raw?.contacts).toHaveLength(1);
    expect(Object.hasOwn(raw ?? {}, '__proto__')).toBe(false);
    expect({}).not.toHaveProperty('polluted');
  });

  test('characters that hide or turn text around are taken out', () => {
    const raw = parseCaptured({ ...whole, page: { ...page, title: 'a\u202egnp.exe\u0000\u200b \ud800b' } });
    expect(raw?.page.title).toBe('agnp.exe b');
  });

  test('anything at all is parsed or refused, never thrown at', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), fc.anything(), fc.anything(), async (email, contact, event) => {
        const raw = parseCaptured({ ...whole, email, contacts: [contact], events: [event] });
        if (raw) await finishCapture(raw);
      }),
      { numRuns: 300 },
    );
  });
});

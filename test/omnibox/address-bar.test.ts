import { beforeEach, describe, expect, it, vi } from 'vitest';
import { described, escapeXml, listenInAddressBar } from '../../lib/omnibox/address-bar';
import type { Understood } from '../../lib/omnibox/understand';
import { payloads } from '../browsers/harness/payloads';

type Listener = (text: string) => void;
const bar = vi.hoisted(() => {
  const listeners: Record<string, (text: string) => void> = {};
  const on = (name: string) => ({
    addListener: (listener: (text: string) => void) => {
      listeners[name] = listener;
    },
  });
  return { listeners, shown: [] as string[], on };
});
vi.mock('wxt/browser', () => ({
  browser: {
    omnibox: {
      setDefaultSuggestion: ({ description }: { description: string }) => bar.shown.push(description),
      onInputStarted: bar.on('started'),
      onInputChanged: bar.on('changed'),
      onInputEntered: bar.on('entered'),
    },
  },
}));

/** What XML 1.0 does not allow, and what is no character at all: a blank stands there instead. */
const FORBIDDEN = /\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu;
const say = (name: string, text = '') => (bar.listeners[name] as Listener)(text);
const meaning = (title: string, ...meanings: string[]): Understood => ({
  title,
  meanings,
  fields: { title },
});
const answers = new Map<string, (understood: Understood | null) => void>();
let added: string[];

beforeEach(() => {
  bar.shown.length = 0;
  answers.clear();
  added = [];
  listenInAddressBar({
    understand: (text) => new Promise((resolve) => answers.set(text, resolve)),
    add: (text) => added.push(text),
    hint: 'A task, such as “Rent & keys”',
    xml: true,
  });
});

describe('Behind the keyword in the address bar', () => {
  it('says what can be typed, then what is understood', async () => {
    say('started');
    expect(bar.shown).toEqual(['A task, such as “Rent &amp; keys”']);
    say('changed', 'Call <Ana> tomorrow');
    answers.get('Call <Ana> tomorrow')?.(meaning('Call <Ana>', 'Sun 22 Nov', 'for R&D'));
    await expect
      .poll(() => bar.shown.at(-1))
      .toBe('<match>Call &lt;Ana&gt;</match> <dim>Sun 22 Nov · for R&amp;D</dim>');
  });

  it('never shows an answer that comes after what it was asked of has changed', async () => {
    say('changed', 'Call');
    say('changed', 'Call Ana');
    answers.get('Call Ana')?.(meaning('Call Ana'));
    await expect.poll(() => bar.shown).toEqual(['<match>Call Ana</match>']);
    answers.get('Call')?.(meaning('Call'));
    await Promise.resolve();
    expect(bar.shown).toEqual(['<match>Call Ana</match>']);
  });

  it('adds what is entered, and nothing for blanks', () => {
    say('entered', '  ');
    say('entered', 'Call Ana');
    expect(added).toEqual(['Call Ana']);
  });

  it('writes XML that can be read, whatever is typed, and plain text where that is wanted', () => {
    expect(escapeXml('a\u0000b<c>&"\'\uD800\uFFFF😀')).toBe('a b&lt;c&gt;&amp;&quot;&apos;  😀');
    expect(escapeXml('a\u{10ffff}b\ufdd0')).toBe('a b ');
    expect(described(null, ' Call & go ', true)).toBe('<match>Call &amp; go</match>');
    expect(described(meaning('A & B', 'today'), '', false)).toBe('A & B — today');
  });

  it('says every hostile text as the text it is', () => {
    const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
    for (const text of payloads('http://127.0.0.1/hit')) {
      const said = described(meaning(text, text), text, true);
      const [, title = '', rest = ''] = /^<match>([^<]*)<\/match> <dim>([^<]*)<\/dim>$/.exec(said) ?? [];
      const read = (xml: string) => xml.replace(/&([^;]*);/g, (_, name) => signs[name] ?? '?');
      const allowed = (text.trim() && text).replace(FORBIDDEN, ' ');
      if (text.trim()) expect([read(title), read(rest)]).toEqual([allowed, allowed]);
    }
  });
});

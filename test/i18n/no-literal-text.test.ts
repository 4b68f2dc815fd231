import { readdirSync, readFileSync } from 'node:fs';
import { parseSync, Visitor } from 'vite';
import { describe, expect, it } from 'vitest';
import { loadMessages } from '../../lib/i18n/load';

const files = readdirSync('components', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => `components/${path}`);

/** Attributes that people read or hear. */
const SPOKEN = new Set(['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'label']);
const hasWords = (text: unknown): text is string => typeof text === 'string' && /\p{L}{2,}/u.test(text);

function literalTexts(path: string): string[] {
  const { program } = parseSync(path, readFileSync(path, 'utf8'));
  const found: string[] = [];
  new Visitor({
    JSXText({ value }) {
      if (hasWords(value)) found.push(value.trim());
    },
    JSXExpressionContainer({ expression }) {
      if (expression.type === 'Literal' && hasWords(expression.value)) found.push(expression.value);
    },
    JSXAttribute({ name, value }) {
      const spoken = name.type === 'JSXIdentifier' && SPOKEN.has(name.name);
      if (spoken && value?.type === 'Literal' && hasWords(value.value)) found.push(value.value);
    },
  }).visit(program);
  return found;
}

describe('components', () => {
  it.each(files)('%s says nothing that is not a message', (path) => {
    expect(literalTexts(path)).toEqual([]);
  });

  it('use every message there is', async () => {
    const source = files.map((path) => readFileSync(path, 'utf8')).join('\n');
    const spoken = [
      'lib/i18n/recurrence-text.ts',
      'lib/omnibox/meanings.ts',
      'lib/reminders/notification-text.ts',
    ];
    const texts = spoken.map((path) => readFileSync(path, 'utf8')).join('\n') + source;
    const built = [...texts.matchAll(/`([a-z]+[.-][a-z-]*)\$\{/g)].map(([, start]) => start ?? '');
    const unused = Object.keys(await loadMessages('en')).filter(
      (key) => !texts.includes(`'${key}'`) && !built.some((start) => key.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { frontDecoded, wordList } from '../../lib/capture/words/word-list';
import { frontCoded, shortWordLists } from '../../scripts/short-word-lists';

test('front-coded words come back as they were', () => {
  const words = [
    'jana',
    'adam',
    'jan',
    'a',
    'adela',
    'adnan',
    'anna-maria',
    'christopherson',
    'christophersen',
  ];
  expect(frontCoded(['adam', 'adela', 'adnan'])).toBe('0adam2ela2nan');
  expect(frontDecoded(frontCoded([...words].sort()))).toEqual([...words].sort());
});

test('the build codes all given names, and they are found in it', () => {
  const id = new URL('../../lib/capture/words/given-names.ts', import.meta.url).pathname;
  const source = readFileSync(id, 'utf8');
  const transform = shortWordLists().transform as (code: string, id: string) => { code: string } | null;
  const listOf = (code = '') => /GIVEN_NAMES = wordList\(`([^`]+)`\)/.exec(code)?.[1] ?? '';
  const written = listOf(source).trim().split(/\s+/);
  const coded = listOf(transform(source, id)?.code);
  expect(coded.startsWith('0')).toBe(true);
  expect(frontDecoded(coded)).toEqual([...new Set(written)].sort());
  const list = wordList(coded);
  expect(written.filter((word) => !list.has(word))).toEqual([]);
  expect(list.has('jana ')).toBe(false);
});

test('the build writes every other list with the words it has', () => {
  const id = new URL('../../lib/capture/words/not-names.ts', import.meta.url).pathname;
  const source = readFileSync(id, 'utf8');
  const transform = shortWordLists().transform as (code: string, id: string) => { code: string } | null;
  const wordsOf = (code: string) =>
    [...code.matchAll(/wordList\(`([^`]+)`\)/g)].map(([, text = '']) => new Set(text.trim().split(/\s+/)));
  expect(wordsOf(source).length).toBeGreaterThan(0);
  expect(wordsOf(transform(source, id)?.code ?? '')).toEqual(wordsOf(source));
});

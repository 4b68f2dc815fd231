import { join } from 'node:path';
import { expect, it } from 'vitest';
import { en } from '../../lib/i18n/en';
import { further } from '../../lib/i18n/en/further';
import { importsOf, readSources, type SourceFile } from '../architecture/source-files';

const root = join(import.meta.dirname, '../..');
const sources = new Map(
  readSources(root, ['components', 'entrypoints']).map((file) => [file.path.replace(/\.tsx?$/, ''), file]),
);

/** A file with everything it loads, at once or later. */
function withAllItLoads(path: string, found = new Map<string, SourceFile>()): Map<string, SourceFile> {
  const file = sources.get(path);
  if (!file || found.has(path)) return found;
  found.set(path, file);
  for (const { target, isTypeOnly } of importsOf(file)) if (!isTypeOnly) withAllItLoads(target, found);
  return found;
}

/** `t('a.b')` → `a.b`; of a key that is put together (`` t(`a.${b}`) ``) the beginning. */
const KEY = /\b[\w]*t\(\s*['`]([a-z-]+\.[\w-]*)/g;

/** Come after the first paint and load the further messages themselves. */
const WITH_THEIR_OWN = ['components/entry/Completions', 'components/entry/PastedLines'];

it('the popup loads every message it says', () => {
  const files = [...withAllItLoads('entrypoints/popup/main').values()];
  expect(files.map(({ path }) => path.replace(/\.tsx?$/, ''))).toEqual(
    expect.arrayContaining(WITH_THEIR_OWN),
  );
  const waiting = files.filter(({ path }) => !WITH_THEIR_OWN.includes(path.replace(/\.tsx?$/, '')));
  const said = waiting.flatMap(({ path, text }) =>
    [...text.matchAll(KEY)].map(([, key = '']) => ({ path, key })),
  );
  expect(said.length).toBeGreaterThan(50);
  const lacking = said.filter(({ key }) =>
    key.endsWith('.') || key.endsWith('-')
      ? Object.keys(further).some((one) => one.startsWith(key))
      : !(key in en),
  );
  expect(lacking).toEqual([]);
});

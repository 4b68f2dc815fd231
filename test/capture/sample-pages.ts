import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../pages/', import.meta.url));

/** A page the project has written itself, with what must be found on it. */
export interface SamplePage {
  name: string;
  file: string;
  html: string;
  url: string;
  expected: Record<string, unknown>;
}

/** The pages in test/pages: `<name>.html`, and `{url, expected}` in `<name>.json`. */
export const samplePages: readonly SamplePage[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const name = file.replace(/\.html$/, '');
    const { url, expected } = JSON.parse(readFileSync(`${FOLDER}${name}.json`, 'utf8'));
    return { name, file: `${FOLDER}${file}`, html: readFileSync(`${FOLDER}${file}`, 'utf8'), url, expected };
  });

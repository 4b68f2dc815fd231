import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Capture } from '../../lib/capture/capture-result';

const FOLDER = fileURLToPath(new URL('../pages/', import.meta.url));

/** A page the project has written itself, with what must be found on it. */
export interface SamplePage {
  name: string;
  file: string;
  html: string;
  url: string;
  expected: Omit<Capture, 'truncated'>;
  /** Something on it comes about in a browser only: a frame, a shadow root, a selection that a script makes. */
  needsBrowser: boolean;
}

/** The pages in test/pages: `<name>.html`, and `{url, expected, needsBrowser?}` in `<name>.json`. */
export const samplePages: readonly SamplePage[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const name = file.replace(/\.html$/, '');
    const { url, expected, needsBrowser = false } = JSON.parse(readFileSync(`${FOLDER}${name}.json`, 'utf8'));
    const html = readFileSync(`${FOLDER}${file}`, 'utf8');
    return { name, file: `${FOLDER}${file}`, html, url, expected, needsBrowser };
  });

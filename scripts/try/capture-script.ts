import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';
import { shortWordLists } from '../short-word-lists';

const ENTRY = fileURLToPath(new URL('../../entrypoints/capture.ts', import.meta.url));

/**
 * Bundles entrypoints/capture.ts from the source, in memory, as one expression whose value is what the script
 * returns: the same code the extension injects.
 */
export async function buildPageScript(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [shortWordLists()],
    build: {
      write: false,
      target: 'chrome130',
      lib: { entry: ENTRY, formats: ['iife'], name: 'script' },
    },
  });
  const [bundle] = (Array.isArray(output) ? output : [output]) as Rollup.RollupOutput[];
  const code = bundle?.output[0].code;
  if (!code) throw new Error('The page script could not be built.');
  return `(() => {${code}\nreturn script.main();})()`;
}

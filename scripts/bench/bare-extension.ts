import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/** Builds the extension in `bare/`: a blank popup, and a page with nothing but Yjs. Gives its folder. */
export async function buildBareExtension(): Promise<string> {
  const root = join(import.meta.dirname, 'bare');
  const outDir = mkdtempSync(join(tmpdir(), 'adjutant-bare-'));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      target: 'chrome137',
      modulePreload: false,
      rolldownOptions: { input: [join(root, 'popup.html'), join(root, 'yjs.html')] },
    },
  });
  copyFileSync(join(root, 'manifest.json'), join(outDir, 'manifest.json'));
  return outDir;
}

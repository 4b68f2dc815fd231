import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/**
 * Builds the extension from the sources as they stand; what the build says goes to standard error.
 *
 * @returns the folder a browser loads it from.
 * @throws Error when it does not build.
 */
export function buildExtension(browser: 'chrome' | 'firefox'): string {
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status } = spawnSync(process.execPath, [wxt, 'build', '-b', browser], {
    cwd: ROOT,
    stdio: ['ignore', process.stderr, process.stderr],
  });
  if (status !== 0) throw new Error(`The extension could not be built for ${browser}; see above.`);
  return extensionDir(browser);
}

/** Where the built extension lies. */
export function extensionDir(browser: 'chrome' | 'firefox'): string {
  return join(ROOT, '.output', browser === 'chrome' ? 'chrome-mv3' : 'firefox-mv2');
}

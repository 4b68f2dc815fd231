/** Finds the browsers, installing them where that needs nobody's leave. Run by itself: `tsx ensure-browsers.ts`. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { BrowserMissing, findChromium, findFirefox, findNatsServer, findTurnServer } from './find-browsers';

/** The browsers, and the servers that tests of the team relay and of the way through company networks start. */
export type BrowserName = 'chromium' | 'firefox' | 'nats-server' | 'turnserver';

const browsers: Record<BrowserName, { find: () => string; debianPackage: string }> = {
  chromium: { find: findChromium, debianPackage: 'chromium' },
  firefox: { find: findFirefox, debianPackage: 'firefox-esr' },
  turnserver: { find: findTurnServer, debianPackage: 'coturn' },
  'nats-server': { find: findNatsServer, debianPackage: 'nats-server' },
};

/**
 * Makes sure the named browsers are installed. On Debian and Ubuntu, as root, missing ones are installed with
 * apt-get. Gives, for each one that is still missing, the sentence that says so and what to type.
 */
export function ensureBrowsers(names: BrowserName[]): Map<BrowserName, string> {
  const missing = whatIsMissing(names);
  if (missing.size > 0 && mayInstall()) {
    install([...missing.keys()].map((name) => browsers[name].debianPackage));
    return whatIsMissing(names);
  }
  return missing;
}

function whatIsMissing(names: BrowserName[]): Map<BrowserName, string> {
  const missing = new Map<BrowserName, string>();
  for (const name of names) {
    try {
      browsers[name].find();
    } catch (error) {
      if (!(error instanceof BrowserMissing)) throw error;
      missing.set(name, error.message);
    }
  }
  return missing;
}

const mayInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function install(packages: string[]): void {
  process.stderr.write(`Installing ${packages.join(', ')} with apt-get\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    // The installer's own words go to stderr: stdout belongs to whoever asked for a browser.
    const { status } = spawnSync('apt-get', args, { env, stdio: ['ignore', 2, 2] });
    if (status !== 0) process.stderr.write(`apt-get ${args[0]} ended with status ${status}\n`);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const missing = ensureBrowsers(['chromium', 'firefox', 'nats-server', 'turnserver']);
  for (const sentence of missing.values()) process.stderr.write(`${sentence}\n`);
  process.exitCode = missing.size > 0 ? 1 : 0;
}

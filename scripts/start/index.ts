/**
 * `npm start`: a manager's and an assistant's Chromium, paired, with a shared list over a rendezvous on loopback. With a
 * display both windows stay open; without one the main job runs headless and leaves pictures. `-- --smoke` does the
 * latter anywhere.
 */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowsers } from '../browsers/ensure-browsers';
import { buildExtension } from '../build-extension';
import { openOffice, pair } from '../office/office';
import { startSites } from '../sites/sites';
import { createReport } from './report';
import { enterSamples } from './samples';
import { runMainJob } from './smoke';

const say = (line: string) => process.stderr.write(`${line}\n`);
const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const isSmoke = process.argv.includes('--smoke');
const headless = isSmoke || !hasDisplay;

const missing = ensureBrowsers(['chromium']).get('chromium');
if (missing) {
  say(missing);
  process.exit(1);
}
say('Building the extension …');
buildExtension('chrome');

const sites = await startSites();
say('Starting two browsers, a manager’s (Petra) and an assistant’s (Ana) …');
const office = await openOffice({ headless });
const close = async () => {
  await office.close();
  await sites.close();
};

try {
  if (headless) {
    if (!isSmoke) say('There is no display: the main job runs headless.');
    const report = createReport(join(tmpdir(), `adjutant-${new Date().toISOString().replace(/[:.]/g, '-')}`));
    await runMainJob(office, sites, report).catch(async (error: unknown) => {
      for (const { app, person } of [office.petra, office.ana])
        await report.picture(app, `failed-${person.name}`);
      say(`Pictures: ${report.folder}`);
      throw error;
    });
    say(`Every step was seen in the other browser’s page. Pictures: ${report.folder}`);
    await close();
  } else {
    await pair(office);
    await enterSamples(office);
    say(`Both browsers are open and share “Petra’s office”.`);
    say(`Pages to capture from: ${sites.mailUrl} and ${sites.companyUrl}`);
    say('Close both windows, or press Ctrl+C here, to end.');
    process.once('SIGINT', () => void close().then(() => process.exit(0)));
    await Promise.all(
      [office.petra, office.ana].map(
        ({ person }) => new Promise((resolve) => person.browser.browser.once('disconnected', resolve)),
      ),
    );
    process.exit(0);
  }
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  await close();
  process.exit(1);
}

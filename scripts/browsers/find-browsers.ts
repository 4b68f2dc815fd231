import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A browser that is not installed, with the sentence a person needs to go on. */
export class BrowserMissing extends Error {
  override readonly name = 'BrowserMissing';
}

interface BrowserPlaces {
  title: string;
  /** An environment variable that names the executable outright. */
  override: string;
  /** Names looked up on the PATH, in order of preference. */
  commands: string[];
  /** Absolute places, for systems where browsers are not on the PATH. */
  files: string[];
  /** The command to type, by `process.platform`. */
  install: Partial<Record<NodeJS.Platform, string>>;
}

const programFiles = [
  process.env.ProgramFiles,
  process.env['ProgramFiles(x86)'],
  process.env.LOCALAPPDATA,
].filter((folder) => folder !== undefined);

const chromium: BrowserPlaces = {
  title: 'Chromium',
  override: 'ADJUTANT_CHROMIUM',
  commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  files: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ...programFiles.map((folder) => join(folder, 'Chromium', 'Application', 'chrome.exe')),
    ...programFiles.map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
  ],
  install: {
    linux: 'sudo apt-get install chromium',
    darwin: 'brew install --cask chromium',
    win32: 'winget install Hibbiki.Chromium',
  },
};

const firefox: BrowserPlaces = {
  title: 'Firefox',
  override: 'ADJUTANT_FIREFOX',
  commands: ['firefox-esr', 'firefox'],
  files: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...programFiles.map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
  ],
  install: {
    linux: 'sudo apt-get install firefox-esr',
    darwin: 'brew install --cask firefox',
    win32: 'winget install Mozilla.Firefox',
  },
};

/** The TURN server that tests start; it stands here so that it is found and installed as the browsers are. */
const turnServer: BrowserPlaces = {
  title: 'coturn',
  override: 'ADJUTANT_TURNSERVER',
  commands: ['turnserver'],
  files: [],
  install: {
    linux: 'sudo apt-get install coturn',
    darwin: 'brew install coturn',
  },
};

/** The server of a team relay, which tests start; it stands here so that it is found and installed as the browsers are. */
const natsServer: BrowserPlaces = {
  title: 'nats-server',
  override: 'ADJUTANT_NATS_SERVER',
  commands: ['nats-server'],
  // Not on everybody's path.
  files: ['/usr/sbin/nats-server'],
  install: {
    linux: 'sudo apt-get install nats-server',
    darwin: 'brew install nats-server',
    win32: 'winget install NATSAuthors.NATSServer',
  },
};

/** The path of an installed Chromium (or Chrome). Throws `BrowserMissing` with the command to type. */
export const findChromium = (): string => find(chromium);

/** The path of an installed Firefox. Throws `BrowserMissing` with the command to type. */
export const findFirefox = (): string => find(firefox);

/** The path of an installed turnserver (coturn). Throws `BrowserMissing` with the command to type. */
export const findTurnServer = (): string => find(turnServer);

/** The path of an installed nats-server. Throws `BrowserMissing` with the command to type. */
export const findNatsServer = (): string => find(natsServer);

function find({ title, override, commands, files, install }: BrowserPlaces): string {
  const chosen = process.env[override];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new BrowserMissing(`${override} names ${chosen}, and there is no such file.`);
  }
  const onPath = commands.flatMap((command) => pathFolders().map((folder) => join(folder, command)));
  const found = [...onPath, ...files].find((file) => existsSync(file));
  if (found) return found;
  const command = install[process.platform] ?? `install ${title} from its own site`;
  throw new BrowserMissing(
    `${title} is not installed. Type: ${command} (or set ${override} to the path of its executable).`,
  );
}

function pathFolders(): string[] {
  return (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
}

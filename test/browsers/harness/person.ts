import { join } from 'node:path';
import { type Chromium, launchChromium } from '../../../scripts/browsers/chromium';
import {
  type Connection,
  foreignConnections,
  readConnections,
} from '../../../scripts/browsers/connection-log';
import { type Firefox, launchFirefox } from '../../../scripts/browsers/firefox';
import { createProfile } from './profile';

export type Position = 'manager' | 'assistant';

/** Somebody at a browser of their own, which may be restarted under the same profile. */
export interface Person<Browser extends Chromium | Firefox = Chromium> {
  readonly name: string;
  readonly position: Position;
  readonly profileDir: string;
  /** The browser as it runs now: read it anew after `restart`. */
  browser: Browser;
  /** Starts the browser again on the same profile; `kill` ends it as a power cut would. */
  restart(how?: 'close' | 'kill'): Promise<void>;
  /** Closes the browser and removes the profile. Rejects if the browser tried to reach beyond this machine. */
  leave(): Promise<void>;
}

export interface PersonAtChromium extends Person<Chromium> {
  /** Every connection tried since the first start. Complete up to the last restart, and after `browser.close()`. */
  connections(): Promise<Connection[]>;
}

/** Where the built extension lies, unless a test brings another. */
const BUILDS = join(import.meta.dirname, '../../../.output');

interface Seat {
  extensionDir?: string;
  /** A browser that is shown is a person's, who may go where they like. */
  headless?: boolean;
  /** Hosts beyond this machine that the test wants to be tried. */
  mayReach?: string[];
  /** Further flags of Chromium's. */
  args?: string[];
  /** Further prefs of Firefox's. */
  prefs?: Record<string, unknown>;
}

export async function personAtChromium(
  name: string,
  position: Position,
  { extensionDir = join(BUILDS, 'chrome-mv3'), headless = true, mayReach = [], args = [] }: Seat = {},
): Promise<PersonAtChromium> {
  const logs: string[] = [];
  const connections = async () => (await Promise.all(logs.map(readConnections))).flat();
  const launch = (profileDir: string) => {
    // Beside the browser's own files: a later start would empty an earlier one's log.
    const connectionLog = join(profileDir, `connections-${logs.length}.json`);
    logs.push(connectionLog);
    return launchChromium({ extensionDir, profileDir, headless, connectionLog, args });
  };
  const foreignHosts = async () => foreignConnections(await connections()).map(({ host }) => host);
  const person = await personAt(name, position, {
    launch,
    foreignHosts: headless ? foreignHosts : noHosts,
    mayReach,
  });
  return Object.assign(person, { connections });
}

export function personAtFirefox(
  name: string,
  position: Position,
  { extensionDir = join(BUILDS, 'firefox-mv2'), headless = true, mayReach = [], prefs = {} }: Seat = {},
): Promise<Person<Firefox>> {
  const browsers: Firefox[] = [];
  const launch = async (profileDir: string) => {
    const browser = await launchFirefox({ extensionDir, profileDir, headless, prefs });
    browsers.push(browser);
    return browser;
  };
  const foreignHosts = async () => browsers.flatMap((browser) => browser.refusedHosts());
  return personAt(name, position, { launch, foreignHosts: headless ? foreignHosts : noHosts, mayReach });
}

const noHosts = async (): Promise<string[]> => [];

async function personAt<Browser extends Chromium | Firefox>(
  name: string,
  position: Position,
  {
    launch,
    foreignHosts,
    mayReach,
  }: {
    launch: (profileDir: string) => Promise<Browser>;
    foreignHosts: () => Promise<string[]>;
    mayReach: string[];
  },
): Promise<Person<Browser>> {
  const profile = await createProfile(name.toLowerCase());
  const person: Person<Browser> = {
    name,
    position,
    profileDir: profile.dir,
    browser: await launch(profile.dir),
    restart: async (how = 'close') => {
      await person.browser[how]();
      person.browser = await launch(profile.dir);
    },
    leave: async () => {
      await person.browser.close();
      const hosts = await foreignHosts().finally(() => profile.remove());
      const strangers = new Set(hosts.filter((host) => !mayReach.includes(host)));
      if (strangers.size > 0)
        throw new Error(`${name}’s browser tried to reach ${[...strangers].join(', ')}`);
    },
  };
  return person;
}

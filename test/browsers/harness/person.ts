import { join } from 'node:path';
import { type Chromium, launchChromium } from '../../../scripts/browsers/chromium';
import { type Connection, readConnections } from '../../../scripts/browsers/connection-log';
import { type Firefox, launchFirefox } from '../../../scripts/browsers/firefox';
import { createProfile } from './profile';

export type Position = 'manager' | 'assistant';

/** Somebody at a browser of their own, which may be restarted under the same profile. */
export interface Person<Browser extends Chromium | Firefox = Chromium> {
  readonly name: string;
  readonly position: Position;
  /** The browser as it runs now: read it anew after `restart`. */
  browser: Browser;
  /** Starts the browser again on the same profile; `kill` ends it as a power cut would. */
  restart(how?: 'close' | 'kill'): Promise<void>;
  /** Closes the browser and removes the profile. */
  leave(): Promise<void>;
}

export interface PersonAtChromium extends Person<Chromium> {
  /** Every connection tried since the first start. Complete up to the last restart, and after `browser.close()`. */
  connections(): Promise<Connection[]>;
}

/** Where the built extension lies, unless a test brings another. */
const BUILDS = join(import.meta.dirname, '../../../.output');

export async function personAtChromium(
  name: string,
  position: Position,
  { extensionDir = join(BUILDS, 'chrome-mv3'), headless = true } = {},
): Promise<PersonAtChromium> {
  const logs: string[] = [];
  const person = await personAt(name, position, (profileDir) => {
    // Beside the browser's own files: a later start would empty an earlier one's log.
    const connectionLog = join(profileDir, `connections-${logs.length}.json`);
    logs.push(connectionLog);
    return launchChromium({ extensionDir, profileDir, headless, connectionLog });
  });
  const connections = async () => (await Promise.all(logs.map(readConnections))).flat();
  return Object.assign(person, { connections });
}

export function personAtFirefox(
  name: string,
  position: Position,
  { extensionDir = join(BUILDS, 'firefox-mv2'), headless = true } = {},
): Promise<Person<Firefox>> {
  return personAt(name, position, (profileDir) => launchFirefox({ extensionDir, profileDir, headless }));
}

async function personAt<Browser extends Chromium | Firefox>(
  name: string,
  position: Position,
  launch: (profileDir: string) => Promise<Browser>,
): Promise<Person<Browser>> {
  const profile = await createProfile(name.toLowerCase());
  const person: Person<Browser> = {
    name,
    position,
    browser: await launch(profile.dir),
    restart: async (how = 'close') => {
      await person.browser[how]();
      person.browser = await launch(profile.dir);
    },
    leave: async () => {
      await person.browser.close();
      await profile.remove();
    },
  };
  return person;
}

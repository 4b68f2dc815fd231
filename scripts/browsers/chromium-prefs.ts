import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Tells a new profile that it has no dictionaries to load: once somebody types into a text that is checked for
 * spelling, Chromium would download one for its language. A list of the ones it may not have is the only thing that
 * stops it, spell checking turned off does not.
 */
export async function keepFromDictionaries(profileDir: string): Promise<void> {
  const folder = join(profileDir, 'Default');
  const file = join(folder, 'Preferences');
  if (existsSync(file)) return;
  await mkdir(folder, { recursive: true });
  const { locale } = Intl.DateTimeFormat().resolvedOptions();
  const blocked = ['en-US', 'en-GB', locale];
  await writeFile(file, JSON.stringify({ spellcheck: { blocked_dictionaries: blocked } }));
}

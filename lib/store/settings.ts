import type { Database, Settings } from './db';

/** What a browser profile is set to; kept here only, never shared. An empty locale follows the browser. */
export type SettingsChange = Partial<Omit<Settings, 'slot'>>;

const defaults: Settings = { slot: 'settings', name: '', locale: '', theme: 'auto' };

export async function readSettings(db: Database): Promise<Settings> {
  return { ...defaults, ...(await db.settings.get('settings')) };
}

export async function saveSettings(db: Database, change: SettingsChange): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    await db.settings.put({ ...(await readSettings(db)), ...change });
  });
}

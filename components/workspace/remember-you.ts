import type { Database } from '../../lib/store/db';
import { type SettingsChange, saveSettings } from '../../lib/store/settings';

/**
 * Keeps who one is and where one works for the next time. The workspace stands by then: where this fails, it is only
 * asked again.
 */
export async function rememberYou(db: Database, you: SettingsChange): Promise<void> {
  try {
    await saveSettings(db, you);
  } catch (error) {
    console.error('settings not kept', error);
  }
}

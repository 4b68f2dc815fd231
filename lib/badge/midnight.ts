import { startOfTomorrow } from 'date-fns';
import { browser } from 'wxt/browser';

export const MIDNIGHT_ALARM = 'midnight';

/**
 * Wakes the background at the next midnight, when today's tasks become late and tomorrow's today's. Once: a day is not
 * always 24 hours long, so whoever is woken sets the next one.
 */
export async function scheduleMidnight(): Promise<void> {
  await browser.alarms.create(MIDNIGHT_ALARM, { when: startOfTomorrow().getTime() + 1000 });
}

import { startOfTomorrow } from 'date-fns';
import { browser } from 'wxt/browser';
import { wallClock } from '../calendar/zoned';
import type { Database } from '../store/db';
import { dueCount } from '../store/queries';

export const MIDNIGHT_ALARM = 'midnight';
const CAP = 99;

/** Shows on the toolbar button how many tasks are late or due today: nothing for none, `99+` above 99. */
export async function updateBadge(db: Database, now: Date): Promise<void> {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const count = await dueCount(db, { today: wallClock(now, zone).date, zone }, CAP + 1);
  const text = count > CAP ? `${CAP}+` : count > 0 ? String(count) : '';
  await toolbarButton().setBadgeBackgroundColor({ color: '#2a4bd0' });
  await toolbarButton().setBadgeText({ text });
}

/** Wakes the background at the next midnight, when today's tasks become late and tomorrow's today's. */
export async function scheduleMidnight(): Promise<void> {
  await browser.alarms.create(MIDNIGHT_ALARM, {
    when: startOfTomorrow().getTime() + 1000,
    periodInMinutes: 24 * 60,
  });
}

/** Manifest V3 calls it `action`, V2 (Firefox) `browserAction`. */
export const toolbarButton = () => browser.action ?? browser.browserAction;

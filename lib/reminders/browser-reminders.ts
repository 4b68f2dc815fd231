import { browser } from 'wxt/browser';
import type { Database } from '../store/db';
import { readSettings } from '../store/settings';
import type { Reminder } from './decide';
import { notificationText } from './notification-text';
import { createReminders, type Notifier, type Reminders } from './reminders';
import type { Snooze } from './snooze';

/** The alarm at the next reminder. Chrome keeps it over a restart; what it missed is said at the start anyway. */
export const REMINDER_ALARM = 'reminders';

/** What the buttons of a notification offer, in their order. Firefox has none: there a click opens the task. */
const BUTTONS: readonly Snooze[] = ['hour', 'tomorrow'];

const now = () => Date.now();
const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * Reminds by the browser's notifications and alarms. Must be called when the background starts: its listeners have to be there
 * at once, or a click on a notification that woke the background is heard by nobody.
 *
 * @param answered told after the person answered a notification.
 * @param log told of what goes wrong.
 */
export function startReminders(
  db: Database,
  answered: () => void,
  log: (work: Promise<unknown>) => void,
): Pick<Reminders, 'look'> {
  const reminders = createReminders({ db, now, zone, notifier: createNotifier(db) });
  const { notifications } = browser;
  const open = async (id: string) => {
    const task = await reminders.seen(id);
    await browser.tabs.create({ url: addressOf(task) });
    await reminders.look();
  };
  notifications.onClicked.addListener((id) => log(open(id).finally(answered)));
  // Firefox tells neither of buttons nor of who closed it.
  if (!import.meta.env.FIREFOX) {
    notifications.onButtonClicked.addListener((id, button) => {
      const snooze = BUTTONS[button];
      if (snooze) log(reminders.snooze(id, snooze).finally(answered));
    });
    notifications.onClosed.addListener((id, byUser) => {
      if (byUser) log(reminders.seen(id).finally(answered));
    });
  }
  return reminders;
}

/** One task is opened beside Today, which is where all of them stand. */
const addressOf = (task: { ws: string; task: string } | null) =>
  task ? `/app.html#/${task.ws}/today/tasks/${task.task}` : '/app.html';

function createNotifier(db: Database): Notifier {
  const { notifications, alarms } = browser;
  return {
    async show(id, reminders) {
      const { locale } = await readSettings(db);
      const browserTags = navigator.languages;
      const { title, message, snooze } = notificationText(reminders, {
        locale,
        browserTags,
        now: now(),
        zone: zone(),
      });
      await notifications.create(id, {
        ...{ type: 'basic', iconUrl: '/icon/128.png', title, message },
        ...(!import.meta.env.FIREFOX && {
          buttons: BUTTONS.map((one) => ({ title: snooze(one) })),
          // It would be gone after some seconds, read or not.
          requireInteraction: true,
          priority: isUrgent(reminders) ? 2 : 0,
        }),
      });
    },
    async clear(id) {
      await notifications.clear(id);
    },
    standing: async () => Object.keys(await notifications.getAll()),
    async wakeAt(at) {
      const standing = await alarms.get(REMINDER_ALARM);
      if (standing?.scheduledTime !== at) await alarms.create(REMINDER_ALARM, { when: at });
    },
  };
}

const isUrgent = (reminders: readonly Reminder[]) => reminders.some(({ urgent }) => urgent);

import { browser } from 'wxt/browser';
import { LOOK_FOR_REMINDERS } from '../../lib/reminders/messages';
import type { ReminderRow } from '../../lib/store/reminder-rows';
import { putReminderRows } from '../../lib/store/reminder-rows';
import { useEnvironment } from '../frame/environment';
import { useToasts } from '../frame/toast';

/** Has the background follow: it takes notifications away, and wakes when the next is to be shown. */
export function tellReminders(): void {
  browser.runtime.sendMessage(LOOK_FOR_REMINDERS).catch((error: unknown) => {
    // The background is being replaced (an update); it looks by itself when it starts.
    console.warn('no background', error);
  });
}

/** What one does about a reminder that was shown: put it off until an instant (ms), or say that it was seen. */
export function useAnswer() {
  const { db, t, dates, now } = useEnvironment();
  const { show } = useToasts();
  const put = async (row: ReminderRow) => {
    try {
      await putReminderRows(db, [row]);
    } catch (error) {
      console.error('reminder not answered', error);
      show({ text: t('toast.not-saved') });
      return false;
    }
    tellReminders();
    return true;
  };
  return {
    async putOff(row: ReminderRow, at: number): Promise<void> {
      if (!(await put({ ...row, state: 'snoozed', at }))) return;
      const when = dates.instant(new Date(at).toISOString());
      show({ text: t('toast.snoozed', { when }), undo: () => void put(row) });
    },
    async seen(row: ReminderRow): Promise<void> {
      await put({ ...row, state: 'done', at: now().getTime() });
    },
  };
}

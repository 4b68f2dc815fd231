import { useId, useState } from 'preact/hooks';
import { daysLater } from '../../lib/calendar/civil';
import { instantOf } from '../../lib/calendar/zoned';
import { defaultReminders, type ReminderRow } from '../../lib/store/reminder-rows';
import { Dialog } from '../frame/Dialog';
import { useEnvironment } from '../frame/environment';
import { useAnswer } from './answer-reminder';

/** When one wants to be reminded again. */
export function PickTime({ row, onClose }: { row: ReminderRow; onClose: () => void }) {
  const { t, now, zone, today, settings } = useEnvironment();
  const answer = useAnswer();
  const id = useId();
  const [date, setDate] = useState(daysLater(today, 1));
  const [time, setTime] = useState(settings.reminders?.dayStart ?? defaultReminders.dayStart ?? '09:00');
  const [past, setPast] = useState(false);
  const save = () => {
    const at = date && time ? instantOf(date, time, zone).getTime() : Number.NaN;
    if (!(at > now().getTime())) return setPast(true);
    void answer.putOff(row, at);
    onClose();
  };
  return (
    <Dialog title={t('remind.again')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <div class="stack">
          <label for={id}>{t('remind.when')}</label>
          <div class="pair">
            <input
              id={id}
              name="againDate"
              type="date"
              min={today}
              max="9999-12-31"
              value={date}
              onInput={(event) => setDate(event.currentTarget.value)}
            />
            <input
              name="againTime"
              type="time"
              aria-label={t('remind.field-time')}
              value={time}
              onInput={(event) => setTime(event.currentTarget.value)}
            />
          </div>
        </div>
        <div class="buttons">
          <button type="submit" class="primary">
            {t('remind.put-off')}
          </button>
          <p class="fault" role="alert">
            {past && t('remind.too-soon')}
          </p>
        </div>
      </form>
    </Dialog>
  );
}

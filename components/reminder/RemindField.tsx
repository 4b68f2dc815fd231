import { daysLater } from '../../lib/calendar/civil';
import { inZone } from '../../lib/calendar/zoned';
import type { Moment } from '../../lib/records/field';
import type { Row } from '../../lib/store/db';
import { defaultReminders } from '../../lib/store/reminder-rows';
import { ChoiceField } from '../fields/ChoiceField';
import { DateTime } from '../fields/DateTime';
import type { Edit } from '../fields/edit';
import { useEnvironment } from '../frame/environment';
import { choiceOf, OWN, remindChoices } from './remind-choices';

/** When the one who does a task is reminded of it: as their settings say, before it is due, at another time, or never. */
export function RemindField({ task, edit }: { task: Row<'task'>; edit: Edit }) {
  const { t, zone, today, settings } = useEnvironment();
  const { due, remind } = task;
  const at = remind !== null && remind !== 'never' && 'at' in remind ? inZone(remind.at, zone) : null;
  const dayStart = settings.reminders?.dayStart ?? defaultReminders.dayStart;
  const choose = (value: string) => {
    if (value === '' || value === 'never') return edit.set({ remind: value || null });
    if (value !== OWN) return edit.set({ remind: { before: Number(value) } });
    edit.set({ remind: { at: due ?? moment(daysLater(today, 1), dayStart) } });
  };
  const moment = (date: string, time: string | null): Moment => ({ date, time, zone: time ? zone : null });
  return (
    <>
      <ChoiceField
        name="remind"
        label={t('remind.field')}
        value={choiceOf(remind)}
        choices={remindChoices(due, remind, t)}
        onSave={choose}
      />
      {at && (
        <DateTime
          label={t('remind.own')}
          timeLabel={t('remind.field-time')}
          names={{ date: 'remindDate', time: 'remindTime' }}
          date={at.date}
          time={at.time ?? ''}
          onSave={({ date, time }) =>
            edit.set({ remind: date || time ? { at: moment(date || today, time || null) } : null })
          }
        />
      )}
    </>
  );
}

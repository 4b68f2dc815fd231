import { useId } from 'preact/hooks';
import { defaultReminders, type ReminderSettings } from '../../lib/store/reminder-rows';
import { saveSettings } from '../../lib/store/settings';
import { CheckLine } from '../fields/CheckLine';
import { ChoiceField } from '../fields/ChoiceField';
import { Labelled } from '../fields/Labelled';
import { TextField } from '../fields/TextField';
import { useEnvironment } from '../frame/environment';
import { tellReminders } from './answer-reminder';
import { beforeText } from './remind-choices';

const BEFORE = [0, 5, 10, 15, 30, 60];
/** ISO weekdays, by the code that their names are asked for. */
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const NEVER = 'never';

/** How this browser's person is reminded: when, and when not. */
export function ReminderFields() {
  const { db, t, dates, settings } = useEnvironment();
  const id = useId();
  const now: ReminderSettings = { ...defaultReminders, ...settings.reminders };
  const save = (change: Partial<ReminderSettings>) =>
    void saveSettings(db, { reminders: { ...settings.reminders, ...change } }).then(tellReminders);
  const { quiet, days } = now;
  const saveQuiet = (from: string, to: string) => save({ quiet: from || to ? { from, to } : null });
  const box = (name: 'urgentAlways' | 'nobodys', label: string) => (
    <CheckLine
      name={name}
      label={label}
      checked={now[name]}
      onCheck={(checked) => save({ [name]: checked })}
    />
  );
  return (
    <section class="fields" data-testid="reminder-settings">
      <h2>{t('settings.reminders')}</h2>
      <ChoiceField
        name="remindBefore"
        label={t('settings.remind-before')}
        value={now.before === null ? NEVER : String(now.before)}
        choices={[
          { value: NEVER, label: t('remind.never') },
          ...BEFORE.map((n) => ({ value: String(n), label: beforeText(n, true, t) })),
        ]}
        onSave={(value) => save({ before: value === NEVER ? null : Number(value) })}
      />
      <TextField
        name="dayStart"
        type="time"
        label={t('settings.day-start')}
        value={now.dayStart ?? ''}
        maxLength={5}
        onSave={(time) => save({ dayStart: time || null })}
      />
      <p class="hint">{t('settings.day-start-hint')}</p>
      <TextField
        name="quietFrom"
        type="time"
        label={t('settings.quiet-from')}
        value={quiet?.from ?? ''}
        maxLength={5}
        onSave={(from) => saveQuiet(from, quiet?.to ?? '')}
      />
      <TextField
        name="quietTo"
        type="time"
        label={t('settings.quiet-to')}
        value={quiet?.to ?? ''}
        maxLength={5}
        onSave={(to) => saveQuiet(quiet?.from ?? '', to)}
      />
      <Labelled label={t('settings.remind-days')}>
        <div class="weekdays">
          {DAYS.map((code, at) => (
            <label key={code} for={`${id}-${code}`}>
              <input
                id={`${id}-${code}`}
                name={`remindDay${at + 1}`}
                type="checkbox"
                checked={days.includes(at + 1)}
                onChange={({ currentTarget: { checked } }) =>
                  save({ days: checked ? [...days, at + 1].sort() : days.filter((day) => day !== at + 1) })
                }
              />
              {dates.weekday(code)}
            </label>
          ))}
        </div>
      </Labelled>
      <p class="hint">{t('settings.quiet-hint')}</p>
      {box('urgentAlways', t('settings.urgent-always'))}
      {box('nobodys', t('settings.remind-nobodys'))}
      <p class="hint">{t('settings.reminders-here')}</p>
    </section>
  );
}

import { recurrenceText } from '../../lib/i18n/recurrence-text';
import type { Task } from '../../lib/records/task';
import { ChoiceField } from '../fields/ChoiceField';
import type { Edit } from '../fields/edit';
import { TextField } from '../fields/TextField';
import { useEnvironment } from '../frame/environment';
import { isRule, presetOf, recurrencePresets } from './recurrence-presets';

/** How a task comes back: by name, or by a rule, counted from its due date or from when it is done. */
export function RecurrenceField({ recurrence, edit }: { recurrence: Task['recurrence']; edit: Edit }) {
  const { t, dates } = useEnvironment();
  const rrule = recurrence?.rrule ?? '';
  const from = recurrence?.from ?? 'due';
  const save = (rrule: string) => edit.set({ recurrence: rrule ? { rrule, from } : null });
  const own = rrule && !presetOf(rrule);
  return (
    <>
      <ChoiceField
        name="recurrence"
        label={t('field.recurrence')}
        value={presetOf(rrule) ?? rrule}
        choices={[
          { value: '', label: t('repeat.none') },
          ...Object.values(recurrencePresets).map((rule) => ({
            value: String(rule),
            label: recurrenceText(rule, t, dates),
          })),
          ...(own ? [{ value: rrule, label: recurrenceText(rrule, t, dates) }] : []),
        ]}
        onSave={save}
      />
      {recurrence && (
        <>
          <ChoiceField
            name="recurrenceFrom"
            label={t('field.recurrence-from')}
            value={from}
            choices={[
              { value: 'due', label: t('repeat.from-due') },
              { value: 'completion', label: t('repeat.from-completion') },
            ]}
            onSave={(from) => edit.set({ recurrence: { rrule, from } })}
          />
          <TextField
            name="rrule"
            label={t('field.rule')}
            value={rrule}
            maxLength={500}
            onSave={(text) => isRule(text) && save(text.trim())}
          />
        </>
      )}
    </>
  );
}

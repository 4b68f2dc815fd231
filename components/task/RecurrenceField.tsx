import { useState } from 'preact/hooks';
import { recurrenceText } from '../../lib/i18n/recurrence-text';
import { withRule } from '../../lib/records/series-edit';
import type { Task } from '../../lib/records/task';
import { ChoiceField } from '../fields/ChoiceField';
import type { Edit } from '../fields/edit';
import { TextField } from '../fields/TextField';
import { useEnvironment } from '../frame/environment';
import { isRule, presetOf, recurrencePresets } from './recurrence-presets';

/** The choice that opens a field for a rule. */
const OWN = 'own';

/** How a task comes back: by name, or by a rule, counted from its due date or from when it is done. */
export function RecurrenceField({ recurrence, edit }: { recurrence: Task['recurrence']; edit: Edit }) {
  const { t, dates } = useEnvironment();
  const rrule = recurrence?.rrule ?? '';
  const from = recurrence?.from ?? 'due';
  const save = (rrule: string) => edit.set({ recurrence: withRule(recurrence, rrule) });
  const [writing, setWriting] = useState(false);
  const [unreadable, setUnreadable] = useState(false);
  const own = rrule !== '' && (writing || !presetOf(rrule));
  const choose = (value: string) => {
    setWriting(value === OWN);
    setUnreadable(false);
    if (value !== OWN) save(value);
    else if (!rrule) save(recurrencePresets.weekly);
  };
  return (
    <>
      <ChoiceField
        name="recurrence"
        label={t('field.recurrence')}
        value={own ? OWN : (presetOf(rrule) ?? '')}
        choices={[
          { value: '', label: t('repeat.none') },
          ...Object.values(recurrencePresets).map((rule) => ({
            value: String(rule),
            label: recurrenceText(rule, t, dates),
          })),
          {
            value: OWN,
            label: own && !presetOf(rrule) ? recurrenceText(rrule, t, dates) : t('repeat.custom'),
          },
        ]}
        onSave={choose}
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
            onSave={(from) => edit.set({ recurrence: { ...recurrence, from } })}
          />
          {from === 'due' && (
            <ChoiceField
              name="missed"
              label={t('series.missed')}
              value={recurrence.missed ?? 'skip'}
              choices={[
                { value: 'skip', label: t('series.missed-skip') },
                { value: 'each', label: t('series.missed-each') },
              ]}
              onSave={(missed) => edit.set({ recurrence: { ...recurrence, missed } })}
            />
          )}
          {own && (
            <>
              <TextField
                name="rrule"
                label={t('field.rule')}
                value={rrule}
                maxLength={500}
                onSave={(text) => {
                  setUnreadable(!isRule(text));
                  if (isRule(text)) save(text.trim());
                }}
              />
              <p class="fault" role="alert">
                {unreadable && t('field.rule-fault')}
              </p>
            </>
          )}
        </>
      )}
    </>
  );
}

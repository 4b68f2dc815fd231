import type { Translate } from '../../lib/i18n/translate';
import { stepsOfLines } from '../../lib/interchange/template-text';
import type { RawRecord } from '../../lib/records/kind';
import { recurrencePresets } from '../task/recurrence-presets';

/** What nearly every office does again and again, to begin with. */
export const exampleNames = ['opening', 'hire', 'trip'] as const;

const fieldsOf: Record<(typeof exampleNames)[number], RawRecord> = {
  opening: { makes: 'checklist', rrule: recurrencePresets.workdays },
  hire: { makes: 'tasks', workdays: true },
  trip: { makes: 'tasks' },
};

/** The fields of an example in the reader's language. */
export const exampleOf = (name: (typeof exampleNames)[number], t: Translate): RawRecord => ({
  ...fieldsOf[name],
  name: t(`template.example-${name}`),
  anchor: name === 'opening' ? '' : t(`template.example-${name}-anchor`),
  steps: stepsOfLines(t(`template.example-${name}-steps`)),
});

import { useState } from 'preact/hooks';
import { withDaySkipped, withDayTakenBack } from '../../lib/records/series-edit';
import { isActive, type Recurrence } from '../../lib/records/task';
import type { Row } from '../../lib/store/db';
import { Labelled } from '../fields/Labelled';
import { RemoveButton } from '../fields/RemoveButton';
import { useAct } from '../frame/act';
import { useEnvironment } from '../frame/environment';

interface Props {
  task: Row<'task'>;
  /** The day that is chosen is the one this task is due on. */
  onThisOne: () => void;
}

/** The days on which a task that repeats is not to come; each can be taken back, and more can be named. */
export function SkippedDays({ task, onThisOne }: Props) {
  const { t, dates } = useEnvironment();
  const act = useAct();
  const [day, setDay] = useState('');
  const { ws, id, recurrence, due } = task;
  if (!recurrence) return null;
  const set = (to: Recurrence) =>
    ({ type: 'edit-record', ws, kind: 'task', id, fields: { recurrence: to } }) as const;
  const change = (to: Recurrence, said: string) => void act(set(to), { said, undo: set(recurrence) });
  // A year that is being typed begins as the year 2.
  const isDay = day >= '1900';
  const skip = () => {
    if (!isDay) return;
    setDay('');
    if (day === due?.date && isActive(task)) onThisOne();
    else change(withDaySkipped(recurrence, day), t('series.day-skipped', { day: dates.day(day) }));
  };
  return (
    <Labelled label={t('series.skipped-days')}>
      <ul class="chips">
        {recurrence.except?.map((one) => (
          <li key={one} class="chip">
            <span>{dates.day(one)}</span>
            <RemoveButton
              what={dates.day(one)}
              onRemove={() =>
                change(withDayTakenBack(recurrence, one), t('toast.removed', { what: dates.day(one) }))
              }
            />
          </li>
        ))}
      </ul>
      <div class="skip-day">
        <input
          name="skipDay"
          type="date"
          max="9999-12-31"
          aria-label={t('series.day-to-skip')}
          value={day}
          onInput={(event) => setDay(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            skip();
          }}
        />
        {isDay && (
          <button type="button" onClick={skip}>
            {t('series.skip-day')}
          </button>
        )}
      </div>
    </Labelled>
  );
}

import { useId } from 'preact/hooks';
import { useDraft } from './draft';
import { Labelled } from './Labelled';

interface Props {
  label: string;
  timeLabel: string;
  /** The controls' names. */
  names: { date: string; time: string };
  date: string;
  time: string;
  onSave: (moment: { date: string; time: string }) => void;
}

/** A day and, if it matters, a time; both empty where there is none. */
export function DateTime({ label, timeLabel, names, date, time, onSave }: Props) {
  const id = useId();
  const day = useDraft(date, (next) => plausible(next) && onSave({ date: next, time: next ? time : '' }));
  const clock = useDraft(time, (next) => onSave({ date, time: next }));
  return (
    <Labelled label={label} htmlFor={id}>
      <div class="pair">
        <input
          id={id}
          name={names.date}
          type="date"
          data-empty={day.text === '' || undefined}
          max="9999-12-31"
          value={day.text}
          onInput={(event) => day.onInput(event.currentTarget.value)}
          onFocus={day.onFocus}
          onBlur={day.onBlur}
        />
        <input
          name={names.time}
          type="time"
          data-empty={clock.text === '' || undefined}
          aria-label={timeLabel}
          value={clock.text}
          onInput={(event) => clock.onInput(event.currentTarget.value)}
          onFocus={clock.onFocus}
          onBlur={clock.onBlur}
        />
      </div>
    </Labelled>
  );
}

/** A year that is still being typed reads 0002 or 0020. */
const plausible = (date: string) => date === '' || date >= '1900';

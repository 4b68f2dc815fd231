import type { Moment } from '../../lib/records/field';
import { useEnvironment } from '../frame/environment';

interface Props {
  due: Moment;
  /** Where the message says so. */
  sentence: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** Offers a date that a message names for the task made from it; nothing is due because a text was read. */
export function SuggestedDue({ due, sentence, checked, onChange }: Props) {
  const { t, dates } = useEnvironment();
  return (
    <label class="suggested-due">
      <input
        type="checkbox"
        name="due"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        {t('slip.due', { date: dates.moment(due) })}
        <q>{sentence}</q>
      </span>
    </label>
  );
}

import { useId } from 'preact/hooks';
import { Labelled } from './Labelled';

interface Props<T extends string> {
  name: string;
  label: string;
  value: T;
  choices: readonly { value: T; label: string }[];
  onSave: (value: T) => void;
}

/** A labelled choice of a few. */
export function ChoiceField<T extends string>({ name, label, value, choices, onSave }: Props<T>) {
  const id = useId();
  return (
    <Labelled label={label} htmlFor={id}>
      <select
        id={id}
        name={name}
        value={value}
        onChange={(event) => {
          const chosen = choices.find((one) => one.value === event.currentTarget.value);
          if (chosen) onSave(chosen.value);
        }}
      >
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

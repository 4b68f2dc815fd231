import { useId } from 'preact/hooks';

interface Props<T extends string> {
  name: string;
  label: string;
  value: T;
  choices: readonly { value: T; label: string }[];
  onChoose: (value: T) => void;
}

/** A choice of a few in a dialog, its label above it. */
export function StackedChoice<T extends string>({ name, label, value, choices, onChoose }: Props<T>) {
  const id = useId();
  return (
    <div class="stack">
      <label for={id}>{label}</label>
      <select
        id={id}
        name={name}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = choices.find((one) => one.value === currentTarget.value);
          if (chosen) onChoose(chosen.value);
        }}
      >
        {choices.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </div>
  );
}

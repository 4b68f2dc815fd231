import { useId } from 'preact/hooks';
import type { Named } from '../task/person';

interface Props {
  name: string;
  label: string;
  value: string;
  people: readonly Named[];
  onText: (text: string) => void;
}

/** A field for somebody's name, with the names of those who are here. */
export function PersonInput({ name, label, value, people, onText }: Props) {
  const id = useId();
  return (
    <label class="stack">
      <span class="label">{label}</span>
      <input
        name={name}
        type="text"
        maxLength={120}
        autocomplete="off"
        list={id}
        value={value}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <datalist id={id}>
        {people.map((one) => (
          <option key={one.id} value={one.name} />
        ))}
      </datalist>
    </label>
  );
}

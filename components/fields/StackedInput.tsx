import { useId } from 'preact/hooks';

interface Props {
  name: string;
  label: string;
  value: string;
  /** A day is told when it is whole, words with every letter. */
  type?: 'text' | 'date';
  onText: (text: string) => void;
}

/** A few words or a day (`YYYY-MM-DD`, empty for none), the label above them. */
export function StackedInput({ name, label, value, type = 'text', onText }: Props) {
  const id = useId();
  return (
    <div class="stack">
      <label for={id}>{label}</label>
      {type === 'date' ? (
        <input
          {...{ id, name, value, type }}
          max="9999-12-31"
          onChange={(event) => onText(event.currentTarget.value)}
        />
      ) : (
        <input
          {...{ id, name, value, type }}
          maxLength={200}
          autocomplete="off"
          onInput={(event) => onText(event.currentTarget.value)}
        />
      )}
    </div>
  );
}

import { useId } from 'preact/hooks';
import { useDraft } from './draft';
import { Labelled } from './Labelled';

interface Props {
  /** The record's field name, which is also the control's. */
  name: string;
  label: string;
  value: string;
  maxLength: number;
  type?: 'text' | 'url' | 'date' | 'time';
  /** Names to pick from while typing. */
  suggestions?: readonly string[];
  onSave: (text: string) => void;
}

/** A labelled line of text that saves itself. */
export function TextField({ name, label, value, maxLength, type = 'text', suggestions, onSave }: Props) {
  const id = useId();
  const draft = useDraft(value, onSave);
  return (
    <Labelled label={label} htmlFor={id}>
      <input
        id={id}
        name={name}
        type={type}
        placeholder="–"
        data-empty={draft.text === '' || undefined}
        maxLength={type === 'text' ? maxLength : undefined}
        autocomplete="off"
        list={suggestions ? `${id}-list` : undefined}
        value={draft.text}
        onInput={(event) => draft.onInput(event.currentTarget.value)}
        onFocus={draft.onFocus}
        onBlur={draft.onBlur}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.isComposing) draft.flush();
        }}
      />
      {suggestions && (
        <datalist id={`${id}-list`}>
          {suggestions.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </Labelled>
  );
}

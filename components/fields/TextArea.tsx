import { useId } from 'preact/hooks';
import { useDraft } from './draft';

interface Props {
  name: string;
  label: string;
  value: string;
  maxLength: number;
  onSave: (text: string) => void;
}

/** Several lines of text under their heading; the field grows with what is in it. */
export function TextArea({ name, label, value, maxLength, onSave }: Props) {
  const id = useId();
  const draft = useDraft(value, onSave);
  return (
    <div class="block">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        name={name}
        rows={2}
        maxLength={maxLength}
        value={draft.text}
        onInput={(event) => draft.onInput(event.currentTarget.value)}
        onFocus={draft.onFocus}
        onBlur={draft.onBlur}
      />
    </div>
  );
}

import { useDraft } from './draft';

interface Props {
  name: 'title' | 'name';
  label: string;
  value: string;
  maxLength: number;
  onSave: (text: string) => void;
}

/** The record's name at the head of its detail, edited where it stands. */
export function TitleField({ name, label, value, maxLength, onSave }: Props) {
  const draft = useDraft(value, onSave);
  return (
    <input
      class="title"
      name={name}
      type="text"
      maxLength={maxLength}
      autocomplete="off"
      aria-label={label}
      placeholder={label}
      value={draft.text}
      onInput={(event) => draft.onInput(event.currentTarget.value)}
      onFocus={draft.onFocus}
      onBlur={draft.onBlur}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.isComposing) draft.flush();
      }}
    />
  );
}

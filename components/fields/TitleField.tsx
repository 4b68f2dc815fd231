import { useLayoutEffect, useRef } from 'preact/hooks';
import { useDraft } from './draft';

interface Props {
  name: 'title' | 'name';
  label: string;
  value: string;
  maxLength: number;
  onSave: (text: string) => void;
}

/**
 * The record's name at the head of its detail, edited where it stands. One line, which wraps where it is long: the
 * style sheet draws the text once more, unseen, to give the field its height. What has no name yet is ready for one.
 */
export function TitleField({ name, label, value, maxLength, onSave }: Props) {
  const draft = useDraft(value, onSave);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (field.current?.value === '') field.current.focus({ preventScroll: true });
  }, []);
  return (
    <div class="title" data-text={draft.text}>
      <textarea
        ref={field}
        name={name}
        rows={1}
        maxLength={maxLength}
        autocomplete="off"
        enterkeyhint="done"
        aria-label={label}
        placeholder={label}
        value={draft.text}
        onInput={(event) => draft.onInput(event.currentTarget.value.replace(/\s*\n\s*/g, ' '))}
        onFocus={draft.onFocus}
        onBlur={draft.onBlur}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          draft.flush();
        }}
      />
    </div>
  );
}

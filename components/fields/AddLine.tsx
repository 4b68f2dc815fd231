import { useState } from 'preact/hooks';
import { useTranslate } from '../frame/environment';
import { Icon } from '../frame/Icon';

interface Props {
  /** What is added, for the field's name and placeholder. */
  label: string;
  name: string;
  maxLength: number;
  /** Which keyboard a touch screen shows. */
  type?: 'text' | 'email' | 'tel' | 'url';
  onAdd: (text: string) => void;
}

/** A line that adds one more entry: Enter adds it and waits for the next. */
export function AddLine({ label, name, maxLength, type = 'text', onAdd }: Props) {
  const t = useTranslate();
  const [text, setText] = useState('');
  const add = () => {
    if (!text.trim()) return;
    onAdd(text.trim());
    setText('');
  };
  return (
    <div class="add">
      <input
        name={name}
        type="text"
        inputmode={type}
        maxLength={maxLength}
        autocomplete="off"
        aria-label={label}
        placeholder={label}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          add();
        }}
        onBlur={add}
      />
      {text.trim() && (
        <button type="button" class="icon" aria-label={t('action.add')} onClick={add}>
          <Icon name="plus" />
        </button>
      )}
    </div>
  );
}

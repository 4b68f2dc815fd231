import { useId, useRef, useState } from 'preact/hooks';
import { OptionList, optionId } from '../fields/OptionList';
import { useTranslate } from '../frame/environment';
import type { Named } from '../task/person';
import { namesAt } from './mentions';

interface Props {
  name: string;
  label: string;
  initial: string;
  people: readonly Named[];
  /** What the button says. */
  send: string;
  /** Empty text is not given. */
  onSend: (text: string) => void;
  onCancel?: () => void;
}

/** A field in which an @ brings up the names of those who are here. Enter sends, Shift+Enter begins a new line. */
export function CommentField({ name, label, initial, people, send, onSend, onCancel }: Props) {
  const t = useTranslate();
  const list = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(initial);
  const [caret, setCaret] = useState(-1);
  const [at, setAt] = useState(0);
  const found = caret >= 0 ? namesAt(text, caret, people) : null;
  const options = found?.people ?? [];
  const open = options.length > 0;

  const change = (element: HTMLTextAreaElement) => {
    setText(element.value);
    setCaret(element.selectionStart);
    setAt(0);
  };
  const pick = (person: Named | undefined) => {
    const element = field.current;
    if (!found || !person || !element) return;
    element.setRangeText(`@${person.name} `, found.from, caret, 'end');
    setText(element.value);
    setCaret(-1);
    element.focus();
  };
  const give = () => {
    if (!text.trim()) return;
    onSend(text.trim());
    setText('');
    setCaret(-1);
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (open && step) setAt((at + step + options.length) % options.length);
    else if (open && (event.key === 'Enter' || event.key === 'Tab')) pick(options[at]);
    else if (open && event.key === 'Escape') setCaret(-1);
    else if (event.key === 'Escape' && onCancel) onCancel();
    else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) give();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="picker comment-field">
      <textarea
        ref={field}
        name={name}
        rows={1}
        maxLength={5000}
        aria-label={label}
        aria-autocomplete="list"
        aria-controls={list}
        aria-activedescendant={open ? optionId(list, at) : undefined}
        placeholder={label}
        value={text}
        onInput={(event) => change(event.currentTarget)}
        onKeyDown={press}
        onBlur={() => setCaret(-1)}
      />
      {(text.trim() !== '' || onCancel) && (
        <div class="buttons">
          <button type="button" onClick={give}>
            {send}
          </button>
          {onCancel && (
            <button type="button" onClick={onCancel}>
              {t('slip.cancel')}
            </button>
          )}
        </div>
      )}
      <OptionList
        id={list}
        label={t('comment.names')}
        options={options.map(({ id, name }) => ({ id, label: name }))}
        {...{ at, open }}
        onPick={({ id }) => pick(options.find((one) => one.id === id))}
      />
    </div>
  );
}

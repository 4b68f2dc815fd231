import { useId, useState } from 'preact/hooks';
import type { Database } from '../../lib/store/db';
import { useLiveQuery } from '../frame/live-query';
import { type Option, OptionList, optionId } from './OptionList';

interface Props {
  name: string;
  label: string;
  /** What the text may mean, best first. */
  find: (db: Database, text: string) => Promise<Option[]>;
  onPick: (option: Option) => void;
  /** Where anything else that was typed may stand as it is. */
  onText?: (text: string) => void;
}

/** Finds a record by a few letters and picks it (WAI-ARIA combobox with a list). */
export function LinkPicker({ name, label, find, onPick, onText }: Props) {
  const list = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(-1);
  const options = useLiveQuery((db) => (text.trim() ? find(db, text) : Promise.resolve([])), [text]) ?? [];
  const open = text.trim() !== '' && options.length > 0;

  const pick = (option: Option | undefined) => {
    if (option) onPick(option);
    else if (text.trim()) onText?.(text.trim());
    if (option || onText) setText('');
    setAt(-1);
  };
  return (
    <div class="picker">
      <input
        name={name}
        role="combobox"
        type="text"
        autocomplete="off"
        aria-label={label}
        aria-expanded={open}
        aria-controls={list}
        aria-activedescendant={open && at >= 0 ? optionId(list, at) : undefined}
        placeholder={label}
        value={text}
        maxLength={200}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setAt(-1);
        }}
        onBlur={() => (onText ? pick(undefined) : setText(''))}
        onKeyDown={(event) => {
          const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
          if (step && open) {
            event.preventDefault();
            setAt((at + step + options.length) % options.length);
          } else if (event.key === 'Enter') {
            event.preventDefault();
            pick(options[at] ?? (onText ? undefined : options[0]));
          } else if (event.key === 'Escape' && text) {
            event.stopPropagation();
            setText('');
          }
        }}
      />
      <OptionList id={list} label={label} {...{ options, at, open }} onPick={pick} />
    </div>
  );
}

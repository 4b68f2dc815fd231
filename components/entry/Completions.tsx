import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Completion, completionAt, writtenName } from '../../lib/entry/completion';
import type { Translate } from '../../lib/i18n/translate';
import { useLiveQuery } from '../frame/live-query';
import { type Suggestion, suggest } from './suggestions';

const LIST = 'entry-completions';
const NONE: Suggestion[] = [];

interface Props {
  field: RefObject<HTMLTextAreaElement | null>;
  ws: string;
  t: Translate;
}

/**
 * What may be meant by the `+person`, `#tag` or `@contact` at the caret, under the field: up and down choose, Tab takes
 * the first, Enter only what was chosen, so that a new name is entered as quickly as ever; Esc closes the list.
 */
export function Completions({ field, ws, t }: Props) {
  const [typed, setTyped] = useState<Completion | null>(null);
  const [at, setAt] = useState(-1);
  const lastTyped = useRef<Completion | null>(null);
  const [left, setLeft] = useState<number | null>(null);
  const found = useLiveQuery(
    (db) => (typed ? suggest(db, ws, typed) : Promise.resolve(NONE)),
    [typed?.sigil, typed?.written, ws],
  );
  const all = typed && typed.from !== left ? (found ?? NONE) : NONE;
  // What stands there whole already needs no completing.
  const options = all.length === 1 && all[0]?.name === typed?.written ? NONE : all;

  const take = (option: Suggestion | undefined) => {
    const input = field.current;
    if (!option || !input || !typed) return;
    input.setRangeText(`${writtenName(typed.sigil, option.name)} `, typed.from, typed.to, 'end');
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    lastTyped.current = null;
    setTyped(null);
    setAt(-1);
  };

  useLayoutEffect(() => {
    const input = field.current;
    if (!input) return;
    const look = () => {
      const isAt = document.activeElement === input && input.selectionStart === input.selectionEnd;
      const next = isAt ? completionAt(input.value, input.selectionStart) : null;
      const last = lastTyped.current;
      if (last && next && sameTyped(last, next)) return;
      lastTyped.current = next;
      setTyped(next);
      setAt(-1);
      if (!next) setLeft(null);
    };
    const events = ['input', 'keyup', 'click', 'focus', 'blur'] as const;
    for (const event of events) input.addEventListener(event, look);
    look();
    return () => {
      for (const event of events) input.removeEventListener(event, look);
    };
  }, []);
  useLayoutEffect(() => {
    const input = field.current;
    if (!input || options.length === 0 || !typed) return;
    const press = (event: KeyboardEvent) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const taken = event.key === 'Tab' && !event.shiftKey ? (options[at] ?? options[0]) : options[at];
      if (step) setAt((at + step + options.length + (at < 0 && step < 0 ? 1 : 0)) % options.length);
      else if (event.key === 'Escape') setLeft(typed.from);
      else if ((event.key === 'Tab' && !event.shiftKey) || (event.key === 'Enter' && taken)) take(taken);
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    input.addEventListener('keydown', press, { capture: true });
    input.setAttribute('aria-controls', LIST);
    input.setAttribute('aria-autocomplete', 'list');
    if (at >= 0) input.setAttribute('aria-activedescendant', `${LIST}-${at}`);
    return () => {
      input.removeEventListener('keydown', press, { capture: true });
      for (const name of ['aria-controls', 'aria-autocomplete', 'aria-activedescendant'])
        input.removeAttribute(name);
    };
  });

  return (
    <>
      <p class="visually-hidden" role="status">
        {options.length > 0 ? t('complete.found', { n: options.length }) : ''}
      </p>
      <div
        id={LIST}
        class="completions"
        role="listbox"
        aria-label={t('complete.label')}
        hidden={options.length === 0}
      >
        {options.map(({ name, detail }, n) => (
          <div
            key={`${name}/${detail}`}
            id={`${LIST}-${n}`}
            role="option"
            tabIndex={-1}
            aria-selected={n === at}
            // On the press already: the field keeps its focus, and the list with it.
            onMouseDown={(event) => {
              event.preventDefault();
              take({ name, detail });
            }}
          >
            <span>{name}</span>
            {detail && <small>{detail}</small>}
          </div>
        ))}
      </div>
    </>
  );
}

const sameTyped = (a: Completion, b: Completion) =>
  a.from === b.from && a.written === b.written && a.sigil === b.sigil && a.to === b.to;

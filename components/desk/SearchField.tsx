import { useLayoutEffect, useRef } from 'preact/hooks';
import { useTranslate } from '../frame/environment';
import { Icon } from '../frame/Icon';
import type { Area } from '../frame/route';
import { listOf } from './areas';
import { goToFirstRow } from './row-focus';

interface Props {
  area: Area;
  text: string;
  /** Null closes the search. */
  onText: (text: string | null) => void;
  /** Enter was pressed: the first of what is found is wanted. */
  onEnter: () => void;
}

/** What is looked for. Enter opens the first that is found, the arrow down goes there. */
export function SearchField({ area, text, onText, onEnter }: Props) {
  const t = useTranslate();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const list = listOf(area);
  const label =
    list === 'tasks' || list === 'contacts' || list === 'meetings' ? t(`search.${list}`) : t('search.label');
  return (
    <search class="search">
      <input
        ref={field}
        name="search"
        type="search"
        maxLength={200}
        aria-label={label}
        placeholder={label}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Escape') onText(null);
          else if (event.key === 'ArrowDown') goToFirstRow();
          else if (event.key === 'Enter') onEnter();
          else return;
          event.stopPropagation();
          event.preventDefault();
        }}
      />
      <button type="button" class="icon" aria-label={t('view.close')} onClick={() => onText(null)}>
        <Icon name="close" />
      </button>
    </search>
  );
}

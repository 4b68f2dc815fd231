import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isFiltering, noFilter, type TaskFilter } from '../../lib/store/task-filter';
import { useTranslate } from '../frame/environment';
import { FilterFields } from './FilterFields';
import { SavedFilters } from './SavedFilters';

interface Props {
  ws: string;
  filter: TaskFilter;
  onFilter: (filter: TaskFilter) => void;
}

/** The filters that are kept, and the one in use; its fields are there when one asks for them. */
export function FilterBar({ ws, filter, onFilter }: Props) {
  const t = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const fields = useRef<HTMLElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (isOpen) fields.current?.querySelector<HTMLElement>('select, input')?.focus();
  }, [isOpen]);
  return (
    <>
      <div class="list-head filter-head">
        <SavedFilters ws={ws} filter={filter} onFilter={onFilter} />
        <span class="filter-tools">
          {isFiltering(filter) && (
            <button type="button" data-testid="clear-filter" onClick={() => onFilter(noFilter)}>
              {t('filter.clear')}
            </button>
          )}
          <button
            ref={button}
            type="button"
            data-testid="filter"
            aria-expanded={isOpen}
            aria-controls={id}
            data-on={isFiltering(filter) || undefined}
            onClick={() => setOpen(!isOpen)}
          >
            {t('filter.open')}
          </button>
        </span>
      </div>
      <section
        ref={fields}
        id={id}
        class="filter"
        aria-label={t('filter.title')}
        hidden={!isOpen}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          setOpen(false);
          button.current?.focus();
        }}
      >
        {isOpen && <FilterFields ws={ws} filter={filter} onFilter={onFilter} />}
      </section>
    </>
  );
}

import { useState } from 'preact/hooks';
import { priority as priorities } from '../../lib/records/task';
import { record } from '../../lib/store/queries';
import { filterChoices, isFiltering, type TaskFilter } from '../../lib/store/task-filter';
import { tasksByPerson } from '../../lib/store/task-lists';
import { findContacts } from '../fields/find-links';
import { LinkPicker } from '../fields/LinkPicker';
import { RemoveButton } from '../fields/RemoveButton';
import { usePeople } from '../fields/record-row';
import { StackedChoice } from '../fields/StackedChoice';
import { StackedInput } from '../fields/StackedInput';
import { useTranslate } from '../frame/environment';
import { useLiveQuery } from '../frame/live-query';
import { personName } from '../task/person';
import { useSaveFilter } from './SavedFilters';

interface Props {
  ws: string;
  filter: TaskFilter;
  onFilter: (filter: TaskFilter) => void;
}

/** Every field of a filter; each takes effect as it is set. */
export function FilterFields({ ws, filter, onFilter }: Props) {
  const t = useTranslate();
  const set = (change: Partial<TaskFilter>) => onFilter({ ...filter, ...change });
  const { people, me } = usePeople(ws);
  const busy = useLiveQuery((db) => tasksByPerson(db, ws, 1), [ws]) ?? [];
  const named = [...new Set([...people.map(({ id }) => id), ...busy.map(({ person }) => person)])];
  const save = useSaveFilter(ws);
  const [name, setName] = useState('');
  const keep = () => {
    if (name.trim()) void save(name.trim(), filter).then((kept) => kept && setName(''));
  };
  return (
    <>
      <div class="filter-fields">
        <StackedChoice
          name="filter-person"
          label={t('filter.person')}
          value={filter.person}
          choices={[
            { value: '', label: t('filter.anybody') },
            ...named
              .filter((one) => one !== '')
              .map((one) => ({ value: one, label: one === me ? t('row.me') : personName(people, one) })),
          ]}
          onChoose={(person) => set({ person })}
        />
        <StackedChoice
          name="filter-span"
          label={t('filter.span')}
          value={filter.span}
          choices={filterChoices.spans.map((value) => ({ value, label: t(`filter.span-${value}`) }))}
          onChoose={(span) => set({ span })}
        />
        {filter.span === 'range' && (
          <>
            <StackedInput
              name="filter-from"
              label={t('filter.from')}
              type="date"
              value={filter.from ?? ''}
              onText={(from) => set({ from: from || null })}
            />
            <StackedInput
              name="filter-to"
              label={t('filter.to')}
              type="date"
              value={filter.to ?? ''}
              onText={(to) => set({ to: to || null })}
            />
          </>
        )}
        <StackedChoice
          name="filter-priority"
          label={t('filter.priority')}
          value={String(filter.priority ?? '')}
          choices={[
            { value: '', label: t('filter.any') },
            ...priorities.options.map((n) => ({ value: String(n), label: t(`priority.${n}`) })),
          ]}
          onChoose={(value) => set({ priority: priorities.options.find((n) => String(n) === value) ?? null })}
        />
        <StackedInput
          label={t('filter.tag')}
          name="filter-tag"
          value={filter.tag}
          onText={(tag) => set({ tag: tag.replace(/^#/, '') })}
        />
        <StackedInput
          label={t('filter.text')}
          name="filter-text"
          value={filter.text}
          onText={(text) => set({ text })}
        />
        <div class="stack">
          <span class="label">{t('filter.contact')}</span>
          {filter.contact ? (
            <ContactChip ws={ws} id={filter.contact} onRemove={() => set({ contact: null })} />
          ) : (
            <LinkPicker
              name="filter-contact"
              label={t('filter.find-contact')}
              find={(db, text) => findContacts(db, ws, text)}
              onPick={({ id }) => set({ contact: id })}
            />
          )}
        </div>
        <StackedChoice
          name="filter-sort"
          label={t('filter.sort')}
          value={filter.sort}
          choices={filterChoices.sorts.map((value) => ({ value, label: t(`filter.sort-${value}`) }))}
          onChoose={(sort) => set({ sort })}
        />
        {filter.sort !== 'hand' && (
          <StackedChoice
            name="filter-group"
            label={t('filter.group')}
            value={filter.group}
            choices={filterChoices.groupings.map((value) => ({ value, label: t(`filter.group-${value}`) }))}
            onChoose={(group) => set({ group })}
          />
        )}
      </div>
      {(isFiltering(filter) || filter.sort !== 'day' || filter.group !== 'day') && (
        <div class="filter-keep">
          <input
            name="filter-name"
            type="text"
            maxLength={60}
            aria-label={t('filter.name')}
            placeholder={t('filter.name')}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Enter' && keep()}
          />
          <button type="button" data-testid="keep-filter" disabled={!name.trim()} onClick={keep}>
            {t('filter.save')}
          </button>
        </div>
      )}
    </>
  );
}

function ContactChip({ ws, id, onRemove }: { ws: string; id: string; onRemove: () => void }) {
  const t = useTranslate();
  const contact = useLiveQuery((db) => record(db, 'contact', ws, id), [ws, id]);
  const called = contact?.name || contact?.organisation || t('row.untitled');
  return (
    <span class="chip">
      <span>{called}</span>
      <RemoveButton what={called} onRemove={onRemove} />
    </span>
  );
}

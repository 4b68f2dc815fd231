import { useId, useState } from 'preact/hooks';
import { priority as priorities } from '../../lib/records/task';
import { usePeople } from '../fields/record-row';
import { StackedChoice } from '../fields/StackedChoice';
import { Dialog } from '../frame/Dialog';
import { useEnvironment } from '../frame/environment';
import { memberNamed } from '../task/person';
import type { BulkChange } from './bulk';

export const bulkFields = ['due', 'planned', 'assignee', 'tag', 'priority'] as const;
export type BulkField = (typeof bulkFields)[number];

interface Props {
  ws: string;
  field: BulkField;
  onApply: (change: BulkChange) => void;
  onClose: () => void;
}

/** Asks for the one value that all selected tasks are to have. */
export function BulkDialog({ ws, field, onApply, onClose }: Props) {
  const { t, today } = useEnvironment();
  const { people, me } = usePeople(ws);
  const id = useId();
  const [value, setValue] = useState(field === 'due' || field === 'planned' ? today : '');
  const self = t('row.me');
  const person = (text: string) => {
    if (me && text.trim().toLowerCase() === self.toLowerCase()) return me;
    return memberNamed(people, text)?.id ?? text.trim();
  };
  const change = (): BulkChange | null => {
    switch (field) {
      case 'due':
        return { do: 'set', fields: { due: value ? { date: value, time: null, zone: null } : null } };
      case 'planned':
        return { do: 'set', fields: { planned: value || null } };
      case 'assignee':
        return { do: 'set', fields: { assignee: person(value) } };
      case 'priority':
        return { do: 'set', fields: { priority: value ? Number(value) : null } };
      case 'tag': {
        const tag = value.trim().replace(/^#/, '');
        return tag ? { do: 'tag', tag } : null;
      }
      default:
        return field satisfies never;
    }
  };
  const isDay = field === 'due' || field === 'planned';
  return (
    <Dialog title={t(`pick.${field}`)} onClose={onClose}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          const wanted = change();
          if (wanted) onApply(wanted);
        }}
      >
        {field === 'priority' ? (
          <StackedChoice
            name="bulk"
            label={t('pick.priority')}
            value={value}
            choices={[
              { value: '', label: t('priority.none') },
              ...priorities.options.map((n) => ({ value: String(n), label: t(`priority.${n}`) })),
            ]}
            onChoose={setValue}
          />
        ) : (
          <div class="stack">
            <label for={id}>{t(`pick.${field}`)}</label>
            <input
              id={id}
              name="bulk"
              type={isDay ? 'date' : 'text'}
              max="9999-12-31"
              maxLength={field === 'tag' ? 60 : 120}
              list={field === 'assignee' ? `${id}-people` : undefined}
              autocomplete="off"
              aria-describedby={isDay ? `${id}-hint` : undefined}
              value={value}
              onInput={(event) => setValue(event.currentTarget.value)}
            />
            {isDay && (
              <p id={`${id}-hint`} class="hint">
                {t('pick.no-day')}
              </p>
            )}
            {field === 'assignee' && (
              <datalist id={`${id}-people`}>
                {[
                  ...(me ? [self] : []),
                  ...people.filter((one) => one.id !== me).map(({ name }) => name),
                ].map((name) => (
                  <option key={name} value={name} />
                ))}
              </datalist>
            )}
          </div>
        )}
        <div class="buttons">
          <button type="submit" class="primary" data-testid="bulk-apply">
            {t('pick.apply')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

import { AddLine } from '../fields/AddLine';
import { useDraft } from '../fields/draft';
import type { Edit } from '../fields/edit';
import { Labelled } from '../fields/Labelled';
import { RemoveButton } from '../fields/RemoveButton';
import { Icon } from '../frame/Icon';
import type { Entry } from './reach-entry';

interface Item {
  key: string;
  text: string;
  /** As it is stored. */
  value: unknown;
  /** Where the entry leads: to a call, a mail, a map, a page. */
  href: string;
  /** What following it does, in words. */
  does: string;
}

interface Props {
  field: 'emails' | 'phones' | 'addresses' | 'urls';
  label: string;
  add: string;
  type: 'text' | 'email' | 'tel' | 'url';
  items: Item[];
  toEntry: (text: string) => Entry | null;
  edit: Edit;
}

/** Several entries of one kind: each can be changed, followed, taken out; one more can be added. */
export function EntryList({ field, label, add, type, items, toEntry, edit }: Props) {
  return (
    <Labelled label={label}>
      <ul>
        {items.map((item) => (
          <EntryLine
            key={item.key}
            item={item}
            label={label}
            onChange={(text) => {
              const next = text.trim() ? toEntry(text) : null;
              // An entry that keeps its key is changed; one whose key follows from its text takes another.
              const kept = field === 'addresses' || field === 'urls';
              if (next)
                edit.entries(
                  field,
                  kept ? { [item.key]: next[1] } : { [item.key]: null, [next[0]]: next[1] },
                );
            }}
            onRemove={() => edit.remove(field, item.key, item.value, item.text)}
          />
        ))}
      </ul>
      <AddLine
        name={field}
        label={add}
        type={type}
        maxLength={500}
        onAdd={(text) => {
          const entry = toEntry(text);
          if (entry) edit.entry(field, entry[0], entry[1]);
        }}
      />
    </Labelled>
  );
}

interface LineProps {
  item: Item;
  label: string;
  onChange: (text: string) => void;
  onRemove: () => void;
}

function EntryLine({ item, label, onChange, onRemove }: LineProps) {
  const draft = useDraft(item.text, onChange);
  return (
    <li class="entry-line">
      <input
        type="text"
        maxLength={500}
        aria-label={label}
        value={draft.text}
        onInput={(event) => draft.onInput(event.currentTarget.value)}
        onFocus={draft.onFocus}
        onBlur={draft.onBlur}
      />
      <a
        class="icon"
        href={item.href}
        {...(item.href.startsWith('http') && { target: '_blank' })}
        rel="noreferrer"
        aria-label={item.does}
        title={item.does}
      >
        <Icon name="tab" />
      </a>
      <RemoveButton what={item.text} onRemove={onRemove} />
    </li>
  );
}

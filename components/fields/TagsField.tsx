import { useTranslate } from '../frame/environment';
import { AddLine } from './AddLine';
import type { Edit } from './edit';
import { Labelled } from './Labelled';
import { RemoveButton } from './RemoveButton';

/** Tags; each one is an entry of its own, so two people may add different ones at once. */
export function TagsField({ tags, edit }: { tags: Record<string, true>; edit: Edit }) {
  const t = useTranslate();
  return (
    <Labelled label={t('field.tags')}>
      <ul class="chips">
        {Object.keys(tags).map((tag) => (
          <li key={tag} class="chip">
            <span>{tag}</span>
            <RemoveButton what={tag} onRemove={() => edit.remove('tags', tag, true, tag)} />
          </li>
        ))}
      </ul>
      <AddLine
        name="tag"
        label={t('action.add-tag')}
        maxLength={60}
        onAdd={(tag) => edit.entry('tags', tag.replace(/^#/, ''), true)}
      />
    </Labelled>
  );
}

import type { Row } from '../../lib/store/db';
import type { Edit } from '../fields/edit';
import { Labelled } from '../fields/Labelled';
import { RemoveButton } from '../fields/RemoveButton';
import { useEnvironment } from '../frame/environment';
import { useTaskNames } from './names';

/** The task that this one is a part of, and the way out of it. */
export function ParentLine({ task, edit }: { task: Row<'task'>; edit: Edit }) {
  const { t, hrefOf } = useEnvironment();
  const { names } = useTaskNames([task]);
  const { ws, parent } = task;
  if (!parent) return null;
  const called = names.get(parent) || t('row.untitled');
  return (
    <Labelled label={t('plan.parent')}>
      <span class="chip">
        <a href={hrefOf({ ws, area: 'tasks', open: { area: 'tasks', id: parent } })}>{called}</a>
        <RemoveButton what={called} onRemove={() => edit.set({ parent: null })} />
      </span>
    </Labelled>
  );
}

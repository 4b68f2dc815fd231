import { taskStatus } from '../../lib/records/task';
import type { Row } from '../../lib/store/db';
import { ChoiceField } from '../fields/ChoiceField';
import type { Edit } from '../fields/edit';
import { useAct } from '../frame/act';
import { useEnvironment } from '../frame/environment';

/** A task's status. Done and open again are steps of their own, which bear who did it and when. */
export function TaskStatusLine({ task, edit }: { task: Row<'task'>; edit: Edit }) {
  const { t, zone } = useEnvironment();
  const act = useAct();
  const { ws, id, status } = task;
  return (
    <ChoiceField
      name="status"
      label={t('field.status')}
      value={status}
      choices={taskStatus.options.map((value) => ({ value, label: t(`status.${value}`) }))}
      onSave={(next) => {
        if (next === 'done') void act({ type: 'complete-task', ws, task: id, zone });
        else if (next === 'open' && (status === 'done' || status === 'dropped'))
          void act({ type: 'reopen-task', ws, task: id });
        else edit.set({ status: next });
      }}
    />
  );
}

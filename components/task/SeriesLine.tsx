import type { EditScope } from '../../lib/records/series-edit';
import { isActive } from '../../lib/records/task';
import type { Row } from '../../lib/store/db';
import { ChoiceField } from '../fields/ChoiceField';
import { useAct } from '../frame/act';
import { useEnvironment } from '../frame/environment';
import { SkippedDays } from './SkippedDays';

interface Props {
  task: Row<'task'>;
  scope: EditScope;
  onScope: (scope: EditScope) => void;
}

/** Of a task that repeats: whom changes are for, the way past this one, and the days on which there is none. */
export function SeriesLine({ task, scope, onScope }: Props) {
  const { t, zone } = useEnvironment();
  const act = useAct();
  const { ws, id, title } = task;
  const skip = () =>
    act(
      { type: 'skip-task', ws, task: id, zone },
      {
        said: t('series.skipped', { title }),
        undo: { type: 'reopen-task', ws, task: id },
        undone: t('toast.undone', { title }),
      },
    );
  return (
    <>
      <ChoiceField
        name="scope"
        label={t('series.scope')}
        value={scope}
        choices={[
          { value: 'following', label: t('series.following') },
          { value: 'this', label: t('series.this') },
        ]}
        onSave={onScope}
      />
      {isActive(task) && (
        <button type="button" onClick={() => void skip()}>
          {t('series.skip')}
        </button>
      )}
      <SkippedDays key={id} task={task} onThisOne={() => void skip()} />
    </>
  );
}

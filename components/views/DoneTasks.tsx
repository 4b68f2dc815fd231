import { taskList } from '../../lib/store/queries';
import { Empty } from '../frame/Empty';
import { useTranslate } from '../frame/environment';
import { focusEntry } from '../frame/focus-entry';
import { usePaged } from '../frame/paged';
import { usePainted } from '../frame/painted';
import { Sentinel } from '../frame/Sentinel';
import { TaskGroups } from '../task/TaskGroups';
import type { ViewProps } from './view-props';

/** What is done in a workspace, newest first. */
export function DoneTasks({ ws, selected }: ViewProps) {
  const t = useTranslate();
  const { rows, more, readOn } = usePaged((db, limit) => taskList(db, ws, 'done', limit), [ws]);
  usePainted(rows !== undefined);
  if (rows?.length === 0)
    return <Empty text={t('empty.done')} action={{ label: t('empty.write-task'), run: focusEntry }} />;
  return (
    <>
      <TaskGroups
        groups={[{ key: 'done', heading: t('list.done'), tasks: rows ?? [] }]}
        more={more}
        routeTo={({ id }) => ({ ws, area: 'done', open: { area: 'tasks', id } })}
        selected={selected}
      />
      {more && <Sentinel onNear={readOn} />}
    </>
  );
}

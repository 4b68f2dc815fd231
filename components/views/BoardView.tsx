import { useEffect, useState } from 'preact/hooks';
import { activeStatuses } from '../../lib/records/task';
import type { Database, Row } from '../../lib/store/db';
import { taskList } from '../../lib/store/queries';
import { boardColumn } from '../../lib/store/task-lists';
import { useAct } from '../frame/act';
import { useEnvironment } from '../frame/environment';
import { useLiveQuery } from '../frame/live-query';
import { useMedia } from '../frame/media';
import { usePainted } from '../frame/painted';
import { Tabs } from '../frame/Tabs';
import { useTaskNames } from '../task/names';
import { BoardColumn } from './BoardColumn';
import { type Column, columnSteps, orderSteps } from './move-steps';
import { useRowMoves } from './use-row-moves';
import type { ViewProps } from './view-props';

const columns: readonly Column[] = [...activeStatuses, 'done'];
const PAGE = 30;
/** From here on the columns stand beside each other, alone or with a record open beside them. */
const WIDE = '(min-width: 60rem)';
const WIDE_BESIDE = '(min-width: 90rem)';

/** A workspace's tasks by how far they are, in the order people give them; moved by hand or by key. */
export function BoardView({ ws, selected }: ViewProps) {
  const { t, zone } = useEnvironment();
  const act = useAct();
  const wide = useMedia(selected ? WIDE_BESIDE : WIDE);
  const [shown, setShown] = useState<Column>('open');
  const [limit, setLimit] = useState(PAGE);
  const board = useLiveQuery((db) => readBoard(db, ws, limit), [ws, limit]);
  const { names, own } = useTaskNames(board?.flatMap(({ tasks }) => tasks) ?? []);
  usePainted(board !== undefined);

  const columnOf = (id: string) => board?.find(({ tasks }) => tasks.some((one) => one.id === id));
  const ofSelected = selected === null ? undefined : columnOf(selected)?.name;
  useEffect(() => {
    if (ofSelected) setShown(ofSelected);
  }, [ofSelected]);
  const put = (task: Row<'task'>, from: Column, column: Column, to: number | null) => {
    const rows = board?.find(({ name }) => name === column)?.tasks ?? [];
    const order = to === null || column === 'done' ? [] : orderSteps(rows, task, to);
    const moved = from === column ? { steps: [], back: [] } : columnSteps(task, column, zone);
    const steps = [...moved.steps, ...order];
    if (steps.length === 0) return;
    if (!wide) setShown(column);
    const title = task.title || t('row.untitled');
    void act(
      { type: 'edit-records', ws, steps },
      from === column
        ? undefined
        : {
            said: t('views.moved', { title, column: t(`status.${column}`) }),
            undo: { type: 'edit-records', ws, steps: moved.back },
            undone: t('toast.undone', { title }),
          },
    );
  };
  const moves = useRowMoves({
    onDrop({ id, list, before }) {
      const from = columnOf(id);
      const task = from?.tasks.find((one) => one.id === id);
      const column = columns.find((one) => one === list);
      if (!from || !task || !column || before === id) return;
      const rows = (board?.find(({ name }) => name === column)?.tasks ?? []).filter((one) => one.id !== id);
      const at = rows.findIndex((one) => one.id === before);
      put(task, from.name, column, at < 0 ? rows.length : at);
    },
    onStep(id, way) {
      const from = columnOf(id);
      const task = from?.tasks.find((one) => one.id === id);
      if (!from || !task) return;
      if (way === 'up' || way === 'down') {
        const to = from.tasks.indexOf(task) + (way === 'up' ? -1 : 1);
        if (to >= 0 && to < from.tasks.length) put(task, from.name, from.name, to);
        return;
      }
      const column = columns[columns.indexOf(from.name) + (way === 'left' ? -1 : 1)];
      if (column) put(task, from.name, column, null);
    },
  });
  return (
    <>
      {!wide && (
        <Tabs
          label={t('view.board')}
          tabs={columns.map((id) => ({ id, label: t(`status.${id}`) }))}
          current={shown}
          panel="board"
          onTab={setShown}
        />
      )}
      <div id="board" class="board" data-wide={wide || undefined} {...moves}>
        {board
          ?.filter(({ name }) => wide || name === shown)
          .map((column) => (
            <BoardColumn
              key={column.name}
              {...{ ws, selected, names, own }}
              {...column}
              onMore={() => setLimit(limit + PAGE * 3)}
            />
          ))}
      </div>
    </>
  );
}

export interface ColumnOfTasks {
  name: Column;
  tasks: Row<'task'>[];
  /** How many there are; null where that is not counted. */
  count: number | null;
}

/** Done tasks are many and never fewer: they are not counted. */
async function readBoard(db: Database, ws: string, limit: number): Promise<ColumnOfTasks[]> {
  return Promise.all([
    ...activeStatuses.map(async (name) => ({ name, ...(await boardColumn(db, ws, name, limit)) })),
    taskList(db, ws, 'done', limit).then((tasks) => ({ name: 'done' as const, tasks, count: null })),
  ]);
}

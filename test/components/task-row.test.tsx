// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { BoardColumn } from '../../components/views/BoardColumn';
import { newId } from '../../lib/records/id';
import type { Row } from '../../lib/store/db';
import { projectRecord } from '../../lib/store/projection';
import { mount, workspaceRow } from './mounted';

const office = workspaceRow('Office');
let mounted: Awaited<ReturnType<typeof mount>>;
afterEach(() => mounted.end());

/** A task as the store has it, due on a day of the week in which everything is the 21st. */
const dueOn = (date: string | null, fields: object = {}): Row<'task'> =>
  Object.assign(
    projectRecord('task', office.id, newId(), {
      ...{ title: date ?? 'undated', due: date && { date, time: null, zone: null } },
      ...fields,
    }),
  );

it('a late task has its date in the colour of what is late on the board, too', async () => {
  const tasks = [
    dueOn('2026-11-20'),
    dueOn('2026-11-21'),
    dueOn('2026-11-22'),
    dueOn('2026-11-19', { status: 'done' }),
    dueOn('2026-11-18', { planned: '2026-11-21' }),
    dueOn(null),
  ];
  mounted = await mount(
    <BoardColumn
      ws={office.id}
      name="open"
      tasks={tasks}
      count={tasks.length}
      selected={null}
      names={new Map()}
      own={new Set()}
      onMore={() => undefined}
    />,
  );
  const rows = [...mounted.root.querySelectorAll('li.row')].map((row) => [
    row.querySelector('.row-title')?.textContent,
    row.querySelector<HTMLElement>('.when')?.dataset.tone,
  ]);
  expect(rows).toEqual([
    ['2026-11-20', 'late'],
    ['2026-11-21', 'today'],
    ['2026-11-22', 'calm'],
    ['2026-11-19', 'calm'],
    ['2026-11-18', 'late'],
    ['undated', undefined],
  ]);
});

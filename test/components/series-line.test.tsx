// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { TaskDetail } from '../../components/task/TaskDetail';
import { newId } from '../../lib/records/id';
import { parseRecord } from '../../lib/records/kind';
import { task as taskKind } from '../../lib/records/task';
import { mount } from './mounted';

const ws = newId();
const id = newId();
const weekly = { rrule: 'FREQ=WEEKLY', from: 'due' } as const;
let page: Awaited<ReturnType<typeof mount>>;

async function openTask(recurrence: typeof weekly | null) {
  const task = parseRecord(taskKind, id, { title: 'Report', recurrence });
  page = await mount(<TaskDetail ws={ws} id={id} />, {
    prepare: async (db) => {
      await db.task.add({ ...task, ws });
    },
  });
  await page.until(() => expect(page.find('[name=title]')).toBeTruthy());
}

const rename = (title: string) => {
  const field = page.type('[name=title]', title);
  act(() => {
    field.dispatchEvent(new FocusEvent('blur'));
    field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  });
};

afterEach(() => page.end());

it('a change is for all that follow, unless the person says that it is for this one only', async () => {
  await openTask(weekly);
  rename('Review');
  await page.until(() =>
    expect(page.done).toMatchObject([{ type: 'edit-record', id, fields: { title: 'Review' } }]),
  );
  const scope = page.find<HTMLSelectElement>('[name=scope]');
  act(() => {
    scope.value = 'this';
    scope.dispatchEvent(new Event('change', { bubbles: true }));
  });
  rename('The long report');
  await page.until(() =>
    expect(page.done.at(-1)).toMatchObject({
      fields: { title: 'The long report', recurrence: { ...weekly, usual: { title: 'Report' } } },
    }),
  );
});

it('one is skipped with a press, and can be taken back', async () => {
  await openTask(weekly);
  const button = [...page.root.querySelectorAll('button')].find((one) => one.textContent === 'Skip this one');
  button?.click();
  await page.until(() => expect(page.said).toEqual(['Skipped: Report']));
  expect(page.done).toEqual([{ type: 'skip-task', ws, task: id, zone: 'Europe/Prague' }]);
});

it('a task that does not repeat has neither', async () => {
  await openTask(null);
  expect(page.find('[name=scope]')).toBeNull();
  expect(page.root.textContent).not.toContain('Skip this one');
});

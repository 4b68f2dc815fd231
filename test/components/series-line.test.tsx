// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { TaskDetail } from '../../components/task/TaskDetail';
import { newId } from '../../lib/records/id';
import { parseRecord } from '../../lib/records/kind';
import { type Recurrence, task as taskKind } from '../../lib/records/task';
import { mount } from './mounted';

const ws = newId();
const id = newId();
const weekly = { rrule: 'FREQ=WEEKLY', from: 'due' } as const;
let page: Awaited<ReturnType<typeof mount>>;

async function openTask(recurrence: Recurrence | null) {
  const due = { date: '2026-11-23', time: null, zone: null };
  const task = parseRecord(taskKind, id, { title: 'Report', due, recurrence });
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

const skipDay = (day: string) => {
  const field = page.type('[name=skipDay]', day);
  act(() => void field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })));
};

it('a day to come is skipped by Enter, and one that is listed is taken back', async () => {
  await openTask({ ...weekly, except: ['2026-12-28'] });
  skipDay('2026-12-21');
  await page.until(() => expect(page.said).toEqual(['Not on Mon 21 Dec']));
  expect(page.done.at(-1)).toEqual({
    ...{ type: 'edit-record', ws, kind: 'task', id },
    fields: { recurrence: { ...weekly, except: ['2026-12-21', '2026-12-28'] } },
  });
  page.find<HTMLButtonElement>('[aria-label="Remove Mon 28 Dec"]').click();
  await page.until(() => expect(page.said).toHaveLength(2));
  expect(page.done.at(-1)).toMatchObject({ fields: { recurrence: weekly } });
  expect(page.done.at(-1)).not.toHaveProperty('fields.recurrence.except');
});

it('the day this one is due on is skipped as this one is, and half a date does nothing', async () => {
  await openTask(weekly);
  skipDay('0002-12-21');
  skipDay('2026-11-23');
  await page.until(() => expect(page.said).toEqual(['Skipped: Report']));
  expect(page.done).toEqual([{ type: 'skip-task', ws, task: id, zone: 'Europe/Prague' }]);
});

it('a task that does not repeat has neither', async () => {
  await openTask(null);
  expect(page.find('[name=scope]')).toBeNull();
  expect(page.root.textContent).not.toContain('Skip this one');
  expect(page.find('[name=skipDay]')).toBeNull();
});

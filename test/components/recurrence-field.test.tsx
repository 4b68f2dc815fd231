// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import type { Edit } from '../../components/fields/edit';
import { RecurrenceField } from '../../components/task/RecurrenceField';
import { mount } from './mounted';

const saved: unknown[] = [];
const nothing = () => undefined;
const edit: Edit = { set: (fields) => saved.push(fields), entry: nothing, entries: nothing, remove: nothing };
let page: Awaited<ReturnType<typeof mount>>;

const write = (rule: string) => {
  const field = page.type('[name=rrule]', rule);
  act(() => {
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  });
};

afterEach(() => page.end());

it('a rule that cannot be one is kept out with a sentence, which goes once the rule is right', async () => {
  const recurrence = { rrule: 'FREQ=MONTHLY;BYDAY=2TU', from: 'due' } as const;
  page = await mount(<RecurrenceField recurrence={recurrence} edit={edit} />);
  const said = () => page.find('[role=alert]').textContent;
  expect(said()).toBe('');
  write('every other moon');
  expect(said()).toMatch(/^The task cannot repeat by this/);
  expect(saved).toEqual([]);
  write('FREQ=MONTHLY;BYDAY=3TU');
  expect(said()).toBe('');
  expect(saved).toEqual([{ recurrence: { rrule: 'FREQ=MONTHLY;BYDAY=3TU', from: 'due' } }]);
});

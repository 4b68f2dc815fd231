// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { TitleField } from '../../components/fields/TitleField';
import { mount } from './mounted';

let page: Awaited<ReturnType<typeof mount>>;
afterEach(() => page.end());

it('a title is one line however it wraps: Enter saves it, and what is pasted has no line breaks', async () => {
  const saved: string[] = [];
  const save = (text: string) => saved.push(text);
  page = await mount(<TitleField name="title" label="Title" value="Call" maxLength={500} onSave={save} />);
  const field = page.type('[name=title]', 'Call Marek\nabout the lease');
  const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
  act(() => {
    field.dispatchEvent(enter);
  });
  expect(enter.defaultPrevented).toBe(true);
  expect(saved).toEqual(['Call Marek about the lease']);
  expect(page.find<HTMLElement>('.title').dataset.text).toBe('Call Marek about the lease');
});

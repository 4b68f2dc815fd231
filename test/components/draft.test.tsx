// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TextField } from '../../components/fields/TextField';

const root = document.createElement('div');
let saved: string[] = [];

const show = (value: string) =>
  act(() =>
    render(
      <TextField
        name="place"
        label="Place"
        value={value}
        maxLength={50}
        onSave={(text) => saved.push(text)}
      />,
      root,
    ),
  );
const field = () => root.querySelector('input') as HTMLInputElement;
const type = (text: string) =>
  act(() => {
    field().focus();
    field().value = text;
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });

beforeEach(() => {
  vi.useFakeTimers();
  document.body.append(root);
  saved = [];
});
afterEach(() => {
  render(null, root);
  vi.useRealTimers();
});

describe('a field that saves itself', () => {
  it('saves once, after a pause', () => {
    show('Room 1');
    type('Room');
    type('Room 2');
    expect(saved).toEqual([]);
    act(() => {
      vi.advanceTimersByTime(600);
    });
    expect(saved).toEqual(['Room 2']);
  });

  it('saves at once when it is left, and on Enter', () => {
    show('Room 1');
    type('Room 2');
    act(() => field().blur());
    expect(saved).toEqual(['Room 2']);
    type('Room 3');
    act(() => {
      field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    });
    expect(saved).toEqual(['Room 2', 'Room 3']);
  });

  it('saves when it goes away, and nothing when nothing changed', () => {
    show('Room 1');
    type('Room 1');
    act(() => field().blur());
    expect(saved).toEqual([]);
    type('Room 4');
    act(() => render(null, root));
    expect(saved).toEqual(['Room 4']);
  });

  it('saves when the page goes away', () => {
    show('Room 1');
    type('Room 2');
    act(() => void window.dispatchEvent(new Event('pagehide')));
    expect(saved).toEqual(['Room 2']);
  });

  it('saves what it was before as well, where a change is saved and not shown yet', () => {
    show('A');
    type('B');
    act(() => field().blur());
    type('A');
    act(() => field().blur());
    expect(saved).toEqual(['B', 'A']);
    show('B');
    expect(field().value).toBe('A');
    show('A');
    show('Hall');
    expect(field().value).toBe('Hall');
  });

  it('saves what shows for the moment again, where something else was saved after it', () => {
    show('A');
    type('B');
    act(() => field().blur());
    type('A');
    act(() => field().blur());
    show('B');
    type('B');
    act(() => field().blur());
    expect(saved).toEqual(['B', 'A', 'B']);
  });

  it('is not overwritten by a change from elsewhere while it is typed in', () => {
    show('Room 1');
    type('Room 12');
    show('Hall');
    expect(field().value).toBe('Room 12');
  });

  it('shows what was saved until the database does, then what is stored', () => {
    show('Room 1');
    type('Room 2');
    act(() => field().blur());
    expect(field().value).toBe('Room 2');
    show('Room 2');
    show('Hall');
    expect(field().value).toBe('Hall');
  });
});

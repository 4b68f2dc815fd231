// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { bindNote, replay } from '../../components/meeting/bind-note';
import { moveCaret } from '../../components/meeting/caret';
import type { OpenNote, TextDelta } from '../../lib/docs/open-note';

/** A note somebody else types into by `remote`. */
function noteOf(start: string) {
  let text = start;
  let listener: Parameters<OpenNote['onChange']>[0] = () => {};
  const note: OpenNote = {
    read: () => text,
    write: (next) => {
      text = next;
    },
    onChange: (next) => {
      listener = next;
      return () => {
        listener = () => {};
      };
    },
    close: async () => {},
  };
  const remote = (next: string, delta: TextDelta[]) => {
    text = next;
    listener(next, delta);
  };
  return { note, remote };
}

function fieldOn(note: OpenNote) {
  const field = document.createElement('textarea');
  document.body.append(field);
  const left = new AbortController();
  bindNote(note, field, left.signal);
  const type = (text: string, event = 'input') => {
    field.value = text;
    field.dispatchEvent(new Event(event));
  };
  return { field, left, type };
}

describe('the caret', () => {
  it('stays with its words when somebody else writes or deletes before it', () => {
    expect(moveCaret(6, [{ insert: 'Hi ' }])).toBe(9);
    expect(moveCaret(6, [{ retain: 2 }, { delete: 3 }])).toBe(3);
    expect(moveCaret(6, [{ retain: 4 }, { delete: 10 }])).toBe(4);
  });

  it('does not move for what happens at it or after it', () => {
    expect(moveCaret(6, [{ retain: 6 }, { insert: 'later' }])).toBe(6);
    expect(moveCaret(6, [{ retain: 8 }, { delete: 2 }])).toBe(6);
  });
});

describe('a note in a field', () => {
  it('writes what is typed and shows what others write', () => {
    const { note, remote } = noteOf('Coffee');
    const { field, type } = fieldOn(note);
    type('Coffee for 12');
    expect(note.read()).toBe('Coffee for 12');
    field.setSelectionRange(13, 13);
    remote('Projector. Coffee for 12', [{ insert: 'Projector. ' }]);
    expect(field.value).toBe('Projector. Coffee for 12');
    expect(field.selectionStart).toBe(24);
  });

  it('brings together what was composed and what others wrote meanwhile', () => {
    const { note, remote } = noteOf('Họp với ');
    const { field, type } = fieldOn(note);
    type('Họp với ', 'compositionstart');
    type('Họp với Da');
    remote('10:00 Họp với ', [{ insert: '10:00 ' }]);
    expect(field.value).toBe('Họp với Da');
    type('Họp với Đặng', 'compositionend');
    expect(note.read()).toBe('10:00 Họp với Đặng');
    expect(field.value).toBe('10:00 Họp với Đặng');
  });

  it('lets go when the view goes away', () => {
    const { note, remote } = noteOf('a');
    const { field, left, type } = fieldOn(note);
    left.abort();
    remote('ab', [{ retain: 1 }, { insert: 'b' }]);
    type('ac');
    expect(field.value).toBe('ac');
    expect(note.read()).toBe('ab');
  });
});

describe('replaying a change', () => {
  it('deletes only what was there before', () => {
    const since = [[{ retain: 3 }, { insert: 'XX' }]];
    expect(replay('abcdef', 'af', 'abcXXdef', since)).toBe('af');
    expect(replay('abc', 'abc!', 'xabc', [[{ insert: 'x' }]])).toBe('xabc!');
  });
});

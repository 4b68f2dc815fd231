// @vitest-environment happy-dom
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { bindNote, replay } from '../../components/meeting/bind-note';
import { moveCaret } from '../../components/meeting/caret';
import type { OpenNote, TextDelta } from '../../lib/docs/open-note';

/** A note somebody else types into by `remote`. */
function noteOf(start: string) {
  let text = start;
  const handed: string[] = [];
  let listener: Parameters<OpenNote['onChange']>[0] = () => {};
  const note: OpenNote = {
    maxLength: 40,
    read: () => text,
    write: (next) => {
      text = next.slice(0, 40);
      return next.length > 40 ? 40 : null;
    },
    onFailing: () => () => {},
    handOver: () => void handed.push(text),
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
  return { note, remote, handed };
}

function fieldOn(note: OpenNote) {
  const field = document.createElement('textarea');
  document.body.append(field);
  const left = new AbortController();
  const cuts: (string | null)[] = [];
  bindNote(note, field, left.signal, (after) => cuts.push(after));
  onTestFinished(() => left.abort());
  const type = (text: string, event = 'input') => {
    field.value = text;
    field.dispatchEvent(new Event(event));
  };
  return { field, left, type, cuts };
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

  it('hands over at once when the page goes or is hidden, with what is being composed', () => {
    const { note, handed } = noteOf('');
    const { left, type } = fieldOn(note);
    type('typed');
    window.dispatchEvent(new Event('pagehide'));
    expect(handed).toEqual(['typed']);
    type('typed', 'compositionstart');
    type('typed Da', 'input');
    window.dispatchEvent(new Event('pagehide'));
    expect(handed).toEqual(['typed', 'typed Da']);
    const visibility = vi.spyOn(document, 'visibilityState', 'get');
    onTestFinished(() => visibility.mockRestore());
    visibility.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(handed).toHaveLength(2);
    visibility.mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(handed).toHaveLength(3);
    left.abort();
    window.dispatchEvent(new Event('pagehide'));
    expect(handed).toHaveLength(3);
  });

  it('tells where the browser will cut what there is no room for, and is silent again after it', () => {
    const { field, type, cuts } = fieldOn(noteOf('').note);
    expect(field.maxLength).toBe(40);
    const put = (data: string) => field.dispatchEvent(new InputEvent('beforeinput', { data }));
    type('x'.repeat(30));
    field.setSelectionRange(28, 30);
    put('twelve chars');
    expect(cuts).toEqual([null]);
    put('these are 20 letters');
    expect(cuts.at(-1)).toBe(`${'x'.repeat(28)}these are 20`);
    put('y');
    expect(cuts.at(-1)).toBeNull();
  });

  it('shows what the note took of a longer text, and where it ends', () => {
    const { field, type, cuts } = fieldOn(noteOf('').note);
    type('', 'compositionstart');
    field.value = `${'x'.repeat(40)}yz`;
    field.dispatchEvent(new Event('compositionend'));
    expect(field.value).toBe('x'.repeat(40));
    expect(field.selectionStart).toBe(40);
    expect(cuts).toEqual(['x'.repeat(40)]);
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

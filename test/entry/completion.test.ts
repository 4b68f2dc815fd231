import { describe, expect, it } from 'vitest';
import { completionAt, namesFor, writtenName } from '../../lib/entry/completion';
import { parseEntry } from '../../lib/entry/parse-entry';
import { processorMs } from '../capture/processor-time';
import { SATURDAY } from './fixed-clock';

const typed = (text: string) => completionAt(text, text.length);

describe('A name at the caret', () => {
  it('is completed behind its sigil, where that begins a word', () => {
    expect(typed('Call +Pe')).toEqual({ sigil: '+', written: 'Pe', from: 5, to: 8 });
    expect(typed('#')).toEqual({ sigil: '#', written: '', from: 0, to: 1 });
    expect(typed('ask (@Nová')).toEqual({ sigil: '@', written: 'Nová', from: 5, to: 10 });
    expect(typed('+"Ana Ho')).toEqual({ sigil: '+', written: 'Ana Ho', from: 0, to: 8 });
    expect(completionAt('Call +Pe tomorrow', 7)).toEqual({ sigil: '+', written: 'P', from: 5, to: 7 });
  });

  it('is left alone everywhere else', () => {
    for (const text of ['', 'C++', 'a+b', 'ana@firma', 'Call +Petra ', '+"Ana" x', `+${'a'.repeat(80)}`])
      expect(typed(text), text).toBeNull();
  });

  it('is found by the beginnings of its words, with or without accents, once', () => {
    const names = ['Petra Nováková', 'Jana Petrová', 'Đặng An', 'petra nováková', ''];
    expect(namesFor(names, 'pet', 5)).toEqual(['petra nováková', 'Jana Petrová']);
    expect(namesFor(names, 'dang', 5)).toEqual(['Đặng An']);
    expect(namesFor(names, '', 2)).toHaveLength(2);
  });

  it('is written so that the entry reads the very same name', () => {
    for (const name of ['Petra', 'Petra Nováková', "O'Neil", '2026 budget', 'board-trip', 'a.s. Praha'])
      for (const sigil of ['+', '@'] as const) {
        const { assignee, contacts } = parseEntry(`Call ${writtenName(sigil, name)} `, {
          ...SATURDAY,
          locale: 'en',
        });
        expect(sigil === '+' ? assignee : contacts?.[0]).toBe(name);
      }
    expect(parseEntry(writtenName('#', 'board trip'), { ...SATURDAY, locale: 'en' }).tags).toEqual([
      'board trip',
    ]);
  });

  it('is looked for in no time, however long the text', async () => {
    for (const piece of ['+', '@a', '#"', '+"a ', ' (', 'a.']) {
      const text = piece.repeat(25_000);
      expect(await processorMs(() => completionAt(text, text.length), 100), piece).toBeLessThan(100);
    }
  });
});

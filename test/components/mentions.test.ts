import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mentionsIn, namesAt, piecesOf } from '../../components/delegation/mentions';
import { processorMs } from '../capture/processor-time';

const people = [
  { id: 'petra', name: 'Petra Nováková' },
  { id: 'ana', name: 'Ana' },
  { id: 'anamarija', name: 'Ana Marija' },
  { id: 'huong', name: 'Nguyễn Thị Hương' },
  { id: 'ivan-k', name: 'Ivan Kovač' },
  { id: 'ivan-h', name: 'Ivan Horvat' },
];

describe('who is named in a comment', () => {
  it.each([
    ['@Petra Nováková, please', ['petra']],
    ['@petra please', ['petra']],
    ['ask @novakova.', ['petra']],
    ['@Ana look', ['ana']],
    ['@Ana Marija look', ['anamarija']],
    ['(@Hương)', ['huong']],
    ['@Huong và @Ana', ['huong', 'ana']],
    ['@Ivan Horvat', ['ivan-h']],
    ['@Ivan: which of them?', []],
    ['write to ana@example.com', []],
    ['@Anastasia', []],
    ['at 5 @ the office', []],
    ['@', []],
  ])('%s', (text, named) => {
    expect(mentionsIn(text, people)).toEqual(named);
  });

  it('its pieces are the text, whatever it is', () => {
    const word = fc.constantFrom(
      '@',
      '@Ana',
      'Ana Marija',
      ' ',
      '@Petra Nováková',
      'đ',
      '🙂',
      '\n',
      '@Ivan Kovač.',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 8 }),
        (words) => {
          const text = words.join('');
          expect(
            piecesOf(text, people)
              .map((piece) => piece.text)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });

  it('takes no longer for what was made to take long', async () => {
    for (const pump of ['@', '@A', '@Ana', '@a.', 'a@', '@\u0301', '@Petra ', "@''", '@--', ' @(']) {
      const text = pump.repeat(50_000 / pump.length);
      const read = () => [piecesOf(text, people), namesAt(text, text.length, people)];
      expect(await processorMs(read, 100), JSON.stringify(pump)).toBeLessThan(100);
    }
  });
});

describe('while somebody types a name', () => {
  it.each([
    ['Ask @', 6],
    ['Ask @a', 2],
    ['Ask @iv', 2],
    ['@huo', 1],
    ['@mar', 1],
  ])('%s brings up %i', (text, count) => {
    expect(namesAt(text, text.length, people)?.people).toHaveLength(count);
  });

  it('nothing comes up in an address, or behind a name', () => {
    expect(namesAt('ana@ex', 6, people)).toBeNull();
    expect(namesAt('@Ana look', 9, people)).toBeNull();
  });
});

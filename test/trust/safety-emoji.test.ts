import { describe, expect, it } from 'vitest';
import { emojiNames } from '../../lib/i18n/emoji-names';
import { languages } from '../../lib/i18n/language';
import { safetyEmoji, safetyEmojiOf } from '../../lib/trust/safety-emoji';

describe('the safety emoji', () => {
  it('are 64, no two alike', () => {
    expect(safetyEmoji).toHaveLength(64);
    expect(new Set(safetyEmoji).size).toBe(64);
  });

  it.each(languages)('have a name each in %s, no two alike', (language) => {
    expect(emojiNames[language]).toHaveLength(64);
    expect(new Set(emojiNames[language]).size).toBe(64);
    for (const name of emojiNames[language]) expect(name.trim()).not.toBe('');
  });

  it('are read from a digest six bits at a time', () => {
    expect(safetyEmojiOf(new Uint8Array(32))).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(safetyEmojiOf(new Uint8Array(32).fill(255))).toEqual([63, 63, 63, 63, 63, 63, 63]);
    expect(
      safetyEmojiOf(new Uint8Array([0b00000100, 0b00100000, 0b11000100, 0b00010100, 0b01100001, 0b11000000])),
    ).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
});

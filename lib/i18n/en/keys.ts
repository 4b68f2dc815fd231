/** Choosing other keys in the `?` sheet. */
export const keys = {
  'keys.hint': 'Press a key in this list to choose another for it.',
  'keys.change': '{meaning}: {key}. Choose another key',
  'keys.press': '{meaning}: press the new key. Esc keeps the old one.',
  'keys.taken': '“{key}” is taken: {meaning}. Press another.',
  'keys.unusable': 'That key cannot be used. Press a letter, a digit or a sign.',
  'keys.chosen': '{meaning}: now {key}',
  'keys.reset': 'Back to the usual keys',
} as const;

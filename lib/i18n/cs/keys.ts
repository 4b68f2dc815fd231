export const keys = {
  'keys.hint': 'Stisknutím klávesy v seznamu pro ni zvolíte jinou.',
  'keys.change': '{meaning}: {key}. Zvolit jinou klávesu',
  'keys.press': '{meaning}: stiskněte novou klávesu. Esc ponechá původní.',
  'keys.taken': 'Klávesa „{key}“ je obsazená: {meaning}. Stiskněte jinou.',
  'keys.unusable': 'Tuto klávesu nelze použít. Stiskněte písmeno, číslici nebo znak.',
  'keys.chosen': '{meaning}: nyní {key}',
  'keys.reset': 'Vrátit obvyklé klávesy',
};

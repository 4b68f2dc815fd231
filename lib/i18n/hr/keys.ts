export const keys = {
  'keys.hint': 'Pritisnite tipku na popisu da za nju odaberete drugu.',
  'keys.change': '{meaning}: {key}. Odaberi drugu tipku',
  'keys.press': '{meaning}: pritisnite novu tipku. Esc zadržava staru.',
  'keys.taken': '„{key}” je zauzeta: {meaning}. Pritisnite drugu.',
  'keys.unusable': 'Ta se tipka ne može koristiti. Pritisnite slovo, znamenku ili znak.',
  'keys.chosen': '{meaning}: sada {key}',
  'keys.reset': 'Vrati uobičajene tipke',
};

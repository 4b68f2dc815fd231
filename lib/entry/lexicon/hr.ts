import type { Lexicon } from './lexicon';

/** Croatian. Weekdays and months in the cases they take after "u", "do", "od". */
export const hr: Lexicon = {
  day: [
    [0, 'danas'],
    [1, 'sutra'],
    [2, 'prekosutra'],
    [-1, 'jučer'],
  ],
  weekday: [
    [1, 'ponedjeljak|ponedjeljka|ponedjeljkom|~pon'],
    [2, 'utorak|utorka|~uto'],
    [3, 'srijeda|srijedu|srijede|~sri'],
    [4, 'četvrtak|četvrtka|~čet'],
    [5, 'petak|petka|~pet'],
    [6, 'subota|subotu|subote|~sub'],
    [7, 'nedjelja|nedjelju|nedjelje|~ned'],
  ],
  month: [
    [1, 'siječnja|siječanj|siječnju'], [2, 'veljače|veljača|veljači'], [3, 'ožujka|ožujak|ožujku'], [4, 'travnja|travanj|travnju'],
    [5, 'svibnja|svibanj|svibnju'], [6, 'lipnja|lipanj|lipnju'], [7, 'srpnja|srpanj|srpnju'], [8, 'kolovoza|kolovoz|kolovozu'],
    [9, 'rujna|rujan|rujnu'], [10, 'listopada|listopad|listopadu'], [11, 'studenog|studenoga|studeni|studenom'], [12, 'prosinca|prosinac|prosincu'],
  ],
  unit: [
    ['minute', 'minuta|minute|minutu'],
    ['hour', 'sat|sata|sati'],
    ['day', 'dan|dana'],
    ['workday', 'radni dan|radna dana|radnih dana'],
    ['week', 'tjedan|tjedna|tjedana|tjednu'],
    ['month', 'mjesec|mjeseca|mjeseci|mjesecu'],
    ['year', 'godina|godinu|godine'],
  ],
  number: [
    [1, 'jedan|jednu'], [2, 'dva|dvije'], [3, 'tri'], [4, 'četiri'], [5, 'pet'], [6, 'šest'], [7, 'sedam'], [8, 'osam'], [9, 'devet'], [10, 'deset'],
    [0.5, 'pola'],
  ],
  which: [
    ['this', 'ovaj|ovu|ovog|ovoga|ove|ova'],
    ['next', 'sljedeći|sljedeću|sljedećeg|sljedeće|sljedeći|idući|iduću|idućeg|iduće'],
    ['last', 'prošli|prošlu|prošlog|prošle|zadnji|zadnja'],
  ],
  part: [
    [{ minutes: 540, half: 'am' }, 'ujutro'],
    [{ minutes: 900, half: 'pm' }, 'popodne|poslijepodne'],
    [{ minutes: 1140, half: 'pm' }, 'navečer'],
    [{ minutes: 1200, half: 'pm', today: true }, 'večeras'],
    [{ minutes: 540, half: 'am', today: true }, 'jutros'],
  ],
  clock: [[720, 'podne'], [0, 'ponoć']],
  edge: [['start', 'početak|početkom|početka'], ['mid', 'sredina|sredinom'], ['end', 'kraj|krajem|kraja']],
  often: [
    [{ unit: 'day', interval: 1 }, 'svakodnevno|dnevno'],
    [{ unit: 'week', interval: 1 }, 'tjedno'],
    [{ unit: 'month', interval: 1 }, 'mjesečno'],
  ],
  link: [
    ['at', 'u|oko'], ['on', 'u|na'], ['by', 'do|rok|rok:|najkasnije do'], ['for', 'za'], ['in', 'za'], ['oclock', 'sati|sata|sat|h'],
    ['every', 'svaki|svaka|svaku|svake|svakog|svakih'], ['and', 'i'], ['to', 'do'], ['ago', 'prije'],
    ['contentBefore', 'od|iz|o|s|sa'], ['continues', 'i|ili|za|s|sa|o|u|na|do|kod|oko|jer|ako'],
  ],
};

import type { Lexicon } from './lexicon';

/** Estonian. Weekdays in the nominative and the cases that say "on", "by" and "from". */
export const et: Lexicon = {
  day: [
    [0, 'täna'],
    [1, 'homme|homseks'],
    [2, 'ülehomme'],
    [-1, 'eile'],
  ],
  weekday: [
    [1, 'esmaspäev|esmaspäeval|esmaspäevaks|esmaspäevani|~E'],
    [2, 'teisipäev|teisipäeval|teisipäevaks|teisipäevani'],
    [3, 'kolmapäev|kolmapäeval|kolmapäevaks|kolmapäevani'],
    [4, 'neljapäev|neljapäeval|neljapäevaks|neljapäevani'],
    [5, 'reede|reedel|reedeks|reedeni'],
    [6, 'laupäev|laupäeval|laupäevaks|laupäevani'],
    [7, 'pühapäev|pühapäeval|pühapäevaks|pühapäevani'],
  ],
  month: [
    [1, 'jaanuar|jaanuaril|jaanuaris|jaanuariks'], [2, 'veebruar|veebruaril|veebruaris|veebruariks'], [3, 'märts|märtsil|märtsis|märtsiks'],
    [4, 'aprill|aprillil|aprillis|aprilliks'], [5, '~mai|mail|mais|maiks'], [6, 'juuni|juunil|juunis|juuniks'], [7, 'juuli|juulil|juulis|juuliks'],
    [8, 'august|augustil|augustis|augustiks'], [9, 'september|septembril|septembris|septembriks'], [10, 'oktoober|oktoobril|oktoobris|oktoobriks'],
    [11, 'november|novembril|novembris|novembriks'], [12, 'detsember|detsembril|detsembris|detsembriks'],
  ],
  unit: [
    ['minute', 'minut|minutit|minuti'],
    ['hour', 'tund|tundi|tunni'],
    ['day', 'päev|päeva'],
    ['workday', 'tööpäev|tööpäeva|tööpäeval'],
    ['week', 'nädal|nädalat|nädala|nädalal'],
    ['month', 'kuu|kuud|kuul'],
    ['year', 'aasta|aastat|aastal'],
  ],
  number: [
    [1, 'üks|ühe'], [2, 'kaks|kahe'], [3, 'kolm|kolme'], [4, 'neli|nelja'], [5, 'viis|viie'], [6, 'kuus|kuue'], [7, 'seitse'], [8, 'kaheksa'], [9, 'üheksa'], [10, 'kümme|kümne'],
    [0.5, 'pool|poole'],
  ],
  which: [
    ['this', 'see|sel|sellel|selle'],
    ['next', 'järgmine|järgmisel|järgmise|järgmiseks|tuleval|tuleva'],
    ['last', 'eelmine|eelmisel|viimane|viimasel'],
  ],
  part: [
    [{ minutes: 540, half: 'am' }, 'hommikul|hommik'],
    [{ minutes: 900, half: 'pm' }, 'pärastlõunal|peale lõunat'],
    [{ minutes: 1140, half: 'pm' }, 'õhtul|õhtu'],
    [{ minutes: 1200, half: 'pm', today: true }, 'täna õhtul'],
  ],
  clock: [[720, 'keskpäev|keskpäeval'], [0, 'kesköö|keskööl']],
  edge: [],
  often: [
    [{ unit: 'day', interval: 1 }, 'iga päev|igapäevaselt'],
    [{ unit: 'week', interval: 1 }, 'iga nädal|igal nädalal'],
    [{ unit: 'month', interval: 1 }, 'iga kuu|igal kuul'],
  ],
  link: [
    ['at', 'kell|kl|kl.'], ['by', 'tähtaeg|tähtaeg:|hiljemalt'], ['fromNow', 'pärast'], ['every', 'iga|igal'], ['and', 'ja'], ['to', 'kuni'],
    ['continues', 'ja|või|koos|ning|sest|kui'],
  ],
};

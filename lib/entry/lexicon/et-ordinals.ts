import type { Lexicon } from './lexicon';

/** "esimene" and the genitive "esimese" that the other cases are made of. */
const NINE = [
  ['esimene', 'esimese'],
  ['teine', 'teise'],
  ['kolmas', 'kolmanda'],
  ['neljas', 'neljanda'],
  ['viies', 'viienda'],
  ['kuues', 'kuuenda'],
  ['seitsmes', 'seitsmenda'],
  ['kaheksas', 'kaheksanda'],
  ['üheksas', 'üheksanda'],
] as const;

/** What stands in front of "teistkümnes": 11 to 19. */
const TEENS = ['ühe', 'kahe', 'kolme', 'nelja', 'viie', 'kuue', 'seitsme', 'kaheksa', 'üheksa'];

/** On, by, until and from the nth day. */
const CASES = ['', 'l', 'ks', 'ni', 'st'];

const formsOf = (nominative: string, genitive: string): string =>
  [nominative, ...CASES.map((ending) => genitive + ending)].join('|');

const withTens = (tens: string, [nominative, genitive]: readonly [string, string]): string =>
  formsOf(`${tens} ${nominative}`, `${tens} ${genitive}`);

/** Estonian ordinals from 1 to 31, in the cases that dates stand in: "kahekümne neljandal", "viieteistkümnendaks". */
export const ESTONIAN_ORDINALS: NonNullable<Lexicon['ordinal']> = [
  [1, `${formsOf('esimene', 'esimese')}|esimest`],
  [2, `${formsOf('teine', 'teise')}|teist`],
  [3, `${formsOf('kolmas', 'kolmanda')}|kolmandat`],
  ...NINE.slice(3).map(([nominative, genitive], at) => [at + 4, formsOf(nominative, genitive)] as const),
  [10, formsOf('kümnes', 'kümnenda')],
  ...TEENS.map((unit, at) => [at + 11, formsOf(`${unit}teistkümnes`, `${unit}teistkümnenda`)] as const),
  [20, formsOf('kahekümnes', 'kahekümnenda')],
  ...NINE.map((forms, at) => [at + 21, withTens('kahekümne', forms)] as const),
  [30, formsOf('kolmekümnes', 'kolmekümnenda')],
  [31, withTens('kolmekümne', ['esimene', 'esimese'])],
];

import { casual, vi as vietnamese } from 'chrono-node';
import { parseEntry } from '../../lib/entry/parse-entry';
import { ENGLISH_DATES } from '../../test/entry/english-date-table';
import { PHRASES_FURTHER } from '../../test/entry/english-phrases-further';
import { PHRASES_OF_DAYS } from '../../test/entry/english-phrases-of-days';
import { PHRASES_OF_HOURS } from '../../test/entry/english-phrases-of-hours';
import { PHRASES_OF_PERIODS } from '../../test/entry/english-phrases-of-periods';
import { SATURDAY } from '../../test/entry/fixed-clock';
import { CS } from '../../test/entry/languages/cs';
import { ET } from '../../test/entry/languages/et';
import { HR } from '../../test/entry/languages/hr';
import { VI } from '../../test/entry/languages/vi';
import { type Figure, figure } from './figure';

const ENGLISH = [
  ...ENGLISH_DATES,
  ...PHRASES_OF_DAYS,
  ...PHRASES_OF_PERIODS,
  ...PHRASES_OF_HOURS,
  ...PHRASES_FURTHER,
];
const TABLES = { en: ENGLISH, hr: HR, vi: VI, cs: CS, et: ET } as const;
/** An entry of this length has to be read while a key is pressed. */
const LONG = 200;
const ROUNDS = 5;
const NOW = new Date('2026-11-21T09:00:00Z');

/**
 * How long it takes to understand an entry: the 95th of a hundred, of each language's own expressions and of texts of
 * 200 characters made of them, beside chrono-node on the same texts (which knows English and some Vietnamese).
 */
export function measureParse(): Promise<Figure[]> {
  const figures = Object.entries(TABLES).flatMap(([locale, table]) => {
    const short = table.map(([text]) => `Send the papers ${text}`);
    const peer = locale === 'vi' ? vietnamese : casual;
    const own = (text: string) => parseEntry(text, { ...SATURDAY, locale });
    const other = (text: string) => peer.parse(text, NOW, { forwardDate: true });
    return [
      { name: `parse-${locale}`, texts: short },
      { name: `parse-${locale}-long`, texts: longTexts(short) },
    ].map(({ name, texts }) => {
      const [value, against] = inTurnsP95(texts, own, other);
      return figure({ name, n: texts.length, value, against, unit: 'ms', peer: 'chrono-node' });
    });
  });
  return Promise.resolve(figures);
}

/** Texts of 200 characters, each of some expressions in a row. */
function longTexts(texts: readonly string[]): string[] {
  return texts.map((_, at) => [...texts.slice(at), ...texts].join(', ').slice(0, LONG));
}

type Read = (text: string) => unknown;

/** Milliseconds that 95 of a hundred readings stay below, of two readers that take turns, once both are warm. */
function inTurnsP95(texts: readonly string[], one: Read, other: Read): [number, number] {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const text of texts)
      for (const [n, read] of [one, other].entries()) {
        const start = performance.now();
        read(text);
        if (round > 0) times[n]?.push(performance.now() - start);
      }
  const p95 = (some: number[]) => some.sort((a, b) => a - b)[Math.floor(some.length * 0.95)] ?? Number.NaN;
  return [p95(times[0]), p95(times[1])];
}

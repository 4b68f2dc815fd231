import { clockAt } from '../calendar/zone-clock';
import { lexiconsFor } from './lexicon/for-locale';
import type { EntryContext, Span } from './parsed-entry';
import { mergeSpans, plainSpans } from './plain-spans';
import { type Customs, createReader, type Reader } from './reader';
import { readSigils, type Sigils } from './sigils';
import { wordsOf } from './words';

/** UTF-16 units that are looked at; what a longer text holds beyond them stays in the title. */
const PARSED_LENGTH = 500;

/** The sigils of a text, and its words as the grammar may see them: sigils, plain spans and names covered. */
export function openEntry(text: string, context: EntryContext): { reader: Reader; sigils: Sigils } {
  const head =
    text.length > PARSED_LENGTH
      ? text.slice(0, text.lastIndexOf(' ', PARSED_LENGTH) + 1 || PARSED_LENGTH)
      : text;
  const plain = plainSpans(head, context.plain);
  const table = lexiconsFor(context.locale);
  const isOne = ({ words, shy }: { words: readonly string[]; shy: boolean }) => words.length === 1 && !shy;
  // Weekdays of the small-writing languages are surnames as well ("@Petak").
  const isDay = (name: string) =>
    table.day.get(name)?.some(isOne) || table.weekday.get(name)?.some((day) => isOne(day) && !day.small);
  const isTime = (name: string, rest: string) =>
    table.clock.get(name)?.some(isOne) === true ||
    isDay(name) === true ||
    // "@dec 24"; "@May 5pm" may be a person.
    (/^ \d{1,2}(?![\d:.apAP])/.test(rest) && table.month.get(name)?.some(isOne) === true);
  const sigils = readSigils(head, plain, isTime);
  const cover = [
    ...plain.map((span) => ({ ...span, kind: 'hidden' as const })),
    ...sigils.tokens.map(({ start, end }) => ({ start, end, kind: 'taken' as const })),
  ].sort((a, b) => a.start - b.start);
  const customs = { clock: clockAt(context.now, context.zone), ...customsOf(context.locale) };
  const reader = createReader(head, wordsOf(head, cover), table, customs);
  const names = namesIn(reader).map((span) => ({ ...span, kind: 'hidden' as const }));
  if (names.length === 0) return { reader, sigils };
  const covered = [...cover, ...names].sort((a, b) => a.start - b.start);
  return { reader: createReader(head, wordsOf(head, covered), table, customs), sigils };
}

const customsByLocale = new Map<string, Customs>();

/** Whether the locale writes the day first and whether its people use am and pm, by what Intl knows of it. */
function customsOf(locale: string): Customs {
  const known = customsByLocale.get(locale);
  if (known) return known;
  const english = /^en\b/i.test(locale);
  const order = new Intl.DateTimeFormat(english ? locale : 'en-GB').formatToParts(0).map((part) => part.type);
  const customs = {
    dayFirst: order.indexOf('day') < order.indexOf('month'),
    twelveHour: english,
    dotted: /^(hr|cs|et)\b/i.test(locale),
    cased: /^et\b/i.test(locale),
  };
  customsByLocale.set(locale, customs);
  return customs;
}

/** Phrases that only look like dates ("USA Today"). */
function namesIn(reader: Reader): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < reader.words.length; at += 1) {
    // "sau bữa trưa" is a time, though "bữa trưa" is a meal.
    const clock = reader.term('clock', at);
    if (clock && clock.next > at + 2) at = clock.next;
    const name = reader.term('name', at);
    const start = reader.words[at]?.start;
    const end = name && reader.words[name.next - 1]?.end;
    if (name && start !== undefined && end) spans.push({ start, end });
  }
  return mergeSpans(spans);
}

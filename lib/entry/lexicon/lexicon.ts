import type { Weekday } from '../../calendar/civil';
import { accentedForm, wordsOf } from '../words';

export type Unit =
  | 'minute'
  | 'hour'
  | 'day'
  | 'workday'
  | 'week'
  | 'fortnight'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year';

/** A part of the day: the time it stands for (minutes since midnight) and the half in which a bare hour falls. */
export interface DayPart {
  minutes: number;
  half: 'am' | 'pm';
  /** Days from today when the word also names the day ("tonight"). */
  today?: boolean;
}

/** A feast by its rule: fixed (month, date), the nth weekday of a month, or days from Easter Sunday. */
export type Feast =
  | { month: number; date: number }
  | { month: number; nth: number; weekday: Weekday; plus?: number }
  | { easter: number };

/** The small words a grammar needs, by what they do. */
export type Link =
  | 'at'
  | 'on'
  | 'by'
  | 'for'
  | 'in'
  | 'the'
  | 'of'
  | 'and'
  | 'to'
  | 'around'
  | 'between'
  | 'fromNow'
  | 'ago'
  /** "ago" where it stands in front ("prije 3 dana"). */
  | 'agoBefore'
  | 'after'
  | 'before'
  | 'every'
  | 'other'
  | 'done'
  | 'starting'
  | 'ends'
  | 'oclock'
  | 'half'
  | 'quarter'
  | 'past'
  | 'toHour'
  | 'determiner'
  | 'contentBefore'
  | 'continues'
  | 'measure'
  | 'now'
  | 'evening'
  /** "or": of two days the first counts. */
  | 'or'
  /** Where "from" tells what something is of ("notes from friday"), not when it starts. */
  | 'record'
  /** Makes a number a day of the month ("ngày 15", "15. kuupäeval"). */
  | 'date'
  /** Minutes behind a spoken hour ("pet i petnaest"); before it ("5 giờ kém 10"). */
  | 'hourAnd'
  | 'hourMinus'
  /** "2 tuần một lần": a length with this behind it repeats. */
  | 'once'
  /** How often in all ("5 times"). */
  | 'times'
  /** Numbers behind it are its own: "version 2.10", "room 5.12", "ulica 30. svibnja". */
  | 'label'
  /** With a capital behind a date: the date is its name ("12 March Street"). */
  | 'street'
  /** Takes days out of a repetition ("every day except sunday"). */
  | 'except'
  /** What a task begins with ("Monday Call Ana"): a capital that is no name's. */
  | 'task'
  /** Between a number and its unit ("2 more minutes"). */
  | 'more'
  /** Says of the number behind it that it is an hour ("kell 20", "lúc 9"). */
  | 'clockWord'
  /** "u isto vrijeme": the hour it is now, beside a day. */
  | 'sameTime'
  /** Says of a repetition behind it that it is one ("repeats every friday"). */
  | 'repeat'
  /** Behind a date, that it is the last one ("friday at the latest"). */
  | 'latest'
  /** "every" where it stands behind ("ngày nào cũng"). */
  | 'eachBehind'
  /** "every" in front of a day, but not of a length: "alati 5 minutit varem" repeats nothing. */
  | 'always';

/** What a word can mean. A kind's entries are `[value, 'phrase|phrase']`; `~` marks a phrase that is often something else, `=` one that needs its accents. */
export interface Terms {
  /** Days from today. */
  day: number;
  weekday: Weekday;
  /** A weekday in the form that repeats ("mondays"). */
  weekdays: Weekday;
  /** One or two letters that are days only beside each other ("mo we fr"). */
  shortDay: Weekday;
  month: number;
  /** A month cut short to what is another word elsewhere: only behind the number of its day ("5. svi"). */
  shortMonth: number;
  unit: Unit;
  number: number;
  /** 1–31. */
  ordinal: number;
  which: 'this' | 'next' | 'last' | 'after-next';
  /** The same where it stands behind ("tuần sau") and never in front. */
  whichBehind: Terms['which'];
  part: DayPart;
  /** Minutes since midnight. */
  clock: number;
  /** Minutes of the hour that leads up to the one named: "pool viis" is 30 of the hour to five. */
  towards: number;
  /** An hour in a form that only hours have ("páté", "viieks"). */
  hour: number;
  meridiem: 'am' | 'pm';
  edge: 'start' | 'early' | 'mid' | 'late' | 'end';
  /** The end of the running unit in one word ("eom"). */
  endOf: Unit;
  feast: Feast;
  /** How often, in one word ("weekly"). */
  often: { unit: Unit; interval: number; part?: DayPart; on?: OftenOn };
  /** A whole phrase that only looks like a date. */
  name: true;
  link: Link;
}

/** The days or hours on which something falls that is to be done several times in a unit. */
export interface OftenOn {
  hours?: number[];
  weekdays?: Weekday[];
  monthDays?: number[];
}

export type TermKind = keyof Terms;

/** One language's words. Written without accents or with them: both are folded before they are compared. */
export type Lexicon = { readonly [K in TermKind]?: ReadonlyArray<readonly [Terms[K], string]> };

export interface Phrase<V> {
  /** Folded. */
  words: readonly string[];
  /** Each word with its accents, null where it has none. */
  accented: ReadonlyArray<string | null>;
  /** Accents must be written ("tháng sáu", as "tháng sau" is another). */
  exact: boolean;
  /** Accents need not be right ("štvrtok"): in languages where they tell no other word apart. */
  lenient: boolean;
  value: V;
  shy: boolean;
  /** The language writes its days small: with a capital inside a sentence the word is a name ("Ana Petak", "Mai"). */
  small: boolean;
}

type PhraseTable = { [K in TermKind]: Map<string, Phrase<Terms[K]>[]> };

/**
 * Makes lexicons quick to look up: by kind, then by first word, longest phrase first, earlier lexicon first.
 * `own` is the lexicon of a language that writes its days small; English ones stand behind it. `lenient`: in
 * it a wrong accent is a slip and never another word.
 */
export function compileLexicons(own: Lexicon | null, english: Lexicon, lenient: boolean): PhraseTable {
  const table: PhraseTable = {
    day: new Map(),
    weekday: new Map(),
    weekdays: new Map(),
    shortDay: new Map(),
    month: new Map(),
    shortMonth: new Map(),
    unit: new Map(),
    number: new Map(),
    ordinal: new Map(),
    which: new Map(),
    whichBehind: new Map(),
    part: new Map(),
    clock: new Map(),
    towards: new Map(),
    hour: new Map(),
    meridiem: new Map(),
    edge: new Map(),
    endOf: new Map(),
    feast: new Map(),
    often: new Map(),
    name: new Map(),
    link: new Map(),
  };
  const ownPhrases = new Set(
    Object.values(own ?? {}).flatMap((entries) => entries.flatMap(([, written]) => written.split('|'))),
  );
  const add = <K extends TermKind>(kind: K, entries: Lexicon[K], small: boolean) => {
    for (const [value, phrases] of entries ?? []) {
      for (const phrase of phrases.split('|')) {
        // "sat" is an hour in Croatian before it is a Saturday.
        if (!small && phrase.startsWith('~') && ownPhrases.has(phrase.slice(1))) continue;
        addPhrase(table[kind], value, phrase, small, small && lenient);
      }
    }
  };
  for (const kind of Object.keys(table) as TermKind[]) {
    add(kind, own?.[kind], true);
    add(kind, english[kind], false);
  }
  for (const byWord of Object.values(table)) {
    for (const phrases of byWord.values()) {
      phrases.sort((a: Phrase<unknown>, b: Phrase<unknown>) => b.words.length - a.words.length);
    }
  }
  return table;
}

function addPhrase<V>(
  byWord: Map<string, Phrase<V>[]>,
  value: V,
  written: string,
  small: boolean,
  lenient: boolean,
): void {
  const shy = written.startsWith('~') && written.length > 1;
  const exact = written.startsWith('=') && written.length > 1;
  const read = wordsOf(shy || exact ? written.slice(1) : written);
  const words = read.map((word) => word.folded);
  const first = words[0];
  if (first === undefined) return;
  const phrases = byWord.get(first) ?? [];
  const accented = read.map((word) => accentedForm(word.text));
  phrases.push({ words, accented, exact, lenient: lenient && !exact, value, shy, small });
  byWord.set(first, phrases);
}

export type { PhraseTable };

import { type Due, dueOf, writeDue } from './due';
import { type DuePhrase, duePhraseAt } from './due-phrase';
import { openEntry } from './entry-reader';
import { clockTimeAt } from './grammar/clock-time';
import { dateAt } from './grammar/date-at';
import { type RecurrencePhrase, recurrenceAt } from './grammar/recurrence';
import type { EntryContext, EntryToken, ParsedEntry } from './parsed-entry';
import { isMeant, standsFree, surroundings } from './plausible';
import { endingAt, mayBegin, type Reader } from './reader';
import { firstDay, writeRule } from './recurrence-rule';
import { titleOf } from './title';

/**
 * Understands one line of quick entry: date and time, repetition, `+person`, `#tag`, `@contact`, `!1`–`!4`, and what
 * remains as the title. Total for any text; the same text and context give the same result. The due time is wall
 * time in `context.zone`; a date without a time stays a date. What lies ahead is meant by a bare weekday, time
 * or date without a year. Quotations, addresses and `context.plain` are left alone.
 *
 * Throws a RangeError for a context that is none: an unknown zone, an unreadable `now`.
 */
export function parseEntry(text: string, context: EntryContext): ParsedEntry {
  const { reader, sigils } = openEntry(text, context);
  const recurrence = findRecurrence(reader);
  const phrases = findDuePhrases(reader, recurrence);
  const starting = recurrence ? undefined : phrases.find(({ lead, date }) => lead === 'from' && date);
  const { dated, timed } = choose(reader, phrases);
  const due = recurrence
    ? firstDue(reader, recurrence, dated, timed)
    : dated || timed
      ? dueOf(reader, {
          date: dated?.date ?? null,
          time: timed?.time ?? null,
          part: dated?.part ?? timed?.part ?? null,
          shift: timed?.shift ?? 0,
        })
      : null;

  const tokens = [...sigils.tokens];
  const add = (kind: EntryToken['kind'], phrase: { from: number; next: number } | null) => {
    const start = reader.words[phrase?.from ?? -1]?.start;
    const end = reader.words[(phrase?.next ?? 0) - 1]?.end;
    if (start !== undefined && end !== undefined)
      tokens.push({ kind, text: text.slice(start, end), start, end });
  };
  const written = due && writeDue(due);
  add('recurrence', recurrence);
  if (written) for (const phrase of new Set([dated, timed])) add('due', phrase);
  const start = starting && writeDue(dueOf(reader, { date: starting.date, time: null, part: null }));
  if (start && starting !== dated) add('start', starting);
  tokens.sort((a, b) => a.start - b.start);

  return {
    title: titleOf(text, tokens),
    due: written,
    recurrence: recurrence && { rrule: writeRule(recurrence.rule), from: recurrence.anchor },
    priority: sigils.priority,
    assignee: sigils.assignee,
    tags: sigils.tags,
    ...(sigils.contacts.length > 0 && { contacts: sigils.contacts }),
    ...(start && { start: start.date }),
    tokens,
  };
}

function findRecurrence(reader: Reader): RecurrencePhrase | null {
  for (let at = 0; at < reader.words.length; at += 1) {
    const phrase = mayBegin(reader, at) ? recurrenceAt(reader, at) : null;
    if (phrase && isRepetition(reader, phrase)) return phrase;
  }
  return null;
}

/** "Send the weekly report" names a report; "send the report weekly" repeats. */
function isRepetition(reader: Reader, phrase: RecurrencePhrase): boolean {
  if (!standsFree(reader, phrase.from, phrase.next)) return false;
  const place = surroundings(reader, phrase.from, phrase.next);
  if (
    !phrase.vague ||
    (place.initial &&
      (place.final || phrase.adverb || isSpelledOut(reader, phrase) || isBeforeVerb(reader, phrase)))
  )
    return true;
  // "17h30 hàng ngày"
  const timed =
    /^[:hg]$/i.test(reader.words[phrase.from - 2]?.text ?? '') ||
    (!reader.twelveHour &&
      reader.words[phrase.from - 2]?.kind === 'digits' &&
      reader.words[phrase.from - 1]?.folded === 'h');
  if (timed && isSpelledOut(reader, phrase)) return true;
  if ((reader.words[phrase.from - 1]?.kind === 'digits' && !timed) || reader.term('number', phrase.from - 1))
    return false;
  return (
    reader.link('determiner', phrase.from - 1) === null &&
    (place.after !== 'word' || !!duePhraseAt(reader, phrase.next))
  );
}

/** "mjesečno provjeriti": in front of an infinitive it is no adjective, as it is of a noun. */
const isBeforeVerb = (reader: Reader, { next }: RecurrencePhrase) =>
  reader.dotted && !reader.cased && /.(?:ti|ci)$/.test(reader.words[next]?.folded ?? '');

/** "once a week backup": more than one word in front says how often; "bi-weekly report" is one. */
function isSpelledOut(reader: Reader, { from, next }: RecurrencePhrase): boolean {
  return next - from > 1 && reader.words.slice(from, next).every(({ kind }) => kind !== 'mark');
}

function findDuePhrases(reader: Reader, recurrence: RecurrencePhrase | null): DuePhrase[] {
  const found: DuePhrase[] = [];
  for (let at = 0; at < reader.words.length; ) {
    const inRecurrence = recurrence && at >= recurrence.from && at < recurrence.next;
    const phrase =
      inRecurrence || !mayBegin(reader, at)
        ? null
        : ((at === recurrence?.next ? hourByAt(reader, at) : null) ?? duePhraseAt(reader, at));
    // "every day at 6 go running": the repetition before it says that the hour is one.
    const isLed = phrase?.lead !== 'none' || !(reader.twelveHour || reader.dotted);
    if (phrase?.time && recurrence && phrase.from === recurrence.next && isLed) phrase.caution = 'none';
    const overlaps = phrase && recurrence && phrase.from < recurrence.next && phrase.next > recurrence.from;
    const kept = overlaps ? timeBefore(reader, at, recurrence.from) : phrase;
    if (kept && isMeant(reader, kept)) found.push(kept);
    at = inRecurrence ? recurrence.next : kept ? kept.next : at + 1;
  }
  return found;
}

/** The "do 12" of "svaki petak do 12 poslati pregled": behind a repetition a bare number is the hour by which. */
function hourByAt(reader: Reader, at: number): DuePhrase | null {
  const by = reader.twelveHour ? null : reader.link('by', at);
  if (by === null || reader.words[by]?.kind !== 'digits' || dateAt(reader, by)) return null;
  const time = clockTimeAt(reader, by, true);
  const counts = time && (reader.term('unit', time.next) ?? reader.link('measure', time.next));
  if (!time || counts !== null) return null;
  const empty = { date: null, part: null, shy: false, shift: 0 } as const;
  return { ...empty, from: at, next: time.next, time, lead: 'by', caution: 'none' };
}

/** "18h thứ 3 hàng tuần": the time in front of a repetition whose days it would have taken. */
function timeBefore(reader: Reader, at: number, end: number): DuePhrase | null {
  const phrase = duePhraseAt(endingAt(reader, end), at);
  if (!phrase || phrase.next !== end || phrase.date) return null;
  return { ...phrase, caution: 'none' };
}

/** The date that counts (a "by", then one at an edge, then the last) and the time that goes with it. */
function choose(
  reader: Reader,
  phrases: readonly DuePhrase[],
): { dated: DuePhrase | null; timed: DuePhrase | null } {
  const weight = (phrase: DuePhrase) => {
    const place = surroundings(reader, phrase.from, phrase.next);
    return phrase.lead === 'by'
      ? 3
      : phrase.lead === 'from' && phrases.length > 1
        ? 0
        : place.initial || place.final
          ? 2
          : 1;
  };
  const best = (some: readonly DuePhrase[]) =>
    some.reduce<DuePhrase | null>((kept, next) => (kept && weight(kept) > weight(next) ? kept : next), null);
  const dated = best(phrases.filter((phrase) => phrase.date));
  const whole = dated && (dated.time || dated.part || dated.date?.minutes !== undefined);
  const timed = whole
    ? dated
    : best(phrases.filter((phrase) => !phrase.date && (phrase.time || phrase.part)));
  return { dated, timed };
}

/** The first day of a repetition, from its start or today on, at its time if that is still to come. */
function firstDue(
  reader: Reader,
  phrase: RecurrencePhrase,
  dated: DuePhrase | null,
  timed: DuePhrase | null,
): Due {
  const { clock } = reader;
  const { rule } = phrase;
  if (!dated && !timed && !phrase.time && (rule.freq === 'HOURLY' || rule.freq === 'MINUTELY')) {
    const minutes = clock.minutes + rule.interval * (rule.freq === 'HOURLY' ? 60 : 1);
    return { day: clock.today + Math.floor(minutes / 1440), minutes: minutes % 1440 };
  }
  const given =
    dated || timed || phrase.part || phrase.time
      ? dueOf(reader, {
          date: dated?.date ?? null,
          time: timed?.time ?? phrase.time,
          part: dated?.part ?? timed?.part ?? phrase.part,
        })
      : { day: clock.today, minutes: null };
  const start = dated ? given.day : (phrase.start ?? clock.today);
  const later = start === clock.today ? laterToday(reader, rule.hours, given.minutes) : null;
  if (later !== null && firstDay(rule, start) === start) return { day: start, minutes: later };
  const passed = !dated && start === clock.today && given.minutes !== null && given.minutes < clock.minutes;
  return { day: firstDay(rule, passed ? start + 1 : start), minutes: given.minutes };
}

/** Of several times a day the first that is still to come; `minutes` is the first of them. */
function laterToday(reader: Reader, hours: number[] | undefined, minutes: number | null): number | null {
  if (!hours || minutes === null) return null;
  const times = hours.map((hour) => hour * 60 + (minutes % 60));
  return times.find((time) => time > reader.clock.minutes) ?? null;
}

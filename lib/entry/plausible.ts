import type { DuePhrase } from './due-phrase';
import type { Reader } from './reader';
import { isCapitalised, type Word } from './words';

/** Where a stretch of words stands among the others, leaving out tokens and punctuation. */
export interface Surroundings {
  /** Nothing but tokens and punctuation before (after) it. */
  initial: boolean;
  final: boolean;
  /** The word before it, if any. */
  before: Word | null;
  /** What follows: the end or a mark, a small word that goes on ("about"), or a word the stretch may describe. */
  after: 'end' | 'continues' | 'word';
}

export function surroundings(reader: Reader, from: number, next: number): Surroundings {
  const { words } = reader;
  const isText = (word: Word) => word.kind !== 'taken' && word.kind !== 'mark';
  const following = words[next];
  const after =
    !following ||
    following.kind === 'taken' ||
    (following.kind === 'mark' && !'&%$€'.includes(following.text))
      ? 'end'
      : following.kind === 'hidden' ||
          reader.link('continues', next) !== null ||
          reader.link('by', next) !== null ||
          reader.link('every', next) !== null
        ? 'continues'
        : 'word';
  return {
    initial: !words.slice(0, from).some(isText),
    final: !words.slice(next).some(isText),
    before: words[from - 1] ?? null,
    after,
  };
}

/** Whether words `from`…`next` stand free: not inside a longer word, number, file name or address. */
export function standsFree(reader: Reader, from: number, next: number): boolean {
  const { words } = reader;
  const before = words[from - 1];
  if (words[from]?.glued && before && !(before.kind === 'mark' && '([{"“„«,;:–—<>*'.includes(before.text)))
    return false;
  const after = words[next];
  if (!after?.glued) return true;
  if (after.kind !== 'mark' || !')]}",;:.!?…”“»–—<>*'.includes(after.text)) return false;
  const beyond = words[next + 1];
  return !beyond?.glued || beyond.kind === 'mark' || '–—)'.includes(after.text);
}

/**
 * Whether a phrase is meant as the task's date. A precise one is believed anywhere; the vaguer it is, the more
 * its place has to speak for it, so that "the Monday meeting", "May Smith" and "sun cream" stay words.
 */
export function isMeant(reader: Reader, phrase: DuePhrase): boolean {
  const { from, next, lead, caution } = phrase;
  if (!standsFree(reader, from, next)) return false;
  const place = surroundings(reader, from, next);
  if (place.initial && place.final) return true;
  if (caution === 'whole') return false;
  if (lead === 'none' && place.before?.kind === 'letters') {
    if (reader.link('determiner', from - 1) !== null && !reader.link('the', from)) return false;
    if (reader.link('contentBefore', from - 1) !== null) return false;
  }
  if (reader.link('measure', next) !== null && reader.words[next - 1]?.kind === 'digits') return false;
  if (place.initial && place.after === 'word' && isNamedAfterDay(reader, phrase)) return false;
  const street = reader.link('street', next) !== null ? reader.words[next] : undefined;
  if (street && isCapitalised(street)) return false;
  // "Đường 30 tháng 4": there the street stands in front.
  if (!reader.twelveHour && reader.link('street', from - 1) !== null) return false;
  // "za vikend pospremiti garažu": in front "za" says when, as "for" never does.
  if (lead === 'for' && place.after === 'word' && (reader.twelveHour || !place.initial)) return false;
  // "notes from friday" says what they are of; "work at home from friday" when it starts.
  if (
    lead === 'from' &&
    !place.initial &&
    (place.after === 'word' || (reader.link('record', from - 1) !== null && !isRange(reader, phrase)))
  )
    return false;
  const isNumber = reader.words[from]?.kind === 'digits' && reader.words[from + 1]?.kind !== 'letters';
  const labelled = from - (reader.words[from - 1]?.text === ':' ? 2 : 1);
  // "John 3:16" is a verse, "flight 7:30" when it leaves.
  const isWritten = phrase.time && phrase.time.minutes % 5 === 0 && reader.words[from + 1]?.text === ':';
  if (isNumber && !isWritten && labelled >= 0 && reader.link('label', labelled) !== null) return false;
  if (isVersion(reader, phrase) || isHowLong(reader, phrase, place)) return false;
  const led = lead !== 'none';
  // "after work call mum", "in march review the budget": what leads an entry says when, not what.
  const opens = place.initial && opensEntry(reader, phrase);
  // "a letter for May to sign": who does something is no month.
  if (phrase.shy && lead === 'for' && reader.twelveHour && reader.words[next]?.folded === 'to') return false;
  if (phrase.shy)
    return led
      ? place.after !== 'word' || opens
      : !isSurname(reader, phrase) && (place.final || (place.after === 'end' && !place.initial));
  if (caution === 'none')
    return (
      led ||
      place.after !== 'word' ||
      (place.initial && !isGenitive(reader, reader.words[from])) ||
      !namesWhatFollows(reader, phrase)
    );
  if (caution === 'prefixed') return opens || (led && place.after !== 'word');
  // "do 16 sati paket": the word behind it says that the number is an hour.
  const isMarked =
    !reader.twelveHour &&
    reader.words[next - 1]?.kind === 'letters' &&
    reader.words.slice(from, next).some(({ kind }) => kind === 'digits');
  const saysWhen =
    !phrase.time ||
    (phrase.time.named === true && next - from > 1) ||
    (led && (phrase.time.named || isMarked || reader.link('clockWord', from) !== null)) ||
    isOfficeHour(reader, phrase);
  return place.after !== 'word' || (place.initial && saysWhen);
}

/** "call from 2 pm to 4 pm" says when, where "call from friday" says which. */
function isRange(reader: Reader, { from, next, time }: DuePhrase): boolean {
  if (!time) return false;
  for (let at = from; at < next; at += 1) if (reader.link('to', at) !== null) return true;
  return false;
}

/** "JOPPD 2.1": behind a name a number is its version, where dates end in a dot or have two digits. */
function isVersion(reader: Reader, { from, next, lead }: DuePhrase): boolean {
  const [name, month] = [reader.words[from - 1], reader.words[next - 1]];
  if (reader.twelveHour || lead !== 'none' || next !== from + 3 || !name || from < 2) return false;
  return isCapitalised(name) && reader.words[from + 1]?.text === '.' && month?.text.length === 1;
}

/** "kupiti dva sata za zid": few hours in the middle of a sentence are how many. */
function isHowLong(reader: Reader, phrase: DuePhrase, place: Surroundings): boolean {
  const { from, next, lead, time, date, part } = phrase;
  if (!reader.dotted || lead !== 'none' || !time?.hourOnly || time.named || date || part) return false;
  const inWords = next - from > 1 && !reader.words[next - 1]?.glued;
  return inWords && time.minutes < 420 && !place.final && !place.initial;
}

/** "20h gọi Mỹ": in front it is when, where a smaller number is as often how long. */
function isOfficeHour(reader: Reader, { from, next }: DuePhrase): boolean {
  const at = reader.skip('around', from);
  const [hour, mark] = [reader.words[at], reader.words[at + 1]];
  const isMark = reader.dotted
    ? next === at + 2 && mark?.glued === true && mark.folded === 'h'
    : reader.link('oclock', at + 1) !== null;
  return !reader.twelveHour && isMark && hour?.kind === 'digits' && Number(hour.text) >= 7;
}

/** Whether what stands in front says when to do the rest; "in the evening light" does not, by its one word. */
function opensEntry(reader: Reader, { lead, date, time, from, next }: DuePhrase): boolean {
  if (lead === 'none')
    return !reader.twelveHour && (next - from > 1 ? !time : date !== null && !reader.dotted);
  if (lead === 'by') return date !== null;
  return date !== null || time !== null || !reader.twelveHour || reader.words.length > next + 1;
}

/** "Thursday Club newsletter", "Saturday Night Fever": a weekday and another capital begin a name. */
function isNamedAfterDay(reader: Reader, { from, date, lead }: DuePhrase): boolean {
  const [first, second] = [reader.words[from], reader.words[from + 1]];
  const isName =
    second?.kind === 'letters' &&
    /^\p{Lu}\p{Ll}/u.test(second.text) &&
    reader.link('task', from + 1) === null &&
    // "Friday Standup at 10" has an hour that wants its day.
    !reader.words.some(({ kind }) => kind === 'digits');
  return isName && lead === 'none' && !!date?.weekdayOnly && !!first && isCapitalised(first);
}

/** "Call Anna May": with a capital behind another inside the text, a month that is often a name is one. */
function isSurname(reader: Reader, { from, next }: DuePhrase): boolean {
  const [before, word] = [reader.words[from - 1], reader.words[from]];
  return from > 1 && next === from + 1 && !!before && !!word && isCapitalised(before) && isCapitalised(word);
}

/** "Prepare Monday slides": a capitalised weekday in front of a noun belongs to it. */
function namesWhatFollows(reader: Reader, phrase: DuePhrase): boolean {
  const first = reader.words[phrase.from];
  const named = phrase.date?.weekdayOnly === true && !phrase.time && first !== undefined;
  return named && (isCapitalised(first) || isGenitive(reader, first));
}

/** "esmaspäeva protokoll": an Estonian day in the genitive is the day of what follows. */
function isGenitive(reader: Reader, word: Word | undefined): boolean {
  return reader.cased && word?.folded.endsWith('paeva') === true;
}

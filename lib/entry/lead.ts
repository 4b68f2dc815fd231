import { rangeEndAt } from './date-range';
import { anchorDateAt } from './grammar/anchor-date';
import { clockTimeAt } from './grammar/clock-time';
import { dateAt } from './grammar/date-at';
import { digitsAt, type Reader } from './reader';

/** What stands in front of a date: a deadline ("by"), a time preposition ("on", "at"), "for", a start ("from"), or nothing. */
export type Lead = 'by' | 'on' | 'for' | 'from' | 'none';

interface LeadRead {
  lead: Lead;
  next: number;
  /** Where to try first without the leading word. */
  bare: number;
  at: boolean;
}

/** The word in front of a date or time at word `from`, and where the date may begin. */
export function leadAt(reader: Reader, from: number): LeadRead {
  if (endsLongerWord(reader, from)) return { lead: 'none', next: from, bare: from, at: false };
  const by = reader.link('by', from);
  if (by !== null) {
    const inner = reader.link('at', by);
    const rest = inner ?? reader.link('on', by) ?? (reader.twelveHour ? reader.skip('in', by) : by);
    return {
      lead: 'by',
      next: rest,
      bare: by,
      at: inner !== null || rest - from > 1 || isHourOfDay(reader, rest) || isBeforeHour(reader, from, rest),
    };
  }
  const at = reader.link('at', from);
  if (at !== null) return { lead: 'on', next: at, bare: at, at: true };
  // "around next week", where "about" as often says what something is about.
  const near = /^(?:around|approximately|circa|umbes|khoang)$/.test(reader.words[from]?.folded ?? '')
    ? from + 1
    : null;
  const nearDate = near === null ? null : dateAt(reader, near);
  if (near !== null && nearDate && nearDate.caution !== 'whole')
    return { lead: 'on', next: near, bare: near, at: false };
  const on = reader.link('on', from);
  if (on !== null) return { lead: 'on', next: on, bare: on, at: false };
  const forWord = reader.link('for', from);
  const forDay = forWord === null || reader.twelveHour ? forWord : reader.skip('on', forWord);
  if (forWord !== null && forDay !== null) return { lead: 'for', next: forDay, bare: forWord, at: false };
  const inWord = reader.link('in', from);
  if (inWord !== null) return { lead: 'on', next: inWord, bare: from, at: false };
  const starting = reader.link('starting', from);
  if (starting !== null) return { lead: 'from', next: starting, bare: from, at: false };
  const range = reader.link('between', from);
  const first = range === null ? null : dateAt(reader, range);
  if (range !== null && first) {
    const lead = rangeEndAt(reader, first, true) === null ? 'from' : 'on';
    return { lead, next: range, bare: range, at: false };
  }
  const after = reader.link('after', from);
  const afterAt = after === null ? null : reader.skip('at', after);
  if (after !== null && isHourBehindAfter(reader, after))
    return { lead: 'on', next: after, bare: after, at: true };
  if (after !== null && afterAt !== null && clockTimeAt(reader, afterAt, afterAt > after))
    return { lead: 'on', next: afterAt, bare: afterAt, at: afterAt > after };
  // "after christmas", "after the 10th": not before it.
  const later = after !== null && reader.twelveHour ? anchorDateAt(reader, after) : null;
  if (after !== null && later && later.caution !== 'whole')
    return { lead: 'from', next: after, bare: after, at: false };
  return { lead: 'none', next: from, bare: from, at: false };
}

/** "check-in friday", "sign-on at 9": the end of a longer word leads nothing. */
function endsLongerWord({ words }: Reader, at: number): boolean {
  const [first, hyphen, word] = [words[at - 2], words[at - 1], words[at]];
  const isHyphen = hyphen?.kind === 'mark' && hyphen.glued && '-‐‑'.includes(hyphen.text);
  return isHyphen && word?.glued === true && first?.kind === 'letters';
}

/** The 5 of "by 5 on thursday", "by 5 tomorrow". */
function isHourOfDay(reader: Reader, at: number): boolean {
  const day = reader.skip('on', at + 1);
  const hour = reader.twelveHour ? digitsAt(reader, at, 2) : null;
  return (
    hour !== null && hour.value <= 12 && (reader.term('day', day) ?? reader.term('weekday', day)) !== null
  );
}

/** "before 6" at the end, which "by 6" is not: sums are lessened by 6, too. */
const isBeforeHour = (reader: Reader, from: number, rest: number): boolean =>
  reader.link('before', from) !== null && isHourBehindAfter(reader, rest);

/** "after 5", "after 5 tomorrow": an hour with nothing behind it that it could count. */
function isHourBehindAfter(reader: Reader, at: number): boolean {
  const hour = reader.words[at];
  if (!reader.twelveHour || hour?.kind !== 'digits' || Number(hour.text) > 12 || hour.text.length > 2)
    return false;
  const after = reader.words[at + 1];
  if (!after || after.kind === 'taken') return true;
  if (after.kind === 'mark') return !after.glued;
  return reader.term('day', at + 1) !== null || reader.term('part', reader.skip('in', at + 1)) !== null;
}

import { parseEntry } from '../../entry/parse-entry';
import type { EntryDue } from '../../entry/parsed-entry';

/** What is known when a date is looked for in a mail. */
export interface MailDate {
  /** When the mail was sent (ISO 8601): "tomorrow" in it is the day after. Null: now. */
  sentAt: string | null;
  now: Date;
  /** IANA name of the reader's zone. */
  zone: string;
  /** BCP 47 tag of the mail's language, or of the page or the reader where that is not known. */
  locale: string;
}

/** A date that a mail's text names, and the sentence it stands in. */
export interface SuggestedDate {
  due: EntryDue;
  sentence: string;
}

/** How many sentences are read, and how long one may be. */
const SENTENCES = 80;
const LENGTH = 300;

/** Words near which a date is what the mail asks for, folded stems of the five languages. */
const ASKING =
  /\b(?:by|until|till|due|deadline|no later|before|please|could you|can you|need|answer|reply|confirm|respond|meet|meeting|call|send|pay|expires?|do|nejpozdeji|termin|prosim|potreb|odpove|potvrd|schuz|porad|zavol|posl|zaplat|uhrad|rok|najkasnije|molim|treba|odgovor|potvrd|sastan|nazov|posalj|plat|truoc|han|vui long|nho|tra loi|xac nhan|hop|goi|gui|thanh toan|hiljemalt|tahtaeg|palun|vastus|vasta|kinnita|kohtu|koosolek|helista|saat|tasu|maks)/;

/**
 * The date that a task made from a mail may be due on: the one the text asks for something by, else the first that
 * still lies ahead. Read by the grammar of quick entry in the mail's language; null where the text names none.
 */
export function suggestedDate(text: string, mail: MailDate): SuggestedDate | null {
  const context = { now: mail.sentAt ?? mail.now, zone: mail.zone, locale: mail.locale };
  const today = dateIn(mail.now, mail.zone);
  let first: SuggestedDate | null = null;
  for (const sentence of sentencesOf(text)) {
    const due = dueIn(sentence, context);
    if (!due || due.date < today) continue;
    const found = { due, sentence };
    if (ASKING.test(folded(sentence))) return found;
    first ??= found;
  }
  return first;
}

/** Sentences and lines; a point after a number belongs to a date ("3. 11. 2026"). */
const sentencesOf = (text: string): string[] =>
  text
    .slice(0, 20_000)
    .split(/\n+|(?<=\p{L}[.!?])\s+(?=\p{Lu})/u)
    .map((sentence) => sentence.trim().replace(/[.!?;,]+$/, ''))
    .filter((sentence) => /\p{L}/u.test(sentence) && sentence.length <= LENGTH && !sentence.startsWith('>'))
    .slice(0, SENTENCES);

function dueIn(sentence: string, context: Parameters<typeof parseEntry>[1]): EntryDue | null {
  const { due, recurrence } = parseEntry(sentence, context);
  return due && !recurrence ? due : null;
}

const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd');

/** The day it is in a zone, YYYY-MM-DD. */
const dateIn = (moment: Date, zone: string): string =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(moment);

import { foldName } from '../person-name';
import type { MailLine } from './mail-line';

/**
 * "… wrote" in the languages at hand and in those of most mail programs, folded, as a word of its own. Of other
 * languages the form tells: who, at which address, and when.
 */
const WORDS =
  'wrote|writes|said|nap(?:sal|isa[ol])[^\\s:]{0,4}|pise|pisze|da viet|kirjutas|kirjutab|schrieb|schreibt|geschrieben|ecrit|escribio|escribe|escreveu|scritto|schreef|geschreven|skrev|kirjoitti|пишет|εγραψε|sent(?=:)';
/** The same where words are not set apart by blanks. */
const UNSPACED = '写道|寫道|のメ(?:ール|ッセージ)|작성';
const VERBS = new RegExp(
  `(?:(?:^|[\\s,，)>\\]])(?:${WORDS})|${UNSPACED})(?=$|[\\s:：,;(<"-])`
    .normalize('NFD')
    .replace(/\p{M}+/gu, ''),
);

/** The Polish way, which begins with what was written: "Wiadomość napisana przez Jan Novák w dniu …, o godz. 12:53:". */
const WRITTEN_BY = /^wiadomosc napisana przez .{1,120}\d[:.]\d{2}:$/;

/** How such a line begins in some language: a preposition, a weekday, a date. */
const BEGINNING =
  /^(?:(?:on|at|in article|am|vom|dne|dana|dna|vao|luc|ngay|le|el|il|op|em|en|w dniu|den|kuupaev|kl)\s|(?:\p{L}{1,12}[.,]{0,2} ){1,3}\d{1,2}|\d{1,4}[./-]|\d{4}年)/u;

const DATE = /\d{1,2}[:.h]\d{2}|(?<!\d)(?:19|20)\d{2}(?!\d)|\d{1,2}[./-] ?\d{1,2}/;
const MOMENT = /(?:19|20)\d{2}.{1,9}\d{1,2}[:.]\d{2}/;
const ADDRESS = /[^\s<>@]@[^\s<>@]/;
/** Nothing more than this may follow the verb where the name stands before it. */
const AFTER_VERB =
  /^(?: the following| to \S{1,80}| geschreven| volgende| in (?:message|article|news:).{0,160})?[\s:：*_-]*$/;

/** A name or a date after the verb: "schrieb Jana Nováková:", "kirjutas (T, 3. nov 2026):". */
const NAME_AFTER_VERB = /^[^!?]{1,120}[:：]$/;

/** How many lines such a sentence may be broken into, and how long it may be. */
const LINES = 5;
const LENGTH = 500;

/** `certain` ones need nothing beside them, the others a quotation that follows. */
export interface Attribution {
  /** The index of the line after it. */
  end: number;
  certain: boolean;
}

/**
 * The sentence that introduces an earlier message at line `at` ("On Tue, 3 Nov 2026 at 10:05, Jana <jana@firma.cz>
 * wrote:", broken into lines as mail programs do it); null where there is none.
 */
export function attributionAt(lines: readonly MailLine[], at: number): Attribution | null {
  const texts: string[] = [];
  const marked = lines[at]?.mark === 'attribution';
  for (let end = at; end < lines.length && end < at + LINES; end += 1) {
    // Marks of direction stand around what somebody wrote whose language is read the other way.
    const text = (lines[end]?.text ?? '').replace(/[\u200e\u200f]/g, '').trim();
    if (text === '' || (end > at && text.startsWith('>'))) break;
    texts.push(text);
    const joined = texts.join(' ');
    if (joined.length > LENGTH) break;
    if (!/[:：*_-]$|wrote$| wrote in (?:message|news:)/.test(text) || !/\p{L}/u.test(joined)) continue;
    const read = readAttribution(joined, end > at && !texts[0]?.includes('<'));
    // The line before it ("Savska 41, Zagreb") may look like a beginning, too: the shortest sentence is meant.
    if (read && !texts.some((_, from) => from > 0 && begins(texts.slice(from)))) {
      return { end: end + 1, certain: read === 'certain' };
    }
  }
  return marked ? { end: at + 1, certain: false } : null;
}

/**
 * Whether a line may introduce the quotation right below it though it is no sentence: "Quoting Jana <jana@firma.cz>:",
 * "2026/11/3 <jana@firma.cz>".
 */
export const mayIntroduce = (text: string): boolean =>
  text.length <= 200 &&
  ADDRESS.test(text) &&
  (/^\W{0,3}(?:\d{1,4}[./-]|\d{4}年)/.test(text) ||
    /^(?:quoting|citing|citando|citat|zitat von|in article|cituji)\b/i.test(text));

/** Nothing but a day and a clock behind the verb: "schrieb am 03.11.2025 um 10:05:". */
const isMoment = (after: string): boolean =>
  /^,?(?: [\p{L}.]{1,12},?){0,3} \d{1,4}[./a-z, -].{1,25}\d{1,2}[:.h]\d{2}(?: [\p{L}.]{1,4})?\)?:$/u.test(
    after,
  );

/** A few words before the colon: "… tarihinde şunu yazdı:". */
const LAST_WORDS = /(?: ?\p{L}[\p{L}()/]{0,12}){0,3}\s*[:：]$/u;

/** In any language: when, who, which address, and a few words at most; or who, which address, those words, and when. */
const hasForm = (text: string, opens: boolean): boolean => {
  const end = text.search(LAST_WORDS);
  return (
    (opens && /\d[:.h]\d{2}.*@[^\s<>]*[>)]$/.test(text.slice(0, end))) ||
    isMoment(`${text.slice(text.lastIndexOf('>') + 1, end)}:`)
  );
};

const begins = (texts: readonly string[]): boolean =>
  BEGINNING.test(foldName(texts[0] ?? '').replace(/^[-*_ ]+/, '')) &&
  readAttribution(texts.join(' '), true) !== null;

function readAttribution(written: string, needsBeginning: boolean): 'certain' | 'likely' | null {
  const text = foldName(written).replace(/^[\s*_-]+/, '');
  const opens = BEGINNING.test(text);
  const dated = DATE.test(text);
  const addressed = ADDRESS.test(text);
  if (WRITTEN_BY.test(text)) return 'certain';
  if (needsBeginning && !opens) return null;
  const verb = VERBS.exec(text);
  if (!verb) {
    // In whatever language: who and when, or a moment to the minute.
    if (
      !/[:：]$/.test(text) ||
      !dated ||
      !(addressed || (opens && !needsBeginning && text.length <= 100 && MOMENT.test(text)))
    )
      return null;
    return hasForm(text, opens) ||
      /^(?:\p{L}{1,15}[.,]{0,2} )?\d{1,4}\D.*(?:[>)\]]|@[\w.-]+)\s*[:：]$/u.test(text)
      ? 'certain'
      : 'likely';
  }
  const after = text.slice(verb.index + verb[0].length);
  if (AFTER_VERB.test(after)) {
    if (!opens && text.length > 300) return null;
    if (/[:：-]\s*[*_]?$/.test(text) && ((dated && opens) || addressed || /^-{3}.*-{3}$/.test(written)))
      return 'certain';
    if (opens && dated && addressed && after === '') return 'certain';
    return dated || text.length <= 80 || / in (?:message|news:)/.test(after) ? 'likely' : null;
  }
  if (!NAME_AFTER_VERB.test(after) || !dated) return null;
  const isSentence = /^[\s(<"]*\p{Ll}+ \p{Ll}+ \p{Ll}+ /u.test(written.slice(-after.length));
  if (isSentence) return null;
  return opens || addressed || isMoment(after) ? 'certain' : text.length <= 120 ? 'likely' : null;
}

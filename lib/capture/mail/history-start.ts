import { foldName } from '../person-name';
import { type HeaderField, headerField, headerLine } from './header-labels';
import type { MailLine } from './mail-line';

/**
 * What programs call an earlier message and a forwarded one above it ("Original Message", "Započni proslijeđenu
 * poruku"), folded, by the stems of the words: their endings and their order are each program's own.
 */
const ORIGINAL =
  /^(?:original|reply me|puvodn|povodn|izvorn|alg[ns]|ursprung|antwort na|oprindelig|opprinnelig|alkuperai|oorspronkelijk|eredeti)|[ '](?:origin|oryginal|goc$)/;
const FORWARDED =
  /forwarded|preposi?lan|prosli?jeden|chuyen tiep|edasta|edasisaad|weitergeleit|transfer|transmis|reexped|reenvia|encaminhad|inoltrat|doorgestuurd|przekaz|vidarebefordra|videresend|edelleenlah|valitet|tovabbit|redirec|^ileti|пересыл|пересл|пересила|переадрес|перенапр/;
const MESSAGE =
  /messag|mensa|mail|mejl|zprav|sprav|poruk|thu|tin|kir[ij]|sonum|nachricht|besked|melding|meddel|viest|uzenet|level|ilet|bericht|wiadomosc|mesaj|[а-я]{4}/;

/** Notes: the earlier sender, when, and how that message began: "Jana Nováková ---11/09/2016 03:45:12 PM---Dobrý den". */
const NOTES =
  /^[\p{L}][\p{L}\p{M}'. /-]{1,80} ?-{3} ?\d{1,4}[./-]\d{1,2}[./-]\d{2,4} \d{1,2}:\d{2}[^-]{0,12}-{3}/u;

/** What help desks and list programs write above the earlier messages. */
const REPLY_ABOVE =
  /^(?:please )?(?:type your )?(?:reply|respond|write|odpoved\S*|odgovor\S*|antwort\S*) .{0,30}(?:above this line|nad t(?:uto|imto) \S+|iznad ove linije|oberhalb dieser linie)/;

/** A line without what stands around its words, and without what follows the dashes behind them. */
const bare = (text: string): string =>
  foldName(text.slice(0, 160))
    .replace(/^[\s\-_=*>#~|–—]+|[\s\-_=*:#~|–—]+$/g, '')
    .replace(/[-_=*#~–—]{3}.*/, '')
    .replace(/’/g, "'");

/** Whether words are the name of a kind of message, and no more than that. */
const isNamed = (words: string, kind: RegExp): boolean =>
  words.length <= 60 &&
  kind.test(words) &&
  MESSAGE.test(words) &&
  !/[\d@:]/.test(words) &&
  words.split(' ').length <= 6;

/** "I have forwarded the message:" is somebody's own. */
const BY_SOMEBODY = /^(?:i|we|ich|wir|je) /;

const isDashed = (text: string): boolean => /^\s*[-_=*>#~–—]{2}/.test(text) && /\p{L}{3}/u.test(text);

/** Whether a line says that a forwarded message follows. */
export function isForwardLine(text: string): boolean {
  const dashed = isDashed(text);
  if (!dashed && !/:\s*$/.test(text)) return false;
  const words = bare(text);
  return /^forwarded(?: by .*)?$/.test(words) || (isNamed(words, FORWARDED) && !BY_SOMEBODY.test(words));
}

/** A line of underscores or dashes as programs put it above an earlier message. */
export const isRule = (text: string): boolean => /^\s*[_\-=*–—]{5,}\s*$/.test(text);

/** What stands above an earlier message: "---", "----- In some language -----". */
export const isDashedLine = (text: string): boolean =>
  /^\s*[-=_*]{3,}(?:[^-=_*].{2,50}[-=_*]{3,})?\s*$/.test(text);

/** Whether earlier messages begin at line `at` and go on to the end, as Outlook and many phones write them. */
export const historyStartsAt = (lines: readonly MailLine[], at: number): boolean => {
  const line = lines[at];
  if (!line) return false;
  if (line.startsHistory) return true;
  const text = line.text;
  if (isDashed(text) && (isNamed(bare(text), ORIGINAL) || isHeading(text, lines.slice(at + 1, at + 5))))
    return true;
  if (NOTES.test(text)) return true;
  return (/^[\W_]+\p{L}{3}/u.test(text) && REPLY_ABOVE.test(bare(text))) || headersAt(lines, at);
};

/** Words between dashes, with the sender's header in the lines below them. */
const isHeading = (text: string, below: readonly MailLine[]): boolean =>
  isDashedLine(text) && below.some((line) => headerLine(line.text)?.field === 'from');

/** How many lines of other text (the rest of a list of recipients) may stand between headers. */
const GAP = 2;

/** Headers of a mail within its text: a sender first or second, and of date, recipients and subject two. */
function headersAt(lines: readonly MailLine[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  const first = /[:：]/.test(text.slice(0, 40)) ? headerLine(text) : null;
  if (!first) return false;
  if (oneLineHeaders(text)) return true;
  if (!isFirstHeader(first.field)) return false;
  if (
    first.field === 'from' &&
    /\S@\S/.test(first.value) &&
    headerLine(lines[at + 1]?.text ?? '')?.field === 'date'
  )
    return true;
  const found = new Set<HeaderField>([first.field]);
  let isMail = first.value.includes('@');
  let gap = 0;
  for (let next = at + 1; next < lines.length && next < at + 14 && gap <= GAP; next += 1) {
    const header = headerLine(lines[next]?.text ?? '');
    if (header && found.has(header.field)) break;
    if (header) found.add(header.field);
    isMail ||= header?.field === 'subject' || /@|\d:\d\d/.test(header?.value ?? '');
    gap = header ? 0 : gap + 1;
  }
  const others = (['date', 'to', 'subject'] as const).filter((field) => found.has(field)).length;
  return (isMail && found.has('from') && others >= 2) || isMomentAndRecipient(lines, at, first);
}

/** The headers that some programs quote alone: when it was sent, to the minute, and to which address. */
function isMomentAndRecipient(
  lines: readonly MailLine[],
  at: number,
  { field, value }: { field: HeaderField; value: string },
): boolean {
  const next = headerLine(lines[at + 1]?.text ?? '');
  return (
    field === 'date' &&
    /\d{1,2}:\d{2}/.test(value) &&
    (next?.field === 'to' || next?.field === 'from') &&
    /\S@\S/.test(next.value)
  );
}

const isFirstHeader = (field: HeaderField): boolean => field !== 'cc';

/** "From: Ana [mailto:…] Sent: Tuesday … To: … Subject: …" on one line. */
function oneLineHeaders(text: string): boolean {
  if (text.length < 40 || text.length > 2_000) return false;
  const labels = [...text.matchAll(/(?:^|\s)(\p{L}{2,14})[:：]\s/gu)].map(([, label = '']) =>
    headerField(label),
  );
  const fields = new Set(labels.filter((field) => field !== undefined));
  return (
    fields.has('from') &&
    fields.has('date') &&
    (fields.has('to') || fields.has('subject') || /^\W*\p{L}{2,14}[:：]\s\S+@.*\d:\d\d/u.test(text))
  );
}

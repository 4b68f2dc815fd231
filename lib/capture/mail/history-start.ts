import { foldName } from '../person-name';
import { type HeaderField, headerField, headerLine } from './header-labels';
import type { MailLine } from './mail-line';

/** "-----Original Message-----" and its like, folded, without the dashes; in other languages headers below it tell. */
const ORIGINAL =
  /^(?:original message|original email|reply message|puvodni zprava|puvodni e-mail|izvorna poruka|originalna poruka|thu goc|tin nhan goc|algne (?:kiri|sonum|teade)|algsonum|ursprungliche (?:nachricht|mail)|originalnachricht|message d'origine|message original)$/;

/** "---------- Forwarded message ---------" and its like. */
const FORWARDED =
  /^(?:begin forwarded message|(?:start of )?forwarded (?:message|mail|email|by .{1,80})|forwarded|preposlana (?:zprava|sprava)|preposlany e-mail|zacatek preposlane zpravy|proslijedena poruka|prosljedena poruka|pocetak proslijedene poruke|thu (?:da )?chuyen tiep|tin nhan (?:da )?(?:duoc )?chuyen tiep|bat dau thu (?:da )?chuyen tiep|edastatud (?:kiri|sonum)|edasisaadetud (?:kiri|sonum)|weitergeleitete (?:nachricht|mail)|anfang der weitergeleiteten nachricht|message transfere|message transmis|debut du message (?:reexpedie|transfere)|mensaje reenviado|mensagem (?:encaminhada|reencaminhada)|messaggio inoltrato|inizio messaggio inoltrato|doorgestuurd bericht|przekazana wiadomosc|wiadomosc przekazana|vidarebefordrat meddelande|videresendt (?:meddelelse|melding)|edelleenlahetetty viesti|tovabbitott uzenet|пересланное сообщение|пересылаемое сообщение)$/;

/** Notes: the earlier sender, when, and how that message began: "Jana Nováková ---11/09/2016 03:45:12 PM---Dobrý den". */
const NOTES =
  /^[\p{L}][\p{L}\p{M}'. /-]{1,80} ?-{3} ?\d{1,4}[./-]\d{1,2}[./-]\d{2,4} \d{1,2}:\d{2}[^-]{0,12}-{3}/u;

/** What help desks and list programs write above the earlier messages. */
const REPLY_ABOVE =
  /^(?:please )?(?:type your )?(?:reply|respond|write|odpoved\S*|odgovor\S*|antwort\S*) .{0,30}(?:above this line|nad t(?:uto|imto) \S+|iznad ove linije|oberhalb dieser linie)/;

const bare = (text: string): string =>
  foldName(text.slice(0, 160))
    .replace(/^[\s\-_=*>#~|–—]+|[\s\-_=*:#~|–—]+$/g, '')
    .replace(/’/g, "'");

const isDashed = (text: string): boolean => /^\s*[-_=*>#~–—]{2}/.test(text) && /\p{L}{3}/u.test(text);

/** Whether a line says that a forwarded message follows. */
export const isForwardLine = (text: string): boolean =>
  (isDashed(text) || /:\s*$/.test(text)) && FORWARDED.test(bare(text));

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
  if (isDashed(text) && (ORIGINAL.test(bare(text)) || isHeading(text, lines.slice(at + 1, at + 5))))
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
  return fields.has('from') && fields.has('date') && (fields.has('to') || fields.has('subject'));
}

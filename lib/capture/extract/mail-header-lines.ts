import type { Line } from '../readable-text';

export type HeaderField = 'from' | 'to' | 'cc' | 'date' | 'subject';

/** What mail readers call the headers, folded, in the languages at hand and a few more. */
const LABELS: Record<HeaderField, string> = {
  from: 'from|sender|od|odesilatel|posiljatelj|salje|tu|nguoi gui|saatja|kellelt|von|absender|de|da|mittente|van|lahettaja|fra|fran|nadawca',
  to: 'to|recipient|recipients|komu|pro|prijemce|za|prima|primatelj|den|toi|nguoi nhan|gui toi|saaja|kellele|adressaat|an|empfanger|a|para|naar|til|do',
  cc: 'cc|kopie|kopija|dong gui|koopia|kopia',
  date: 'date|sent|sent at|received|datum|odeslano|datum odeslani|poslano|vrijeme|ngay|ngay gui|da gui|gui luc|thoi gian|kuupaev|saadetud|aeg|gesendet|fecha|enviado|data|inviato|verzonden',
  subject:
    'subject|predmet|tema|naslov|chu de|tieu de|teema|betreff|objet|asunto|oggetto|onderwerp|asia|aihe|emne|amne|temat',
};

const FIELD_BY_LABEL: ReadonlyMap<string, HeaderField> = new Map(
  Object.entries(LABELS).flatMap(([field, labels]) =>
    labels.split('|').map((label) => [label, field as HeaderField] as const),
  ),
);

/** How many lines may stand between two headers (a second line of recipients, "Reply-To"). */
const GAP = 6;
const FIRST_LINES = 400;

/** A header's value and the node its line begins in. */
export interface HeaderValue {
  text: string;
  node: Node;
}

export interface HeaderBlock {
  values: Map<HeaderField, HeaderValue>;
  /** The index of the line after the last header. */
  end: number;
  /** The index of the first header's line. */
  start: number;
}

/**
 * Finds a mail's header rows in lines of text: "From: Ana", "Od<tab>Ana", or a label and its value on lines of
 * their own. A sender and a date must be there, and a subject or a recipient; each label at most once.
 */
export function findHeaderBlock(lines: readonly Line[]): HeaderBlock | null {
  for (let start = 0; start < Math.min(lines.length, FIRST_LINES); start += 1) {
    if (!headerAt(lines, start)) continue;
    const block = blockFrom(lines, start);
    if (block) return block;
  }
  return null;
}

function blockFrom(lines: readonly Line[], start: number): HeaderBlock | null {
  const values = new Map<HeaderField, HeaderValue>();
  let end = start;
  for (let at = start; at < lines.length && at - end <= GAP; at += 1) {
    const header = headerAt(lines, at);
    if (!header) {
      if (isFull(values) && lines[at]?.text === '') break;
      continue;
    }
    if (values.has(header.field)) break;
    values.set(header.field, header.value);
    end = header.end;
    at = header.end - 1;
  }
  return values.has('from') && isFull(values) ? { values, start, end } : null;
}

const isFull = (values: ReadonlyMap<HeaderField, HeaderValue>): boolean =>
  values.has('from') && values.has('date') && (values.has('subject') || values.has('to'));

function headerAt(
  lines: readonly Line[],
  at: number,
): { field: HeaderField; value: HeaderValue; end: number } | null {
  const line = lines[at];
  if (!line) return null;
  const text = line.text.trim();
  const [, label = '', separator = '', rest = ''] =
    /^(\p{L}[\p{L} ]{0,18}?)\s*([:\t]|：)\s*(.*)$/su.exec(text) ?? [];
  const field = FIELD_BY_LABEL.get(folded(separator === '' ? text : label));
  if (!field) return null;
  const value = rest.replace(/^[\s:\t]+/, '').trim();
  if (value !== '') return { field, value: { text: value, node: line.node }, end: at + 1 };
  const next = lines[at + 1];
  if (!next || next.text === '' || FIELD_BY_LABEL.has(folded(next.text.replace(/\s*[:\t].*$/s, ''))))
    return null;
  return { field, value: { text: next.text.trim(), node: next.node }, end: at + 2 };
}

const folded = (label: string): string =>
  label
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .trim();

import type { Mailbox } from '../capture-result';
import { isDesk } from '../desk-addresses';
import { foldName, nameFitsAddress, personName } from '../person-name';
import { isRoleInSignature } from '../words/roles';
import { closingLine } from './closings';
import { isForwardLine } from './history-start';
import type { MailLine } from './mail-line';
import { isWrittenSmall, readSignature, type Signature } from './read-signature';
import { endsSignature, isDelimiter } from './signature-end';
import { withoutOthers } from './signature-others';
import { signaturePieces } from './signature-pieces';
import { isOrganisation } from './signature-words';

/** How many lines with words from the end of a mail a signature may begin. */
const TAIL = 30;
/** Longest line of a signature; a longer one is prose. */
const LONGEST = 160;

/**
 * The signature at the end of a mail, for its sender; null where there is none, and where it is somebody else's. It
 * begins after a delimiter or a closing phrase, or with the sender's name on a line of its own.
 */
export function findSignature(lines: readonly MailLine[], sender: Mailbox | null): Signature | null {
  const own = ownLines(lines);
  const starts = startsIn(own, sender);
  for (const start of starts) {
    const signature = readSignature(
      signaturePieces(withoutOthers(blockFrom(own, start), sender?.name ?? null)),
      sender,
    );
    if (signature) return signature;
  }
  return null;
}

/** What the sender wrote: up to a forwarded message. */
const ownLines = (lines: readonly MailLine[]): readonly MailLine[] => {
  const forward = lines.findIndex(({ text }) => isForwardLine(text));
  return forward < 0 ? lines : lines.slice(0, forward);
};

/** A line of the block that begins a signature; `first` is what stands of it on the line of the closing phrase. */
interface Start {
  at: number;
  first: string;
}

/** Where a signature may begin, the most telling place first. */
function startsIn(lines: readonly MailLine[], sender: Mailbox | null): Start[] {
  const tail = tailOf(lines);
  const marked: Start[] = [];
  const named: Start[] = [];
  for (const at of tail) {
    const text = lines[at]?.text ?? '';
    const closing = closingLine(text);
    const name = sender?.name ? text.indexOf(sender.name) : -1;
    if (/^\s*--\s*$/.test(text)) marked.push({ at: at + 1, first: '' });
    else if (isDelimiter(text) && sender && isSenders(lines[at + 1]?.text ?? '', sender))
      marked.push({ at: at + 1, first: '' });
    else if (closing) marked.push({ at: at + 1, first: closing.rest });
    // "Best regards Jana Nováková, CEO, 555 …"
    else if (name > 0 && closingLine(text.slice(0, name)))
      marked.push({ at: at + 1, first: text.slice(name) });
    else if (sender && isSenders(text, sender)) {
      const above = lines[at - 1]?.text ?? '';
      named.push({ at, first: isRoleInSignature(above) && !/[,.:]$/.test(above) ? above : '' });
    }
  }
  return [...marked.reverse(), ...named].slice(0, 8);
}

/** The indices of the last lines with words. */
function tailOf(lines: readonly MailLine[]): number[] {
  const tail: number[] = [];
  for (let at = lines.length - 1; at >= 0 && tail.length < TAIL; at -= 1) {
    if (lines[at]?.text.trim() !== '') tail.unshift(at);
  }
  return tail;
}

/** Whether a line is the sender's name, alone or before a role. */
function isSenders(line: string, sender: Mailbox): boolean {
  if (isWrittenSmall(line, sender)) return true;
  const name = line.length <= 90 ? personName(line.replaceAll('*', '').split(/[\t|•│]/)[0] ?? '') : null;
  if (name === null || sender.name === null) return false;
  const words = new Set(
    foldName(sender.name)
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 1),
  );
  return (
    foldName(name)
      .split(/[^\p{L}]+/u)
      .filter((word) => words.has(word)).length >= 2
  );
}

/** The lines of a signature from its start to a disclaimer, an advertisement or prose. */
function blockFrom(lines: readonly MailLine[], { at, first }: Start): MailLine[] {
  const block: MailLine[] =
    first === '' ? [] : [{ text: first, mark: null, startsHistory: false, links: [] }];
  for (const line of lines.slice(at, at + 40)) {
    if (line.text.length > LONGEST || endsSignature(line.text)) break;
    block.push(line);
  }
  return block;
}

/** How large a text may be that is nothing but a signature. */
const WHOLE_LINES = 16;
const WHOLE_LENGTH = 1_200;

/**
 * The signature that a text is or ends with, where no mail is known: all of it when it is short and begins with a
 * name, else what follows its last delimiter or closing phrase. It must hold a name and two details beside it.
 */
export function findLooseSignature(lines: readonly MailLine[]): Signature | null {
  const written = lines.filter(({ text }) => text.trim() !== '');
  const marked = findSignature(lines, null);
  if (marked && isTelling(marked)) return marked;
  const end = written.findIndex(({ text }) => endsSignature(text) || text.length > LONGEST);
  const block = end < 0 ? written : written.slice(0, end);
  const length = block.reduce((sum, { text }) => sum + text.length, 0);
  if (block.length === 0 || block.length > WHOLE_LINES || length > WHOLE_LENGTH) return null;
  const whole = readSignature(signaturePieces(withoutOthers(block, null)), null);
  return whole && isCertain(whole, block) ? whole : null;
}

/** Whether a text is one person's signature: it begins with the name, its addresses fit, and more is known. */
function isCertain(signature: Signature, block: readonly MailLine[]): boolean {
  const { name, role, organisation, emails } = signature;
  if (name === null || !isTelling(signature)) return false;
  const [above = '', ...further] = block.map(({ text }) => text);
  // A card may begin with the firm.
  const first =
    organisation === above.trim() || isOrganisation(above.trim())
      ? [above, ...further.slice(0, 2)].join(' ')
      : above;
  const own = emails.filter((email) => nameFitsAddress(name, email));
  const desks = emails.filter((email) => isDesk(foldName(email.slice(0, email.indexOf('@')))));
  return (
    foldName(first).includes(foldName(name)) &&
    own.length <= 2 &&
    own.length + desks.filter((email) => !own.includes(email)).length === emails.length &&
    (own.length > 0 || role !== null || organisation !== null)
  );
}

const isTelling = (signature: Signature): boolean =>
  [signature.role, signature.organisation].filter((value) => value !== null).length +
    signature.phones.length +
    signature.emails.length +
    signature.urls.length +
    signature.addresses.length >=
  2;

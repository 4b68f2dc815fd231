import type { Extractor } from '../capture-result';
import { parseMailbox } from '../mailbox';
import { foldName, inSpokenOrder } from '../person-name';
import { type RawContact, type RawEmail, rawContact } from '../raw-capture';
import { headerLine } from './header-labels';
import { isForwardLine } from './history-start';
import type { MailLine } from './mail-line';
import type { Signature } from './read-signature';
import { findLooseSignature, findSignature } from './signature-block';

/** A mail's sender as a contact, with what the signature says. */
export function senderContact(
  email: Pick<RawEmail, 'from'>,
  lines: readonly MailLine[],
  from: Extractor,
): RawContact {
  const { name: written, email: address } = email.from;
  const name = written && inSpokenOrder(written);
  const signature =
    name === null && address === null
      ? findLooseSignature(lines)
      : findSignature(lines, { name, email: address });
  if (!signature) return rawContact(from, { name, emails: address ? [address] : [] });
  return rawContact(from, {
    ...signature,
    name: fuller(name, signature.name),
    emails: [...new Set([...(address ? [address] : []), ...signature.emails])],
    country: signature.country ?? countryOfHost(address ?? ''),
  });
}

/** A signature with no mail around it. */
export const signatureContact = (signature: Signature): RawContact =>
  rawContact('signature', {
    ...signature,
    country: signature.country ?? countryOfHost(signature.emails[0] ?? ''),
  });

/** Who wrote the message that a mail forwards, with that person's signature. */
export function forwardedContacts(lines: readonly MailLine[]): RawContact[] {
  const at = lines.findIndex(({ text }) => isForwardLine(text));
  if (at < 0) return [];
  const headers = lines.slice(at + 1, at + 9);
  const sender = headers.map(({ text }) => headerLine(text)).find((header) => header?.field === 'from');
  const mailbox = sender ? parseMailbox(sender.value) : null;
  if (!mailbox?.email) return [];
  return [senderContact({ from: mailbox }, lines.slice(at + 1), 'signature')];
}

/** The signature's spelling of a name where the header has only a part of it ("jana" and "Jana Nováková"). */
function fuller(header: string | null, signed: string | null): string | null {
  if (header === null || signed === null) return header ?? signed;
  const words = (name: string) =>
    foldName(name)
      .split(/[^\p{L}]+/u)
      .filter((word) => word !== '');
  const [own, other] = [words(header), words(signed)];
  // The same words: as somebody writes it, with marks and in order.
  if ([...own].sort().join() === [...other].sort().join() && marksIn(signed) >= marksIn(header))
    return signed;
  const isLonger = other.length > own.length && own.every((word) => other.includes(word));
  return isLonger && !/^\S{1,6}\.\s/.test(signed) ? signed : header;
}

const marksIn = (name: string): number => name.normalize('NFD').length - name.normalize('NFC').length;

/** Endings of addresses that are used all over the world and name no country. */
const GENERAL = /^(?:io|me|tv|co|ai|eu|cc|fm|ly|to|gg|ws|nu|st)$/;

/** The country an address ends with, as its two letters; null for a general ending. */
function countryOfHost(email: string): string | null {
  const ending = email.slice(email.lastIndexOf('.') + 1).toLowerCase();
  return ending.length === 2 && /^[a-z]{2}$/.test(ending) && !GENERAL.test(ending) ? ending : null;
}

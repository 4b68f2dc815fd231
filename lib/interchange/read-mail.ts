import type { CapturedContact } from '../capture/capture-result';
import { readEml } from '../capture/mail/read-eml';
import { buildContact } from './build-contact';
import type { ReadContact } from './contact-fields';
import type { Warnings } from './warning';
import { wellFormed } from './well-formed';

/**
 * The contacts of a mail file: its sender, and who else signs in it.
 *
 * @param home - the reader's country (ISO 3166), for numbers that nothing in the mail places; null for none.
 */
export async function readMailContacts(
  bytes: Uint8Array,
  home: string | null,
  warnings: Warnings,
): Promise<ReadContact[]> {
  const { email, contacts } = await readEml(bytes, home);
  const found = contacts.map((contact) => contactOf(contact, warnings));
  if (found.length === 0) warnings.add(1, 'no-sender');
  const source = {
    url: null,
    title: wellFormed((email.subject ?? '').slice(0, 300)),
    kind: 'email',
    excerpt: '',
  } as const;
  return found.map((contact) => ({ ...contact, fields: { ...contact.fields, source } }));
}

function contactOf(captured: CapturedContact, warnings: Warnings): ReadContact {
  const { name, organisation, role, emails, phones, urls, addresses } = captured;
  // Its numbers are read already, with what the mail says of their country.
  const contact = buildContact(1, {
    toE164: (raw) => phones.find((one) => one.raw === raw)?.e164 ?? null,
    warnings,
  });
  contact.text(1, 'name', name ?? '');
  contact.text(1, 'organisation', organisation ?? '');
  contact.text(1, 'role', role ?? '');
  for (const email of emails) contact.email(1, email, '');
  for (const { raw } of phones) contact.phone(1, raw, '');
  for (const url of urls) contact.url(1, url);
  for (const address of addresses) contact.address(address, 1);
  return contact.finish();
}

import type { Extractor } from '../capture-result';
import { type RawContact, type RawEmail, rawContact } from '../raw-capture';

/** A mail's sender as a contact. */
export const senderContact = (email: RawEmail, from: Extractor): RawContact =>
  rawContact(from, { name: email.from.name, emails: email.from.email ? [email.from.email] : [] });

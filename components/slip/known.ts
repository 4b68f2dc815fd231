import type { CapturedContact } from '../../lib/capture/capture-result';
import { type AlikeContact, contactsLike } from '../../lib/store/contact-queries';
import type { Database, Row } from '../../lib/store/db';

/** Whom a page speaks of, where somebody here is or may be the same; null where nobody is. */
export async function knownAs(
  db: Database,
  ws: string,
  found: CapturedContact,
): Promise<AlikeContact | null> {
  const draft = {
    ...{ id: '', name: found.name ?? '', organisation: found.organisation ?? '' },
    ...{ distinct: {}, merged: {} },
    emails: Object.fromEntries(found.emails.map((email) => [email.toLowerCase(), { label: '' }])),
    phones: Object.fromEntries(found.phones.map(({ e164, raw }) => [e164 ?? raw, { raw, label: '' }])),
  };
  return (await contactsLike(db, ws, draft, 1))[0] ?? null;
}

/** Whether somebody is surely the same: by an address or a number, not by a name alone. */
export const isSure = ({ reasons }: AlikeContact) =>
  reasons.some(({ kind }) => kind === 'email' || kind === 'phone');

/** Who of those here surely is the one whom a page speaks of: a name alone, or a number that colleagues share, is not enough. */
export async function surelyKnown(
  db: Database,
  ws: string,
  found: CapturedContact,
): Promise<Row<'contact'> | null> {
  const alike = await knownAs(db, ws, found);
  return alike && isSure(alike) ? alike.row : null;
}

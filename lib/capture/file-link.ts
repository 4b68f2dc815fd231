import type { Run } from '../commands/command';
import { newId } from '../records/id';
import type { RawRecord } from '../records/kind';
import { awaitWorkspace } from '../store/await-workspace';
import type { Database } from '../store/db';
import { contactsReachedBy } from '../store/known-contacts';
import { isEmailAddress } from './email-address';
import type { FilingFault } from './file-selection';
import { personName } from './person-name';

/** A link that was pointed at: where it leads, what it says (Firefox tells), and the page it stands on. */
export interface PointedLink {
  link: string;
  text: string | undefined;
  url: string | undefined;
  title: string | undefined;
}

const PATIENCE_MS = 10_000;

/**
 * Files the address or number of a link as a contact of the private workspace; null once it is safe on disk. Somebody
 * who is among the contacts there already is not made a second time.
 */
export async function fileLink(
  db: Database,
  run: Run,
  pointed: PointedLink,
  patience = AbortSignal.timeout(PATIENCE_MS),
): Promise<FilingFault | null> {
  const found = contactOfLink(pointed);
  if (!found) return 'notFiledNothing';
  try {
    const home = await awaitWorkspace(db, (all) => all.find((row) => row.private), patience);
    if ((await contactsReachedBy(db, home.id, found.reach)).length > 0) return 'notFiledKnown';
    const contact = { kind: 'contact', id: newId(), fields: found.fields } as const;
    await run({ type: 'add-records', ws: home.id, records: [contact] });
    return null;
  } catch (error) {
    console.error('link not filed', error);
    return patience.aborted && error === patience.reason ? 'notFiledPreparing' : 'notFiledDisk';
  }
}

/** The contact that a `mailto:` (RFC 6068) or `tel:` (RFC 3966) link makes; null for any other link. */
export function contactOfLink({
  link,
  text,
  url,
  title,
}: PointedLink): { fields: RawRecord; reach: string[] } | null {
  const [, scheme = '', rest = ''] = /^(mailto|tel):([^?;#]{1,400})/i.exec(link.slice(0, 500)) ?? [];
  const told = decoded(rest).trim();
  const source = {
    url: url && /^https?:/i.test(url) ? url.slice(0, 2048) : null,
    title: (title ?? '').slice(0, 300),
    kind: 'page',
    excerpt: '',
  };
  const name = personName((text ?? '').slice(0, 200)) ?? '';
  if (scheme.toLowerCase() === 'mailto') {
    const email = told.split(',')[0]?.trim().toLowerCase() ?? '';
    if (!isEmailAddress(email)) return null;
    return { fields: { name, emails: { [email]: { label: '' } }, source }, reach: [email] };
  }
  const digits = told.replace(/[^\d+]/g, '');
  if (!/^\+?\d{3,15}$/.test(digits)) return null;
  const key = /^\+\d{6,15}$/.test(digits) ? digits : told.slice(0, 64);
  return { fields: { name, phones: { [key]: { raw: told.slice(0, 64), label: '' } }, source }, reach: [key] };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

import type { GatheredPage } from '../../lib/capture/gathered';
import { mergeContacts } from '../../lib/capture/merge-contacts';
import type { Intent } from '../../lib/commands/command';
import { newId } from '../../lib/records/id';
import type { Database } from '../../lib/store/db';
import { whatWasFound } from './found';
import { surelyKnown } from './known';
import { slipIntent } from './slip-intent';
import { newContact, sourceOf } from './slip-to-records';

/** What can be made of several pages: a task of each, all people, an entry for each mail. */
export type GatheredKind = 'task' | 'contact' | 'email';

type Addition = Extract<Intent, { type: 'add-records' }>;

interface Where {
  db: Database;
  ws: string;
  zone: string;
  /** Now, ISO. */
  at: string;
}

/** The one command that several pages become. Who is known already is not added again, nor is who stands on two pages. */
export const gatheredIntent = async (
  kind: GatheredKind,
  pages: readonly GatheredPage[],
  where: Where,
): Promise<Addition> => ({
  type: 'add-records',
  ws: where.ws,
  records: kind === 'contact' ? await peopleOf(pages, where) : await eachOf(kind, pages, where),
});

/** The people of all pages, each once. */
export const gatheredPeople = (pages: readonly GatheredPage[]) =>
  mergeContacts(pages.flatMap(({ capture }) => whatWasFound(capture).contacts));

async function peopleOf(pages: readonly GatheredPage[], { db, ws }: Where): Promise<Addition['records']> {
  const people = gatheredPeople(pages);
  const known = await Promise.all(people.map((person) => surelyKnown(db, ws, person)));
  const added = people.filter((_, at) => known[at] === null);
  return added.map((person) => {
    const home = pages.find(({ capture }) =>
      whatWasFound(capture).contacts.some(
        (one) =>
          (one.name !== null && one.name === person.name) ||
          one.emails.some((email) => person.emails.includes(email)) ||
          one.phones.some(({ raw }) => person.phones.some((phone) => phone.raw === raw)),
      ),
    );
    const [first] = pages;
    const page = home ?? first;
    if (!page) throw new Error('people of no page');
    return newContact(person, sourceOf(page.capture), newId());
  });
}

async function eachOf(
  kind: 'task' | 'email',
  pages: readonly GatheredPage[],
  { db, ws, zone, at }: Where,
): Promise<Addition['records']> {
  const records: Addition['records'] = [];
  /** Who wrote several of the mails comes once. */
  const added = new Map<string, string>();
  for (const { capture } of pages) {
    if (kind === 'email' && !capture.email) continue;
    const found = whatWasFound(capture);
    const contact = capture.email ? (found.contacts[0] ?? null) : null;
    const before = contact?.emails.map((email) => added.get(email)).find((id) => id !== undefined);
    const known = before ?? (contact ? (await surelyKnown(db, ws, contact))?.id : undefined) ?? null;
    const ids = { record: newId(), contact: newId() };
    for (const email of contact?.emails ?? []) added.set(email, known ?? ids.contact);
    const title = found.title || capture.page.url;
    records.push(...slipIntent({ kind, ws, capture, title, zone, contact, known, ids, at }).records);
  }
  return records;
}

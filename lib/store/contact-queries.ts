import { inZone, wallClock } from '../calendar/zoned';
import { type Comparable, type Reason, reasonsFor, traitsOf } from '../contacts/alike';
import { createDuplicateFinder, type DuplicatePair } from '../contacts/find-duplicates';
import { nameWords } from '../contacts/name-likeness';
import type { Source } from '../records/source';
import type { Database, Row } from './db';

/** What happened with a contact, and when by the reader's clock: `YYYY-MM-DDTHH:MM`. */
export type TimelineItem =
  | { kind: 'interaction'; when: string; row: Row<'interaction'> }
  | { kind: 'task'; when: string; row: Row<'task'> }
  | { kind: 'meeting'; when: string; row: Row<'meeting'> }
  | { kind: 'captured'; when: string; source: Source };

/**
 * Interactions, tasks, meetings and what a contact was captured from, in one order, latest first: a task stands where it
 * was done, else where it is due, else where it was written down. Those of merged contacts are among them.
 *
 * All tasks and meetings of the contact are read, for no index knows where the reader's clock puts them.
 *
 * @param limit how many of the latest, of all kinds together: so that none is missing between two that are shown.
 */
export async function timelineOf(
  db: Database,
  ws: string,
  id: string,
  zone: string,
  limit: number,
): Promise<TimelineItem[]> {
  const contact = await db.contact.get([ws, id]);
  const ids = [id, ...Object.keys(contact?.merged ?? {})];
  const here = <T extends { ws: string }>(row: T) => row.ws === ws;
  const [interactions, tasks, meetings] = await Promise.all([
    Promise.all(
      ids.map((one) =>
        db.interaction
          .where('[ws+contactId+at]')
          .between([ws, one, ''], [ws, one, '\uffff'])
          .reverse()
          .filter((row) => row.deletedAt === null)
          .limit(limit)
          .toArray(),
      ),
    ),
    db.task.where('linked').anyOf(ids).distinct().filter(here).toArray(),
    db.meeting.where('linked').anyOf(ids).distinct().filter(here).toArray(),
  ]);
  const at = (instant: string) => {
    const { date, time } = wallClock(new Date(instant), zone);
    return `${date}T${time}`;
  };
  const on = (row: { createdAt: string }, moment: Row<'task'>['due']) => {
    if (!moment) return at(row.createdAt);
    const { date, time } = inZone(moment, zone);
    return `${date}T${time ?? '24:00'}`;
  };
  const items: TimelineItem[] = [
    ...interactions.flat().map((row) => ({ kind: 'interaction', when: at(row.at), row }) as const),
    ...tasks.map((row) => {
      const when = row.completedAt ? at(row.completedAt) : on(row, row.due);
      return { kind: 'task', when, row } as const;
    }),
    ...meetings.map((row) => ({ kind: 'meeting', when: on(row, row.start), row }) as const),
    ...(contact?.source
      ? [{ kind: 'captured', when: at(contact.createdAt), source: contact.source } as const]
      : []),
  ];
  return items.sort((a, b) => (a.when < b.when ? 1 : a.when > b.when ? -1 : 0)).slice(0, limit);
}

/** A contact that may be the one that is being written, and why. */
export interface AlikeContact {
  row: Row<'contact'>;
  reasons: Reason[];
}

/** Who may already be known by what is being written, the likeliest first; costs what shares a reach or a name. */
export async function contactsLike(
  db: Database,
  ws: string,
  draft: Comparable,
  limit = 3,
): Promise<AlikeContact[]> {
  const traits = traitsOf(draft);
  const longest = nameWords(draft.name || draft.organisation).sort((a, b) => b.length - a.length)[0];
  const [reached, named] = await Promise.all([
    db.contact
      .where('reach')
      .anyOf([...traits.emails, ...Object.keys(draft.phones), ...traits.phones.values()])
      .distinct()
      .limit(50)
      .toArray(),
    longest && longest.length > 1
      ? db.contact.where('words').equals(longest.slice(0, 24)).distinct().limit(200).toArray()
      : [],
  ]);
  const rows = new Map([...reached, ...named].map((row) => [row.id, row]));
  const found: AlikeContact[] = [];
  for (const row of rows.values()) {
    if (row.ws !== ws || row.id === draft.id || row.deletedAt !== null || row.mergedInto) continue;
    const reasons = reasonsFor(traitsOf(row), traits);
    if (reasons.length > 0) found.push({ row, reasons });
  }
  return found.sort((a, b) => b.reasons.length - a.reasons.length).slice(0, limit);
}

/** So many are read and compared at one go; then the page has its turn. */
const TOGETHER = 100;

/**
 * Looks through all contacts of a workspace for those that look alike, a part at a time, so that the page it runs in stays
 * free in between.
 *
 * @param onRead told how many were read so far.
 * @throws AbortError when the signal says so.
 */
export async function duplicateContacts(
  db: Database,
  ws: string,
  onRead: (count: number) => void,
  signal: AbortSignal,
): Promise<DuplicatePair[]> {
  const finder = createDuplicateFinder();
  let last = '';
  let count = 0;
  for (;;) {
    const rows = await db.contact
      .where('[ws+id]')
      .between([ws, last], [ws, '\uffff'], false, true)
      .limit(TOGETHER)
      .toArray();
    signal.throwIfAborted();
    for (const row of rows) if (row.deletedAt === null && !row.mergedInto) finder.add(row);
    count += rows.length;
    onRead(count);
    const end = rows.at(-1);
    if (!end || rows.length < TOGETHER) return finder.pairs();
    last = end.id;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/**
 * Contacts as they stand, by id; those that were binned or merged since are left out. Many are read a part at a time.
 *
 * @throws AbortError when the signal says so.
 */
export async function contactsById(
  db: Database,
  ws: string,
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<Map<string, Row<'contact'>>> {
  const byId = new Map<string, Row<'contact'>>();
  for (let at = 0; at < ids.length; at += TOGETHER) {
    signal?.throwIfAborted();
    const rows = await db.contact.bulkGet(ids.slice(at, at + TOGETHER).map((id) => [ws, id]));
    for (const row of rows) if (row && row.deletedAt === null && !row.mergedInto) byId.set(row.id, row);
  }
  return byId;
}

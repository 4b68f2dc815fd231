import { addDays, formatISO } from 'date-fns';
import type { Page } from 'puppeteer-core';
import { newId } from '../../lib/records/id';
import { putIntoOutbox, readTable } from './database';
import { goTo, seeRow } from './hands';

/** The title of the task that has something in every field. */
export const FULL_TASK = 'Book a room for the board, 12 people';

/** Who waits for things where nobody of that name has joined. */
const PETRA = newId();
const PETRA_IN = {
  ...{ type: 'admit-member', memberId: PETRA, name: 'Petra', position: 'manager', role: 'editor' },
  ...{ device: 'A'.repeat(43), boxKey: '' },
};

/** Puts an assistant's day into the workspace that is open: seven open tasks, contacts, meetings, calls. */
export async function enterSampleDay(page: Page): Promise<void> {
  const ws = await page.evaluate(() => location.hash.split('/')[1] ?? '');
  const petra = await memberCalled(page, ws, 'Petra');
  const give = (intent: object) =>
    putIntoOutbox(page, { ...intent, ws, commandId: newId(), at: new Date().toISOString() });
  if (!petra) await give(PETRA_IN);
  await give({ type: 'add-records', records: sampleRecords(petra ?? PETRA) });
  await goTo(page, 'tasks');
  await seeRow(page, FULL_TASK);
}

/** The member record of somebody who has joined. */
async function memberCalled(page: Page, ws: string, name: string): Promise<string | undefined> {
  const members = (await readTable(page, 'member')) as { id: string; ws: string; name: string }[];
  return members.find((one) => one.ws === ws && one.name === name)?.id;
}

function sampleRecords(petra: string) {
  const [board, marek, kaja] = [newId(), newId(), newId()];
  const mail = (title: string) => ({
    ...{
      kind: 'email',
      title,
      url: 'https://mail.example/',
      excerpt: 'Dear Ana, as agreed on the telephone …',
    },
  });
  const task = (fields: object) => ({ kind: 'task', id: newId(), fields });
  const meeting = (fields: object, id = newId()) => ({ kind: 'meeting', id, fields });
  const contact = (fields: object, id = newId()) => ({ kind: 'contact', id, fields });
  return [
    task({ title: 'Send signed annex to legal', due: at(-2), priority: 1, requestedBy: petra }),
    task({
      ...{ title: FULL_TASK, due: at(0, '11:00'), priority: 2, requestedBy: petra, meetingId: board },
      ...{ tags: { board: true }, contactIds: { [marek]: true }, source: mail('Re: Board date') },
      checklist: steps('Ask the porter', 'Projector', 'Coffee', 'Name plates', 'Parking for two'),
      notes: 'Projector and coffee for 12. The big room has no heating on Mondays.',
    }),
    task({
      ...{ title: 'Ring back Mrs Tamm: complaint about delivery', due: at(0, '14:30') },
      contactIds: { [kaja]: true },
    }),
    task({
      ...{ title: 'Opening checklist', due: at(0) },
      recurrence: { rrule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', from: 'due' },
    }),
    task({
      ...{ title: 'Call Marek about the lease', due: at(1, '15:00'), priority: 2, assignee: petra },
      ...{ contactIds: { [marek]: true }, source: mail('Lease renewal, 2nd floor') },
    }),
    task({
      ...{ title: 'Collect quotes for the printer repair', due: at(3), status: 'waiting' },
      ...{ waitingOn: 'Xerox', tags: { office: true } },
    }),
    task({ title: 'Invite candidates to the second round', due: at(4), tags: { hiring: true } }),
    task({ title: 'Order toner', status: 'done', completedAt: new Date().toISOString() }),
    contact(
      {
        ...{ name: 'Marek Dvořák', organisation: 'Dvořák Reality', role: 'Leasing', kind: 'client' },
        emails: { 'marek@dvorak-reality.example': { label: '' } },
        phones: { '+420602555019': { raw: '+420 602 555 019', label: '' } },
        urls: { a: { url: 'https://dvorak-reality.example/' } },
        addresses: { a: { text: 'Vinohradská 12, 120 00 Praha 2' } },
        notes: 'Prefers to be rung after ten.',
      },
      marek,
    ),
    contact(
      {
        ...{ name: 'Kaja Tamm', organisation: 'Tamm & Pojad', kind: 'client' },
        phones: { '+37255550143': { raw: '+372 5555 0143', label: '' } },
      },
      kaja,
    ),
    contact({ name: 'Nguyễn Thị Hương', organisation: 'Văn phòng phẩm Hương', kind: 'supplier' }),
    contact({ name: 'Ivana Horvat', role: 'Back-office assistant', kind: 'candidate' }),
    ...[
      { type: 'complaint', direction: 'in', summary: 'Two pallets arrived broken.' },
      { type: 'call', direction: 'out', summary: 'A new delivery comes on Thursday.' },
    ].map((one, hours) => ({
      ...{ kind: 'interaction', id: newId() },
      fields: { ...one, contactId: kaja, at: new Date(Date.now() - (3 - hours) * 3_600_000).toISOString() },
    })),
    meeting({
      ...{ title: 'Supplier review', start: at(0, '13:00'), end: at(0, '13:45'), place: 'Room 2' },
      attendees: { [marek]: { name: 'Marek Dvořák' }, [kaja]: { name: 'Kaja Tamm' } },
    }),
    meeting({
      ...{ title: 'Interview: back-office assistant', start: at(0, '16:00'), end: at(0, '16:30') },
      ...{ place: 'Video', url: 'https://meet.example/abc' },
    }),
    meeting(
      {
        ...{ title: 'Board meeting', start: at(12, '09:00'), end: at(12, '12:00'), place: 'Big room' },
        agenda: '1. Budget\n2. Lease of the second floor\n3. Any other business',
      },
      board,
    ),
  ];
}

/** A day from now on, with or without a time. */
function at(days: number, time: string | null = null) {
  const date = formatISO(addDays(new Date(), days), { representation: 'date' });
  const zone = time && Intl.DateTimeFormat().resolvedOptions().timeZone;
  return { date, time, zone };
}

/** All but the last two are done. */
const steps = (...titles: string[]) =>
  Object.fromEntries(
    titles.map((title, n) => [`step${n}`, { title, done: n < titles.length - 2, order: String(n) }]),
  );

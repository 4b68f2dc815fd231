import '../setup/seeded-chance';
import fc from 'fast-check';
import { newId } from '../../lib/records/id';
import type { KindName } from '../../lib/records/registry';
import { type Database, openDatabase, type Row } from '../../lib/store/db';
import { projectRecord } from '../../lib/store/projection';
import './fake-indexeddb';

/** Two workspaces, so that every query has something it must leave out. */
export const WS = 'W'.repeat(22);
export const OTHER_WS = 'X'.repeat(22);
export const CONTACTS = ['C'.repeat(22), 'D'.repeat(22)];
export const MEETING = 'M'.repeat(22);

const day = fc.constantFrom(
  '2025-02-28',
  '2026-11-18',
  '2026-11-19',
  '2026-11-20',
  '2026-11-21',
  '2026-11-22',
  '2026-11-23',
  '2026-12-31',
);
const instant = fc.constantFrom(
  '2026-11-19T08:00:00.000Z',
  '2026-11-20T12:30:00.000Z',
  '2026-11-21T09:59:00.000Z',
);
const zone = fc.constantFrom(
  'Europe/Prague',
  'Asia/Ho_Chi_Minh',
  'America/New_York',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
);
/** Tasks that others are a part of. */
export const PARENTS = [newId(), newId()];
const time = fc.constantFrom('00:00', '09:30', '13:00', '23:59');
const moment = fc.oneof(
  fc.record({ date: day, time: fc.constant(null), zone: fc.constant(null) }),
  fc.record({ date: day, time, zone: fc.option(zone) }),
);
const words = fc.array(
  fc.constantFrom('call', 'Marek', 'Dvořák', 'Đặng', 'zítra', 'invoice', '2026', 'x'.repeat(30)),
  { maxLength: 4 },
);
const text = words.map((all) => all.join(' '));
const some = (key: fc.Arbitrary<string>, value: fc.Arbitrary<unknown>) =>
  fc.dictionary(key, value, { maxKeys: 2 });
const deletedAt = fc.option(instant, { freq: 4 });
const mail = fc.constantFrom('marek@example.com', 'dang@example.com', 'office@example.com');

const fieldsByKind = {
  task: fc.record({
    title: text,
    status: fc.constantFrom('open', 'open', 'open', 'doing', 'waiting', 'done', 'dropped'),
    due: fc.option(moment, { freq: 4 }),
    start: fc.option(day, { freq: 2 }),
    planned: fc.option(day, { freq: 2 }),
    priority: fc.option(fc.constantFrom(1, 2, 3, 4)),
    assignee: fc.constantFrom('', 'Petra', 'Ana', 'p'.repeat(22)),
    tags: some(fc.constantFrom('lease', 'Đặng'), fc.constant(true)),
    order: fc.constantFrom('', '', '0mi3aaaaaa1', '0mi3aaaaaa1', '0k', 'Z'),
    parent: fc.option(fc.constantFrom(...PARENTS), { freq: 2 }),
    createdAt: instant,
    completedAt: fc.option(instant),
    updatedAt: instant,
    contactIds: some(fc.constantFrom(...CONTACTS), fc.constant(true)),
    meetingId: fc.option(fc.constant(MEETING)),
    notes: text,
    deletedAt,
  }),
  contact: fc.record({
    name: text,
    organisation: text,
    emails: some(mail, fc.constant({ label: '' })),
    deletedAt,
  }),
  meeting: fc.record({ title: text, start: fc.option(moment), place: text, deletedAt }),
  interaction: fc.record({
    contactId: fc.option(fc.constantFrom(...CONTACTS)),
    at: instant,
    summary: text,
    deletedAt,
  }),
  member: fc.record({ name: text }),
  comment: fc.record({ about: fc.constantFrom(...CONTACTS, MEETING), text, createdAt: instant, deletedAt }),
  template: fc.record({ name: text, about: text, deletedAt }),
} satisfies Record<KindName, fc.Arbitrary<Record<string, unknown>>>;

export function rowsOf<K extends KindName>(kind: K): fc.Arbitrary<Row<K>[]> {
  const one = fc
    .tuple(fc.constantFrom(WS, WS, OTHER_WS), fieldsByKind[kind] as fc.Arbitrary<Record<string, unknown>>)
    .map(([ws, fields]) => projectRecord(kind, ws, newId(), fields) as unknown as Row<K>);
  return fc.array(one, { maxLength: 40 });
}

/** Opening a database takes longer than all that a query does in it: one that was emptied is used again. */
const emptied: Database[] = [];

/** A database that holds these rows and nothing else, for as long as `use` takes, which only reads. */
export async function withRows<K extends KindName>(
  kind: K,
  rows: Row<K>[],
  use: (db: Database) => Promise<void>,
) {
  const db = emptied.pop() ?? openDatabase(newId());
  await db.table(kind).bulkAdd(rows);
  try {
    await use(db);
  } finally {
    await db.table(kind).clear();
    emptied.push(db);
  }
}

import { newId } from '../../lib/records/id';
import { createReminders, type Notifier } from '../../lib/reminders/reminders';
import { type Database, openDatabase, type Row, type WorkspaceRow } from '../../lib/store/db';
import { projectRecord } from '../../lib/store/projection';
import type { ReminderSettings } from '../../lib/store/reminder-rows';
import { saveSettings } from '../../lib/store/settings';
import '../store/fake-indexeddb';

/** Thrown where the background is ended by the test. */
export class Ended extends Error {}

/** Somebody at a browser: its database, its clock, and the notifications and the alarm that outlive its background. */
export interface Person {
  db: Database;
  /** The private workspace, and one that is shared. */
  home: string;
  office: string;
  me: string;
  clock: { now: number; zone: string };
  /** Every time one was shown: its id and what it told of. */
  said: { id: string; titles: string[] }[];
  standing: Set<string>;
  alarm: number;
  /** After so many steps outside (shown, cleared, alarm set), the background is ended. */
  stepsLeft: number;
  reminders(): ReturnType<typeof createReminders>;
  set(settings: Partial<ReminderSettings>): Promise<void>;
  add(fields: Record<string, unknown>, ws?: string): Promise<string>;
  change(id: string, fields: Record<string, unknown>, ws?: string): Promise<void>;
  leave(): Promise<void>;
}

export const at = (iso: string) => Date.parse(iso);

/** @param now when they began to use it (ISO). */
export async function person(now: string, zone = 'Europe/Prague'): Promise<Person> {
  const db = openDatabase(newId());
  const [home, office, me] = [newId(), newId(), newId()];
  const space = (id: string, own: boolean) => ({ id, private: own, memberId: me }) as WorkspaceRow;
  await db.workspaces.bulkAdd([space(home, true), space(office, false)]);
  const one: Person = {
    ...{ db, home, office, me, said: [], standing: new Set<string>(), alarm: 0 },
    clock: { now: at(now), zone },
    stepsLeft: Number.POSITIVE_INFINITY,
    // A new one each time: a background that was ended remembers nothing.
    reminders: () =>
      createReminders({
        db,
        now: () => one.clock.now,
        zone: () => one.clock.zone,
        notifier: notifierOf(one),
      }),
    set: (reminders) => saveSettings(db, { reminders }),
    async add(fields, ws = home) {
      const id = newId();
      const stamp = { createdAt: new Date(one.clock.now).toISOString(), createdBy: me };
      const raw = { title: 'Call', ...stamp, updatedAt: stamp.createdAt, updatedBy: me, ...fields };
      await db.task.put(projectRecord('task', ws, id, raw) as Row<'task'>);
      return id;
    },
    async change(id, fields, ws = home) {
      const row = await db.task.get([ws, id]);
      await db.task.put(projectRecord('task', ws, id, { ...row, ...fields }) as Row<'task'>);
    },
    leave: () => db.delete(),
  };
  await one.reminders().look();
  return one;
}

function notifierOf(one: Person): Notifier {
  const step = async () => {
    if (one.stepsLeft <= 0) throw new Ended();
    one.stepsLeft -= 1;
  };
  return {
    async show(id, reminders) {
      await step();
      one.said.push({ id, titles: reminders.map(({ title }) => title) });
      one.standing.add(id);
      await step();
    },
    async clear(id) {
      await step();
      one.standing.delete(id);
    },
    async standing() {
      await step();
      return [...one.standing];
    },
    async wakeAt(at) {
      await step();
      one.alarm = at;
    },
  };
}

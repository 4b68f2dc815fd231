import { newId } from '../../../lib/records/id';
import { createMemoryNetwork } from '../../sync/memory-link';
import { clock, letInAll, type Person, person, workspaceOf } from '../people';

const MINUTE_MS = 60_000;
export const DAY_MS = 24 * 60 * MINUTE_MS;
export const YEAR_MS = 365 * DAY_MS;

/** How far a clock is off, in ms. */
export const wrongBy = [
  ['five minutes ahead', 5 * MINUTE_MS],
  ['five minutes behind', -5 * MINUTE_MS],
  ['a year ahead', YEAR_MS],
  ['a year behind', -YEAR_MS],
] as const;

export interface Clock {
  now: Date;
}

/** A clock that stands at what the others show, and by so much off. */
export const clockOff = (ms: number): Clock => ({ now: new Date(clock.now.getTime() + ms) });

/** Time passes, for all of them alike. */
export function pass(ms: number, ...clocks: Clock[]): void {
  for (const one of clocks) one.now = new Date(one.now.getTime() + ms);
}

/** Petra, whose clock is right, and Ana, whose clock is off, share Petra's workspace (or Ana's). */
export async function officeWithClocks(ms: number, owner: 'Petra' | 'Ana' = 'Petra') {
  const network = createMemoryNetwork();
  const right = clockOff(0);
  const wrong = clockOff(ms);
  const petra = await person('Petra', network, undefined, right);
  const ana = await person('Ana', network, undefined, wrong);
  const [first, second] = owner === 'Petra' ? [petra, ana] : [ana, petra];
  const { ws, join } = await workspaceOf(first);
  await join(second);
  await letInAll(ws, petra, ana);
  return { network, petra, ana, right, wrong, ws, join };
}

/** Gives a task another title. */
export const retitles = (who: Person, ws: string, id: string, title: string) =>
  who.does({ type: 'edit-record', ws, kind: 'task', id, fields: { title } });

export const bins = (who: Person, ws: string, id: string) =>
  who.does({ type: 'bin-record', ws, kind: 'task', id });

/** Adds finished tasks, or whatever else, one after the other. */
export async function addsDone(who: Person, ws: string, title: string): Promise<string> {
  const id = newId();
  await who.does({ type: 'add-records', ws, records: [{ kind: 'task', id, fields: { title } }] });
  await who.does({ type: 'complete-task', ws, task: id });
  return id;
}

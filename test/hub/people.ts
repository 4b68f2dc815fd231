import '../store/fake-indexeddb';
import { onTestFinished } from 'vitest';
import type { Intent, Rendezvous } from '../../lib/commands/command';
import { type Hub, startHub } from '../../lib/hub/hub';
import { newId } from '../../lib/records/id';
import type { Position } from '../../lib/records/member';
import type { CopyFolder } from '../../lib/store/copy-folder';
import { openDatabase } from '../../lib/store/db';
import { enqueue, type HandedCommand } from '../../lib/store/outbox';
import { openSecondCopy } from '../../lib/store/second-copy';
import type { Link } from '../../lib/sync/link';
import { createMemoryNetwork } from '../sync/memory-link';

/** A person with a browser of their own: a database, a hub and what they can do with it. */
export interface Person {
  name: string;
  db: ReturnType<typeof openDatabase>;
  hub: Hub;
  /** Gives an intent, for the hub to see when it next looks. */
  gives(intent: Intent): Promise<HandedCommand>;
  /** Gives an intent and waits until the hub has dealt with it. */
  does(intent: Intent): Promise<void>;
  /** Closes the hub and opens it again on the same database. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export type Network = ReturnType<typeof createMemoryNetwork>;

/** A fixed clock that tests may move. */
export const clock = { now: new Date('2026-11-21T10:00:00Z') };

/** A person whose browser has just been installed; it is closed when the test is over. @param own the clock of that browser. */
export async function person(
  name: string,
  network: { link: Link },
  copyFolder?: () => Promise<CopyFolder>,
  own = clock,
): Promise<Person> {
  const db = openDatabase(`${name}-${newId()}`);
  const start = async () => {
    const copy = copyFolder ? await openSecondCopy(db, await copyFolder()) : null;
    await copy?.bringUpToDate();
    return startHub({ db, links: [network.link], now: () => own.now, copy });
  };
  const self: Person = {
    name,
    db,
    hub: await start(),
    gives: (intent) => enqueue(db, intent, () => own.now),
    async does(intent) {
      await self.gives(intent);
      await self.hub.drain();
    },
    async restart() {
      await self.hub.close();
      self.hub = await start();
    },
    async close() {
      await self.hub.close();
      db.close();
    },
  };
  onTestFinished(self.close);
  return self;
}

const elsewhere: Rendezvous = { relays: ['ws://127.0.0.1:1'], iceServers: [] };

/**
 * A workspace that a manager has made. `told` gives somebody's browser what a welcome would (`pairing-people.ts` goes
 * all the way from an invite), so that it asks to be let in; with `join` the manager does as soon as she hears of it.
 */
export async function workspaceOf(owner: Person, rendezvous = elsewhere) {
  const ws = newId();
  const secret = crypto.getRandomValues(new Uint8Array(32));
  const me = (who: Person, position: Position) => ({ memberId: newId(), name: who.name, position });
  const name = `${owner.name}’s office`;
  await owner.does({ type: 'create-workspace', ws, name, secret, rendezvous, me: me(owner, 'manager') });
  const told = async (who: Person, by = rendezvous) => {
    await who.hub.close();
    await who.db.workspaces.put({
      ...{ id: ws, name, secret, epoch: 1, private: false, rendezvous: by },
      ...{ memberId: newId(), position: 'assistant', createdAt: clock.now.toISOString() },
    });
    await who.restart();
  };
  const join = async (who: Person, by = rendezvous) => {
    await told(who, by);
    letIn(owner, ws, who);
  };
  return { ws, secret, told, join };
}

/** Lets in a device as soon as the owner's browser has heard that it asks to be. */
function letIn(owner: Person, ws: string, { name, hub }: Person): void {
  const device = hub.device.id;
  let isOver = false;
  onTestFinished(() => {
    isOver = true;
  });
  const look = async () => {
    while (!isOver) {
      const row = await owner.db.workspaces.get(ws);
      const request = row?.asking?.[device];
      if (row?.membership?.devices[device]) return;
      const role = request?.role === 'viewer' ? 'viewer' : 'editor';
      if (request) await owner.does({ type: 'admit-member', ws, device, ...request, name, role });
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  // Where her browser is closed meanwhile, the test is over, or about that.
  look().catch(() => undefined);
}

/** A manager and an assistant who share a workspace. */
export async function office(network = createMemoryNetwork()) {
  const petra = await person('Petra', network);
  const ana = await person('Ana', network);
  const { ws, secret, told, join } = await workspaceOf(petra);
  await join(ana);
  await letInAll(ws, petra, ana);
  return { network, petra, ana, ws, secret, told, join };
}

/** Waits until these people have heard that all of them were let in, and hold the same log. */
export async function letInAll(ws: string, ...people: Person[]): Promise<void> {
  const devices = people.map((who) => who.hub.device.id);
  await until(async () => {
    const rows = await Promise.all(people.map((who) => who.db.workspaces.get(ws)));
    return rows.every((row) => devices.every((device) => row?.membership?.devices[device]));
  });
  await agree(ws, ...people);
}

/** Adds a task and gives its id. */
export async function addTask(who: Person, ws: string, fields: Record<string, unknown>): Promise<string> {
  const id = newId();
  await who.does({ type: 'add-records', ws, records: [{ kind: 'task', id, fields }] });
  return id;
}

/** Waits until these people hold the same log of a workspace, and the rows of all that is in it. */
export async function agree(ws: string, ...people: Person[]): Promise<void> {
  await until(async () => {
    const vectors = await Promise.all(people.map((who) => vectorOf(who, ws)));
    if (vectors.some((vector) => vector !== vectors[0])) return false;
    const backlogs = await Promise.all(people.map((who) => who.db.backlog.count()));
    return backlogs.every((count) => count === 0);
  });
}

async function vectorOf(who: Person, ws: string): Promise<string> {
  const heads = await who.db.heads.where('[ws+device]').between([ws, ''], [ws, '\uffff']).toArray();
  return JSON.stringify(heads.map(({ device, seq }) => [device, seq]));
}

/** Polls for a state that other parts of the test bring about. @throws Error when it has not come in time. */
export async function until(holds: () => Promise<boolean>, ms = 30_000): Promise<void> {
  const end = performance.now() + ms;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`it did not come to pass in ${ms} ms`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

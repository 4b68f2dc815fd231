import '../relay/node-web-socket';
import { fromBase64Url } from '../../lib/records/id';
import { createLetterSeal } from '../../lib/sync/letter-seal';
import type { Link } from '../../lib/sync/link';
import { deriveWorkspaceKeys } from '../../lib/trust/workspace-keys';
import type { NatsServer } from '../relay/nats-server';
import { agree, type Person, person, until, workspaceOf } from './people';

/** Nobody ever meets anybody: everything goes through the mailbox. */
const nowhere = { link: { join: async () => undefined } satisfies Link };

export const atMailbox = (...servers: NatsServer[]) => ({
  relays: servers.map(({ address }) => address),
  iceServers: [],
});

export const hermit = (name: string, own?: { now: Date }) => person(name, nowhere, undefined, own);

/** A manager with a workspace whose browsers use these servers, and nothing else. */
export async function managerAt(...servers: NatsServer[]) {
  const petra = await hermit('Petra');
  return { petra, ...(await workspaceOf(petra, atMailbox(...servers))) };
}

/** A manager and an assistant whom she has let in; both are there. */
export async function pairAt(...servers: NatsServer[]) {
  const office = await managerAt(...servers);
  const { petra, ws, join } = office;
  const ana = await hermit('Ana');
  await join(ana);
  const isIn = async (who: Person) =>
    (await who.db.workspaces.get(ws))?.membership?.devices[ana.hub.device.id] !== undefined;
  await until(async () => (await isIn(petra)) && (await isIn(ana)));
  await agree(ws, petra, ana);
  return { ...office, ana };
}

export const mailboxOf = (who: Person, ws: string, epoch = 1) => who.db.mailboxes.get([ws, epoch]);

/** Waits until the server has confirmed everything that a person’s browser has written. */
export async function untilStored(who: Person, ws: string, ms?: number): Promise<void> {
  const own = who.hub.device.id;
  await until(async () => {
    const written = (await who.db.heads.get([ws, own]))?.seq ?? 0;
    return ((await mailboxOf(who, ws))?.held[own] ?? 0) === written;
  }, ms);
}

/** Seals letters as any member of the workspace can. */
export async function memberSeal(ws: string, secret: Uint8Array, epoch = 1) {
  const keys = await deriveWorkspaceKeys(fromBase64Url(ws), secret);
  return createLetterSeal(await keys.mailbox(epoch));
}

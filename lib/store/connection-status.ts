import type { Database, LinkStateRow, RefusalRow, RowChange } from './db';
import type { Vector } from './log';
import { members } from './queries';

/** Another browser of a workspace, and what is known to lie where. */
export interface OtherDevice {
  device: string;
  /** The person's name, empty while it is unknown. */
  name: string;
  online: boolean;
  /** How many of this browser's changes have reached it, and how many have not. */
  reached: number;
  missing: number;
  /** When the last of them was heard to have reached it; null where the two have never met. */
  reachedAt: string | null;
  marks: readonly { seq: number; at: string }[];
  /** How far it has each device's log; without what it wrote itself and this browser has. */
  vector: Vector;
  /** How many envelopes it has that are not here, and how many of all it has are here. */
  lacking: number;
  here: number;
}

export interface ConnectionStatus {
  /** This browser's own id and how many changes it has written; empty before the hub's first start. */
  device: string;
  own: number;
  /** How far each device's log is here. */
  heads: Vector;
  devices: OtherDevice[];
  links: LinkStateRow[];
  refusals: RefusalRow[];
  /** Commands on disk that the hub has not applied yet, of all workspaces, and those it could not apply. */
  pending: number;
  failed: number;
}

/** How a workspace's browsers and relays fare, as far as this browser knows. */
export async function connectionStatus(db: Database, ws: string): Promise<ConnectionStatus> {
  const [device, heads, links, refusals, outbox] = await Promise.all([
    db.device.get('this'),
    headsOf(db, ws),
    db.linkStates.where('[ws+address]').between([ws, ''], [ws, '\uffff']).toArray(),
    db.refusals.where('[ws+reason]').between([ws, ''], [ws, '\uffff']).toArray(),
    db.outbox.toArray(),
  ]);
  const failed = outbox.filter(({ failure }) => failure !== null).length;
  const own = device?.id ?? '';
  return {
    ...{ device: own, own: heads[own] ?? 0, heads, links, refusals, failed },
    devices: await otherDevices(db, ws, { own, heads }),
    pending: outbox.length - failed,
  };
}

/** What became of a record's last change, by people; null where nothing is shared or the change is not known. */
export interface Delivery {
  /** Who made it, where it was not made in this browser. */
  from: string | null;
  /** `at`: when that was heard, where it is still known. */
  reached: { name: string; at: string | null }[];
  waiting: string[];
}

export async function deliveryOf(
  db: Database,
  ws: string,
  change: RowChange['lastChange'],
): Promise<Delivery | null> {
  const workspace = await db.workspaces.get(ws);
  const own = (await db.device.get('this'))?.id ?? '';
  if (!change || !workspace || workspace.private) return null;
  const devices = await otherDevices(db, ws, { own, heads: await headsOf(db, ws) });
  const author = devices.find(({ device }) => device === change.device)?.name ?? '';
  const isMine = change.device === own;
  const people = new Map<string, { name: string; has: boolean; at: string | null }>();
  for (const one of devices) {
    if (one.device === change.device || (!isMine && one.name !== '' && one.name === author)) continue;
    const has = (one.vector[change.device] ?? 0) >= change.seq;
    const key = one.name || one.device;
    const known = people.get(key);
    const at = isMine && has ? (markOf(one, change.seq) ?? known?.at ?? null) : (known?.at ?? null);
    people.set(key, { name: one.name, has: has || (known?.has ?? false), at });
  }
  const all = [...people.values()];
  return {
    from: isMine ? null : author,
    reached: all.filter(({ has }) => has).map(({ name, at }) => ({ name, at })),
    waiting: all.filter(({ has }) => !has).map(({ name }) => name),
  };
}

/** The same for a meeting's note. */
export async function noteDeliveryOf(db: Database, ws: string, meeting: string): Promise<Delivery | null> {
  return deliveryOf(db, ws, (await db.notes.get([ws, meeting]))?.lastChange);
}

/** The first word of a device that has so much; null where its first words are no longer remembered. */
function markOf({ marks }: OtherDevice, seq: number): string | null {
  const at = marks.findIndex((mark) => mark.seq >= seq);
  const before = marks[at - 1];
  return before || (marks[at]?.seq === seq && at === 0) ? (marks[at]?.at ?? null) : null;
}

async function otherDevices(
  db: Database,
  ws: string,
  { own, heads }: { own: string; heads: Vector },
): Promise<OtherDevice[]> {
  const [peers, people, workspace] = await Promise.all([
    db.peers.where('[ws+device]').between([ws, ''], [ws, '\uffff']).toArray(),
    members(db, ws),
    db.workspaces.get(ws),
  ]);
  const names = new Map<string, string>();
  for (const { name, devices, deletedAt } of people)
    if (deletedAt === null) for (const device of Object.keys(devices)) names.set(device, name);
  const peersById = new Map(peers.map((peer) => [peer.device, peer]));
  const ids = new Set([...peersById.keys(), ...names.keys()]);
  ids.delete(own);
  // Who was removed gets nothing more and is waited for by nobody.
  for (const [device, { removedAfter }] of Object.entries(workspace?.membership?.devices ?? {}))
    if (removedAfter !== null) ids.delete(device);
  return [...ids].map((device) => {
    const peer = peersById.get(device);
    // What it wrote itself and is here, it surely has.
    const vector = { ...peer?.vector, [device]: Math.max(peer?.vector?.[device] ?? 0, heads[device] ?? 0) };
    const all = Object.values(vector).reduce((sum, seq) => sum + seq, 0);
    const here = Object.entries(vector).reduce((sum, [of, seq]) => sum + Math.min(seq, heads[of] ?? 0), 0);
    const reached = Math.min(peer?.reached ?? 0, heads[own] ?? 0);
    return {
      ...{ device, name: names.get(device) ?? '', online: peer?.online ?? false, vector, reached },
      missing: (heads[own] ?? 0) - reached,
      reachedAt: peer?.reachedAt ?? null,
      marks: peer?.marks ?? [],
      lacking: all - here,
      here,
    };
  });
}

async function headsOf(db: Database, ws: string): Promise<Vector> {
  const rows = await db.heads.where('[ws+device]').between([ws, ''], [ws, '\uffff']).toArray();
  return Object.fromEntries(rows.map(({ device, seq }) => [device, seq]));
}

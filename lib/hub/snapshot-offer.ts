import type { BaseRow, Database } from '../store/db';
import type { Vector } from '../store/log';
import { isCovered, lackingIn } from '../store/vector';
import { parseEnvelope } from '../sync/envelope';
import type { Device } from '../trust/device';
import { makeSnapshot } from './make-snapshot';
import type { OpenWorkspace } from './open-workspace';
import type { Workspaces } from './workspaces';

/** A newcomer who lacks more envelopes than this is faster with a snapshot, and one that lags so far behind is made anew. */
export const MANY_ENVELOPES = 500;

interface Desk {
  db: Database;
  device: Device;
  workspaces: Workspaces;
  inTurn<T>(work: () => Promise<T>): Promise<T>;
}

/**
 * The snapshot for a device that has so much, if it is to get one: where it lacks what is no longer in the log here, or
 * where it has nothing yet and lacks much. It is made when there is none that will do, and kept, so that whoever is
 * cut off in the middle finds the same one again.
 */
export async function offerFor(
  { db, device, workspaces, inTurn }: Desk,
  { ws, epoch, device: other, vector }: { ws: string; epoch: number; device: string; vector: Vector },
): Promise<BaseRow | null> {
  const workspace = workspaces.open.get(ws);
  // What was written in a later epoch is not for the room of an earlier one.
  if (!workspace || !isOfferable(workspace) || epoch !== workspace.row.epoch) return null;
  const here = workspaces.vector(ws);
  const isNew = Object.keys(here).every((one) => one === other || !vector[one]);
  const isMany = lackingIn(vector, here) > MANY_ENVELOPES;
  if (isCovered(workspace.gone, vector) && !(isNew && isMany)) return null;
  return inTurn(() => freshSnapshot(db, workspaces.get(ws), device));
}

/** A mailbox is given a new snapshot when its own lags by more than this: everybody who reads it has to load it. */
const MANY_IN_MAILBOX = 2000;

/** What the device with the pen has to put into the mailbox in the place of the snapshot of this name; null: nothing. */
export async function snapshotForMailbox(
  { db, device, workspaces, inTurn }: Desk,
  { ws, epoch, kept }: { ws: string; epoch: number; kept: string },
): Promise<BaseRow | null> {
  const workspace = workspaces.open.get(ws);
  if (!workspace || !isOfferable(workspace) || epoch !== workspace.row.epoch) return null;
  const here = workspaces.vector(ws);
  if (workspace.row.membership?.pen !== device.id || lackingIn({}, here) <= MANY_ENVELOPES) return null;
  const base = await db.bases.get(ws);
  const isThere = base !== undefined && base.id === kept;
  if (isThere && lackingIn(base.vector, here) <= MANY_IN_MAILBOX) return null;
  const fresh = await inTurn(() => freshSnapshot(db, workspaces.get(ws), device));
  return fresh?.id === kept ? null : fresh;
}

/** The kept snapshot where it is new enough, else one made now. In the hub's turn: memory is then what the store holds. */
export async function freshSnapshot(
  db: Database,
  workspace: OpenWorkspace,
  device: Device,
  most = MANY_ENVELOPES,
): Promise<BaseRow | null> {
  const { row, heads } = workspace;
  const kept = await db.bases.get(row.id);
  const here = Object.fromEntries([...heads.values()].map((head) => [head.device, head.seq]));
  const good = kept && isWriter(workspace, kept.author) ? kept : null;
  const isNewEnough =
    good && lackingIn(good.vector, here) <= most && parseEnvelope(good.bytes)?.epoch === row.epoch;
  if (isNewEnough || !isWriter(workspace, device.id)) return good;
  const made = await makeSnapshot(db, workspace, device);
  if (made) await db.bases.put(made);
  return made ?? good;
}

/** Others take a snapshot only where everybody whose log it merges is in, or asks to be, or was up to there. */
export function isOfferable({ row, heads }: OpenWorkspace): boolean {
  const { membership } = row;
  if (row.private || !membership || row.removedAt !== undefined || row.cloned) return false;
  return [...heads.values()].every(({ device, seq }) => {
    const state = membership.devices[device];
    return state ? state.removedAfter === null || seq <= state.removedAfter : row.asking?.[device];
  });
}

/** Whether a device's snapshot is believed: its person is in, and not as a viewer. */
function isWriter({ row }: OpenWorkspace, device: string): boolean {
  const state = row.membership?.devices[device];
  return state?.removedAfter === null && state.writesTo === null;
}

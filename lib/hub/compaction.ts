import type { Database, EnvelopeRow } from '../store/db';
import { unpackRun } from '../store/envelope-runs';
import type { Vector } from '../store/log';
import { isCovered } from '../store/vector';
import { parseEnvelope } from '../sync/envelope';
import type { Device } from '../trust/device';
import { devicesIn } from '../trust/membership';
import type { OpenWorkspace } from './open-workspace';
import { freshSnapshot, isOfferable } from './snapshot-offer';

const DAY_MS = 24 * 60 * 60 * 1000;
/** So long an envelope stays after it was committed here … */
export const GRACE_MS = 30 * DAY_MS;
/** … and so long a browser that was met, and does not come back, is waited for. */
export const ABSENT_MS = 90 * DAY_MS;
/** How often it is written down how far the logs are: what was here by then is known to be as old. */
const MARK_MS = DAY_MS;
/** A log is not made shorter for less than this. */
const WORTH_WHILE = 500;

/**
 * Drops from a workspace's log what is old, what everybody has, and what a kept snapshot stands for. Membership
 * envelopes stay for ever, and so does the newest envelope of each device. To be called in the hub's turn.
 *
 * Nothing is dropped while somebody who is in has not heard of the last removal: they wait in an earlier epoch's room,
 * where no snapshot may be shown, and need the log.
 *
 * @returns how many envelopes were dropped.
 */
export async function compact(
  db: Database,
  workspace: OpenWorkspace,
  device: Device,
  now: Date,
): Promise<number> {
  const { row } = workspace;
  if (!isOfferable(workspace)) return 0;
  const old = await marked(db, workspace, now);
  const everybody = await heldByEverybody(db, workspace, device, now);
  if (!old || !everybody) return 0;
  const target: Vector = {};
  for (const { device: of, seq } of workspace.heads.values())
    target[of] = Math.min(old[of] ?? 0, everybody(of), seq - 1);
  const gone = Object.entries(target).filter(([of, seq]) => seq > (workspace.gone[of] ?? 0));
  const worth = gone.reduce((sum, [of, seq]) => sum + seq - (workspace.gone[of] ?? 0), 0);
  if (worth < WORTH_WHILE) return 0;
  const base = await freshSnapshot(db, workspace, device, 0);
  if (!base || !isCovered(target, base.vector)) return 0;
  const keys: [string, string, number][] = [];
  let dropped = 0;
  for (const [of, seq] of gone) {
    const range = db.envelopes
      .where('[ws+device+seq]')
      .between([row.id, of, 0], [row.id, of, seq], true, true);
    await range.each((one) => {
      const envelopes = unpackRun(one);
      if (!envelopes.every(isDroppable)) return;
      keys.push([one.ws, one.device, one.seq]);
      dropped += envelopes.length;
    });
  }
  const after = { ...base, gone: { ...workspace.gone, ...Object.fromEntries(gone) } };
  await db.transaction('rw', db.envelopes, db.bases, async () => {
    await db.bases.put(after);
    await db.envelopes.bulkDelete(keys);
  });
  workspace.gone = after.gone;
  return dropped;
}

const isDroppable = ({ bytes }: EnvelopeRow) => parseEnvelope(bytes)?.kind === 'update';

/** How far the logs were here before the grace period began; null where that is not known. Marks today's as well. */
async function marked(db: Database, { row, heads }: OpenWorkspace, now: Date): Promise<Vector | null> {
  const marks = await db.logMarks.where('[ws+at]').between([row.id, ''], [row.id, '\uffff']).toArray();
  const last = marks.at(-1);
  if (!last || now.getTime() - Date.parse(last.at) >= MARK_MS) {
    const vector = Object.fromEntries([...heads.values()].map(({ device, seq }) => [device, seq]));
    await db.logMarks.put({ ws: row.id, at: now.toISOString(), vector });
  }
  const old = marks.filter(({ at }) => now.getTime() - Date.parse(at) >= GRACE_MS);
  // The newest of these says all that they do.
  await db.logMarks.bulkDelete(old.slice(0, -1).map(({ ws, at }) => [ws, at]));
  return old.at(-1)?.vector ?? null;
}

/**
 * Up to where everybody who is in is known to have a device's log. Whoever has not been heard of for long is not waited
 * for: they get the snapshot. Null where nothing may be dropped at all.
 */
async function heldByEverybody(
  db: Database,
  { row, heads }: OpenWorkspace,
  own: Device,
  now: Date,
): Promise<((device: string) => number) | null> {
  const { membership } = row;
  if (!membership) return null;
  const vectors: Vector[] = [];
  for (const device of devicesIn(membership)) {
    if (device === own.id) continue;
    const heard = Math.max(heads.get(device)?.epoch ?? 1, membership.devices[device]?.epoch ?? 1);
    if (heard < row.epoch) return null;
    const peer = await db.peers.get([row.id, device]);
    const met = peer?.metAt ?? peer?.reachedAt;
    const since = membership.members[membership.devices[device]?.member ?? '']?.since ?? '';
    const isAway = now.getTime() - Date.parse(met ?? since) >= ABSENT_MS;
    // What it wrote itself and is here, it surely has.
    if (!isAway) vectors.push({ ...peer?.vector, [device]: Infinity });
  }
  return (device) => Math.min(Infinity, ...vectors.map((vector) => vector[device] ?? 0));
}

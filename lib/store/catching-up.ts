import type { Database, WorkspaceRow } from './db';
import type { Vector } from './log';
import { highest, lackingIn } from './vector';

/** How a long catching-up of one workspace stands. */
export interface CatchingUp {
  ws: string;
  name: string;
  /** The person stopped it: nothing is fetched, nor sent, until they resume. */
  paused: boolean;
  /** Whether somebody is connected who has what is lacking. */
  online: boolean;
  /** A snapshot that is on its way: bytes on disk here, and of the whole. */
  snapshot: { bytes: number; of: number } | null;
  /** How many of the changes that are known to be are here. */
  here: number;
  all: number;
}

/** Less than this comes before anybody has read of it. */
const MANY_CHANGES = 200;

/** The workspaces that lack much, or are paused. @param only one workspace, or null for all of them. */
export async function catchingUp(db: Database, only: string | null): Promise<CatchingUp[]> {
  const rows = await db.workspaces
    .filter((row) => !row.private && row.removedAt === undefined && (only === null || row.id === only))
    .toArray();
  const all = await Promise.all(rows.map((row) => standOf(db, row)));
  return all.filter(({ paused, snapshot, here, all }) => paused || snapshot || all - here >= MANY_CHANGES);
}

async function standOf(db: Database, row: WorkspaceRow): Promise<CatchingUp> {
  const { id: ws, name } = row;
  const [heads, peers, snapshot] = await Promise.all([
    db.heads.where('[ws+device]').between([ws, ''], [ws, '\uffff']).toArray(),
    db.peers.where('[ws+device]').between([ws, ''], [ws, '\uffff']).toArray(),
    snapshotOf(db, ws),
  ]);
  const here: Vector = Object.fromEntries(heads.map(({ device, seq }) => [device, seq]));
  const known = peers.reduce((sum, { vector = {} }) => highest(sum, vector), here);
  // What was written beyond a removal is taken from nobody.
  for (const [device, { removedAfter }] of Object.entries(row.membership?.devices ?? {}))
    if (removedAfter !== null) known[device] = Math.min(known[device] ?? 0, here[device] ?? 0);
  const all = lackingIn({}, known);
  const paused = row.paused === true;
  const online = peers.some(({ online, vector = {} }) => online && lackingIn(here, vector) > 0);
  return { ws, name, paused, online, snapshot, all, here: all - lackingIn(here, known) };
}

async function snapshotOf(db: Database, ws: string): Promise<CatchingUp['snapshot']> {
  const parts = () => db.snapshotParts.where('[ws+id+index]').between([ws, ''], [ws, '\uffff']);
  const [first, count] = await Promise.all([parts().first(), parts().count()]);
  return first ? { bytes: Math.min(first.size, count * first.bytes.length), of: first.size } : null;
}

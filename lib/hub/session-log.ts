import type { Database } from '../store/db';
import { missingFrom, type Vector } from '../store/log';
import { snapshotParts } from '../store/snapshot-parts';
import { isCovered } from '../store/vector';
import type { SessionLog } from '../sync/session';
import { createSnapshotIntake, type SnapshotIntake } from '../sync/snapshot-intake';
import type { Device } from '../trust/device';
import type { OpenWorkspace } from './open-workspace';
import { countRefusals } from './refusals';
import type { Received } from './sealed-import';
import { offerFor, snapshotForMailbox } from './snapshot-offer';
import { upToEpoch } from './switchboard';
import type { Workspaces } from './workspaces';

interface Desk {
  db: Database;
  device: Device;
  workspaces: Workspaces;
  now: () => Date;
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  /** Null when the hub is closed, or not in that workspace any more. */
  receive(ws: string, envelopes: Uint8Array[]): Promise<Received | null>;
  /** Something came into a workspace's log. */
  onTaken(ws: string): void;
}

/** The workspaces' logs as sessions see them, each in the room of an epoch. */
export function createSessionLogs(desk: Desk): (ws: string, epoch: number) => SessionLog {
  const { db, workspaces, now } = desk;
  const intakes = new Map<string, SnapshotIntake>();

  async function receive(ws: string, envelopes: Uint8Array[]): Promise<'complete' | 'incomplete'> {
    const received = await desk.receive(ws, envelopes);
    if (received && received.taken > 0) desk.onTaken(ws);
    return received && !received.gap ? 'complete' : 'incomplete';
  }

  function intakeOf(ws: string): SnapshotIntake {
    const intake =
      intakes.get(ws) ??
      createSnapshotIntake({
        parts: snapshotParts(db, ws),
        isHere: (vector) => isCovered(vector, workspaces.vector(ws)),
        receive: async (snapshot) => void (await receive(ws, [snapshot])),
        isPreferred(author) {
          const { membership, founder } = workspaces.get(ws).row;
          return author === (membership?.pen ?? founder);
        },
        onBroken() {
          countRefusals(db, ws, ['broken-snapshot'], now).catch((error: unknown) =>
            console.error('refusals not counted', ws, error),
          );
        },
      });
    intakes.set(ws, intake);
    return intake;
  }

  async function* stored(ws: string, epoch: number, vector: Vector) {
    const { row } = workspaces.get(ws);
    for await (const batch of missingFrom(db, ws, vector, undefined, row.membership?.pens))
      yield epoch < row.epoch ? upToEpoch(batch, epoch) : batch;
  }

  return (ws, epoch) => ({
    ws,
    vector: () => workspaces.vector(ws),
    missingFrom: (vector) => stored(ws, epoch, servable(workspaces.get(ws), vector)),
    storedFrom: (vector) => stored(ws, epoch, vector),
    receive: (envelopes) => receive(ws, envelopes),
    snapshots: {
      offerFor: (device, vector) => offerFor(desk, { ws, epoch, device, vector }),
      intake: intakeOf(ws),
      forMailbox: (kept) => snapshotForMailbox(desk, { ws, epoch, kept }),
    },
  });
}

/** Of a log whose beginning is not here, nothing is of use to who lacks that: the snapshot brings it. */
function servable({ gone }: OpenWorkspace, vector: Vector): Vector {
  const lacking = Object.entries(gone).filter(([device, seq]) => (vector[device] ?? 0) < seq);
  return { ...vector, ...Object.fromEntries(lacking.map(([device]) => [device, Infinity])) };
}

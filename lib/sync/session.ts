import { fromBase64Url } from '../records/id';
import type { Vector } from '../store/log';
import type { Device, Verify } from '../trust/device';
import { placeOf } from './envelope';
import { CHUNK_BYTES, encodeFrame, type Frame, type Offer } from './frame';
import type { Peer } from './link';
import type { SnapshotIntake, SnapshotSource } from './snapshot-intake';
import { takeWaiting } from './waiting-frames';

/**
 * How two devices that can reach each other come to hold the same log.
 *
 * Each says hello with its vector (how far it has each device's log), signed for this very connection. Each then
 * sends what the other's vector lacks, device by device and in order, and from there on every envelope as soon as it
 * is committed. Whoever has committed received envelopes says `have`; that is the sender's proof of delivery. Where
 * a gap shows or a commit failed, `have` asks `again`, and the sender starts over from that vector. Envelopes of a
 * third device are passed on like one's own. Nothing else ever goes over the wire: two devices in agreement say
 * hello and are silent.
 *
 * A newcomer, and whoever lacks what is no longer in the sender's log, is offered a snapshot (`snapshot.ts`) before any
 * envelope. It asks for the chunks, from the first that it lacks on; while it does, nothing else is sent. When it has
 * taken the snapshot, or does not want it, it asks for more than there is, and says `have` with `again`: what is
 * lacking then comes as envelopes.
 */
export interface SessionLog {
  ws: string;
  vector(): Vector;
  /** Everything a vector lacks, in batches. */
  missingFrom(vector: Vector): AsyncIterable<{ device: string; seq: number; bytes: Uint8Array }[]>;
  /** The same, also where the beginning of what is lacking of a log is not here. Without it, `missingFrom`. */
  storedFrom?(vector: Vector): ReturnType<SessionLog['missingFrom']>;
  /** Checks, applies and commits. `incomplete`: something is missing that being sent it again may bring. */
  receive(envelopes: Uint8Array[]): Promise<'complete' | 'incomplete'>;
  /** Without it, snapshots are neither offered nor taken. */
  snapshots?: {
    /** What is better sent first to a device that has so much; null where envelopes will do. */
    offerFor(device: string, vector: Vector): Promise<OfferedSnapshot | null>;
    /** Takes in what others offer. */
    intake: SnapshotIntake;
    /** What belongs into the mailbox in the place of the snapshot of this name that is there; null where that will do. */
    forMailbox(kept: string): Promise<OfferedSnapshot | null>;
  };
}

export interface OfferedSnapshot extends Omit<Offer, 'size'> {
  bytes: Uint8Array;
}

export interface SessionEvents {
  /** The device proved who it is, or sent a newer vector. */
  onPeerHas(device: string, vector: Vector): void;
  onGone(device: string | null): void;
  /** The far end said something that is not believed. */
  onRefused?(fault: FrameFault): void;
}

/** `forged-hello`: signed by another than the device it names, or for another connection than this one. */
export type FrameFault = 'unreadable-frame' | 'forged-hello';

export interface Session {
  /** The device at the far end, once it has proved itself. */
  device(): string | null;
  onFrame(frame: Uint8Array): void;
  onGone(): void;
  /** Offers envelopes that were just committed. */
  push(rows: { device: string; seq: number; bytes: Uint8Array }[]): void;
  /** Looks for what the other end still lacks. */
  catchUp(): void;
  /** Shows the far end envelopes that it did not ask for. */
  show(envelopes: Uint8Array[]): void;
  /** Asks to be sent once more what this end lacks: what it could not take before may be valid now. */
  askAgain(): void;
}

const ACKNOWLEDGE_MS = 30;
/** More than any snapshot has. */
const MAX_CHUNKS = 0xffff;

export function startSession(
  peer: Peer,
  { log, device, verify, events }: { log: SessionLog; device: Device; verify: Verify; events: SessionEvents },
): Session {
  let remote: string | null = null;
  let gone = false;
  /** What the peer has or has been sent. */
  let sent: Vector = {};
  /** What the peer itself said it has. */
  let acknowledged: Vector = {};
  let catchingUp: Promise<void> | null = null;
  let restart = false;
  let acknowledging: ReturnType<typeof setTimeout> | undefined;
  /** Frames that have come and are not dealt with yet. */
  const waiting: Uint8Array[] = [];
  /** What the peer was offered and has neither taken nor declined. */
  let offered: OfferedSnapshot | null = null;
  /** Whether it is being found out if the peer is to be offered one: until then nothing else is sent. */
  let weighing = false;
  const declined = new Set<string>();
  /** Which of its chunks are being sent: a new wish ends the one before. */
  let sending = 0;
  /** The vector from which this end last asked to be sent things again. */
  let askedFrom = '';

  const send = (frame: Frame) =>
    peer.send(encodeFrame(frame)).catch((error: unknown) => {
      if (gone) return;
      console.warn('frame not sent', peer.remoteId, error);
      // What it carried has not arrived: go back to what the peer itself said it has.
      sent = { ...acknowledged };
    });

  /** What the peer holds must not be sent to it, least of all what it has just sent itself. */
  function peerHas(device: string, seq: number): void {
    sent[device] = Math.max(sent[device] ?? 0, seq);
  }

  async function catchUp(): Promise<void> {
    do {
      restart = false;
      for await (const batch of log.missingFrom({ ...sent })) {
        if (gone || restart) break;
        const envelopes = batch.filter(({ device, seq }) => seq > (sent[device] ?? 0));
        for (const { device, seq } of envelopes) sent[device] = seq;
        if (envelopes.length > 0)
          await send({ kind: 'envelopes', envelopes: envelopes.map(({ bytes }) => bytes) });
      }
    } while (restart && !gone);
  }

  /** Brings the peer what it lacks, by the way that is shortest. */
  async function bring(vector: Vector): Promise<void> {
    if (remote === null || offered) return;
    weighing = true;
    const snapshot = await log.snapshots?.offerFor(remote, vector).catch((error: unknown) => {
      console.error('no snapshot to offer', log.ws, error);
      return null;
    });
    weighing = false;
    if (!snapshot || declined.has(snapshot.id)) return startCatchUp();
    offered = snapshot;
    const { bytes, ...offer } = snapshot;
    await send({ kind: 'offer', ...offer, size: bytes.length });
  }

  async function sendChunks({ id, bytes }: OfferedSnapshot, from: number): Promise<void> {
    const own = ++sending;
    const count = Math.ceil(bytes.length / CHUNK_BYTES);
    for (let index = from; index < count; index++) {
      if (gone || own !== sending) return;
      const chunk = bytes.subarray(index * CHUNK_BYTES, (index + 1) * CHUNK_BYTES);
      await peer.send(encodeFrame({ kind: 'chunk', id, index, count, bytes: chunk }));
    }
  }

  function onWant({ id, from }: Extract<Frame, { kind: 'want' }>): void {
    if (offered?.id !== id) return;
    if (from * CHUNK_BYTES < offered.bytes.length) {
      sendChunks(offered, from).catch((error: unknown) =>
        console.warn('snapshot not sent', peer.remoteId, error),
      );
      return;
    }
    sending += 1;
    declined.add(id);
    offered = null;
  }

  const source: SnapshotSource = {
    want: (id, from) => void send({ kind: 'want', id, from }),
    decline(id) {
      void send({ kind: 'want', id, from: MAX_CHUNKS });
      void send({ kind: 'have', again: true, vector: log.vector() });
    },
  };

  function startCatchUp(): void {
    if (offered || weighing) return;
    if (catchingUp) {
      restart = true;
      return;
    }
    catchingUp = catchUp()
      .catch((error: unknown) => console.error('catching up failed', peer.remoteId, error))
      .finally(() => {
        catchingUp = null;
        if (restart && !gone) startCatchUp();
      });
  }

  async function onHello(frame: Extract<Frame, { kind: 'hello' }>): Promise<void> {
    const claim = helloClaim(log.ws, peer.remoteId, peer.localId);
    if (!(await verify(fromBase64Url(frame.device), claim, frame.sig)))
      return events.onRefused?.('forged-hello');
    remote = frame.device;
    acknowledged = frame.vector;
    sent = { ...frame.vector };
    events.onPeerHas(remote, frame.vector);
    await bring(frame.vector);
  }

  async function handle(frame: Frame | 'unreadable-frame' | null): Promise<void> {
    if (gone || !frame) return;
    if (frame === 'unreadable-frame') return events.onRefused?.(frame);
    if (frame.kind === 'hello') return onHello(frame);
    if (remote === null) return;
    if (frame.kind === 'have') {
      acknowledged = frame.vector;
      if (frame.again) sent = { ...frame.vector };
      else for (const [device, seq] of Object.entries(frame.vector)) peerHas(device, seq);
      events.onPeerHas(remote, frame.vector);
      if (frame.again) await bring(frame.vector);
      return;
    }
    if (frame.kind === 'offer') return log.snapshots?.intake.offered(source, frame);
    if (frame.kind === 'want') return onWant(frame);
    if (frame.kind === 'chunk') return log.snapshots?.intake.chunk(source, frame);
    for (const { device, seq } of frame.envelopes.flatMap((bytes) => placeOf(bytes) ?? []))
      peerHas(device, seq);
    const outcome = await log.receive(frame.envelopes);
    const vector = log.vector();
    // Asking twice from the same place would bring the same: what is refused stays refused.
    const again = outcome === 'incomplete' && JSON.stringify(vector) !== askedFrom;
    if (!again) return acknowledgeSoon();
    askedFrom = JSON.stringify(vector);
    await send({ kind: 'have', again, vector });
  }

  /** One `have` for what came within a moment, once the pages have read it: they share the hub's thread. */
  function acknowledgeSoon(): void {
    acknowledging ??= setTimeout(() => {
      acknowledging = undefined;
      if (!gone) void send({ kind: 'have', again: false, vector: log.vector() });
    }, ACKNOWLEDGE_MS);
  }

  let queue: Promise<void> = device
    .sign(helloClaim(log.ws, peer.localId, peer.remoteId))
    .then((sig) => send({ kind: 'hello', device: device.id, sig, vector: log.vector() }));

  return {
    device: () => remote,
    catchUp() {
      if (remote !== null && !gone) startCatchUp();
    },
    show(envelopes) {
      if (remote !== null && !gone) void send({ kind: 'envelopes', envelopes });
    },
    askAgain() {
      if (remote !== null && !gone) void send({ kind: 'have', again: true, vector: log.vector() });
    },
    onFrame(bytes) {
      waiting.push(bytes);
      queue = queue
        .then(() => handle(takeWaiting(waiting)))
        .catch((error: unknown) => console.error('frame not handled', peer.remoteId, error));
    },
    onGone() {
      if (gone) return;
      gone = true;
      clearTimeout(acknowledging);
      log.snapshots?.intake.gone(source);
      events.onGone(remote);
    },
    push(rows) {
      if (remote === null || gone || offered || weighing) return;
      if (catchingUp) {
        restart = true;
        return;
      }
      const next: Uint8Array[] = [];
      for (const { device, seq, bytes } of rows) {
        const last = sent[device] ?? 0;
        if (seq <= last) continue;
        if (seq > last + 1) {
          startCatchUp();
          break;
        }
        sent[device] = seq;
        next.push(bytes);
      }
      if (next.length > 0) void send({ kind: 'envelopes', envelopes: next });
    },
  };
}

/** What a device signs to prove itself: this workspace, this connection, this direction. */
function helloClaim(ws: string, from: string, to: string): Uint8Array {
  return new TextEncoder().encode(`adjutant hello\0${ws}\0${from}\0${to}`);
}

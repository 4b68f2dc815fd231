import type { Vector } from '../store/log';
import type { Device, Verify } from '../trust/device';
import { createHeld } from './held';
import { type Note, noteClaim } from './letter';
import { envelopeId, type LetterSeal } from './letter-seal';
import type { Cursor, Letter, Mailbox, StoredLetter } from './mailbox';
import { createIntake, type Intake, type LetterFault } from './mailbox-intake';
import type { SessionLog } from './session';
import { createShortfall } from './shortfall';
import { createWakeUp } from './wake-up';

/** What is kept of a mailbox between two starts of the browser. */
export interface MailboxMemory {
  cursor: Cursor | null;
  /** How far the mailbox holds each device's log without a gap. */
  held: Vector;
  /** The snapshot that this browser keeps in the mailbox. */
  snapshot?: string;
}

export interface MailboxEvents {
  /** To be kept. What is not kept is read or appended once more. */
  onMemory(memory: MailboxMemory): void;
  /**
   * `connected`: what lies in the mailbox was read to its end, and what comes is taken. `lacking`: so many envelopes are
   * known to be, and neither the mailbox nor this log has them.
   */
  onState(state: { connected: boolean; lacking: number }): void;
  /** A device's note says how far it has each log. */
  onPeerHas(device: string, vector: Vector): void;
  onRefused(faults: LetterFault[]): void;
}

/** One workspace's log and its mailbox, kept in step while there is a connection (protocol: `mailbox.ts`). */
export interface MailboxSession {
  /** Rejects when the mailbox no longer answers, and may be called again; returns when the signal aborts. */
  serve(mailbox: Mailbox, signal: AbortSignal): Promise<void>;
  /** Envelopes were committed. */
  push(rows: { device: string }[]): void;
  /** Has it look for what the mailbox still lacks. */
  catchUp(): void;
  /** Reads again what was not taken: membership has gone on, and it may be valid now. */
  askAgain(): void;
}

/** One note tells what came within a moment. */
const NOTE_MS = 500;
/** What one note says is there may still be on its way from its author; only then it is asked for. */
const ASK_MS = 3000;
/** What came over another link is mostly appended by its author; what was not is found at this pace. */
const SWEEP_MS = 60_000;

export function createMailboxSession({
  log,
  device,
  verify,
  seal,
  memory,
  events,
}: {
  log: SessionLog;
  device: Device;
  verify: Verify;
  seal: LetterSeal;
  memory: MailboxMemory;
  events: MailboxEvents;
}): MailboxSession {
  let cursor = memory.cursor;
  let held = createHeld(memory.held);
  let snapshot = memory.snapshot ?? '';
  let shortfall = createShortfall(device.id);
  /** Refusals up to here are counted; where a gap was, letters are read twice. */
  let countedTo = cursor?.last?.at ?? 0;
  let connected = false;
  let lacking = 0;
  let askedFor = '{}';
  /** Something came here first, which no note has told yet. */
  let toSay = false;
  const sent = new Set<string>();
  let interrupt = () => {};
  const work = createWakeUp<'append' | 'answer' | 'note' | 'end'>();

  const stored = (vector: Vector) => (log.storedFrom ?? log.missingFrom)(vector);

  function tell(): void {
    lacking = shortfall.count(log.vector());
    events.onState({ connected, lacking });
  }

  function keep(last = cursor?.last ?? null, readFrom = cursor?.at ?? 0): void {
    if (!cursor) return;
    cursor = { ...cursor, last, at: readFrom };
    events.onMemory({ cursor, held: held.vector(), snapshot });
  }

  async function take(intake: Intake, letters: StoredLetter[]): Promise<void> {
    const last = letters.at(-1);
    if (!last) return;
    const { isNews, refused } = await intake.take(letters);
    toSay ||= isNews;
    const faults = refused.filter(({ at }) => at > countedTo).map(({ fault }) => fault);
    if (faults.length > 0) events.onRefused(faults);
    countedTo = Math.max(countedTo, last.at);
    // What is not whole, and what waits for an earlier envelope, must be read again after a restart.
    const open = Math.min(intake.firstOpen() ?? Infinity, shortfall.firstGap() ?? Infinity);
    keep({ at: last.at, id: last.id }, Math.min(last.at, open - 1));
  }

  async function read(mailbox: Mailbox, signal: AbortSignal): Promise<void> {
    while (!signal.aborted && cursor) {
      const intake = createIntake({
        log,
        device,
        verify,
        seal,
        held,
        shortfall,
        sent,
        onPeerHas: events.onPeerHas,
      });
      let again: number | null = null;
      const round = new AbortController();
      const stop = () => round.abort();
      signal.addEventListener('abort', stop);
      interrupt = () => {
        again = shortfall.takeUntaken();
        if (again !== null) stop();
      };
      for await (const { letters, behind } of mailbox.read(cursor.at, round.signal)) {
        await take(intake, letters);
        if (behind > 0) continue;
        again ??= shortfall.readAgainFrom(log.vector());
        if (again !== null) break;
        readToEnd();
      }
      signal.removeEventListener('abort', stop);
      if (again === null) return;
      cursor = { ...cursor, at: Math.min(cursor.at, again - 1) };
    }
  }

  function readToEnd(): void {
    if (!connected) {
      connected = true;
      work.wake('append');
      tell();
    } else if (lacking > 0) tell();
    if (toSay) work.wakeIn(NOTE_MS, 'note');
    if (isWanting()) work.wakeIn(ASK_MS, 'note');
    if (shortfall.hasAsks()) work.wake('answer');
  }

  const isWanting = () => {
    const wanted = JSON.stringify(shortfall.wanted(log.vector()));
    return wanted !== '{}' && wanted !== askedFor;
  };

  /** Does one after the other what is due, from the moment that the mailbox was read to its end. */
  async function write(mailbox: Mailbox, signal: AbortSignal): Promise<void> {
    const sweep = setInterval(() => work.wake('append'), SWEEP_MS);
    const end = () => work.wake('end');
    signal.addEventListener('abort', end);
    try {
      while (!signal.aborted) {
        const due = await work.wait();
        if (signal.aborted || !connected) continue;
        if (due.has('append')) await appendMissing(mailbox);
        if (due.has('append')) await appendSnapshot(mailbox);
        for (const ask of shortfall.takeAsks(log.vector())) await answer(mailbox, ask);
        if (due.has('note')) await appendNote(mailbox);
      }
    } finally {
      clearInterval(sweep);
      signal.removeEventListener('abort', end);
    }
  }

  async function appendMissing(mailbox: Mailbox): Promise<void> {
    let underWay: Promise<void> | null = null;
    for await (const batch of stored(held.vector())) {
      const rows = batch.filter((row) => !held.has(row.device, row.seq));
      // Sealed while the server still stores those before.
      const groups = await Promise.all(rows.map((row) => seal.envelope(row.device, row.bytes)));
      await underWay;
      underWay = appendAll(mailbox, groups, sent).then((faults) => {
        for (const [index, row] of rows.entries()) if (!faults[index]) held.add(row.device, row.seq);
        keep();
        throwFirst(faults);
      });
      // It may fail while the next are being sealed; it is awaited after that.
      underWay.catch(() => undefined);
    }
    await underWay;
  }

  async function appendSnapshot(mailbox: Mailbox): Promise<void> {
    const kept = await log.snapshots?.forMailbox(snapshot);
    if (!kept) return;
    const [first, ...others] = await seal.snapshot(device.id, kept.bytes);
    if (!first) return;
    sent.add(envelopeId(first.id));
    // What it takes the place of goes with the first, so the others must come after it.
    await mailbox.append(first);
    for (const letter of others) await mailbox.append(letter);
    snapshot = kept.id;
    keep();
  }

  /** Appends anew what a device said that it lacks and cannot get from the mailbox. */
  async function answer(mailbox: Mailbox, { note, id }: { note: Note; id: string }): Promise<void> {
    const since = { ...log.vector() };
    for (const wanted of Object.keys(note.wanted)) since[wanted] = note.vector[wanted] ?? 0;
    for await (const batch of stored(since)) {
      const rows = batch.filter((row) => row.seq <= (note.wanted[row.device] ?? 0));
      const groups = await Promise.all(rows.map((row) => seal.envelope(row.device, row.bytes, id)));
      throwFirst(await appendAll(mailbox, groups, sent));
    }
  }

  async function appendNote(mailbox: Mailbox): Promise<void> {
    tell();
    if (!toSay && !isWanting()) return;
    toSay = false;
    const vector = log.vector();
    const wanted = shortfall.wanted(vector);
    const sig = await device.sign(noteClaim(seal.topic, { vector, wanted }));
    await mailbox.append(await seal.note({ device: device.id, sig, vector, wanted }));
    askedFor = JSON.stringify(wanted);
  }

  return {
    async serve(mailbox, signal) {
      const resumed = await mailbox.resume(cursor);
      if (resumed !== cursor) {
        held = createHeld({});
        snapshot = '';
        countedTo = 0;
      }
      cursor = resumed;
      keep();
      shortfall = createShortfall(device.id);
      askedFor = '{}';
      sent.clear();
      const life = new AbortController();
      const end = () => life.abort();
      signal.addEventListener('abort', end);
      try {
        const halves = [read(mailbox, life.signal), write(mailbox, life.signal)];
        throwFirst(await Promise.allSettled(halves.map((half) => half.finally(end))));
      } finally {
        signal.removeEventListener('abort', end);
        connected = false;
        events.onState({ connected, lacking });
      }
    },
    push(rows) {
      if (rows.some((row) => row.device === device.id)) work.wake('append');
    },
    catchUp: () => work.wake('append'),
    askAgain: () => interrupt(),
  };
}

/**
 * Appends letters in order, all under way at once: given sealed, as they are not sealed in order.
 *
 * @returns for each group what went wrong with it, or null.
 */
async function appendAll(
  mailbox: Mailbox,
  groups: Letter[][],
  sent: Set<string>,
): Promise<(PromiseRejectedResult | null)[]> {
  const appending = groups.map((letters) => {
    for (const { id } of letters) sent.add(envelopeId(id));
    return Promise.allSettled(letters.map((letter) => mailbox.append(letter)));
  });
  const settled = await Promise.all(appending);
  return settled.map((outcomes) => outcomes.find((outcome) => outcome.status === 'rejected') ?? null);
}

function throwFirst(outcomes: (PromiseSettledResult<unknown> | null)[]): void {
  for (const outcome of outcomes) if (outcome?.status === 'rejected') throw outcome.reason;
}

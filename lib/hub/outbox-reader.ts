import type { CommandFault } from '../commands/apply';
import { CommandGone } from '../store/commit';
import type { Database } from '../store/db';
import type { CommandWatch } from '../store/long-commands';
import { commandIdOf, type HandedCommand } from '../store/outbox';
import { CalledOff, stageCommand } from './stage-command';
import type { Staging } from './staging';

/** How many outbox commands share one commit at most. */
const BATCH = 64;

/** Brings what lies in the outbox to the documents, in order. Its functions must run one at a time. */
export interface OutboxReader {
  /** Applies what lies in the outbox until nothing is left to apply. */
  drain(): Promise<void>;
  /** Remembers a command that a page has just handed over … */
  hand(handed: HandedCommand): void;
  /** … and applies what was handed over, without reading it from the outbox where it follows on what was read. */
  applyHanded(): Promise<void>;
}

interface Steps {
  stage(): Staging;
  /** @throws Error when it was not written; memory then is what the store holds. */
  commit(staging: Staging): Promise<void>;
  reopen(): Promise<void>;
  isClosed(): boolean;
  watch: CommandWatch;
}

export function createOutboxReader(
  db: Database,
  { stage, commit, reopen, isClosed, watch }: Steps,
): OutboxReader {
  /** The outbox has been read up to this number. */
  let readTo: number | null = null;
  let handed: HandedCommand[] = [];

  async function drain(): Promise<void> {
    while (!isClosed() && (await drainBatch(BATCH)) > 0);
  }

  async function drainBatch(limit: number): Promise<number> {
    const rows = await db.outbox
      .filter(({ failure }) => failure === null)
      .limit(limit)
      .toArray();
    const [first] = rows;
    if (!first) return 0;
    try {
      await apply(rows);
    } catch (error) {
      // It is not in the outbox any more, and was not committed; the others are read anew.
      if (error instanceof CalledOff || error instanceof CommandGone) return rows.length;
      if (!(error instanceof Unforeseen)) throw error;
      // It must not stand in the way of the others: find it, and set it aside.
      if (rows.length > 1) return drainBatch(1);
      console.error('command set aside', first.seq, error.cause);
      const failure: CommandFault = 'unreadable-command';
      return db.outbox.update(first.seq, { failure });
    }
    return rows.length;
  }

  /** Applies and commits commands. @throws Unforeseen when one breaks; nothing of them is then done. */
  async function apply(rows: HandedCommand[]): Promise<void> {
    const staging = stage();
    try {
      for (const { seq, command } of rows) {
        const failure = await stageCommand(staging, command, watch);
        const row = { seq, commandId: commandIdOf(command) };
        if (failure) staging.commit.failed.push({ ...row, failure });
        else staging.commit.done.push(row);
      }
    } catch (cause) {
      await reopen();
      if (cause instanceof CalledOff) throw cause;
      throw new Unforeseen('a command broke', { cause });
    }
    await commit(staging);
    readTo = Math.max(readTo ?? 0, ...rows.map(({ seq }) => seq));
  }

  return {
    drain,
    hand: (one) => void handed.push(one),
    async applyHanded() {
      const rows = handed.filter(({ seq }) => seq > (readTo ?? 0));
      handed = [];
      if (rows.length === 0) return;
      const isNext = rows.every(({ seq }, at) => readTo !== null && seq === readTo + 1 + at);
      try {
        if (isNext) return await apply(rows);
      } catch (error) {
        // Its entry may have failed in the page; what is in the outbox is what counts.
        console.warn('handed commands not applied', error);
      }
      await drain();
    },
  };
}

/** A command that passed all checks and still broke. */
class Unforeseen extends Error {}

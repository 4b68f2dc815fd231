import { liveQuery } from 'dexie';
import * as v from 'valibot';
import type { Database } from './db';

/**
 * What takes long, a person follows and may call off: the hub says on this channel how far it is with a command, and pages
 * say which one is called off. What counts is the outbox: a command that is taken out of it cannot come true any more.
 */
const CHANNEL = 'adjutant-long-commands';

/** How far a command of thousands of records is: all are checked before the first is written. */
const progress = v.object({
  id: v.string(),
  step: v.picklist(['checking', 'writing']),
  done: v.number(),
  of: v.number(),
});
const calledOff = v.object({ calledOff: v.string() });

export type CommandProgress = v.InferOutput<typeof progress>;

/** The hub's side. */
export interface CommandWatch {
  tell(progress: CommandProgress): void;
  /** Whether the command was taken out of the outbox by the person who gave it. */
  isCalledOff(id: string): boolean;
}

/** For hubs that no page follows. */
export const noWatch: CommandWatch = { tell: () => undefined, isCalledOff: () => false };

export function createCommandWatch(): CommandWatch {
  const channel = new BroadcastChannel(CHANNEL);
  const off = new Set<string>();
  channel.addEventListener('message', ({ data }) => {
    const read = v.safeParse(calledOff, data);
    if (read.success) off.add(read.output.calledOff);
  });
  return { tell: (told) => channel.postMessage(told), isCalledOff: (id) => off.has(id) };
}

/** A command in the outbox whose fate a page follows. */
export interface FollowedCommand {
  /** `done` once it has come true, `failed` where it cannot, `called-off` after `callOff` was in time. */
  readonly end: Promise<'done' | 'failed' | 'called-off'>;
  /** Takes it out of the outbox, unless it has come true by then. */
  callOff(): Promise<void>;
}

/**
 * Follows a packed import that is in the outbox.
 *
 * @param id its own, not the command's.
 * @param onProgress told how far the hub is with it.
 */
export function followCommand(
  db: Database,
  id: string,
  onProgress: (progress: CommandProgress) => void,
): FollowedCommand {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }) => {
    const read = v.safeParse(progress, data);
    if (read.success && read.output.id === id) onProgress(read.output);
  });
  const row = () => db.outbox.filter(({ command }) => v.is(v.object({ id: v.literal(id) }), command)).first();
  let isCalledOff = false;
  const end = new Promise<'done' | 'failed' | 'called-off'>((resolve, reject) => {
    const following = liveQuery(row).subscribe({
      next(found) {
        if (found && found.failure === null) return;
        following.unsubscribe();
        resolve(found ? 'failed' : isCalledOff ? 'called-off' : 'done');
      },
      error: reject,
    });
  }).finally(() => channel.close());
  return {
    end,
    async callOff() {
      await db.transaction('rw', db.outbox, async () => {
        const found = await row();
        isCalledOff = found !== undefined;
        if (found) await db.outbox.delete(found.seq);
      });
      if (isCalledOff) channel.postMessage({ calledOff: id });
    },
  };
}

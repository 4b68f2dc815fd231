import { liveQuery } from 'dexie';
import * as Y from 'yjs';
import type { Run } from '../commands/command';
import type { Database } from '../store/db';
import { claimClientId } from './claim-client-id';
import { beyond, committedNote } from './committed-note';
import { createHandOver, MERGED_BYTES } from './hand-over';
import { openLocalCopy } from './local-copy';
import { localCopyName, noteText } from './note';
import { NOTE_MAX_LENGTH, replaceText } from './replace-text';

/** A meeting's note while a page has it open: shared text that both people may type into at once. */
export interface OpenNote {
  /** How many characters (UTF-16) the note takes. */
  readonly maxLength: number;
  read(): string;
  /**
   * Makes the text what the person's editor shows, as the smallest change that does.
   *
   * @returns where in the text what was put in was cut for want of room, or null where all of it was taken.
   */
  write(next: string): number | null;
  /** Tells of changes that were not made by `write`, with the steps to move a caret by. */
  onChange(listener: (text: string, delta: TextDelta[]) => void): () => void;
  /** Tells whether what was typed can not be taken down at present, now and whenever that changes. */
  onFailing(listener: (isFailing: boolean) => void): () => void;
  /** Hands over what was typed last without a wait, as for a page that is about to go. It does not throw. */
  handOver(): void;
  /** Hands over what was typed last; resolves when it is safe on disk. @throws Error when it could not be taken down. */
  close(): Promise<void>;
}

export interface TextDelta {
  retain?: number;
  insert?: string;
  delete?: number;
}

/**
 * Opens a note for editing in this page. What the page holds comes from three places that together miss nothing:
 * the merged state that the hub keeps, commands still in the outbox, and the local copy of `y-indexeddb`, which is
 * fast but acknowledges nothing. Whatever the local copy has beyond the others is handed over first of all; where it
 * cannot be used, the others are all there is.
 *
 * @throws Error when the database cannot be read.
 */
export async function openNote(db: Database, ws: string, meeting: string, run: Run): Promise<OpenNote> {
  const claimed = await claimClientId(db, ws, meeting);
  const doc = new Y.Doc();
  try {
    return await openIn(doc, claimed, { db, ws, meeting, run });
  } catch (error) {
    doc.destroy();
    claimed.release();
    throw error;
  }
}

type Claimed = Awaited<ReturnType<typeof claimClientId>>;

interface Place {
  db: Database;
  ws: string;
  meeting: string;
  run: Run;
}

async function openIn(doc: Y.Doc, { clientId, ownIds, release }: Claimed, place: Place): Promise<OpenNote> {
  const { db, ws, meeting, run } = place;
  const apply = (state: Uint8Array) => {
    Y.applyUpdateV2(doc, state, 'hub');
    // Yjs takes another one when something comes in the name it writes under; nobody would accept that one.
    doc.clientID = clientId;
  };
  const local = await openLocalCopy(localCopyName(ws, meeting), doc);
  const known = await committedNote(db, ws, meeting, ownIds);
  for (const state of known) apply(state);
  doc.clientID = clientId;
  const text = noteText(doc);

  const listeners = new Set<(isFailing: boolean) => void>();
  let isFailing = false;
  const handOver = createHandOver(
    (update) => run({ type: 'edit-note', ws, meeting, update }),
    (failing, error) => {
      isFailing = failing;
      if (failing) console.error('note not handed over', meeting, error);
      for (const listener of listeners) listener(failing);
    },
  );
  const tryHandOver = () => handOver.now().catch(() => undefined);
  for (const unsaved of beyond(doc, known, ownIds, MERGED_BYTES)) handOver.gather(unsaved);
  doc.on('updateV2', (update: Uint8Array, origin: unknown) => {
    if (origin === 'editor') handOver.gather(update);
  });
  await tryHandOver();

  const stored = liveQuery(() => db.notes.get([ws, meeting])).subscribe((row) => {
    if (row) apply(row.state);
  });
  const leave = () => {
    handOver.stop();
    doc.destroy();
    release();
  };

  return {
    maxLength: NOTE_MAX_LENGTH,
    read: () => text.toString(),
    write: (next) => replaceText(text, next),
    onChange(listener) {
      const observer = (event: Y.YTextEvent, { origin }: Y.Transaction) => {
        if (origin !== 'editor') listener(text.toString(), event.delta as TextDelta[]);
      };
      text.observe(observer);
      return () => text.unobserve(observer);
    },
    onFailing(listener) {
      listeners.add(listener);
      listener(isFailing);
      return () => listeners.delete(listener);
    },
    handOver: () => void tryHandOver(),
    async close() {
      stored.unsubscribe();
      try {
        await handOver.now();
      } catch (error) {
        // The next page with this note finds it in the local copy. Without one it is here only, and is tried on.
        if (local) await local.destroy().finally(leave);
        else void handOver.whenSafe().then(leave);
        throw error;
      }
      await local?.destroy();
      leave();
    },
  };
}

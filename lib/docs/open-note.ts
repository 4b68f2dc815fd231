import { liveQuery } from 'dexie';
import { IndexeddbPersistence } from 'y-indexeddb';
import * as Y from 'yjs';
import type { Run } from '../commands/command';
import type { Database } from '../store/db';
import { claimClientId } from './claim-client-id';
import { noteText } from './note';

/** A meeting's note while a page has it open: shared text that both people may type into at once. */
export interface OpenNote {
  read(): string;
  /** Makes the text what the person's editor shows, as the smallest change that does. */
  write(next: string): void;
  /** Tells of changes that were not made by `write`, with the steps to move a caret by. */
  onChange(listener: (text: string, delta: TextDelta[]) => void): () => void;
  /** Hands over what was typed last; resolves when it is safe on disk. @throws Error when it could not be taken down. */
  close(): Promise<void>;
}

export interface TextDelta {
  retain?: number;
  insert?: string;
  delete?: number;
}

/** Typing is gathered this long before it is handed over: one envelope for a few keystrokes. */
const GATHER_MS = 100;

/**
 * Opens a note for editing in this page. What the page holds comes from three places that together miss nothing:
 * the merged state that the hub keeps, commands still in the outbox, and the local copy of `y-indexeddb`, which is
 * fast but acknowledges nothing. Whatever the local copy has beyond the others is handed over first of all.
 *
 * @throws Error when the database cannot be read.
 */
export async function openNote(db: Database, ws: string, meeting: string, run: Run): Promise<OpenNote> {
  const { clientId, ownIds, release } = await claimClientId(db, ws, meeting);
  const doc = new Y.Doc();
  const local = new IndexeddbPersistence(`adjutant-note-${ws}-${meeting}`, doc);
  await local.whenSynced;
  const known = await committedState(db, ws, meeting);
  for (const state of known) Y.applyUpdateV2(doc, state, 'hub');
  doc.clientID = clientId;
  const text = noteText(doc);

  let gathered: Uint8Array<ArrayBuffer>[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let handedOver: Promise<void> = Promise.resolve();
  function handOver(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (gathered.length === 0) return handedOver;
    const update = Y.mergeUpdatesV2(gathered).slice();
    gathered = [];
    const before = handedOver.catch(() => undefined);
    handedOver = before.then(() => run({ type: 'edit-note', ws, meeting, update }));
    // What could not be taken down (a full disk) goes with the next try.
    handedOver.catch(() => gathered.unshift(update));
    return handedOver;
  }
  const tryHandOver = () =>
    handOver().catch((error: unknown) => console.error('note not handed over', meeting, error));

  const unsaved = beyond(doc, known, ownIds);
  if (unsaved) gathered.push(unsaved.slice());
  doc.on('updateV2', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'editor') return;
    gathered.push(update.slice());
    timer ??= setTimeout(tryHandOver, GATHER_MS);
  });
  await tryHandOver();

  const stored = liveQuery(() => db.notes.get([ws, meeting])).subscribe((row) => {
    if (row) Y.applyUpdateV2(doc, row.state, 'hub');
  });

  return {
    read: () => text.toString(),
    write: (next) => doc.transact(() => replaceText(text, next), 'editor'),
    onChange(listener) {
      const observer = (event: Y.YTextEvent, { origin }: Y.Transaction) => {
        if (origin !== 'editor') listener(text.toString(), event.delta as TextDelta[]);
      };
      text.observe(observer);
      return () => text.unobserve(observer);
    },
    async close() {
      stored.unsubscribe();
      try {
        await handOver();
      } finally {
        await local.destroy();
        doc.destroy();
        release();
      }
    },
  };
}

/** What is acknowledged already: the hub's merged state and the commands it has not come to yet. */
async function committedState(db: Database, ws: string, meeting: string): Promise<Uint8Array[]> {
  return db.transaction('r', db.notes, db.outbox, async () => {
    const row = await db.notes.get([ws, meeting]);
    const waiting = await db.outbox
      .filter(({ command, failure }) => failure === null && isEditOf(command, ws, meeting))
      .toArray();
    const updates = waiting.map(({ command }) => (command as { update: Uint8Array }).update);
    return row ? [row.state, ...updates] : updates;
  });
}

const isEditOf = (command: unknown, ws: string, meeting: string): boolean => {
  const { type, ws: inWs, meeting: of } = command as Record<string, unknown>;
  return type === 'edit-note' && inWs === ws && of === meeting;
};

/**
 * What a document holds beyond some states of it, or null. Of what was written only that in this device's own name:
 * what others wrote comes from them, and is refused from anybody else.
 */
function beyond(doc: Y.Doc, known: Uint8Array[], ownIds: ReadonlySet<number>): Uint8Array | null {
  const committed = new Y.Doc();
  for (const state of known) Y.applyUpdateV2(committed, state);
  // Deletions count as well: they are in no state vector.
  if (Y.equalSnapshots(Y.snapshot(doc), Y.snapshot(committed))) return null;
  const clocks = (one: Y.Doc) => Y.decodeStateVector(Y.encodeStateVector(one));
  const before = clocks(committed);
  const sent = [...clocks(doc)].map(
    ([client, clock]) => [client, ownIds.has(client) ? (before.get(client) ?? 0) : clock] as const,
  );
  const copy = new Y.Doc();
  Y.applyUpdateV2(copy, Y.encodeStateAsUpdateV2(doc));
  // What others wrote and still waits for what it follows would be encoded as well.
  copy.store.pendingStructs = null;
  copy.store.pendingDs = null;
  return Y.encodeStateAsUpdateV2(copy, Y.encodeStateVector(new Map(sent)));
}

/** Replaces only what differs between the common beginning and the common end; never half a surrogate pair. */
function replaceText(text: Y.Text, next: string): void {
  const before = text.toString();
  const shorter = Math.min(before.length, next.length);
  let start = 0;
  while (start < shorter && before[start] === next[start]) start += 1;
  if (start > 0 && isHighSurrogate(before, start - 1)) start -= 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === next.at(-1 - end)) end += 1;
  if (end > 0 && isHighSurrogate(before, before.length - end - 1)) end -= 1;
  text.delete(start, before.length - start - end);
  text.insert(start, next.slice(start, next.length - end));
}

const isHighSurrogate = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xd800;

import * as v from 'valibot';
import { beforeEach, expect, onTestFinished, vi } from 'vitest';
import * as Y from 'yjs';
import { type Intent, intent } from '../../lib/commands/command';
import { type OpenNote, openNote } from '../../lib/docs/open-note';
import { newId } from '../../lib/records/id';
import { openDatabase } from '../../lib/store/db';
import { openDevice } from '../../lib/trust/device';
import '../store/fake-indexeddb';
import { fakeLocks } from './fake-locks';

export const locks = fakeLocks();

beforeEach(() => void vi.stubGlobal('navigator', { locks: locks.manager }));

/** Petra's browser with no hub: what her pages hand over lies there and is looked at. */
export async function petra() {
  const db = openDatabase(newId());
  const device = await openDevice(db);
  const ws = newId();
  const meeting = newId();
  const handed: Uint8Array[] = [];
  let isDiskFull = false;
  const run = async (given: Intent) => {
    if (isDiskFull) throw new DOMException('full', 'QuotaExceededError');
    expect(v.safeParse(intent, given).success).toBe(true);
    if (given.type === 'edit-note') handed.push(given.update);
  };
  const open = async (): Promise<OpenNote> => {
    const note = await openNote(db, ws, meeting, run);
    onTestFinished(() => note.close().catch(() => undefined));
    return note;
  };
  /** What the others would see. */
  const text = () => {
    const doc = new Y.Doc();
    for (const update of handed) Y.applyUpdateV2(doc, update);
    return doc.getText('body').toString();
  };
  const commit = async () => {
    const doc = new Y.Doc();
    for (const update of handed) Y.applyUpdateV2(doc, update);
    await db.notes.put({ ws, id: meeting, state: Y.encodeStateAsUpdateV2(doc), text: text() });
  };
  const fillDisk = (isFull: boolean) => {
    isDiskFull = isFull;
  };
  const copyName = `adjutant-note-${ws}-${meeting}`;
  return { db, device, ws, meeting, handed, open, text, commit, fillDisk, copyName };
}

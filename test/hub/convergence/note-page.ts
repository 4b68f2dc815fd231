import * as Y from 'yjs';
import type { Intent } from '../../../lib/commands/command';
import { clientIdsOf } from '../../../lib/docs/client-ids';
import { noteText } from '../../../lib/docs/note';
import type { Person } from '../people';

/** A page with meeting notes open in it, as an editor would have them; it outlives what it hands over. */
export function openNotePage(who: Person, ws: string) {
  const notes = new Map<string, Y.Doc>();

  async function open(meeting: string): Promise<Y.Doc> {
    const known = notes.get(meeting);
    if (known) return known;
    const doc = new Y.Doc();
    notes.set(meeting, doc);
    await catchUp(meeting, doc);
    doc.clientID = (await clientIdsOf(ws, who.hub.device.id, meeting))[0] ?? 0;
    return doc;
  }

  async function catchUp(meeting: string, doc: Y.Doc): Promise<void> {
    const row = await who.db.notes.get([ws, meeting]);
    if (row) Y.applyUpdateV2(doc, row.state, 'hub');
  }

  return {
    /** What the person typed, as the command that hands it over. */
    async type(meeting: string, random: () => number): Promise<Intent> {
      const doc = await open(meeting);
      const text = noteText(doc);
      const updates: Uint8Array[] = [];
      const gather = (update: Uint8Array) => void updates.push(update);
      doc.on('updateV2', gather);
      const at = Math.floor(random() * (text.length + 1));
      doc.transact(() => {
        if (random() < 0.4) text.delete(at, Math.min(text.length - at, Math.floor(random() * 12)));
        text.insert(Math.min(at, text.length), `${who.name} ${Math.floor(random() * 1000)}. `);
      }, 'editor');
      doc.off('updateV2', gather);
      return { type: 'edit-note', ws, meeting, update: Y.mergeUpdatesV2(updates).slice() };
    },
    /** Shows what others typed. */
    async refresh(): Promise<void> {
      for (const [meeting, doc] of notes) await catchUp(meeting, doc);
    },
  };
}

import * as Y from 'yjs';
import { newId } from '../../lib/records/id';

/** An update with all that a real one has: a new record, overrides, strings shared by several, a deletion. */
export function harmlessUpdate(from: Y.Doc, clientId: number, shared: string): Uint8Array {
  const doc = new Y.Doc();
  Y.applyUpdateV2(doc, Y.encodeStateAsUpdateV2(from));
  doc.clientID = clientId;
  const before = Y.encodeStateVector(doc);
  const id = newId();
  doc.transact(() => {
    const tasks = doc.getMap('task');
    tasks.set(id, {
      title: 'Call Marek',
      due: { date: '2026-11-24', time: null, zone: null },
      tags: { a: true },
    });
    tasks.set(`${id}/priority`, 2);
    tasks.set(`${shared}/title`, 'changed');
    tasks.set(`${shared}/title`, 'changed twice');
    tasks.set(`${shared}/tags/b`, true);
    doc
      .getMap('contact')
      .set(newId(), { name: 'Marek Dvořák', emails: { 'marek@example.com': { label: '' } } });
  });
  return Y.encodeStateAsUpdateV2(doc, before);
}

/** One to three of its bytes are others. */
export function mutate(update: Uint8Array, random: () => number): Uint8Array {
  const below = (limit: number) => Math.floor(random() * limit);
  const changed = update.slice();
  for (let times = 1 + below(3); times > 0; times--) changed[below(changed.length)] = below(256);
  return changed;
}

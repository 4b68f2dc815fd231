import * as v from 'valibot';
import * as Y from 'yjs';
import type { Database } from '../store/db';
import { noteRoots } from './note';
import { updateFault } from './update-check';

/**
 * What is acknowledged of a note already: the hub's merged state, and the commands it has not come to yet. A command
 * that the hub will refuse is left out, as is what is none.
 *
 * @returns V2 updates, to be applied in this order.
 */
export async function committedNote(
  db: Database,
  ws: string,
  meeting: string,
  ownIds: ReadonlySet<number>,
): Promise<Uint8Array[]> {
  const edit = v.object({
    type: v.literal('edit-note'),
    ws: v.literal(ws),
    meeting: v.literal(meeting),
    update: v.pipe(
      v.instance(Uint8Array),
      v.check((update) => updateFault(update, ownIds, noteRoots) === null),
    ),
  });
  return db.transaction('r', db.notes, db.outbox, async () => {
    const row = await db.notes.get([ws, meeting]);
    const states: Uint8Array[] = row ? [row.state] : [];
    await db.outbox.each(({ command, failure }) => {
      const parsed = v.safeParse(edit, command);
      if (failure === null && parsed.success) states.push(parsed.output.update);
    });
    return states;
  });
}

/**
 * What a document holds beyond some states of it. Of what was written only that in this device's own name: what others
 * wrote comes from them, and is refused from anybody else.
 *
 * @param atMost how many bytes one update may have; where all in one would have more, each client's goes by itself.
 */
export function beyond(
  doc: Y.Doc,
  known: Uint8Array[],
  ownIds: ReadonlySet<number>,
  atMost: number,
): Uint8Array[] {
  const committed = new Y.Doc();
  for (const state of known) Y.applyUpdateV2(committed, state);
  // Deletions count as well: they are in no state vector.
  if (Y.equalSnapshots(Y.snapshot(doc), Y.snapshot(committed))) return [];
  const before = Y.decodeStateVector(Y.encodeStateVector(committed));
  const all = Y.encodeStateAsUpdateV2(doc);
  // Not the document's own state vector: it does not name what waits for what it follows.
  const { to } = Y.parseUpdateMetaV2(all);
  const writtenBy = (clients: (client: number) => boolean) => {
    const clocks = [...to].map(
      ([client, clock]) => [client, clients(client) ? (before.get(client) ?? 0) : clock] as const,
    );
    return Y.diffUpdateV2(all, Y.encodeStateVector(new Map(clocks)));
  };
  const own = writtenBy((client) => ownIds.has(client));
  if (own.length <= atMost) return [own];
  const writers = [...to.keys()].filter((client) => ownIds.has(client));
  return writers.map((writer) => writtenBy((client) => client === writer));
}

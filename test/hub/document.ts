import { expect } from 'vitest';
import { openWorkspace } from '../../lib/hub/open-workspace';
import { kindNames } from '../../lib/records/registry';
import { projectRecord } from '../../lib/store/projection';
import { type Person, until } from './people';

/** A workspace's document as a person's store has it: what a restart would read. */
export async function storedWorkspace(who: Person, ws: string) {
  const row = await who.db.workspaces.get(ws);
  if (!row) throw new Error(`${who.name} has no workspace ${ws}`);
  return openWorkspace(who.db, row, who.hub.device);
}

/** Every row that pages read is what its record in the document projects to; no row is missing, none is left over. */
export async function expectRowsToMatchDocument(who: Person, ws: string): Promise<void> {
  // Rows of what came in large numbers, and the words they are found by, follow on their commit.
  await until(async () => (await who.db.backlog.count()) === 0);
  const workspace = await storedWorkspace(who, ws);
  for (const kind of kindNames) {
    const stored = await who.db.table(kind).where('[ws+id]').between([ws, ''], [ws, '\uffff']).toArray();
    const rows = [];
    for (const { lastChange, ...row } of stored) {
      rows.push(row);
      // Not in the document, nor in databases of the first version: which envelope changed it last. That one is here.
      if (!lastChange) continue;
      const head = await who.db.heads.get([ws, lastChange.device]);
      expect(head?.seq, `${who.name}: ${kind} ${row.id}`).toBeGreaterThanOrEqual(lastChange.seq);
    }
    const projected = [...workspace.ids(kind)].flatMap((id) => {
      const raw = workspace.read(kind, id);
      return raw ? [projectRecord(kind, ws, id, raw)] : [];
    });
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(rows.sort(byId), `${who.name}: ${kind}`).toEqual(projected.sort(byId));
  }
}

import type { FilingFault } from '../capture/file-selection';
import type { Run } from '../commands/command';
import { newId } from '../records/id';
import { awaitWorkspace } from '../store/await-workspace';
import type { Database } from '../store/db';
import type { Understood } from './understand';

/** On the very first start the private workspace is made within moments; nobody waits longer than this for a word. */
const PATIENCE_MS = 10_000;

/**
 * Adds what was entered in the address bar as a task; null once it is safe on disk. It goes to the private workspace:
 * nothing that was not looked at is shared. What could not be understood becomes a title as it was typed.
 */
export async function fileEntry(
  db: Database,
  run: Run,
  text: string,
  understand: (text: string) => Promise<Understood | null>,
  patience = AbortSignal.timeout(PATIENCE_MS),
): Promise<FilingFault | null> {
  const understood = await understand(text).catch((error: unknown) => {
    console.error('entry not understood', error);
    return null;
  });
  const fields = understood?.fields ?? { title: text.trim().slice(0, 500) };
  try {
    const home = await awaitWorkspace(db, (all) => all.find((row) => row.private), patience);
    const task = { kind: 'task', id: newId(), fields } as const;
    await run({ type: 'add-records', ws: home.id, records: [task] });
    return null;
  } catch (error) {
    console.error('entry not filed', error);
    return patience.aborted && error === patience.reason ? 'notFiledPreparing' : 'notFiledDisk';
  }
}

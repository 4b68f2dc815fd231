import type { Run } from '../commands/command';
import { newId } from '../records/id';
import { awaitWorkspace } from '../store/await-workspace';
import type { Database } from '../store/db';

/** Why what was pointed at was not filed; each is a message of the manifest's. */
export type FilingFault = 'notFiledPreparing' | 'notFiledDisk' | 'notFiledKnown' | 'notFiledNothing';

interface SelectedText {
  selection: string;
  url: string | undefined;
  title: string | undefined;
}

/** On the very first start the private workspace is made within moments; nobody waits longer than this for a word. */
const PATIENCE_MS = 10_000;

/**
 * Files selected text as a task, with the way back to the page; null once it is safe on disk. It goes to the private
 * workspace: nothing that was not looked at is shared.
 */
export async function fileSelection(
  db: Database,
  run: Run,
  selected: SelectedText,
  patience = AbortSignal.timeout(PATIENCE_MS),
): Promise<FilingFault | null> {
  try {
    const home = await awaitWorkspace(db, (all) => all.find((row) => row.private), patience);
    const task = { kind: 'task', id: newId(), fields: taskFields(selected) } as const;
    await run({ type: 'add-records', ws: home.id, records: [task] });
    return null;
  } catch (error) {
    console.error('selection not filed', error);
    return patience.aborted && error === patience.reason ? 'notFiledPreparing' : 'notFiledDisk';
  }
}

function taskFields({ selection, url, title }: SelectedText) {
  const text = selection.replace(/\s+/g, ' ').trim();
  const source = {
    url: url && /^https?:/.test(url) ? url.slice(0, 2048) : null,
    title: (title ?? '').slice(0, 300),
    kind: 'selection',
    excerpt: text.slice(0, 2000),
  };
  return { title: text.slice(0, 500), source };
}

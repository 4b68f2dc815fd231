import type { Run } from '../commands/command';
import { newId } from '../records/id';
import type { Database } from '../store/db';
import { workspaces } from '../store/queries';

/**
 * Files selected text as a task, with the way back to the page. It goes to the private workspace: nothing that
 * was not looked at is shared.
 */
export async function fileSelection(
  db: Database,
  run: Run,
  { selection, url, title }: { selection: string; url: string | undefined; title: string | undefined },
): Promise<void> {
  const home = (await workspaces(db)).find((row) => row.private);
  if (!home) throw new Error('no private workspace yet');
  const text = selection.replace(/\s+/g, ' ').trim();
  const link = url && /^https?:/.test(url) ? url.slice(0, 2048) : null;
  const source = {
    url: link,
    title: (title ?? '').slice(0, 300),
    kind: 'selection',
    excerpt: text.slice(0, 2000),
  };
  await run({
    type: 'add-records',
    ws: home.id,
    records: [{ kind: 'task', id: newId(), fields: { title: text.slice(0, 500), source } }],
  });
}

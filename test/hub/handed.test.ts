import { describe, expect, it } from 'vitest';
import type { Intent } from '../../lib/commands/command';
import { newId } from '../../lib/records/id';
import { record } from '../../lib/store/queries';
import { createMemoryNetwork } from '../sync/memory-link';
import { person } from './people';

async function petraAtHome() {
  const petra = await person('Petra', createMemoryNetwork());
  const home = (await petra.db.workspaces.toArray()).find((row) => row.private)?.id ?? '';
  const task = (title: string): { id: string; intent: Intent } => {
    const id = newId();
    return {
      id,
      intent: { type: 'add-records', ws: home, records: [{ kind: 'task', id, fields: { title } }] },
    };
  };
  return { petra, home, task };
}

describe('a command that a page hands to the hub', () => {
  it('is applied, and gone from the outbox', async () => {
    const { petra, home, task } = await petraAtHome();
    for (const title of ['Order toner', 'Order paper', 'Book a room']) {
      const { id, intent } = task(title);
      await petra.hub.take(await petra.gives(intent));
      expect(await record(petra.db, 'task', home, id)).toMatchObject({ title });
    }
    expect(await petra.db.outbox.count()).toBe(0);
  });

  it('does not come true when it is not in the outbox', async () => {
    const { petra, home, task } = await petraAtHome();
    await petra.hub.take(await petra.gives(task('Before').intent));
    const lost = task('Lost');
    const handed = await petra.gives(lost.intent);
    await petra.db.outbox.delete(handed.seq);
    await petra.hub.take(handed);
    expect(await record(petra.db, 'task', home, lost.id)).toBeNull();
  });

  it('does not take the place of another that was given the same number', async () => {
    const { petra, home, task } = await petraAtHome();
    await petra.hub.take(await petra.gives(task('Before').intent));
    const [lost, kept] = [task('Lost'), task('Kept')];
    const handed = await petra.gives(lost.intent);
    const other = await petra.gives(kept.intent);
    await petra.db.outbox.delete(other.seq);
    await petra.db.table('outbox').put({ seq: handed.seq, command: other.command, failure: null });
    await petra.hub.take(handed);
    expect(await record(petra.db, 'task', home, lost.id)).toBeNull();
    expect(await record(petra.db, 'task', home, kept.id)).toMatchObject({ title: 'Kept' });
    expect(await petra.db.outbox.count()).toBe(0);
  });

  it('waits for one before it that was not handed over', async () => {
    const { petra, home, task } = await petraAtHome();
    await petra.hub.take(await petra.gives(task('Before').intent));
    const first = task('First');
    await petra.gives(first.intent);
    const edit: Intent = {
      type: 'edit-record',
      ws: home,
      kind: 'task',
      id: first.id,
      fields: { priority: 1 },
    };
    await petra.hub.take(await petra.gives(edit));
    expect(await record(petra.db, 'task', home, first.id)).toMatchObject({ title: 'First', priority: 1 });
  });
});

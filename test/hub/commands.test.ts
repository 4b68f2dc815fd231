import { describe, expect, it } from 'vitest';
import type { Intent } from '../../lib/commands/command';
import { newId } from '../../lib/records/id';
import { binned, record, taskList } from '../../lib/store/queries';
import { addTask, agree, clock, office } from './people';

describe('what Petra and Ana do with a task', () => {
  it('is ticked off, and taken up again', async () => {
    const { petra, ana, ws } = await office();
    const task = await addTask(petra, ws, { title: 'Call' });
    await agree(ws, petra, ana);
    await ana.does({ type: 'complete-task', ws, task });
    await agree(ws, petra, ana);
    const anas = await ana.db.workspaces.get(ws);
    expect(await record(petra.db, 'task', ws, task)).toMatchObject({
      status: 'done',
      completedAt: clock.now.toISOString(),
      completedBy: anas?.memberId,
    });
    await petra.does({ type: 'reopen-task', ws, task });
    await agree(ws, petra, ana);
    const again = { status: 'open', completedAt: null, completedBy: '' };
    expect(await record(ana.db, 'task', ws, task)).toMatchObject(again);
  });

  it('is thrown in the bin, and taken out of it', async () => {
    const { petra, ana, ws } = await office();
    const id = await addTask(petra, ws, { title: 'Call' });
    await petra.does({ type: 'bin-record', ws, kind: 'task', id });
    await agree(ws, petra, ana);
    expect(await taskList(ana.db, ws, 'open')).toEqual([]);
    expect((await binned(ana.db, 'task', ws)).map((row) => row.id)).toEqual([id]);
    await ana.does({ type: 'restore-record', ws, kind: 'task', id });
    await agree(ws, petra, ana);
    expect((await taskList(petra.db, ws, 'open')).map((row) => row.id)).toEqual([id]);
    expect(await binned(petra.db, 'task', ws)).toEqual([]);
  });

  it('keeps the tags and steps that both added while apart, and loses the one that was removed', async () => {
    const { network, petra, ana, ws } = await office();
    const id = await addTask(petra, ws, { title: 'Call', tags: { old: true, kept: true } });
    await agree(ws, petra, ana);
    network.cut();
    const edit = (entries: Record<string, Record<string, unknown>>): Intent => ({
      type: 'edit-record',
      ws,
      kind: 'task',
      id,
      entries,
    });
    const step = (title: string) => ({ title, done: false, order: title });
    await petra.does(edit({ tags: { phone: true, old: null }, checklist: { a: step('Find number') } }));
    await ana.does(edit({ tags: { urgent: true }, checklist: { b: step('Ask Marek') } }));
    network.restore();
    await agree(ws, petra, ana);
    for (const who of [petra, ana])
      expect(await record(who.db, 'task', ws, id)).toMatchObject({
        tags: { kept: true, phone: true, urgent: true },
        checklist: { a: step('Find number'), b: step('Ask Marek') },
      });
    expect((await record(ana.db, 'task', ws, id))?.tags).not.toHaveProperty('old');
  });

  it('is there once, however often the same command comes', async () => {
    const { petra, ws } = await office();
    const id = newId();
    const records = [{ kind: 'task' as const, id, fields: { title: 'Call' } }];
    const add: Intent = { type: 'add-records', ws, records };
    await petra.does(add);
    await petra.does({ type: 'edit-record', ws, kind: 'task', id, fields: { title: 'Call Marek' } });
    const before = (await petra.db.heads.get([ws, petra.hub.device.id]))?.seq;
    await petra.does(add);
    expect(await record(petra.db, 'task', ws, id)).toMatchObject({ title: 'Call Marek' });
    expect((await petra.db.heads.get([ws, petra.hub.device.id]))?.seq).toBe(before);
  });
});

import { describe, expect, it } from 'vitest';
import { newId } from '../../lib/records/id';
import { record } from '../../lib/store/queries';
import { expectRowsToMatchDocument, storedWorkspace } from './document';
import { addTask, agree, office, type Person, person, until } from './people';

/** Gives many changes of one task, then has the hub work them off. */
async function editOften(who: Person, ws: string, id: string, times: number): Promise<void> {
  for (let nth = 1; nth <= times; nth++) {
    const fields = { title: `title ${nth}` };
    await who.gives({ type: 'edit-record', ws, kind: 'task', id, fields });
  }
  await who.hub.drain();
}

describe('a long log', () => {
  it('is not replayed whole: after 600 changes a restart reads the same records from a snapshot and a short tail, and goes on', async () => {
    const { petra, ana, ws } = await office();
    const id = await addTask(petra, ws, { title: 'first', tags: { kept: true } });
    await editOften(petra, ws, id, 600);
    const before = await record(petra.db, 'task', ws, id);
    expect(before).toMatchObject({ title: 'title 600', tags: { kept: true } });

    const device = petra.hub.device.id;
    await until(async () => ((await petra.db.snapshots.get(ws))?.vector[device] ?? 0) > 500);
    expect((await storedWorkspace(petra, ws)).tail.envelopes).toBeLessThan(200);
    await petra.restart();
    await expectRowsToMatchDocument(petra, ws);
    expect(await record(petra.db, 'task', ws, id)).toEqual(before);
    await petra.does({ type: 'edit-record', ws, kind: 'task', id, fields: { title: 'after' } });
    await agree(ws, petra, ana);
    expect(await record(ana.db, 'task', ws, id)).toMatchObject({ title: 'after', tags: { kept: true } });
    expect(await ana.db.refusals.count()).toBe(0);
  });

  it('comes to somebody new, all of it', async () => {
    const { petra, ana, ws, network, join } = await office();
    const id = await addTask(petra, ws, { title: 'first' });
    await editOften(petra, ws, id, 150);
    await agree(ws, petra, ana);
    const ivan = await person('Ivan', network);
    await join(ivan);
    await agree(ws, petra, ana, ivan);
    expect(await record(ivan.db, 'task', ws, id)).toMatchObject({ title: 'title 150' });
    await expectRowsToMatchDocument(ivan, ws);
  });

  it('is the same for somebody who was away at the start of it and restarts in between', async () => {
    const { network, petra, ana, ws, join } = await office();
    const ivan = await person('Ivan', network);
    await join(ivan);
    await agree(ws, petra, ana, ivan);
    network.cut();
    const id = newId();
    await addTask(petra, ws, { title: 'x' });
    await petra.does({ type: 'add-records', ws, records: [{ kind: 'task', id, fields: { title: 'base' } }] });
    network.restore();
    await agree(ws, petra, ana, ivan);
    await ana.does({ type: 'edit-record', ws, kind: 'task', id, fields: { title: 'by Ana' } });
    await ivan.restart();
    await agree(ws, petra, ana, ivan);
    await until(async () => (await record(ivan.db, 'task', ws, id))?.title === 'by Ana');
    await expectRowsToMatchDocument(ivan, ws);
  });
});

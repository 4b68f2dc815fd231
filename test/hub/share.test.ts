import { describe, expect, it } from 'vitest';
import { record } from '../../lib/store/queries';
import { addTask, agree, office, until } from './people';

describe('a manager and an assistant who share a workspace', () => {
  it('shows the assistant what the manager entered, and says so', async () => {
    const { petra, ana, ws } = await office();
    const id = await addTask(petra, ws, { title: 'Call Marek' });
    await agree(ws, petra, ana);
    expect(await record(ana.db, 'task', ws, id)).toMatchObject({ title: 'Call Marek', status: 'open' });
    await until(async () => (await petra.db.peers.get([ws, ana.hub.device.id]))?.reached === 3);
    expect(await petra.db.outbox.count()).toBe(0);
  });

  it('keeps both changes when two people edit different fields while apart', async () => {
    const { network, petra, ana, ws } = await office();
    const id = await addTask(petra, ws, { title: 'Call Marek' });
    await agree(ws, petra, ana);
    network.cut();
    await petra.does({ type: 'edit-record', ws, kind: 'task', id, fields: { title: 'Call Marek Dvořák' } });
    await ana.does({ type: 'edit-record', ws, kind: 'task', id, fields: { priority: 2 } });
    network.restore();
    await agree(ws, petra, ana);
    for (const who of [petra, ana])
      expect(await record(who.db, 'task', ws, id)).toMatchObject({ title: 'Call Marek Dvořák', priority: 2 });
  });

  it('agrees on one value when two people edit the same field while apart', async () => {
    const { network, petra, ana, ws } = await office();
    const id = await addTask(petra, ws, { title: 'Call' });
    await agree(ws, petra, ana);
    network.cut();
    await petra.does({ type: 'edit-record', ws, kind: 'task', id, fields: { title: 'Call Marek' } });
    await ana.does({ type: 'edit-record', ws, kind: 'task', id, fields: { title: 'Call Petr' } });
    network.restore();
    await agree(ws, petra, ana);
    const titles = await Promise.all(
      [petra, ana].map(async (who) => (await record(who.db, 'task', ws, id))?.title),
    );
    expect(titles[0]).toBe(titles[1]);
    expect(['Call Marek', 'Call Petr']).toContain(titles[0]);
  });

  it('goes on where it was after a restart, under the same numbers', async () => {
    const { petra, ana, ws } = await office();
    await addTask(petra, ws, { title: 'Before' });
    await petra.restart();
    const id = await addTask(petra, ws, { title: 'After' });
    await agree(ws, petra, ana);
    expect((await record(ana.db, 'task', ws, id))?.title).toBe('After');
    expect((await petra.db.heads.get([ws, petra.hub.device.id]))?.seq).toBe(4);
    expect(await ana.db.refusals.count()).toBe(0);
  });

  it('never sends the private workspace anywhere', async () => {
    const { petra, ana } = await office();
    const home = (await petra.db.workspaces.toArray()).find((row) => row.private);
    const id = await addTask(petra, home?.id ?? '', { title: 'Salary review' });
    await petra.restart();
    expect(await record(petra.db, 'task', home?.id ?? '', id)).not.toBeNull();
    const held = await ana.db.envelopes.toArray();
    expect(held.some(({ ws }) => ws === home?.id)).toBe(false);
  });

  it('keeps a command that cannot be applied, with its reason', async () => {
    const { petra, ws } = await office();
    await petra.does({ type: 'edit-record', ws, kind: 'task', id: 'AAAAAAAAAAAAAAAAAAAAAA', fields: {} });
    await petra.does({
      type: 'edit-record',
      ws: 'AAAAAAAAAAAAAAAAAAAAAA',
      kind: 'task',
      id: 'AAAAAAAAAAAAAAAAAAAAAA',
    });
    expect((await petra.db.outbox.toArray()).map(({ failure }) => failure)).toEqual([
      'no-such-record',
      'no-such-workspace',
    ]);
  });
});

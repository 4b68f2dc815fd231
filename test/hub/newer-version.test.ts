import { describe, expect, it } from 'vitest';
import { newId } from '../../lib/records/id';
import { record } from '../../lib/store/queries';
import { createMemoryNetwork } from '../sync/memory-link';
import { person, workspaceOf } from './people';
import { rawPeer, refusals } from './raw-peer';

describe('a newer version in Ana’s browser', () => {
  it('writes fields that Petra’s does not know: they are kept while she changes others', async () => {
    const network = createMemoryNetwork();
    const petra = await person('Petra', network);
    const { ws, secret } = await workspaceOf(petra);
    const ana = await rawPeer(network, ws, secret, { admittedBy: petra });
    const id = newId();
    await ana.asks(await ana.append(ana.addTask({ title: 'Call', energy: 'low' }, id)));
    const later = ana.update((doc) => {
      doc.getMap('task').set(`${id}/estimate`, { minutes: 15 });
      doc.getMap('task').set(`${id}/watchers/ana`, true);
    });
    await ana.asks(await ana.append(later));
    await petra.does({ type: 'edit-record', ws, kind: 'task', id, fields: { title: 'Call Marek' } });
    await petra.does({ type: 'complete-task', ws, task: id });
    const newer = { energy: 'low', estimate: { minutes: 15 }, watchers: { ana: true } };
    expect(await record(petra.db, 'task', ws, id)).toMatchObject({ title: 'Call Marek', ...newer });
    await petra.restart();
    await petra.does({ type: 'reopen-task', ws, task: id });
    expect(await record(petra.db, 'task', ws, id)).toMatchObject({ title: 'Call Marek', ...newer });
  });

  it('writes a status that Petra’s does not know: she sees the default, and it is not overwritten', async () => {
    const network = createMemoryNetwork();
    const petra = await person('Petra', network);
    const { ws, secret } = await workspaceOf(petra);
    const ana = await rawPeer(network, ws, secret, { admittedBy: petra });
    const id = newId();
    await ana.asks(await ana.append(ana.addTask({ title: 'Call', status: 'delegated' }, id)));
    await petra.does({ type: 'edit-record', ws, kind: 'task', id, fields: { title: 'Call Marek' } });
    expect(await record(petra.db, 'task', ws, id)).toMatchObject({ title: 'Call Marek', status: 'open' });
    const sent = () => ana.received.flatMap((frame) => (frame.kind === 'envelopes' ? frame.envelopes : []));
    expect(sent().length).toBeGreaterThan(0);
    expect(await refusals(petra, ws)).toEqual({});
  });

  it('seals envelopes of a version that Petra’s does not know: they are counted, not guessed at', async () => {
    const network = createMemoryNetwork();
    const petra = await person('Petra', network);
    const { ws, secret } = await workspaceOf(petra);
    const ana = await rawPeer(network, ws, secret, { admittedBy: petra });
    const { bytes } = await ana.seal(ana.addTask({ title: 'Call' }));
    await ana.asks(bytes.with(0, 2));
    expect(await refusals(petra, ws)).toEqual({ 'unreadable-envelope': 1 });
    expect(await petra.db.task.count()).toBe(0);
  });
});

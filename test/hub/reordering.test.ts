import { describe, expect, it } from 'vitest';
import type { Step } from '../../lib/commands/bulk-command';
import { ordersForMove, rankOf } from '../../lib/records/order';
import { record } from '../../lib/store/queries';
import { boardColumn } from '../../lib/store/task-lists';
import { addTask, agree, office, type Person } from './people';

const TITLES = ['Annex', 'Board', 'Call', 'Desk', 'Entry'];

async function boardOf(who: Person, ws: string) {
  const columns = await Promise.all(
    (['open', 'doing', 'waiting'] as const).map((stage) => boardColumn(who.db, ws, stage, 100)),
  );
  return columns.map(({ tasks }) => tasks.map(({ title }) => title));
}

/** What the page does when somebody puts the task of this title at a place among those that are open. */
async function put(who: Person, ws: string, title: string, to: number, and: Step[] = []) {
  const { tasks } = await boardColumn(who.db, ws, 'open', 100);
  const from = tasks.findIndex((one) => one.title === title);
  const orders = ordersForMove(tasks.map(rankOf), from, to, Math.random);
  const steps = [...orders].map(([index, order]): Step => {
    const id = tasks[index]?.id ?? '';
    return { do: 'edit', kind: 'task', id, fields: { order } };
  });
  await who.does({ type: 'edit-records', ws, steps: [...steps, ...and] });
}

async function fiveTasks() {
  const all = await office();
  const ids: Record<string, string> = {};
  for (const title of TITLES) {
    ids[title] = await addTask(all.petra, all.ws, { title, order: `0k${TITLES.indexOf(title)}` });
    await agree(all.ws, all.petra, all.ana);
  }
  return { ...all, ids };
}

describe('two who reorder a board while they are apart', () => {
  it('see the same order afterwards, with both their moves in it', async () => {
    const { network, petra, ana, ws, ids } = await fiveTasks();
    expect(await boardOf(ana, ws)).toEqual([TITLES, [], []]);
    network.cut();
    await put(petra, ws, 'Entry', 0);
    await put(ana, ws, 'Annex', 4);
    const doing: Step = { do: 'edit', kind: 'task', id: ids.Call ?? '', fields: { status: 'doing' } };
    await ana.does({ type: 'edit-records', ws, steps: [doing] });
    network.restore();
    await agree(ws, petra, ana);
    const board = await boardOf(petra, ws);
    expect(await boardOf(ana, ws)).toEqual(board);
    expect(board.flat().sort()).toEqual(TITLES);
    expect(board[1]).toEqual(['Call']);
    // Who was moved to the beginning is there, and those whom nobody moved stand as they did.
    const open = board[0] ?? [];
    expect(open[0]).toBe('Entry');
    expect(open.filter((title) => title === 'Board' || title === 'Desk')).toEqual(['Board', 'Desk']);
    expect(open.indexOf('Annex')).toBeGreaterThan(open.indexOf('Desk'));
  });

  it('put different tasks into the same gap, and both are in it', async () => {
    const { network, petra, ana, ws } = await fiveTasks();
    network.cut();
    await put(petra, ws, 'Desk', 1);
    await put(ana, ws, 'Entry', 1);
    network.restore();
    await agree(ws, petra, ana);
    const board = await boardOf(petra, ws);
    expect(await boardOf(ana, ws)).toEqual(board);
    const open = board[0] ?? [];
    expect([open[0], open.slice(1, 3).sort(), open.slice(3)]).toEqual([
      'Annex',
      ['Desk', 'Entry'],
      ['Board', 'Call'],
    ]);
  });

  it('move the same task: it stands once, at one of the two places, the same for both', async () => {
    const { network, petra, ana, ws, ids } = await fiveTasks();
    network.cut();
    await put(petra, ws, 'Call', 0);
    await put(ana, ws, 'Call', 4, [{ do: 'complete', task: ids.Annex ?? '' }]);
    network.restore();
    await agree(ws, petra, ana);
    const board = await boardOf(petra, ws);
    expect(await boardOf(ana, ws)).toEqual(board);
    expect([
      ['Call', 'Board', 'Desk', 'Entry'],
      ['Board', 'Desk', 'Entry', 'Call'],
    ]).toContainEqual(board[0]);
    for (const who of [petra, ana])
      expect(await record(who.db, 'task', ws, ids.Annex ?? '')).toMatchObject({ status: 'done' });
  });
});

describe('what is done to several at once', () => {
  it('is one envelope, and so is its way back', async () => {
    const { petra, ana, ws, ids } = await fiveTasks();
    const [annex = '', board = '', call = '', desk = ''] = TITLES.map((title) => ids[title]);
    const seq = async () => (await petra.db.heads.get([ws, petra.hub.device.id]))?.seq ?? 0;
    const before = await seq();
    await petra.does({
      type: 'edit-records',
      ws,
      steps: [
        { do: 'complete', task: annex },
        { do: 'bin', kind: 'task', id: board },
        { do: 'edit', kind: 'task', id: call, fields: { priority: 1 }, entries: { tags: { lease: true } } },
        { do: 'edit', kind: 'task', id: desk, fields: { assignee: 'Ana' } },
      ],
    });
    expect(await seq()).toBe(before + 1);
    await agree(ws, petra, ana);
    expect(await boardOf(ana, ws)).toEqual([['Call', 'Desk', 'Entry'], [], []]);
    expect(await record(ana.db, 'task', ws, call)).toMatchObject({ priority: 1, tags: { lease: true } });
    await ana.does({
      type: 'edit-records',
      ws,
      steps: [
        { do: 'reopen', task: annex },
        { do: 'restore', kind: 'task', id: board },
        {
          do: 'edit',
          kind: 'task',
          id: call,
          fields: { priority: null },
          entries: { tags: { lease: null } },
        },
        { do: 'edit', kind: 'task', id: desk, fields: { assignee: '' } },
      ],
    });
    await agree(ws, petra, ana);
    expect(await boardOf(petra, ws)).toEqual([TITLES, [], []]);
    expect(await record(petra.db, 'task', ws, call)).toMatchObject({ priority: null, tags: {} });
  });

  it('is not done by halves where one of them is not here', async () => {
    const { petra, ws, ids } = await fiveTasks();
    await petra.does({
      type: 'edit-records',
      ws,
      steps: [
        { do: 'complete', task: ids.Annex ?? '' },
        { do: 'complete', task: 'x'.repeat(22) },
      ],
    });
    expect(await boardOf(petra, ws)).toEqual([TITLES, [], []]);
    expect((await petra.db.outbox.toArray()).map(({ failure }) => failure)).toEqual(['no-such-record']);
  });

  it('does not take members in', async () => {
    const { petra, ws } = await fiveTasks();
    const member = (await petra.db.workspaces.get(ws))?.memberId ?? '';
    const step = { do: 'bin', kind: 'member', id: member };
    await petra.db.outbox.add({
      command: {
        type: 'edit-records',
        ws,
        steps: [step],
        commandId: 'c'.repeat(22),
        at: '2026-11-21T10:00:00.000Z',
      },
      failure: null,
    });
    await petra.hub.drain();
    expect((await petra.db.outbox.toArray()).map(({ failure }) => failure)).toEqual(['unreadable-command']);
  });
});

import { describe, expect, it } from 'vitest';
import { callAfter } from '../../../lib/hub/long-timer';
import { roomsOf } from '../../../lib/hub/rooms';
import { newId } from '../../../lib/records/id';
import { invitesOf } from '../../../lib/store/pairing-queries';
import { createMemoryNetwork } from '../../sync/memory-link';
import { storedWorkspace } from '../document';
import { removes, rowOf, untilRemoved } from '../membership/team';
import { approves, asks, comesTo, invites, requestOf } from '../pairing-people';
import { addTask, agree, letInAll, type Person, person, until, workspaceOf } from '../people';
import { clockOff, DAY_MS, officeWithClocks, pass, YEAR_MS } from './wrong-clocks';

const rendezvous = { relays: ['ws://127.0.0.1:1'], iceServers: [] };

/** The epochs in whose rooms somebody's browser is at an instant. */
const roomsAt = async (who: Person, ws: string, now: Date) =>
  roomsOf(await storedWorkspace(who, ws), who.hub.device.id, now);

describe('the room of an epoch that Petra ended with a clock a year ahead', () => {
  it('is left by Ana after the same 30 days as any', async () => {
    const network = createMemoryNetwork();
    const [ahead, right] = [clockOff(YEAR_MS), clockOff(0)];
    const petra = await person('Petra', network, undefined, ahead);
    const ana = await person('Ana', network, undefined, right);
    const ivan = await person('Ivan', network, undefined, right);
    const { ws, join } = await workspaceOf(petra);
    await join(ana);
    await join(ivan);
    await letInAll(ws, petra, ana, ivan);
    await removes(petra, ivan, ws);
    await untilRemoved(ivan, ws);
    await agree(ws, petra, ana);
    // Both have heard of it: nobody has to be told in the old room but who was removed.
    for (const who of [petra, ana]) await addTask(who, ws, { title: 'after the removal' });
    await agree(ws, petra, ana);
    expect((await rowOf(ana, ws)).membership?.ended[1]).toMatch(/^2027/);
    expect(await roomsAt(ana, ws, new Date(right.now.getTime() + 29 * DAY_MS))).toEqual([1, 2]);
    expect(await roomsAt(ana, ws, new Date(right.now.getTime() + 31 * DAY_MS))).toEqual([2]);

    // Petra's clock is put right; her own browser counts from there.
    pass(-YEAR_MS, ahead);
    await petra.restart();
    expect(await roomsAt(petra, ws, new Date(ahead.now.getTime() + 31 * DAY_MS))).toEqual([2]);
  });
});

describe('that something reached Ana', () => {
  it('was heard no later than now, once a clock that was a year ahead is put right', async () => {
    const { petra, ana, ws, wrong } = await officeWithClocks(YEAR_MS);
    await addTask(ana, ws, { title: 'with a wrong clock' });
    const peer = async () => ana.db.peers.get([ws, petra.hub.device.id]);
    await until(async () => ((await peer())?.reached ?? 0) === 2);
    expect((await peer())?.reachedAt).toBe(wrong.now.toISOString());
    pass(-YEAR_MS, wrong);
    await ana.restart();
    expect((await peer())?.reachedAt).toBe(wrong.now.toISOString());
    for (const { at } of (await peer())?.marks ?? []) expect(at <= wrong.now.toISOString()).toBe(true);
  });
});

describe('an invite', () => {
  /** Petra, whose clock is off, has a workspace; Ana's clock is off as well. */
  async function managerAndAssistant(petraOff: number, anaOff: number) {
    const network = createMemoryNetwork();
    const [hers, anas] = [clockOff(petraOff), clockOff(anaOff)];
    const petra = await person('Petra', network, undefined, hers);
    const ana = await person('Ana', network, undefined, anas);
    const ws = newId();
    const me = { memberId: newId(), name: 'Petra', position: 'manager' as const };
    await petra.does({
      type: 'create-workspace',
      ws,
      name: 'Petra’s office',
      secret: null,
      rendezvous,
      me,
    });
    return { petra, ana, ws, hers };
  }

  it.each([
    ['a year ahead', 'right', YEAR_MS, 0],
    ['right', 'a year behind', 0, -YEAR_MS],
    ['a year behind', 'a year behind', -YEAR_MS, -YEAR_MS],
    ['right', 'five minutes ahead', 0, 300_000],
  ])('of Petra, whose clock is %s, lets in Ana, whose clock is %s', async (_, __, petraOff, anaOff) => {
    const { petra, ana, ws } = await managerAndAssistant(petraOff, anaOff);
    const invite = await invites(petra, ws);
    await asks(ana, invite);
    await approves(petra, (await requestOf(petra, 'Ana')).id);
    await comesTo(ana, invite, 'joined');
    await agree(ws, petra, ana);
  });

  it('that Petra made with a clock a year ahead is over once that is put right', async () => {
    const { petra, ana, ws, hers } = await managerAndAssistant(YEAR_MS, 0);
    const invite = await invites(petra, ws, 'week');
    pass(-YEAR_MS, hers);
    await petra.restart();
    expect(await invitesOf(petra.db, ws, hers.now.getTime())).toEqual([]);
    await asks(ana, invite);
    await comesTo(ana, invite, 'expired');
  });
});

it('a timer of more than 24 days does not go off at once', async () => {
  let isOff = false;
  const stop = callAfter(YEAR_MS, () => {
    isOff = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  stop();
  expect(isOff).toBe(false);
});

import { describe, expect, it } from 'vitest';
import { members } from '../../../lib/store/queries';
import { createMemoryNetwork } from '../../sync/memory-link';
import { comesIn } from '../pairing-people';
import { addTask, agree, person, until } from '../people';
import { refusals } from '../raw-peer';
import { faultsOf, gives, memberIdOf, removes, rowOf, team, untilRemoved } from './team';

const roles = async (...[who, ws]: Parameters<typeof rowOf>) =>
  (await members(who.db, ws)).map(({ name, role }) => `${name} ${role}`);

describe('when Petra passes the ownership to Ana', () => {
  it('Ana is the owner for everybody and does what an owner does; Petra is an editor', async () => {
    const { petra, ana, ivan, ws, network } = await team();
    await petra.does({ type: 'pass-ownership', ws, device: ana.hub.device.id });
    await agree(ws, petra, ana, ivan);
    for (const who of [petra, ana, ivan])
      expect(await roles(who, ws)).toEqual(['Ana owner', 'Ivan editor', 'Petra editor']);
    await gives(petra, ivan, ws, 'viewer');
    expect(await faultsOf(petra)).toEqual(['not-the-owner']);
    await gives(ana, ivan, ws, 'viewer');
    await removes(ana, petra, ws);
    await untilRemoved(petra, ws);
    await agree(ws, ana, ivan);
    expect(await roles(ivan, ws)).toEqual(['Ana owner', 'Ivan viewer']);

    // Somebody new hears it all from the start, from the log of one pen after the other.
    const marek = await person('Marek', network);
    await comesIn(marek, ana, ws);
    await agree(ws, ana, ivan, marek);
    expect(await roles(marek, ws)).toEqual(['Ana owner', 'Ivan viewer', 'Marek editor']);
    await addTask(marek, ws, { title: 'Call' });
    await agree(ws, ana, ivan, marek);
    for (const who of [ana, ivan, marek]) expect(await refusals(who, ws)).toEqual({});
  });

  it('and Ana back to Petra, the log goes on as one, wherever somebody hears of it', async () => {
    const { petra, ana, ivan, ws, network } = await team();
    await ivan.hub.close();
    const [p, a] = [petra.hub.device.id, ana.hub.device.id];
    for (let turn = 0; turn < 5; turn++) {
      await petra.does({ type: 'pass-ownership', ws, device: a });
      await agree(ws, petra, ana);
      await ana.does({ type: 'rename-workspace', ws, name: `Ana’s ${turn}` });
      await ana.does({ type: 'pass-ownership', ws, device: p });
      await agree(ws, petra, ana);
      await petra.does({ type: 'rename-workspace', ws, name: `Petra’s ${turn}` });
    }
    await ivan.restart();
    await agree(ws, petra, ana, ivan);
    for (const who of [petra, ana, ivan]) {
      const { membership, name } = await rowOf(who, ws);
      expect(name).toBe('Petra’s 4');
      expect(membership).toMatchObject({ index: 23, pen: p, pens: [p, a] });
      expect(await refusals(who, ws)).toEqual({});
    }
    network.cut();
  });

  it('who asked Petra to leave while she was away is removed by Ana', async () => {
    const { petra, ana, ivan, ws } = await team(createMemoryNetwork());
    await petra.does({ type: 'pass-ownership', ws, device: ana.hub.device.id });
    await agree(ws, petra, ana, ivan);
    await petra.hub.close();
    await ana.hub.close();
    await ivan.does({ type: 'leave-workspace', ws });
    await petra.restart();
    await agree(ws, petra, ivan);
    expect((await rowOf(petra, ws)).membership?.leaving).toEqual([await memberIdOf(ivan, ws)]);
    await ivan.hub.close();
    await ana.restart();
    await until(async () => (await rowOf(petra, ws)).epoch === 2);
    await ivan.restart();
    await untilRemoved(ivan, ws);
  });
});

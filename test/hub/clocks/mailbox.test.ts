import { afterAll, beforeAll, expect, it } from 'vitest';
import { type NatsServer, startNatsServer } from '../../relay/nats-server';
import { atMailbox, hermit, untilStored } from '../mailbox-people';
import { addTask, agree, letInAll, workspaceOf } from '../people';
import { refusals } from '../raw-peer';
import { clockOff, retitles, wrongBy } from './wrong-clocks';

let server: NatsServer;

beforeAll(async () => {
  server = await startNatsServer();
});
afterAll(() => server?.remove());

it.each(wrongBy)(
  'over a mailbox Petra has what Ana wrote, whose clock is %s, and the other way round',
  async (_, ms) => {
    const petra = await hermit('Petra', clockOff(0));
    const ana = await hermit('Ana', clockOff(ms));
    const { ws, join } = await workspaceOf(petra, atMailbox(server));
    await join(ana);
    await letInAll(ws, petra, ana);
    const id = await addTask(ana, ws, { title: 'first' });
    await agree(ws, petra, ana);
    await petra.hub.close();
    await retitles(ana, ws, id, 'by Ana');
    await untilStored(ana, ws);
    await ana.hub.close();
    await petra.restart();
    await agree(ws, petra, ana);
    await retitles(petra, ws, id, 'by Petra');
    await untilStored(petra, ws);
    await ana.restart();
    await agree(ws, petra, ana);
    for (const who of [petra, ana]) {
      expect((await who.db.task.get([ws, id]))?.title).toBe('by Petra');
      expect(await refusals(who, ws)).toEqual({});
    }
  },
);

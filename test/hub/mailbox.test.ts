import '../relay/node-web-socket';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { record } from '../../lib/store/queries';
import type { Link } from '../../lib/sync/link';
import { type NatsServer, startNatsServer } from '../relay/nats-server';
import { addTask, person, until, workspaceOf } from './people';

/** Nobody ever meets anybody: everything goes through the mailbox. */
const nowhere = { link: { join: async () => undefined } satisfies Link };

let server: NatsServer;

beforeAll(async () => {
  server = await startNatsServer();
});
afterAll(() => server.remove());

describe('people who are never online together', () => {
  it('have what the other entered', async () => {
    const petra = await person('Petra', nowhere);
    const { ws, join } = await workspaceOf(petra, { relays: [server.address], iceServers: [] });
    const id = await addTask(petra, ws, { title: 'Call Marek' });
    await until(async () => (await petra.db.mailboxes.get(ws))?.held[petra.hub.device.id] === 2);
    await petra.close();

    const ana = await person('Ana', nowhere);
    await join(ana);
    await until(async () => (await record(ana.db, 'task', ws, id)) !== null);
    expect(await record(ana.db, 'task', ws, id)).toMatchObject({ title: 'Call Marek' });
    expect(await ana.db.refusals.toArray()).toEqual([]);
  });
});

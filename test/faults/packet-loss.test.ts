import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readTable } from '../../scripts/office/database';
import { goTo } from '../../scripts/office/hands';
import { type Office, openOffice, pair } from '../../scripts/office/office';
import { type LossyRelay, startLossyRelay } from '../../scripts/turn/lossy-relay';
import { startTurnServer, type TurnServer } from '../../scripts/turn/turn-server';
import { seededRandom } from '../sync/seeded-random';
import { addTasks, sharedWorkspace } from './shared-tasks';

const LOST = 0.3;
const LOSSY_MS = 15_000;
const HEALED_MS = 10_000;

let turn: TurnServer;
let relay: LossyRelay;
let office: Office;

beforeAll(async () => {
  turn = await startTurnServer();
  relay = await startLossyRelay(portOf(turn), seededRandom(3));
  office = await openOffice({ headless: true });
});

afterAll(async () => {
  await office?.close();
  await relay?.close();
  await turn?.close();
});

const portOf = ({ stunAddress }: TurnServer) => Number(stunAddress.split(':').at(-1));

/** Makes a hub use relayed addresses only, and ask for them at this port. */
async function allowOnlyTurn(hub: Page, port: number): Promise<void> {
  await hub.evaluate(`
    globalThis.connections = [];
    globalThis.RTCPeerConnection = class extends RTCPeerConnection {
      constructor(configuration = {}) {
        const iceServers = (configuration.iceServers ?? []).map((one) =>
          ({ ...one, urls: String(one.urls).replace(/:\\d+$/, ':${port}') }));
        super({ ...configuration, iceServers, iceTransportPolicy: 'relay' });
        connections.push(this);
      }
    };
  `);
}

/** The tasks as they stand in the store: the whole rows, but for what each browser knows of the way they came. */
async function tasks(page: Page): Promise<string[]> {
  const rows = (await readTable(page, 'task')) as { id: string; title: string; updatedAt: string }[];
  return rows.map(({ id, title, updatedAt }) => `${id} ${title} ${updatedAt}`).sort();
}

test('three packets in ten are lost, each way, while both write: equal within 10 s of healing', async () => {
  const [petra, ana] = [office.petra.app, office.ana.app];
  const hubs = [await office.petra.person.browser.hub(), await office.ana.person.browser.hub()] as const;
  await allowOnlyTurn(hubs[0], relay.port);
  await allowOnlyTurn(hubs[1], portOf(turn));
  await pair(office, { iceServers: turn.address });
  for (const app of [petra, ana]) await goTo(app, 'tasks');
  const ws = await sharedWorkspace(petra);

  relay.counted();
  relay.lose(LOST);
  let n = 0;
  for (const end = performance.now() + LOSSY_MS; performance.now() < end; n++) {
    await addTasks(hubs[0], ws, [`Petra’s no. ${n}`]);
    await addTasks(hubs[1], ws, [`Ana’s no. ${n}`]);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const { sent, lost } = relay.counted();
  const arrived = (await Promise.all([petra, ana].map(tasks))).map(({ length }) => length);

  relay.lose(0);
  const healed = performance.now();
  const isEqual = async () => {
    const [here, there] = await Promise.all([tasks(petra), tasks(ana)]);
    return here.length === 2 * n && String(here) === String(there);
  };
  await expect.poll(isEqual, { timeout: HEALED_MS, interval: 50 }).toBe(true);
  const took = Math.round(performance.now() - healed);
  console.log(
    `30 % loss: ${lost} of ${sent} packets lost; before healing ${arrived.join(' and ')} of ${2 * n} tasks were there, all ${took} ms after`,
  );
  expect(lost / sent).toBeGreaterThan(0.2);
  for (const app of [petra, ana]) expect(await readTable(app, 'refusals')).toEqual([]);
});

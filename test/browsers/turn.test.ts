import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { enterTask, goTo, seeRow } from '../../scripts/office/hands';
import { type Office, openOffice, pair } from '../../scripts/office/office';
import { startTurnServer, type TurnServer } from '../../scripts/turn/turn-server';

let turn: TurnServer;
let office: Office;

beforeAll(async () => {
  turn = await startTurnServer();
  office = await openOffice({ headless: true });
});

afterAll(async () => {
  await office?.close();
  await turn?.close();
});

/** Makes the hub use relayed addresses only, as in a network that lets nothing else through. */
async function allowOnlyTurn(hub: Page): Promise<void> {
  await hub.evaluate(`
    globalThis.connections = [];
    globalThis.RTCPeerConnection = class extends RTCPeerConnection {
      constructor(configuration) {
        super({ ...configuration, iceTransportPolicy: 'relay' });
        connections.push(this);
      }
    };
  `);
}

/** The kinds of the two addresses that each standing connection of the hub goes between. */
function routes(hub: Page): Promise<string[]> {
  return hub.evaluate(`(async () => {
    const kinds = [];
    for (const connection of connections.filter((one) => one.connectionState === 'connected')) {
      const stats = await connection.getStats();
      for (const one of stats.values())
        if (one.type === 'candidate-pair' && one.nominated && one.state === 'succeeded')
          kinds.push(stats.get(one.localCandidateId).candidateType + ' ' + stats.get(one.remoteCandidateId).candidateType);
    }
    return kinds;
  })()`) as Promise<string[]>;
}

test('where nothing but TURN is let through, what one enters comes to the other, both ways', async () => {
  const hubs = await Promise.all([office.petra, office.ana].map(({ person }) => person.browser.hub()));
  await Promise.all(hubs.map(allowOnlyTurn));
  await pair(office, { iceServers: turn.address });
  const [petra, ana] = [office.petra.app, office.ana.app];
  for (const app of [petra, ana]) {
    await app.bringToFront();
    await goTo(app, 'tasks');
  }
  await petra.bringToFront();
  await enterTask(petra, 'Sign the lease today');
  await seeRow(ana, 'Sign the lease', 60_000);
  await ana.bringToFront();
  await enterTask(ana, 'Book the room today');
  await seeRow(petra, 'Book the room', 60_000);

  for (const hub of hubs) {
    // A connection takes the first pair of addresses that answers, and counts as nominated a moment later.
    await expect.poll(async () => (await routes(hub)).length).toBeGreaterThan(0);
    expect(new Set(await routes(hub))).toEqual(new Set(['relay relay']));
  }
  // Another process writes it down, in its own time.
  await expect.poll(turn.log).toMatch(/user <office>.*ALLOCATE processed, success/);
});

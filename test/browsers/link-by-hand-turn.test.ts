import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTurnServer, type TurnServer } from '../../scripts/turn/turn-server';
import { asReceived, newRoom } from '../sync/link-end';
import { handEndIn, openLinkBrowser } from './link-page/link-browser';

let browser: Awaited<ReturnType<typeof openLinkBrowser>>;
let turn: TurnServer;
let pages: Page[];

beforeAll(async () => {
  [turn, browser] = await Promise.all([startTurnServer(), openLinkBrowser()]);
  pages = [(await browser.openEnd()).page, (await browser.openEnd()).page];
});
afterAll(async () => {
  await browser?.close();
  await turn?.close();
});

/** Makes a page use relayed addresses only, as in a network that lets nothing else through. */
const allowOnlyTurn = (page: Page) =>
  page.evaluate(`
    globalThis.RTCPeerConnection = class extends RTCPeerConnection {
      constructor(configuration) {
        super({ ...configuration, iceTransportPolicy: 'relay' });
      }
    };
  `);

test('where nothing but TURN is let through, a text and its answer connect by way of it', async () => {
  await Promise.all(pages.map(allowOnlyTurn));
  const [petra, ana] = pages.map(handEndIn);
  if (!petra || !ana) throw new Error('nobody came');
  const spec = newRoom({ relays: [], iceServers: [turn.address] });
  const [hers, anas] = [await petra.join(spec), await ana.join(spec)];
  const offer = await petra.offer(spec.ws);
  if (typeof offer === 'string') throw new Error(offer);
  const answer = await ana.take(spec.ws, offer.text);
  if (typeof answer === 'string') throw new Error(answer);
  expect(await petra.take(spec.ws, answer.text)).toBe('connecting');
  await expect.poll(async () => (await ana.events(anas)).length, { timeout: 30_000 }).toBe(1);
  await expect.poll(async () => (await petra.events(hers)).length).toBe(1);
  const [met] = await petra.events(hers);
  if (met?.type !== 'peer') throw new Error('nobody was met');
  const frame = { seed: 3, length: 300_000 };
  expect(await petra.send(hers, met.remoteId, frame)).toBe('sent');
  await expect.poll(async () => (await ana.events(anas))[1]).toEqual(asReceived(met.localId, frame));
  // Another process writes it down, in its own time.
  await expect.poll(turn.log).toContain('ALLOCATE processed, success');
});

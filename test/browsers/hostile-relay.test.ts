import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitForText } from '../../scripts/browsers/waits';
import { readTable } from '../../scripts/office/database';
import { enterTask, goTo, seeRow } from '../../scripts/office/hands';
import { type Office, openApp, openOffice, pair, seePresent } from '../../scripts/office/office';
import { type ProxyRelay, startProxyRelay, type Tampering } from '../relay/proxy-relay';
import { screenshot } from './harness/screens';

const SHOWN = 'A relay handed on something that nobody with this workspace’s keys wrote';

let office: Office;
let relay: ProxyRelay;

beforeAll(async () => {
  office = await openOffice({ headless: true });
  relay = await startProxyRelay(office.rendezvous.url);
  await pair({ ...office, rendezvous: { ...office.rendezvous, url: relay.url } });
});

afterAll(async () => {
  await relay.close();
  await office.close();
});

/** Hands on every text that browsers put on the board with another content. */
const withContent =
  (change: (content: string, topic: string) => string): Tampering =>
  (text) => {
    const message: unknown = JSON.parse(text);
    if (!Array.isArray(message) || message[0] !== 'EVENT') return [text];
    const [type, subscription, event] = message;
    return [
      JSON.stringify([type, subscription, { ...event, content: change(event.content, topicOf(event)) }]),
    ];
  };

const ownOffer = JSON.stringify({ peerId: 'mallory', offer: 'v=0\r\na=fingerprint:sha-256 00:11:22' });

/** Where the fingerprint lies, whatever it is there. */
const inTheMiddle = (content: string) => {
  const at = Math.floor(content.length / 2);
  return content.slice(0, at) + (content[at] === 'A' ? 'B' : 'A') + content.slice(at + 1);
};

const noise = (content: string) =>
  Buffer.from(crypto.getRandomValues(new Uint8Array(content.length))).toString('base64url');

const topicOf = ({ tags }: { tags: string[][] }) => tags[0]?.[1] ?? '';

/** A text that an honest browser once put on the board, under another topic. */
function fromElsewhere(topic: string): string {
  for (const frame of relay.frames()) {
    const message: unknown = JSON.parse(frame.toString());
    if (!Array.isArray(message) || message[0] !== 'EVENT' || message.length !== 2) continue;
    if (topicOf(message[1]) !== topic) return message[1].content;
  }
  throw new Error('nobody has said anything elsewhere');
}

interface Refusal {
  reason: string;
  count: number;
}
interface PeerRow {
  online: boolean;
}

async function foreignTexts(app: Page): Promise<number> {
  const rows = (await readTable(app, 'refusals')) as Refusal[];
  return rows.filter(({ reason }) => reason === 'foreign-text').reduce((sum, { count }) => sum + count, 0);
}

async function isAlone(app: Page): Promise<boolean> {
  return ((await readTable(app, 'peers')) as PeerRow[]).every(({ online }) => !online);
}

describe('a relay that tampers with what it carries', () => {
  test('has nothing counted against it while it does not', async () => {
    for (const { app } of [office.petra, office.ana])
      expect(((await readTable(app, 'refusals')) as Refusal[]).map(({ reason }) => reason)).toEqual([]);
  });

  test.for([
    ['alters a character of each offer', withContent(inTheMiddle)],
    ['puts offers of its own in their place', withContent(() => ownOffer)],
    ['puts in their place what it sealed itself', withContent(noise)],
    ['puts in their place what was said elsewhere', withContent((_, topic) => fromElsewhere(topic))],
  ] as const)('and %s keeps the two apart, and both are told; later they meet', async ([what, tampering]) => {
    const { petra, ana } = office;
    const before = [await foreignTexts(petra.app), await foreignTexts(ana.app)];
    relay.tamper(tampering);
    await ana.person.restart();
    ana.app = await openApp(ana.person);
    const apps = [petra.app, ana.app];
    for (const [at, app] of apps.entries()) {
      const more = async () => (await foreignTexts(app)) - (before[at] ?? 0);
      await expect.poll(more, { timeout: 120_000 }).toBeGreaterThanOrEqual(at === 0 ? 1 : 2);
    }
    await petra.app.bringToFront();
    await goTo(petra.app, 'tasks');
    await enterTask(petra.app, `While it ${what}`);
    for (const app of apps) {
      await app.bringToFront();
      await goTo(app, 'connection');
      await waitForText(app, SHOWN);
      await expect.poll(() => isAlone(app), { timeout: 120_000 }).toBe(true);
    }
    if (what.startsWith('alters')) await screenshot(ana.app, 'app-connection-tampered-en-light');
    const titles = ((await readTable(ana.app, 'task')) as { title: string }[]).map(({ title }) => title);
    expect(titles).not.toContain(`While it ${what}`);
    relay.tamper(null);
    await seePresent(ana.app, 'Petra');
    await goTo(ana.app, 'tasks');
    await seeRow(ana.app, `While it ${what}`, 120_000);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Connection, foreignConnections } from '../../../scripts/browsers/connection-log';
import { type Sites, startSites } from '../../../scripts/sites/sites';
import { personAtChromium } from './person';
import { sendOverWebRtc } from './probe-connection';
import { writeProbeExtension } from './probe-extension';
import { createProfile, type Profile } from './profile';

let folder: Profile;
let sites: Sites;
let extensionDir: string;

beforeAll(async () => {
  folder = await createProfile('probe');
  sites = await startSites();
  extensionDir = await writeProbeExtension(folder.dir, 'chrome');
});

afterAll(async () => {
  await sites.close();
  await folder.remove();
});

const hosts = (connections: Connection[]) => new Set(connections.map(({ host }) => host));

describe('the log of connections', () => {
  test('holds loopback requests and WebRTC between two pages, none of it foreign', async () => {
    const petra = await personAtChromium('Petra', 'manager', { extensionDir });
    await petra.browser.openTab(sites.mailUrl);
    const pages = [await petra.browser.openPage('plain.html'), await petra.browser.hub()] as const;
    await sendOverWebRtc(...pages, 'hello');
    await petra.browser.close();
    const connections = await petra.connections();
    await petra.leave();
    expect(connections.map(({ seen }) => seen)).toContain(sites.mailUrl);
    expect(connections.filter(({ by }) => by === 'udp')).not.toEqual([]);
    expect(foreignConnections(connections)).toEqual([]);
  });

  test('holds attempts to reach foreign hosts, even after a kill', async () => {
    const mayReach = ['example.invalid', 'relay.example.invalid', '192.0.2.1'];
    const petra = await personAtChromium('Petra', 'manager', { extensionDir, mayReach });
    const page = await petra.browser.openPage('plain.html');
    await page.evaluate(`fetch('https://example.invalid/').catch(() => {})`);
    await page.evaluate(
      `new Promise((refused) => { new WebSocket('wss://relay.example.invalid').onerror = refused; }).then(() => {})`,
    );
    // 192.0.2.0/24 is kept for documentation (RFC 5737): nobody answers there.
    const iceServers = [{ urls: 'stun:192.0.2.1:3478' }];
    void sendOverWebRtc(page, page, 'unanswered', iceServers).catch(() => {});
    await expect
      .poll(async () => [...hosts(foreignConnections(await petra.connections()))])
      .toEqual(expect.arrayContaining(mayReach));
    await petra.browser.kill();
    expect(hosts(foreignConnections(await petra.connections()))).toContain('example.invalid');
    await petra.leave();
  });

  test('is read when a person leaves, who may not go where nobody expected them', async () => {
    const petra = await personAtChromium('Petra', 'manager', { extensionDir });
    const page = await petra.browser.openPage('plain.html');
    await page.evaluate(`fetch('https://example.invalid/').catch(() => {})`);
    await expect(petra.leave()).rejects.toThrow('tried to reach example.invalid');
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLinkSwitch } from '../../../scripts/browsers/link-switch';
import { waitForText } from '../../../scripts/browsers/waits';
import { type Sites, startSites } from '../../../scripts/sites/sites';
import { type PersonAtChromium, personAtChromium } from './person';
import { sendOverWebRtc } from './probe-connection';
import { writeProbeExtension } from './probe-extension';
import { createProfile, type Profile } from './profile';

let folder: Profile;
let sites: Sites;
let petra: PersonAtChromium;

beforeAll(async () => {
  folder = await createProfile('probe');
  sites = await startSites();
  petra = await personAtChromium('Petra', 'manager', {
    extensionDir: await writeProbeExtension(folder.dir, 'chrome'),
  });
});

afterAll(async () => {
  await petra.leave();
  await sites.close();
  await folder.remove();
});

describe('Chromium under test', () => {
  test('a click on the toolbar button opens the popup and lets it read the page under it', async () => {
    const mail = await petra.browser.openTab(sites.mailUrl);
    const popup = await petra.browser.openPopupOn(mail);
    await waitForText(popup, 'Read: Re: Lease renewal, 2nd floor');
  });

  test('without a click the same page is closed to the extension', async () => {
    await petra.browser.openTab(sites.companyUrl);
    const page = await petra.browser.openPage('popup.html');
    await waitForText(page, 'Not read: ');
  });

  test('the hub is reached in its offscreen document', async () => {
    const hub = await petra.browser.hub();
    // By the clock: a page that is never drawn has no frames to look at.
    await hub.waitForFunction('starts > 0', { polling: 20 });
    expect((await hub.metrics()).JSHeapUsedSize).toBeGreaterThan(0);
  });

  test('killed and started again, the extension has the same id and what it stored', async () => {
    const { extensionId } = petra.browser;
    const before = await (await petra.browser.hub()).evaluate('starts');
    await petra.restart('kill');
    const hub = await petra.browser.hub();
    await hub.waitForFunction('starts > 0', { polling: 20 });
    expect(petra.browser.extensionId).toBe(extensionId);
    expect(await hub.evaluate('starts')).toBe(Number(before) + 1);
  });

  test('a cut link carries nothing until it is restored', async () => {
    const hub = await petra.browser.hub();
    const page = await petra.browser.openPage('plain.html');
    const link = await createLinkSwitch(hub);
    expect(await sendOverWebRtc(hub, page, 'hello')).toBe('hello');
    await page.evaluate(`peer.ondatachannel = null; globalThis.arrived = []`);
    await hub.evaluate(`globalThis.line = peer.createDataChannel('line', { negotiated: true, id: 7 })`);
    await page.evaluate(
      `peer.createDataChannel('line', { negotiated: true, id: 7 }).onmessage = (e) => arrived.push(e.data)`,
    );
    await hub.waitForFunction(`line.readyState === 'open'`, { polling: 20 });
    await hub.evaluate(`line.send('before')`);
    await page.waitForFunction('arrived.length === 1');
    await link.cut();
    await hub.evaluate(`line.send('during')`);
    await new Promise((after) => setTimeout(after, 500));
    expect(await page.evaluate('arrived.join()')).toBe('before');
    await link.restore();
    await page.waitForFunction(`arrived.join() === 'before,during'`);
  });
});

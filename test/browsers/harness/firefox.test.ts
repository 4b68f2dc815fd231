import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Firefox } from '../../../scripts/browsers/firefox';
import { waitForText } from '../../../scripts/browsers/waits';
import { type Person, personAtChromium, personAtFirefox } from './person';
import { sendOverWebRtc } from './probe-connection';
import { writeProbeExtension } from './probe-extension';
import { createProfile, type Profile } from './profile';

let folder: Profile;
let ana: Person<Firefox>;

beforeAll(async () => {
  folder = await createProfile('probe');
  ana = await personAtFirefox('Ana', 'assistant', {
    extensionDir: await writeProbeExtension(folder.dir, 'firefox'),
    mayReach: ['example.invalid', 'relay.example.invalid'],
  });
});

afterAll(async () => {
  await ana.leave();
  await folder.remove();
});

/** How often the background page has started, as its database says. */
async function starts(): Promise<unknown> {
  const page = await ana.browser.openPage('plain.html');
  return page.evaluate(`(async () => {
    const background = await browser.runtime.getBackgroundPage();
    while (!background.starts) await new Promise((later) => setTimeout(later, 20));
    return background.starts;
  })()`);
}

describe('Firefox under test', () => {
  test("the extension's pages open", async () => {
    await waitForText(await ana.browser.openPage('plain.html'), 'A page of the extension');
  });

  test('what the extension stored is there after a restart and after a kill', async () => {
    expect(await starts()).toBe(1);
    await ana.restart('close');
    expect(await starts()).toBe(2);
    await ana.restart('kill');
    expect(await starts()).toBe(3);
  });

  test('a page in Chromium and one in Firefox connect over WebRTC', async () => {
    const extensionDir = await writeProbeExtension(folder.dir, 'chrome');
    const petra = await personAtChromium('Petra', 'manager', { extensionDir });
    const theirs = await petra.browser.openPage('plain.html');
    const ours = await ana.browser.openPage('plain.html');
    expect(await sendOverWebRtc(theirs, ours, 'Good morning, Ana')).toBe('Good morning, Ana');
    await petra.leave();
  });

  test('an attempt to reach a foreign host goes nowhere and is on record', async () => {
    expect(ana.browser.refusedHosts()).toEqual([]);
    const page = await ana.browser.openPage('plain.html');
    await page.evaluate(`fetch('https://example.invalid/').catch(() => {})`);
    await page.evaluate(
      `new Promise((refused) => { new WebSocket('wss://relay.example.invalid').onerror = refused; }).then(() => {})`,
    );
    expect(ana.browser.refusedHosts()).toEqual(['example.invalid', 'relay.example.invalid']);
  });
});

import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { further } from '../../lib/i18n/en/further';
import { type Chromium, launchChromium } from '../../scripts/browsers/chromium';
import { waitForText } from '../../scripts/browsers/waits';
import { choose, fill, goTo, untilStill } from '../../scripts/office/hands';
import { openApp } from '../../scripts/office/office';
import { closeDialog, openJoin, openShare } from '../../scripts/office/sharing';
import { writeCameraFilm } from './harness/camera-film';
import { lookAt, readQr } from './harness/camera-look';
import { createProfile, type Profile } from './harness/profile';

const EXTENSION = join(import.meta.dirname, '../../.output/chrome-mv3');
const FAKE_CAMERA = '--use-fake-device-for-media-stream';

const profiles: Profile[] = [];
const browsers: Chromium[] = [];
let film: string;
let invite = '';

async function app(...args: string[]): Promise<Page> {
  const profile = await createProfile('camera');
  profiles.push(profile);
  const browser = await launchChromium({ extensionDir: EXTENSION, profileDir: profile.dir, args });
  browsers.push(browser);
  return openApp({ browser });
}

beforeAll(async () => {
  const films = await createProfile('film');
  profiles.push(films);
  film = join(films.dir, 'invite.y4m');
});

afterAll(async () => {
  for (const browser of browsers) await browser.close();
  for (const profile of profiles) await profile.remove();
});

describe('the picture of an invite', () => {
  test.for(['light', 'dark'])('on a %s screen reads as the invite', async (theme) => {
    const petra = await app();
    await goTo(petra, 'settings');
    await choose(petra, 'select[name=theme]', theme);
    await petra.waitForSelector(`html[data-theme=${theme}]`);
    await openShare(petra);
    await fill(petra, '[name=workspaceName]', 'Petra’s office');
    await fill(petra, '[name=memberName]', 'Petra');
    await petra.click('dialog [name=way][value=none]');
    await petra.click('[data-testid=share-form] [type=submit]');
    await petra.waitForSelector('[data-testid=invite-qr] path');
    invite = await petra.$eval('dialog [name=invite]', (field) => (field as HTMLTextAreaElement).value);
    const picture = await petra.waitForSelector('[data-testid=invite-qr]');
    // What stands above it comes bit by bit and pushes it down.
    if (picture) await untilStill(picture);
    const seen = await lookAt(petra, '[data-testid=invite-qr]');
    expect(readQr(seen)).toBe(invite);
    await writeCameraFilm(film, seen);
    await closeDialog(petra);
  });

  test('is read by the camera of the one who is invited', async () => {
    const ana = await app(
      FAKE_CAMERA,
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    );
    await openJoin(ana);
    await ana.click('[data-testid=scan]');
    await waitForText(ana, 'Petra invites you to “Petra’s office”.', { timeout: 20_000 });
    const text = await ana.$eval('[name=invite]', (field) => (field as HTMLTextAreaElement).value);
    expect(text).toBe(invite);
    await ana.waitForSelector('[data-testid=scan-video]', { hidden: true });
  });
});

describe('where there is nothing to scan with', () => {
  test('that there is no camera is said in a sentence', async () => {
    // Whatever the machine has.
    const ana = await app(`${FAKE_CAMERA}=device-count=0`);
    await openJoin(ana);
    await ana.click('[data-testid=scan]');
    await waitForText(ana, further['scan.missing']);
  });

  test('that the camera is not allowed is said in a sentence', async () => {
    const ana = await app(FAKE_CAMERA, '--deny-permission-prompts');
    await openJoin(ana);
    await ana.click('[data-testid=scan]');
    await waitForText(ana, further['scan.refused']);
  });

  test('the side panel, where browsers do not ask, offers no camera', async () => {
    const panel = await browsers.at(-1)?.openPage('sidepanel.html');
    if (!panel) throw new Error('no browser');
    await panel.waitForSelector('html[data-ready]');
    await openJoin(panel);
    expect(await panel.$('[data-testid=scan]')).toBeNull();
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../browsers/chromium';
import { extensionDir } from '../build-extension';
import { type Figure, figure } from './figure';
import { fillWithTasks } from './fill';
import { measureHubStart } from './hub-start';
import { measurePopupOpen } from './popup-open';

/** What grows, or must not grow, with the number of records: the popup, and the hub's start and heap. */
export async function measureSizes(n: number, bareDir: string): Promise<Figure[]> {
  const profileDir = mkdtempSync(join(tmpdir(), 'adjutant-bench-'));
  const chromium = await launchChromium({ extensionDir: extensionDir('chrome'), profileDir });
  try {
    const bareId = await chromium.browser.installExtension(bareDir);
    const hub = await chromium.hub();
    await hub.waitForFunction(() => performance.getEntriesByName('adjutant:hub-ready').length > 0, {
      polling: 50,
    });
    await fillWithTasks(hub, n);
    const [popup, blank] = await measurePopupOpen(chromium, bareId);
    const figures = [
      figure({ name: 'popup-open', n, value: popup, unit: 'ms', against: blank, peer: 'a blank HTML popup' }),
    ];
    if (n > 0) {
      const { ms, megabytes } = await measureHubStart(chromium, bareId);
      const peer = 'bare Yjs';
      figures.push(
        figure({ name: 'hub-cold-start', n, value: ms[0], unit: 'ms', against: ms[1], peer }),
        figure({ name: 'hub-heap', n, value: megabytes[0], unit: 'MB', against: megabytes[1], peer }),
      );
    }
    return figures;
  } finally {
    await chromium.close();
    rmSync(profileDir, { recursive: true, force: true });
  }
}

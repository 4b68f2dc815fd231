import type { Page } from 'puppeteer-core';
import { goTo } from '../office/hands';
import { openOffice, pair } from '../office/office';
import { measureEnterToDurable, noteKeys } from './enter-to-durable';
import { type Figure, figure, median } from './figure';
import { frameInterval, rawEcho, rawStrictPut } from './raw-limits';

const TURNS = 40;

/** From a key pressed here to what it does being safe here and painted there, each against its physical limit. */
export async function measureEditing(): Promise<Figure[]> {
  const office = await openOffice({ headless: true });
  try {
    await pair(office);
    const { petra, ana } = office;
    const popup = await petra.person.browser.openPage('popup.html');
    await popup.waitForSelector('html[data-ready]');
    await popup.evaluate(noteKeys);
    await goTo(ana.app, 'tasks');
    await ana.app.bringToFront();
    const frame = await frameInterval(ana.app);
    const echo = await rawEcho(petra.app, ana.app);
    const edits: number[] = [];
    const puts: number[] = [];
    for (let turn = 0; turn < TURNS; turn++) {
      edits.push(await editToPainted(popup, ana.app, `Board meeting no. ${turn} zzz`));
      puts.push(await rawStrictPut(popup), await rawStrictPut(ana.app));
    }
    const [durable, put] = await measureEnterToDurable(popup);
    const limit = echo / 2 + 3 * median(puts) + frame;
    return [
      figure({
        name: 'enter-to-durable',
        n: 0,
        value: durable,
        unit: 'ms',
        against: put,
        peer: 'a key answered with one raw strict put',
      }),
      figure({
        name: 'edit-to-painted',
        n: 0,
        value: median(edits),
        unit: 'ms',
        against: limit,
        peer: `half an echo (${(echo / 2).toFixed(2)}) + three raw strict puts (${median(puts).toFixed(2)} each) + one frame (${frame.toFixed(2)})`,
      }),
    ];
  } finally {
    await office.close();
  }
}

/** Enter here, until the frame in which the other browser's list shows it is drawn. Both read one machine's clock. */
async function editToPainted(here: Page, there: Page, title: string): Promise<number> {
  await there.evaluate(watchFor, title);
  await here.focus('.entry textarea');
  await here.keyboard.sendCharacter(title);
  // The hub and the disk are quiet again when Enter is pressed.
  await new Promise((resolve) => setTimeout(resolve, 150));
  await here.keyboard.press('Enter');
  await there.waitForFunction(() => document.documentElement.dataset.seenAt, { polling: 10 });
  const seen = await there.evaluate(() => Number(document.documentElement.dataset.seenAt));
  const pressed = await here.evaluate(
    () => performance.timeOrigin + (globalThis as unknown as { pressedAt: number }).pressedAt,
  );
  return seen - pressed;
}

/** Runs in the page: notes when the frame with the text in it has been drawn. */
function watchFor(title: string): void {
  delete document.documentElement.dataset.seenAt;
  const observer = new MutationObserver(() => {
    if (!document.querySelector('main')?.textContent?.includes(title)) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        document.documentElement.dataset.seenAt = String(performance.timeOrigin + performance.now());
      };
      port2.postMessage(null);
    });
  });
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
}

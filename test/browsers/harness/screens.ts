import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { untilAtRest } from './at-rest';

/** Pictures for people to look at; the folder is not kept in git. */
const FOLDER = join(import.meta.dirname, '../../../.artifacts/screens');

/**
 * Takes a picture of what the page shows once colours and places have stopped changing. Gives the path of the PNG file,
 * `NAME.png`.
 */
export async function screenshot(page: Page, name: string): Promise<string> {
  await mkdir(FOLDER, { recursive: true });
  await untilAtRest(page);
  const path: `${string}.png` = `${FOLDER}/${name}.png`;
  await page.screenshot({ path });
  return path;
}

/** By how much a point may be lighter or darker, of 255, when the edge of a letter is drawn anew. */
const EDGE = 48;

/**
 * How many points of the page's picture are others once it is drawn anew. A browser may leave painted what is no longer
 * in the document: nothing but a picture tells that.
 */
export async function leftovers(page: Page): Promise<number> {
  const shown = await page.screenshot({ encoding: 'base64' });
  await page.evaluate(async () => {
    const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const focused = document.activeElement;
    document.documentElement.style.visibility = 'hidden';
    await frames();
    document.documentElement.style.visibility = '';
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    await frames();
  });
  const anew = await page.screenshot({ encoding: 'base64' });
  return page.evaluate(
    async (pictures, edge) => {
      const points = async (base64: string) => {
        const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
        const picture = await createImageBitmap(new Blob([bytes]));
        const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
        canvas?.drawImage(picture, 0, 0);
        return canvas?.getImageData(0, 0, picture.width, picture.height).data ?? new Uint8ClampedArray();
      };
      const [before, after] = [await points(pictures[0]), await points(pictures[1])];
      const others = new Set<number>();
      before.forEach((value, n) => {
        if (Math.abs(value - (after[n] ?? 0)) > edge) others.add(n >> 2);
      });
      return others.size;
    },
    [shown, anew] as const,
    EDGE,
  );
}

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** Pictures for people to look at; the folder is not kept in git. */
const FOLDER = join(import.meta.dirname, '../../../.artifacts/screens');

/** Takes a picture of what the page shows. Gives the path of the PNG file, `NAME.png`. */
export async function screenshot(page: Page, name: string): Promise<string> {
  await mkdir(FOLDER, { recursive: true });
  const path: `${string}.png` = `${FOLDER}/${name}.png`;
  await page.screenshot({ path });
  return path;
}

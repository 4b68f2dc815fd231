import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';

/** Loads an extension from a folder and gives its id. Closes the browser if that fails, and says why. */
export async function installInto(browser: Browser, extensionDir: string): Promise<string> {
  try {
    if (!existsSync(join(extensionDir, 'manifest.json'))) {
      throw new Error(`There is no built extension in ${extensionDir}. Type: npm run build`);
    }
    return await browser.installExtension(extensionDir);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

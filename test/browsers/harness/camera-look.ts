import type { Page } from 'puppeteer-core';
import decodeQR from 'qr/decode.js';
import type { Grey } from './camera-film';

/** What stands in an element of the page, as a camera would see it. */
export async function lookAt(page: Page, selector: string): Promise<Grey> {
  const element = await page.waitForSelector(selector);
  const png = await element?.screenshot({ encoding: 'base64' });
  const { width, height, shades } = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    return {
      ...{ width: image.width, height: image.height },
      shades: Array.from({ length: image.width * image.height }, (_, at) => pixels[at * 4 + 1] ?? 0),
    };
  }, png ?? '');
  return { width, height, shades: Uint8Array.from(shades) };
}

/** The text of a QR code in it. @throws Error where there is none. */
export const readQr = ({ width, height, shades }: Grey) =>
  decodeQR({ width, height, data: Uint8Array.from([...shades].flatMap((one) => [one, one, one, 255])) });

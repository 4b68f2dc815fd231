import { browser } from 'wxt/browser';
import { cleanLine } from './clean-text';

/**
 * What a page says in place of a picture that the person pointed at; empty where it says nothing or may not be read. The
 * click on the menu was the permission to look, this once.
 */
export async function imageText(tabId: number, frameId: number, src: string): Promise<string> {
  const answers = await browser.scripting
    .executeScript({ target: { tabId, frameIds: [frameId] }, func: altOf, args: [src] })
    .catch((error: unknown) => {
      console.warn('picture not read', error);
      return [];
    });
  const told: unknown = answers[0]?.result;
  return typeof told === 'string' ? cleanLine(told, 2000) : '';
}

/** Runs in the page, so it must need nothing from outside. */
function altOf(src: string): string {
  const image = Array.from(document.images).find((one) => one.currentSrc === src || one.src === src);
  return (image?.alt || image?.title || '').slice(0, 2000);
}

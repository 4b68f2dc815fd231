import type { Page } from 'puppeteer-core';

/**
 * The buttons, links and fields that a person cannot get hold of: after scrolling to one, its middle is out of the
 * window or lies under something else. Those of a closed dialog, menu or fold are not looked at.
 */
export function outOfReach(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scope = document.querySelector('dialog[open]') ?? document.body;
    const all = [...scope.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary')];
    return all
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .filter((one) => {
        one.scrollIntoView({ block: 'center', inline: 'center' });
        const { left, top, width, height } = one.getBoundingClientRect();
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        return !hit || !(one.contains(hit) || hit.contains(one));
      })
      .map((one) => one.ariaLabel || one.textContent || one.outerHTML);
  });
}

/** By how many CSS pixels the page, or a pane of it, can be scrolled sideways; 0 where it cannot. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const panes = [...document.querySelectorAll('body *')].filter((one) =>
      ['auto', 'scroll'].includes(getComputedStyle(one).overflowX),
    );
    const overhangs = [document.documentElement, ...panes].map((one) => one.scrollWidth - one.clientWidth);
    return Math.max(...overhangs);
  });
}

/** By how many CSS pixels the page as a whole can be scrolled; 0 where only its panes can be, as in panel and app. */
export const wholeScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollHeight - innerHeight);

/** What lies above a part of the page that stays in place, wherever the page is scrolled to. */
export const whatCovers = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate((where) => {
    const part = document.querySelector(where);
    const pane = document.documentElement;
    const found = new Set<string>();
    for (let down = 0; part && down <= pane.scrollHeight - innerHeight; down += 10) {
      pane.scrollTo(0, down);
      const { left, top, right, bottom } = part.getBoundingClientRect();
      for (let x = left + 4; x < right; x += 8)
        for (let y = top + 4; y < bottom; y += 8) {
          const hit = document.elementFromPoint(x, y);
          if (hit && !part.contains(hit)) found.add(hit.outerHTML);
        }
    }
    return [...found];
  }, selector);

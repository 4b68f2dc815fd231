import type { Page } from 'puppeteer-core';
import type { Dice } from './dice';
import type { Entry, Ledger } from './ledger';

/** What a person and the browser do with one entry, in this order; the last is the browser's. */
export type Moment = 'types' | 'presses-enter' | 'is-told';

export interface Typist {
  /** Types one entry after the other, until the page is gone; then it rejects. */
  typeOn(): Promise<never>;
}

/** So long an entry may take to be on disk, or the browser to be gone. */
const PATIENCE_MS = 10_000;

/**
 * Somebody at the popup's entry field. Now and then they wait to be told that the entry is saved, now and then
 * they type the next one at once.
 *
 * @param onMoment called with every moment as it comes to pass, and the number of the entry in this page (from 1).
 */
export async function seatTypist(
  page: Page,
  ledger: Ledger,
  dice: Dice,
  onMoment: (moment: Moment, entry: number) => void,
): Promise<Typist> {
  const inThisPage: Entry[] = [];
  let told = 0;
  let onTold: () => unknown = () => {};
  let onGone: () => void = () => {};
  page.browser().once('disconnected', () => onGone());
  await page.exposeFunction('tellTypist', () => {
    // One at a time goes into the outbox, in the order of the Enters.
    const entry = inThisPage[told++];
    if (!entry) throw new Error('more was acknowledged than entered');
    entry.acknowledgedAt = performance.now();
    onMoment('is-told', told);
    onTold();
  });
  await page.evaluate(reportDurable);

  const isTold = (count: number) =>
    new Promise<void>((resolve, reject) => {
      const onTime = setTimeout(() => reject(new Error(`not told in ${PATIENCE_MS} ms`)), PATIENCE_MS);
      const settle = (end: () => void) => {
        clearTimeout(onTime);
        end();
      };
      onTold = () => told >= count && settle(resolve);
      onGone = () => settle(() => reject(new Error('the browser is gone')));
      onTold();
    });

  return {
    async typeOn() {
      for (;;) {
        const entry = ledger.next();
        onMoment('types', inThisPage.length + 1);
        for (const piece of entry.text.split(/(?<= )/)) await page.keyboard.sendCharacter(piece);
        entry.entered = true;
        inThisPage.push(entry);
        const pressed = page.keyboard.press('Enter');
        onMoment('presses-enter', inThisPage.length);
        await pressed;
        const isFirst = inThisPage.length === 1;
        if (isFirst || dice.chance(0.6)) await isTold(inThisPage.length);
      }
    },
  };
}

/** In the page: passes on the moment in which `run` knows that the entry is on disk. */
function reportDurable(): void {
  const { tellTypist } = globalThis as unknown as { tellTypist: () => void };
  const mark = performance.mark.bind(performance);
  performance.mark = (name, options) => {
    if (name === 'adjutant:durable') tellTypist();
    return mark(name, options);
  };
}

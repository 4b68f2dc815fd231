import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillWith } from '../../scripts/bench/fill';
import { goTo, press, seeRow } from '../../scripts/office/hands';
import { openApp } from '../../scripts/office/office';
import { type PersonAtChromium, personAtChromium } from './harness/person';
import { screenshot } from './harness/screens';

const COUNT = 10_000;
let ana: PersonAtChromium;
let app: Page;

beforeAll(async () => {
  ana = await personAtChromium('Ana', 'assistant');
  app = await openApp(ana);
  await fillWith(await ana.browser.hub(), 'contact', COUNT, contactFields);
});

afterAll(() => ana.leave());

/** Every hundredth is there twice. */
function contactFields(index: number) {
  const who = index % 100 === 1 ? index - 1 : index;
  return {
    name: index === who ? `Anna ${word(who)}` : `${word(who)} Anna`,
    organisation: `Firm ${who % 90}`,
    emails: { [`anna.${who}@firm.example`]: { label: '' } },
  };
}

const word = (n: number) => `${[...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}ova`;

test('ten thousand contacts are looked through while the page goes on', async () => {
  await app.bringToFront();
  await goTo(app, 'contacts');
  await seeRow(app, 'Anna');
  // Rows follow the log: all of them are there first.
  await app.waitForFunction(
    () => document.querySelector('nav a[aria-current=page] .figure')?.textContent === '10,000',
    { polling: 100, timeout: 60_000 },
  );
  // A frame every so often shows that the page is free; the longest pause between two is what a person would feel.
  await app.evaluate(`
    window.longest = 0;
    let last = performance.now();
    const look = () => {
      window.longest = Math.max(window.longest, performance.now() - last);
      last = performance.now();
      window.looking = setTimeout(look, 5);
    };
    look();
  `);
  const start = performance.now();
  await press(app, '[data-testid=review-duplicates]');
  await app.waitForSelector('[data-testid=duplicates][data-ready] .pair-row', { timeout: 60_000 });
  const whole = performance.now() - start;
  const longest = await app.evaluate('clearTimeout(window.looking), window.longest');
  console.info(
    `${COUNT} contacts reviewed in ${Math.round(whole)} ms, the longest pause ${Math.round(Number(longest))} ms`,
  );
  expect(await app.$eval('[data-testid=duplicates] [role=status]', (line) => line.textContent)).toBe(
    '100 pairs look alike',
  );
  // Bounds for a machine that others work on at the same time; a page that reads all at once stands for seconds.
  expect(Number(longest)).toBeLessThan(600);
  await screenshot(app, 'contacts-review-many');
});

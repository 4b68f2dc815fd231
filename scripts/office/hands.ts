import type { ElementHandle, Page } from 'puppeteer-core';
import type { Area } from '../../components/frame/route';

/** What a person does in Adjutant's pages, by the same buttons and fields as everybody. */

/** Types an entry where the quick entry stands and presses Enter; resolves when the page says it is saved. */
export async function enterTask(page: Page, entry: string): Promise<void> {
  const field = await page.waitForSelector('.entry textarea');
  const before = await page.evaluate(linkToSaved);
  await field?.focus();
  await page.keyboard.type(entry);
  await page.keyboard.press('Enter');
  // Of this one: what is said of an entry before it may stand for a moment more.
  await page.waitForFunction(
    (last) => (document.querySelector<HTMLAnchorElement>('.entry-saved a')?.hash ?? last) !== last,
    { polling: 5 },
    before,
  );
}

/** Runs in the page: where the task of the entry that was saved last is opened. */
const linkToSaved = () => document.querySelector<HTMLAnchorElement>('.entry-saved a')?.hash ?? '';

/** In the popup: makes what the slip found into a record, as it proposes it. */
export async function fileSlip(popup: Page, kind: 'task' | 'contact' | 'meeting'): Promise<void> {
  await popup.waitForSelector(`[data-testid=slip-${kind}]`);
  await popup.click(`[data-testid=slip-${kind}]`);
  await popup.waitForSelector('[data-testid=slip-save]');
  await popup.click('[data-testid=slip-save]');
  await popup.waitForSelector('[data-testid=slip-save]', { hidden: true });
}

/** Waits until a row with this title stands in the list the page shows. */
export async function seeRow(
  page: Page,
  title: string,
  timeout = 30_000,
): Promise<ElementHandle<HTMLElement>> {
  const found = await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>('li.row')].find((row) => row.textContent?.includes(wanted)),
    { polling: 5, timeout },
    title,
  );
  return found.asElement() as ElementHandle<HTMLElement>;
}

/** Waits until the row with this title is ticked off. */
export async function seeTicked(page: Page, title: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>('li.row[data-done]')].some((row) =>
        row.textContent?.includes(wanted),
      ),
    { polling: 5, timeout: 30_000 },
    title,
  );
}

export async function tickOff(page: Page, title: string): Promise<void> {
  const row = await seeRow(page, title);
  const box = await row.$('input[type=checkbox]');
  if (!box) throw new Error(`“${title}” cannot be ticked off here.`);
  await untilStill(box);
  await box.click();
}

/** Opens a row's detail. */
export async function openRow(page: Page, title: string): Promise<void> {
  const row = await seeRow(page, title);
  const link = await row.$('a');
  if (!link) throw new Error(`“${title}” cannot be opened here.`);
  const id = await link.evaluate(({ hash }) => hash.split('/').at(-1) ?? '');
  await untilStill(link);
  await link.click();
  // Of just this record: another's detail may be open until then.
  await page.waitForSelector(`.detail[data-id="${id}"] :is([name=title], [name=name])`);
}

/** Waits until an element stays where it is, so that a click meets it: rows move while a list is laid out. */
export async function untilStill(element: ElementHandle): Promise<void> {
  await element.evaluate(async (one) => {
    // No function with a name in here: what the scripts are run by would give it one with a helper that no page has.
    for (let last = ''; ; ) {
      const place = JSON.stringify(one.getBoundingClientRect());
      if (place === last) return;
      last = place;
      await new Promise((later) => setTimeout(later, 50));
    }
  });
}

/** Presses a button by the element, wherever the page has scrolled it to and whatever moves beside it, once it can be pressed. */
export async function press(page: Page, selector: string): Promise<void> {
  const button = await page.waitForSelector(selector, { visible: true });
  if (!button) throw new Error(`There is no ${selector}.`);
  await page.waitForFunction((one) => !one.matches(':disabled'), { polling: 10 }, button);
  await button.evaluate((element) => (element as HTMLElement).click());
}

/** Goes to one of the views of the workspace that is open. Resolves when the former view has given way to it. */
export async function goTo(page: Page, area: Area): Promise<void> {
  await page.evaluate(async (next) => {
    const before = location.hash;
    const [ws] = before.replace(/^#\/?/, '').split('/');
    location.hash = `#/${ws}/${next}`;
    // The page heard of it first and has drawn it by then.
    if (location.hash !== before)
      await new Promise((told) => addEventListener('hashchange', told, { once: true }));
  }, area);
}

/** Waits until the page shows the view with this heading. */
export async function seeHeading(page: Page, heading: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector('h1')?.textContent === wanted,
    { polling: 10 },
    heading,
  );
}

/** Replaces what stands in a field by a text, as pasting over it would. */
export async function fill(page: Page, selector: string, text: string): Promise<void> {
  const field = await page.waitForSelector(selector, { visible: true });
  await field?.focus();
  await field?.evaluate((element, pasted) => {
    (element as HTMLInputElement).select();
    document.execCommand('insertText', false, pasted);
  }, text);
}

/** Leaves the field that has the focus, which saves it. */
export async function leaveField(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
}

/** Chooses one of a list of choices, by its value. */
export async function choose(page: Page, selector: string, value: string): Promise<void> {
  await page.waitForSelector(selector, { visible: true });
  await page.select(selector, value);
}

/** Waits until a field shows this value. */
export async function seeValue(page: Page, selector: string, value: string, timeout = 30_000): Promise<void> {
  await page.waitForFunction(
    (where, wanted) => document.querySelector<HTMLInputElement>(where)?.value === wanted,
    { polling: 5, timeout },
    selector,
    value,
  );
}

/** What a field shows now. */
export function readValue(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (field) => (field as HTMLInputElement).value);
}

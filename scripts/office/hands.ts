import type { ElementHandle, Page } from 'puppeteer-core';
import { en } from '../../lib/i18n/en';

/** What a person does in Adjutant's pages, by the same buttons and fields as everybody. */

interface Sharing {
  workspace: string;
  name: string;
  position: 'manager' | 'assistant';
  relay: string;
}

/** Shares a new workspace in the app or the side panel; gives the invite. */
export async function shareWorkspace(
  page: Page,
  { workspace, name, position, relay }: Sharing,
): Promise<string> {
  await chooseInSwitcher(page, en['workspace.share']);
  await fill(page, '[name=workspaceName]', workspace);
  await fill(page, '[name=memberName]', name);
  await page.select('[name=position]', position);
  await fill(page, '[name=relays]', relay);
  await page.click('[data-testid=share-form] [type=submit]');
  const text = await page.waitForFunction(
    () => document.querySelector<HTMLTextAreaElement>('dialog textarea[name=invite]')?.value || null,
    { polling: 50 },
  );
  const invite = await text.jsonValue();
  await closeDialog(page);
  return invite ?? '';
}

export async function joinWorkspace(
  page: Page,
  { invite, name, position }: { invite: string; name: string; position: 'manager' | 'assistant' },
): Promise<void> {
  await chooseInSwitcher(page, en['workspace.join']);
  await fill(page, '[data-testid=join-form] [name=invite]', invite);
  await page.waitForSelector('[data-testid=join-form] [name=memberName]');
  await fill(page, '[data-testid=join-form] [name=memberName]', name);
  await page.select('[data-testid=join-form] [name=position]', position);
  await page.click('[data-testid=join-form] [type=submit]');
  await page.waitForSelector('[data-testid=join-form]', { hidden: true });
}

/** Types an entry where the quick entry stands and presses Enter; resolves when the page says it is saved. */
export async function enterTask(page: Page, entry: string): Promise<void> {
  const field = await page.waitForSelector('.entry textarea');
  await field?.focus();
  await page.keyboard.type(entry);
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-testid=undo-entry]');
}

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
  timeout = 15_000,
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
    { polling: 5, timeout: 15_000 },
    title,
  );
}

export async function tickOff(page: Page, title: string): Promise<void> {
  const row = await seeRow(page, title);
  const box = await row.$('input[type=checkbox]');
  await box?.click();
}

/** Opens a row's detail. */
export async function openRow(page: Page, title: string): Promise<void> {
  const row = await seeRow(page, title);
  const link = await row.$('a');
  await link?.click();
  await page.waitForSelector('.detail input[name=title], .detail input[name=name]');
}

/** Goes to one of the lists of the workspace that is open. */
export async function goTo(page: Page, area: 'today' | 'tasks' | 'contacts' | 'meetings'): Promise<void> {
  await page.evaluate((next) => {
    const [ws] = location.hash.replace(/^#\/?/, '').split('/');
    location.hash = `#/${ws}/${next}`;
  }, area);
}

/** Replaces what stands in a field, as typing would, and leaves the field. */
export async function fill(page: Page, selector: string, text: string): Promise<void> {
  const field = await page.waitForSelector(selector, { visible: true });
  await field?.focus();
  await field?.evaluate((element) => (element as HTMLInputElement).select());
  await page.keyboard.sendCharacter(text);
}

/** Leaves the field that has the focus, which saves it. */
export async function leaveField(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
}

async function chooseInSwitcher(page: Page, label: string): Promise<void> {
  const button = await page.waitForSelector('.switcher');
  await button?.click();
  const item = await page.waitForSelector(`::-p-xpath(//*[@role="menuitem"][normalize-space()="${label}"])`, {
    visible: true,
  });
  await item?.click();
}

async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.waitForSelector('dialog[open]', { hidden: true });
}

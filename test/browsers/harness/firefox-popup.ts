import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { expect } from 'vitest';
import type { Firefox } from '../../../scripts/browsers/firefox';

/** The popup below Firefox's toolbar button, used by keys. */
export interface FirefoxPopup {
  /** Presses one key, by its name ("Enter", "ArrowDown", "c"), while another may be held. */
  press(key: string, held?: 'Alt'): Promise<void>;
  type(text: string): Promise<void>;
  /** Presses Tab until what has the focus matches. */
  tabTo(selector: string): Promise<void>;
  /** Waits until what has the focus matches. */
  focused(selector: string): Promise<void>;
  /** Waits until something that matches is there. */
  see(selector: string): Promise<void>;
  /** Waits until it shows a text. */
  seeText(text: string): Promise<void>;
  close(): Promise<void>;
}

const POPUP = "document.querySelector('.webextension-popup-browser')";

const Contexts = v.object({
  result: v.object({ contexts: v.array(v.object({ context: v.string(), url: v.string() })) }),
});
const Answer = v.object({ result: v.object({ type: v.literal('success') }) });

interface Connection {
  send(method: string, parameters: object): Promise<unknown>;
}

const isConnection = (value: unknown): value is Connection =>
  typeof value === 'object' && value !== null && 'send' in value && typeof value.send === 'function';

/**
 * Opens the popup over the tab that is in front, as a click on the toolbar button does, with the leave to read the page
 * that such a click gives. The driver does not reach it: its keys go through the browser's own window, and what it shows
 * is read from another page of the extension.
 *
 * @param beside - a page of the extension in any tab of the same window.
 */
export async function openFirefoxPopup(firefox: Firefox, beside: Page): Promise<FirefoxPopup> {
  const inWindow = await windowOf(firefox);
  await inWindow(`
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(firefox.extensionId)});
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`);
  const ask = (question: string) =>
    beside.evaluate(`(() => {
      const [view] = browser.extension.getViews({ type: 'popup' });
      return view ? Boolean(((document) => ${question})(view.document)) : false;
    })()`);
  const wait = (question: string) =>
    expect.poll(() => ask(question), { timeout: 15_000, interval: 20, message: question }).toBe(true);
  const hasFocus = (selector: string) =>
    `document.hasFocus() && document.activeElement?.matches(${JSON.stringify(selector)})`;
  const press = (key: string, held?: 'Alt') => inWindow(pressing(key, held));

  await wait('document.documentElement.dataset.ready !== undefined');
  // A window that nobody sees gives the focus to no panel by itself.
  await inWindow(`${POPUP}.focus();`);
  await wait('document.hasFocus()');
  return {
    press,
    type: async (text) => {
      for (const character of text) await press(character);
    },
    tabTo: async (selector) => {
      for (let presses = 0; presses < 60; presses += 1) {
        if (await ask(hasFocus(selector))) return;
        await press('Tab');
      }
      throw new Error(`Sixty presses of Tab do not lead to ${selector}.`);
    },
    focused: (selector) => wait(hasFocus(selector)),
    see: (selector) => wait(`document.querySelector(${JSON.stringify(selector)})`),
    seeText: (text) => wait(`document.body.innerText.includes(${JSON.stringify(text)})`),
    close: () => inWindow(`${POPUP}.closest('panel').hidePopup();`),
  };
}

/** Runs statements in the browser's own window. */
async function windowOf({ browser }: Firefox): Promise<(statements: string) => Promise<void>> {
  const connection: unknown = Reflect.get(browser, 'connection');
  if (!isConnection(connection)) throw new Error('The driver does not speak BiDi.');
  const { result } = v.parse(
    Contexts,
    await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' }),
  );
  const [window] = result.contexts.filter(({ url }) => url.endsWith('/browser.xhtml'));
  if (!window) throw new Error('There is no window.');
  return async (statements) => {
    const answer = await connection.send('script.evaluate', {
      expression: `(async () => {${statements}})()`,
      target: { context: window.context },
      awaitPromise: true,
    });
    if (!v.is(Answer, answer)) throw new Error(`Refused in the window: ${JSON.stringify(answer)}`);
  };
}

/** A key as Firefox's own tests press it (nsITextInputProcessor), into whatever has the focus. */
const pressing = (key: string, held?: 'Alt'): string => `
  const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!tip.beginInputTransactionForTests(window)) throw new Error('Nothing takes keys.');
  const named = (key) => new KeyboardEvent('', { key, code: /^[a-z]$/i.test(key) ? 'Key' + key.toUpperCase() : '',
    keyCode: /^[a-z]$/i.test(key) ? key.toUpperCase().charCodeAt(0) : 0 });
  const flags = (key) => (key.length > 1 ? tip.KEY_NON_PRINTABLE_KEY : 0);
  const held = ${JSON.stringify(held ?? null)};
  const key = ${JSON.stringify(key)};
  if (held) tip.keydown(named(held), flags(held));
  tip.keydown(named(key), flags(key));
  tip.keyup(named(key), flags(key));
  if (held) tip.keyup(named(held), flags(held));`;

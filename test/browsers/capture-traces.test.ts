import { type CDPSession, launch } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../../scripts/browsers/find-browsers';
import { buildPageScript } from '../../scripts/try/capture-script';

let browser: Awaited<ReturnType<typeof launch>>;
let script: string;
beforeAll(async () => {
  script = await buildPageScript();
  browser = await launch({
    executablePath: findChromium(),
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
});
afterAll(() => browser.close());

const PAGE = `<title>Team</title><main><h1>Team</h1><p onclick="void 0">Ana Horvat, ana@firma.example, +385 1 2345 678</p>
  <div class="h-card"><b class="p-name">Jan Novák</b> <a href="mailto:jan@firma.example">mail</a></div>
  <x-card><template shadowrootmode="open"><p>eva@firma.example</p></template></x-card></main>
  <script>
    addEventListener('resize', () => undefined);
    document.addEventListener('click', () => undefined);
    window.changes = 0;
    new MutationObserver((records) => { window.changes += records.length; })
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  </script>`;

/** Listeners of the places where a script would listen, whichever world they were added from. */
async function listeners(session: CDPSession): Promise<string[]> {
  const lists = await Promise.all(
    ['window', 'document', 'document.documentElement', 'document.body', 'document.querySelector("p")'].map(
      async (place) => {
        const { result } = await session.send('Runtime.evaluate', { expression: place });
        if (!result.objectId) throw new Error(`${place} is not there`);
        const found = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
        return found.listeners.map(({ type, useCapture }) => `${place} ${type} ${useCapture}`);
      },
    ),
  );
  return lists.flat();
}

async function evaluated(session: CDPSession, expression: string, contextId?: number): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    returnByValue: true,
    ...(contextId === undefined ? {} : { contextId }),
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** Counts, in the world that the script runs in, whatever would go on after it: timers, requests, listeners, observers. */
const COUNT_BEGUN = `globalThis.begun = 0;
  const count = (owner, name) => {
    const own = owner[name];
    owner[name] = function (...given) { globalThis.begun += 1; return own.apply(this, given); };
  };
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback', 'queueMicrotask', 'fetch'])
    count(globalThis, name);
  count(EventTarget.prototype, 'addEventListener');
  for (const observer of [MutationObserver, IntersectionObserver, ResizeObserver]) count(observer.prototype, 'observe');`;

const GLOBALS = 'Object.getOwnPropertyNames(globalThis).sort()';

test('a page is after a reading what it was before: elements, listeners, globals, timers, styles', async () => {
  const page = await browser.newPage();
  await page.setContent(PAGE, { waitUntil: 'domcontentloaded' });
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'traces',
  });
  await evaluated(session, `{${COUNT_BEGUN}}`, executionContextId);
  const state = async () => ({
    html: await evaluated(session, 'document.documentElement.outerHTML'),
    shadow: await evaluated(session, 'document.querySelector("x-card").shadowRoot.innerHTML'),
    changes: await evaluated(session, 'window.changes'),
    begun: await evaluated(session, 'globalThis.begun', executionContextId),
    sheets: await evaluated(session, 'document.styleSheets.length + document.adoptedStyleSheets.length'),
    selection: await evaluated(session, 'String(getSelection()) + getSelection().rangeCount'),
    globals: await evaluated(session, GLOBALS),
    listeners: await listeners(session),
    ours: await evaluated(session, GLOBALS, executionContextId),
  });
  const before = await state();
  expect(before.listeners).toContain('document click false');
  const read = await evaluated(session, `JSON.stringify(${script})`, executionContextId);
  expect(read).toContain('ana@firma.example');
  expect(read).toContain('Jan Novák');
  expect(await state()).toEqual(before);
  // What the comparison would see: it is no comparison of nothing.
  await evaluated(
    session,
    'globalThis.left = 1; document.body.append("x"); setTimeout(() => undefined);',
    executionContextId,
  );
  const changed = await state();
  expect(changed.html).not.toEqual(before.html);
  expect(changed.ours).not.toEqual(before.ours);
  expect(changed.begun).toBe(1);
  expect(changed.changes).not.toEqual(before.changes);
  await page.close();
});

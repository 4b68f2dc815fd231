import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createBadge, toolbarButton } from '../lib/badge/badge';
import { MIDNIGHT_ALARM, scheduleMidnight } from '../lib/badge/midnight';
import { fileLink } from '../lib/capture/file-link';
import { type FilingFault, fileSelection } from '../lib/capture/file-selection';
import { imageText } from '../lib/capture/image-text';
import type { Run } from '../lib/commands/command';
import { createOffscreenHub } from '../lib/hub/ensure-hub';
import { COMMITTED, ENSURE_HUB } from '../lib/hub/messages';
import { createRun } from '../lib/hub/run';
import { startHubInBrowser } from '../lib/hub/start-in-browser';
import { listenInAddressBar } from '../lib/omnibox/address-bar';
import { askHubPage, understandHere } from '../lib/omnibox/ask';
import { fileEntry } from '../lib/omnibox/file-entry';
import { REMINDER_ALARM, startReminders } from '../lib/reminders/browser-reminders';
import { LOOK_FOR_REMINDERS } from '../lib/reminders/messages';
import { openDatabase } from '../lib/store/db';

/** Every minute: whether the hub runs, and whether there is something to say that no alarm knew of (a clock that was set). */
const MINUTE_ALARM = 'hub';

/** What can be taken from a page by its context menu; each item's id is where it stands. */
const MENU = [
  { id: 'page', title: 'menuPage' },
  { id: 'selection', title: 'menuSelection' },
  { id: 'link', title: 'menuLink' },
  { id: 'image', title: 'menuImage' },
] as const;
/** The links that are somebody's address or number. */
const LINKS = ['mailto:*', 'tel:*'];

export default defineBackground(() => {
  const db = openDatabase();
  const badge = createBadge(db, () => new Date());
  const reminders = startReminders(db, () => logged(badge.update()), logged);
  // The badge counts what was reminded of, too.
  const follow = () => logged(reminders.look().finally(() => badge.update()));
  let made: Run | null = null;
  const run: Run = (intent) => {
    made ??= createRun(db);
    return made(intent);
  };

  // Firefox keeps this page for good, so the hub lives here; Chrome's worker sleeps, so it lives offscreen.
  const ensureOffscreen = createOffscreenHub();
  const ensureHub = () => (import.meta.env.FIREFOX ? undefined : logged(ensureOffscreen()));
  if (import.meta.env.FIREFOX) logged(startHubInBrowser(follow));
  logged(browser.alarms.create(MINUTE_ALARM, { periodInMinutes: 1 }));

  browser.runtime.onStartup.addListener(ensureHub);
  browser.runtime.onInstalled.addListener(() => {
    ensureHub();
    browser.contextMenus.removeAll(() => {
      for (const { id, title } of MENU)
        browser.contextMenus.create({
          id,
          title: browser.i18n.getMessage(title),
          contexts: [id],
          ...(id === 'link' && { targetUrlPatterns: LINKS }),
        });
    });
  });
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id !== browser.runtime.id) return;
    if (message === ENSURE_HUB) {
      ensureHub();
      logged(badge.seen());
    }
    if (message === COMMITTED || message === LOOK_FOR_REMINDERS) follow();
  });
  const fileText = (
    selection: string,
    { url, title }: { url?: string | undefined; title?: string | undefined } = {},
  ) =>
    selection
      ? fileSelection(db, run, { selection, url, title })
      : Promise.resolve('notFiledNothing' as const);
  const tell = (filing: Promise<FilingFault | null>) => {
    ensureHub();
    logged(filing.then((fault) => (fault ? badge.notFiled(browser.i18n.getMessage(fault)) : badge.filed())));
  };
  // Chrome's worker cannot load code when it is needed: there the hub's page reads the entry.
  const understand = import.meta.env.FIREFOX
    ? understandHere
    : (text: string) => ensureOffscreen().then(() => askHubPage(text));
  listenInAddressBar({
    understand,
    add: (text) => tell(fileEntry(db, run, text, understand)),
    hint: browser.i18n.getMessage('omniboxHint'),
    xml: !import.meta.env.FIREFOX,
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const { menuItemId, selectionText, linkUrl, srcUrl, frameId = 0 } = info;
    if (menuItemId === 'page') logged(toolbarButton().openPopup());
    if (menuItemId === 'selection' && selectionText) tell(fileText(selectionText, tab));
    // Only Firefox tells what a link says.
    const text = 'linkText' in info && typeof info.linkText === 'string' ? info.linkText : undefined;
    if (menuItemId === 'link' && linkUrl)
      tell(fileLink(db, run, { link: linkUrl, text, url: tab?.url, title: tab?.title }));
    if (menuItemId === 'image' && srcUrl && tab?.id !== undefined)
      tell(imageText(tab.id, frameId, srcUrl).then((alt) => fileText(alt, tab)));
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === MINUTE_ALARM) ensureHub();
    if (name === MINUTE_ALARM || name === REMINDER_ALARM) follow();
    if (name !== MIDNIGHT_ALARM) return;
    logged(badge.update());
    logged(scheduleMidnight());
  });

  logged(scheduleMidnight());
  ensureHub();
  follow();
});

function logged(work: Promise<unknown>): void {
  work.catch((error: unknown) => console.error(error));
}

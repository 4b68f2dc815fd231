import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { MIDNIGHT_ALARM, scheduleMidnight, toolbarButton, updateBadge } from '../lib/badge/update-badge';
import { fileSelection } from '../lib/capture/file-selection';
import { ensureOffscreenHub } from '../lib/hub/ensure-hub';
import { COMMITTED, ENSURE_HUB } from '../lib/hub/messages';
import { createRun } from '../lib/hub/run';
import { startHubInBrowser } from '../lib/hub/start-in-browser';
import { openDatabase } from '../lib/store/db';

const HUB_ALARM = 'hub';

export default defineBackground(() => {
  const db = openDatabase();
  const badge = () => logged(updateBadge(db, new Date()));

  // Firefox keeps this page for good, so the hub lives here; Chrome's worker sleeps, so it lives offscreen.
  if (import.meta.env.FIREFOX) logged(startHubInBrowser(badge));
  const ensureHub = () => (import.meta.env.FIREFOX ? undefined : logged(ensureOffscreenHub()));

  browser.runtime.onStartup.addListener(ensureHub);
  browser.runtime.onInstalled.addListener(() => {
    ensureHub();
    browser.contextMenus.removeAll(() => {
      for (const context of ['page', 'selection'] as const)
        browser.contextMenus.create({
          id: context,
          title: browser.i18n.getMessage(context === 'page' ? 'menuPage' : 'menuSelection'),
          contexts: [context],
        });
    });
  });
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id !== browser.runtime.id) return;
    if (message === ENSURE_HUB) ensureHub();
    if (message === COMMITTED) badge();
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === 'page') logged(toolbarButton().openPopup());
    if (menuItemId === 'selection' && selectionText) {
      const page = { selection: selectionText, url: tab?.url, title: tab?.title };
      logged(fileSelection(db, createRun(db), page));
    }
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === MIDNIGHT_ALARM) badge();
    if (name === HUB_ALARM) ensureHub();
  });

  logged(scheduleMidnight());
  logged(browser.alarms.create(HUB_ALARM, { periodInMinutes: 1 }));
  ensureHub();
  badge();
});

function logged(work: Promise<unknown>): void {
  work.catch((error: unknown) => console.error(error));
}

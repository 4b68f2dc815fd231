import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createBadge, toolbarButton } from '../lib/badge/badge';
import { MIDNIGHT_ALARM, scheduleMidnight } from '../lib/badge/midnight';
import { fileSelection } from '../lib/capture/file-selection';
import type { Run } from '../lib/commands/command';
import { createOffscreenHub } from '../lib/hub/ensure-hub';
import { COMMITTED, ENSURE_HUB } from '../lib/hub/messages';
import { createRun } from '../lib/hub/run';
import { startHubInBrowser } from '../lib/hub/start-in-browser';
import { openDatabase } from '../lib/store/db';

const HUB_ALARM = 'hub';

export default defineBackground(() => {
  const db = openDatabase();
  const badge = createBadge(db, () => new Date());
  let made: Run | null = null;
  const run: Run = (intent) => {
    made ??= createRun(db);
    return made(intent);
  };

  // Firefox keeps this page for good, so the hub lives here; Chrome's worker sleeps, so it lives offscreen.
  const ensureOffscreen = createOffscreenHub();
  const ensureHub = () => (import.meta.env.FIREFOX ? undefined : logged(ensureOffscreen()));
  if (import.meta.env.FIREFOX) logged(startHubInBrowser(() => logged(badge.update())));
  else logged(browser.alarms.create(HUB_ALARM, { periodInMinutes: 1 }));

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
    if (message === ENSURE_HUB) {
      ensureHub();
      logged(badge.seen());
    }
    if (message === COMMITTED) logged(badge.update());
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === 'page') logged(toolbarButton().openPopup());
    if (menuItemId === 'selection' && selectionText) {
      ensureHub();
      const selected = { selection: selectionText, url: tab?.url, title: tab?.title };
      const filing = fileSelection(db, run, selected);
      logged(
        filing.then((fault) => (fault ? badge.notFiled(browser.i18n.getMessage(fault)) : badge.filed())),
      );
    }
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === HUB_ALARM) ensureHub();
    if (name !== MIDNIGHT_ALARM) return;
    logged(badge.update());
    logged(scheduleMidnight());
  });

  logged(scheduleMidnight());
  ensureHub();
  logged(badge.update());
});

function logged(work: Promise<unknown>): void {
  work.catch((error: unknown) => console.error(error));
}

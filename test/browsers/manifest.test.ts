import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extensionDir } from '../../scripts/build-extension';

/** Keys that name and describe the extension to people, and give it no power. */
const DESCRIPTION = ['name', 'description', 'version', 'default_locale', 'icons', 'homepage_url', 'author'];

/** Everything else a built manifest says: what a browser would let the extension do, and what it asks a person for. */
function powers(browser: 'chrome' | 'firefox'): Record<string, unknown> {
  const file = join(extensionDir(browser), 'manifest.json');
  const manifest: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'));
  return Object.fromEntries(Object.entries(manifest).filter(([key]) => !DESCRIPTION.includes(key)));
}

const common = ['activeTab', 'scripting', 'contextMenus', 'alarms', 'notifications', 'unlimitedStorage'];
const shortcut = { suggested_key: { default: 'Alt+Shift+A' }, description: '__MSG_commandOpen__' };
const button = { default_title: expect.any(String), default_popup: 'popup.html' };

/**
 * Held as a whole: a key that is not named here fails, be it host permissions, content scripts,
 * `externally_connectable`, `web_accessible_resources` or a content security policy other than the browser's.
 */
describe('the built manifest gives the extension these powers and no others', () => {
  test('in Chromium', () => {
    const { action, ...others } = powers('chrome');
    expect(action).toMatchObject(button);
    expect(others).toEqual({
      manifest_version: 3,
      minimum_chrome_version: expect.any(String),
      permissions: [...common, 'offscreen', 'sidePanel'],
      background: { service_worker: 'background.js' },
      commands: { _execute_action: shortcut },
      omnibox: { keyword: 'adj' },
      side_panel: { default_path: 'sidepanel.html' },
    });
  });

  test('in Firefox', () => {
    const { browser_action, sidebar_action, ...others } = powers('firefox');
    expect(browser_action).toMatchObject(button);
    expect(sidebar_action).toMatchObject({ default_panel: 'sidepanel.html' });
    expect(others).toEqual({
      manifest_version: 2,
      permissions: common,
      background: { scripts: ['background.js'] },
      commands: { _execute_browser_action: shortcut },
      omnibox: { keyword: 'adj' },
      browser_specific_settings: {
        gecko: {
          id: expect.any(String),
          strict_min_version: expect.any(String),
          data_collection_permissions: { required: ['none'], optional: ['personalCommunications'] },
        },
      },
    });
  });
});

/** Chromium refuses such code by its default policy; Firefox's for Manifest V2 would let some of it run. */
test.each(['chrome', 'firefox'] as const)(
  'no page of the build for %s loads code from elsewhere',
  (browser) => {
    const pages = readdirSync(extensionDir(browser)).filter((file) => file.endsWith('.html'));
    expect(pages).toEqual(expect.arrayContaining(['app.html', 'popup.html', 'sidepanel.html']));
    for (const page of pages) {
      const html = readFileSync(join(extensionDir(browser), page), 'utf8');
      expect(html, page).not.toMatch(
        /(src|href)\s*=\s*["']?\s*(\w+:|\/\/)|http-equiv|<script(?![^>]*\ssrc=)/i,
      );
    }
  },
);

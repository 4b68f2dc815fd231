import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readTab } from '../../lib/capture/capture-tab';

const browser = vi.hoisted(() => ({
  tabs: { get: vi.fn() },
  scripting: { executeScript: vi.fn() },
}));
vi.mock('wxt/browser', () => ({ browser }));

const page = {
  title: 'T',
  url: 'https://a.example/',
  canonical: '',
  language: '',
  selection: '',
  description: '',
  opening: 'Text',
};

beforeEach(() => {
  browser.tabs.get.mockReset().mockResolvedValue({ url: 'https://a.example/' });
  browser.scripting.executeScript.mockReset();
});

describe('reading a tab', () => {
  test('gives what the page script found', async () => {
    const result = { page, email: null, contacts: [], events: [], truncated: false };
    browser.scripting.executeScript.mockResolvedValue([{ result }]);
    expect(await readTab(7)).toMatchObject(result);
    expect(browser.scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 7 },
      files: ['/capture.js'],
    });
  });

  test('says when the tab is gone', async () => {
    browser.tabs.get.mockRejectedValue(new Error('No tab with id: 7.'));
    expect(await readTab(7)).toEqual({ refused: 'tab-closed' });
  });

  test.each([
    'chrome://settings',
    'about:addons',
    'view-source:https://a.example/',
    'chrome-extension://abc/popup.html',
    'https://chromewebstore.google.com/detail/x',
    'https://addons.mozilla.org/en-US/firefox/',
  ])('does not try %s', async (url) => {
    browser.tabs.get.mockResolvedValue({ url });
    expect(await readTab(7)).toEqual({ refused: 'restricted-page' });
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  test.each([
    ['No tab with id: 7.', 'tab-closed'],
    ['The extensions gallery cannot be scripted.', 'restricted-page'],
    ['Cannot access a chrome:// URL', 'restricted-page'],
    [
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      'no-permission',
    ],
    ['Cannot access contents of url "file:///home/a.html".', 'no-permission'],
    ['Missing host permission for the tab', 'no-permission'],
    ['Frame with ID 0 is showing error page', 'unreadable'],
    ['anything new', 'unreadable'],
  ])('"%s" is %s', async (message, refused) => {
    browser.scripting.executeScript.mockRejectedValue(new Error(message));
    expect(await readTab(7)).toEqual({ refused });
  });

  test.each([[[]], [[{}]], [[{ result: null }]], [[{ result: { unreadable: 'application/pdf' } }]]])(
    'the answer %j is unreadable',
    async (results) => {
      browser.scripting.executeScript.mockResolvedValue(results);
      expect(await readTab(7)).toEqual({ refused: 'unreadable' });
    },
  );

  test('a page that never answers is unreadable', async () => {
    vi.useFakeTimers();
    browser.scripting.executeScript.mockReturnValue(new Promise(() => undefined));
    const captured = readTab(7);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await captured).toEqual({ refused: 'unreadable' });
    vi.useRealTimers();
  });
});

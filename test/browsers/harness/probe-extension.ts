import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A throw-away extension with the same parts as ours, to prove the harness by itself: a popup that reads the
 * page under it with nothing but `activeTab`, and a hub that counts its starts in IndexedDB.
 */
export async function writeProbeExtension(dir: string, browser: 'chrome' | 'firefox'): Promise<string> {
  const extensionDir = join(dir, `probe-${browser}`);
  await mkdir(extensionDir);
  const manifest = browser === 'chrome' ? chromeManifest : firefoxManifest;
  const files = { ...pages, 'manifest.json': JSON.stringify(manifest) };
  for (const [name, text] of Object.entries(files)) await writeFile(join(extensionDir, name), text);
  return extensionDir;
}

const common = { name: 'Probe', version: '1' };

const chromeManifest = {
  ...common,
  manifest_version: 3,
  permissions: ['activeTab', 'scripting', 'offscreen'],
  action: { default_popup: 'popup.html' },
  background: { service_worker: 'background.js' },
};

const firefoxManifest = {
  ...common,
  manifest_version: 2,
  permissions: ['activeTab'],
  browser_action: { default_popup: 'popup.html' },
  background: { page: 'offscreen.html', persistent: true },
  browser_specific_settings: { gecko: { id: 'probe@adjutant.example' } },
};

const pages = {
  'popup.html': '<!doctype html><title>Popup</title><p id="said">…</p><script src="popup.js"></script>',
  'popup.js': `
    const say = (text) => { document.getElementById('said').textContent = text; };
    const read = async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId: tab.id },
        func: () => document.querySelector('h2').textContent,
      });
      say('Read: ' + answer.result);
    };
    read().catch((error) => say('Not read: ' + error.message));
  `,
  'plain.html': '<!doctype html><title>Plain</title><p>A page of the extension</p>',
  'background.js': `
    chrome.offscreen.createDocument({ url: 'offscreen.html', reasons: ['WEB_RTC'], justification: 'probe' });
  `,
  'offscreen.html': '<!doctype html><title>Hub</title><script src="offscreen.js"></script>',
  'offscreen.js': `
    globalThis.starts = 0;
    const opening = indexedDB.open('probe', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('starts', { autoIncrement: true });
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('starts', 'readwrite', { durability: 'strict' });
      transaction.objectStore('starts').add('started');
      const counting = transaction.objectStore('starts').count();
      transaction.oncomplete = () => { globalThis.starts = counting.result; };
    };
  `,
};

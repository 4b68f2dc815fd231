import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { COMMITTED, ENSURE_HUB, HUB_STATE_CHANNEL } from '../../../lib/hub/messages';
import { newId } from '../../../lib/records/id';
import { HUB_CHANNEL, WRITE_BEGINS, WRITE_FAILED } from '../../../lib/store/outbox';

/** Everything that one part of the extension says to another, by the channel it is said on. */
const CHANNELS = [HUB_CHANNEL, HUB_STATE_CHANNEL];

/**
 * One of each kind of message the extension listens to, with contents that would do something if they were believed:
 * commands for a workspace that there is, rows of the outbox, what the capture script answers, a hub's trouble.
 */
export function forgedMessages(ws: string, task: string): unknown[] {
  const stamp = () => ({ ws, commandId: newId(), at: new Date().toISOString() });
  const commands = [
    {
      type: 'add-records',
      records: [{ kind: 'task', id: newId(), fields: { title: 'Forged' } }],
      ...stamp(),
    },
    { type: 'edit-record', kind: 'task', id: task, fields: { title: 'Forged' }, entries: {}, ...stamp() },
    { type: 'complete-task', task, ...stamp() },
    { type: 'bin-record', kind: 'task', id: task, ...stamp() },
    { type: 'merge-contacts', merge: newId(), keep: newId(), gone: [newId()], fields: {}, ...stamp() },
    {
      type: 'import-records',
      records: [{ kind: 'contact', id: newId(), fields: { name: 'Forged' } }],
      ...stamp(),
    },
    {
      type: 'admit-member',
      memberId: newId(),
      name: 'Forged',
      position: 'manager',
      role: 'owner',
      ...stamp(),
    },
  ];
  return [
    ...[ENSURE_HUB, COMMITTED, WRITE_BEGINS, WRITE_FAILED, null, 'capture', 'get', 'export', 'settings'],
    ...commands,
    ...commands.map((command, at) => ({ seq: at + 1, command })),
    ...commands.map((command) => ({ command, failure: null })),
    ...[{ trouble: 'cannot-write' }, { trouble: null }, { type: 'run', intent: commands[0] }],
    {
      page: { title: 'Forged', url: 'https://forged.example/' },
      email: null,
      contacts: [],
      events: [],
      truncated: false,
    },
    { __proto__: null, id: 'forged', result: { page: {} } },
    ...[
      { type: ENSURE_HUB },
      { type: COMMITTED },
      { action: 'openPopup' },
      { method: 'eval', code: '1' },
      [1, 2],
      0,
    ],
  ];
}

/** A page, with a frame in it, that says all of it by every way a page has; `data-said` tells when it is through. */
export const forgingPage = (messages: readonly unknown[], extensionUrl: string): string => {
  const script = `
    const messages = ${inScript(messages)};
    const targets = [window, parent, top, ...[...document.querySelectorAll('iframe')].map((one) => one.contentWindow)];
    for (const message of messages) {
      for (const target of targets) target.postMessage(message, '*');
      for (const name of ${inScript(CHANNELS)}) new BroadcastChannel(name).postMessage(message);
      dispatchEvent(new CustomEvent('adjutant', { detail: message }));
      document.dispatchEvent(new CustomEvent('message', { detail: message }));
      dispatchEvent(new MessageEvent('message', { data: message, origin: ${inScript(extensionUrl)} }));
      try { chrome.runtime.sendMessage(new URL(${inScript(extensionUrl)}).host, message); } catch {}
    }
    for (const path of ['popup.html', 'app.html', 'capture.js'])
      fetch(${inScript(extensionUrl)} + path).then(() => { document.body.dataset.reached = path; }, () => {});
    document.body.dataset.said = String(messages.length);`;
  const frame = `<body><script>${script}</script></body>`;
  return `<!doctype html><meta charset="utf-8"><title>Forgery</title><body><p>Forgery, 0912345</p>
    <iframe src="${extensionUrl}app.html"></iframe>
    <iframe sandbox="allow-scripts" srcdoc='${frame.replace(/[&']/g, (sign) => `&#${sign.charCodeAt(0)};`)}'></iframe>
    <script>${script}</script></body>`;
};

const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/**
 * Another extension, which has every power that one may ask for. Its page sends all of it to ours when it is told
 * `forge(id, url, messages)`, and gives how many of them anybody answered or let in.
 */
export async function writeForgingExtension(dir: string, browser: 'chrome' | 'firefox'): Promise<string> {
  const folder = join(dir, `forger-${browser}`);
  await mkdir(folder, { recursive: true });
  const permissions = ['tabs', 'scripting', 'storage'];
  const manifest =
    browser === 'chrome'
      ? { manifest_version: 3, permissions, host_permissions: ['<all_urls>'] }
      : {
          ...{ manifest_version: 2, permissions: [...permissions, '<all_urls>'] },
          browser_specific_settings: { gecko: { id: 'forger@adjutant.example' } },
        };
  const files = {
    'manifest.json': JSON.stringify({ name: 'Forger', version: '1', ...manifest }),
    'forge.html': '<!doctype html><title>Forger</title><script src="forge.js"></script>',
    'forge.js': FORGE,
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

const FORGE = `
  const api = globalThis.browser ?? chrome;
  const channels = ${JSON.stringify(CHANNELS)};
  async function forge(id, url, messages) {
    const through = [];
    const attempt = async (what, work) => {
      try {
        const answer = await work();
        if (answer !== undefined) through.push(what);
      } catch {}
    };
    const tabs = (await api.tabs.query({})).map((tab) => tab.id);
    for (const message of messages) {
      await attempt('message', () => api.runtime.sendMessage(id, message));
      for (const tab of tabs) await attempt('tab', () => api.tabs.sendMessage(tab, message));
      for (const name of channels) new BroadcastChannel(name).postMessage(message);
      const port = api.runtime.connect(id);
      port.onMessage.addListener(() => through.push('port'));
      try { port.postMessage(message); } catch {}
      port.disconnect();
    }
    for (const tab of await api.tabs.query({ url: url + '*' }).catch(() => []))
      await attempt('script', () => api.scripting.executeScript({ target: { tabId: tab.id }, func: () => 1 }));
    for (const path of ['app.html', 'popup.html', 'manifest.json'])
      await attempt('fetch ' + path, () => fetch(url + path).then(() => path));
    return through;
  }
`;

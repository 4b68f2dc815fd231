import type { Page } from 'puppeteer-core';
import { areas } from '../../../components/frame/route';
import { newId } from '../../../lib/records/id';
import { readTable } from '../../../scripts/office/database';

/** What breaks layouts, turns the order of letters, hides, or would run where texts are taken for markup. */
export const PAYLOADS: Readonly<Record<string, string>> = {
  'one word of 50 KB': 'W'.repeat(50_000),
  '50 KB of signs that stand apart': '﷽'.repeat(25_000),
  'marks that stand on one letter': `Z${'\u0310\u0334'.repeat(2_000)}`,
  'emoji that are joined': '👨\u200d👩\u200d👧\u200d👦'.repeat(1_000),
  'lines and tabs': 'a\n\t\r\n'.repeat(2_000),
  'text from the right': 'مرحبا\u200fبالعالم'.repeat(500),
  'an override': '\u202eartep\u202c Petra \u2067<b>x</b>',
  'nothing that is seen': '\u200b\u2060\ufeff\u00ad\u2800',
  'a tag': '<img src=x onerror=__hit()><svg onload=__hit()>',
  'the end of an attribute': '" autofocus onfocus="__hit()" x="',
  'an address': 'javascript:__hit()',
  'an entity': '&lt;script&gt;__hit()&lt;/script&gt;\u0000',
};

/** Records of one payload: everything that has a name, a title or a text. */
function recordsOf(payload: string, member: string) {
  const cut = (length: number) => payload.slice(0, length);
  const [contact, task] = [newId(), newId()];
  const today = { date: new Date().toISOString().slice(0, 10), time: null, zone: null };
  const entry = { title: cut(300), done: false, order: 'a' };
  const one = (kind: string, id: string, fields: object) => ({ kind, id, fields });
  return [
    one('contact', contact, {
      ...{ name: cut(200), organisation: cut(200), role: cut(200), notes: cut(20_000) },
      addresses: { a: { text: cut(500) } },
    }),
    one('task', task, {
      ...{ title: cut(500), notes: cut(20_000), due: today, contactIds: { [contact]: true } },
      ...{ assignee: member, requestedBy: cut(120), checklist: { a: entry } },
    }),
    one('task', newId(), { title: cut(500), parent: task, waitingOn: cut(120), status: 'waiting' }),
    one('meeting', newId(), {
      ...{ title: cut(500), place: cut(300), agenda: cut(5_000), start: today },
      attendees: { [contact]: { name: cut(200) } },
    }),
    one('interaction', newId(), {
      type: 'call',
      summary: cut(2_000),
      contactId: contact,
      at: new Date().toISOString(),
    }),
    one('comment', newId(), {
      about: task,
      aboutKind: 'task',
      text: cut(5_000),
      mentions: { [member]: true },
    }),
    one('template', newId(), {
      name: cut(200),
      about: cut(2_000),
      steps: { a: { title: cut(300), order: 'a', days: null, assignee: cut(120) } },
    }),
  ];
}

/** Where the payloads are to be seen. */
export interface HostileOffice {
  /** Every view of the workspace that has all records, … */
  views: string[];
  /** … each record of it, payload by payload, … */
  records: string[][];
  /** … and some views of the workspaces and members who are called by the other payloads. */
  others: string[];
}

/** Workspaces and members called by each payload, and in the first of them records of all payloads, given as commands. */
export async function furnishWithPayloads(app: Page): Promise<HostileOffice> {
  const rooms = Object.values(PAYLOADS).map((payload) => ({ payload, ws: newId(), member: newId() }));
  const [first] = rooms;
  if (!first) throw new Error('no payload');
  const founding = rooms.map(({ payload, ws, member }) => ({
    ...{ type: 'create-workspace', ws, name: payload.slice(0, 120), secret: null },
    rendezvous: { relays: [], iceServers: [] },
    me: { memberId: member, name: payload.slice(0, 120), position: 'manager' },
  }));
  const added = rooms.map(({ payload }) => recordsOf(payload, first.member));
  const adding = added.map((records) => ({ type: 'add-records', ws: first.ws, records }));
  await give(app, [...founding, ...adding]);
  return {
    views: areas.map((area) => `#/${first.ws}/${area}`),
    records: added.map((records) =>
      records.flatMap(({ kind, id }) => (AREA_OF[kind] ? [`#/${first.ws}/${AREA_OF[kind]}/${id}`] : [])),
    ),
    others: rooms.slice(1).flatMap(({ ws }) => [`#/${ws}/people`, `#/${ws}/settings`]),
  };
}

const AREA_OF: Readonly<Record<string, string>> = {
  ...{ task: 'tasks', contact: 'contacts', meeting: 'meetings', template: 'templates' },
};

/** Puts commands into the outbox and waits until the hub has dealt with each. @throws Error where it refuses one. */
export async function give(app: Page, commands: readonly object[]): Promise<void> {
  const at = new Date().toISOString();
  const rows = commands.map((one) => ({ command: { ...one, commandId: newId(), at }, failure: null }));
  await app.evaluate(`(async () => {
    const opening = indexedDB.open('adjutant');
    await new Promise((opened) => { opening.onsuccess = opened; });
    const transaction = opening.result.transaction('outbox', 'readwrite');
    for (const row of JSON.parse(${JSON.stringify(JSON.stringify(rows))})) transaction.objectStore('outbox').add(row);
    await new Promise((done) => { transaction.oncomplete = done; });
    opening.result.close();
    new BroadcastChannel('adjutant-hub').postMessage(null);
  })()`);
  for (let left = 1; left > 0; ) {
    const waiting = (await readTable(app, 'outbox')) as {
      failure: string | null;
      command: { type: string };
    }[];
    const failed = waiting.find(({ failure }) => failure !== null);
    if (failed) throw new Error(`${failed.command.type}: ${failed.failure}`);
    left = waiting.length;
  }
}

/**
 * Runs in the page: goes to one place after another, opens what is folded there, and waits until nothing changes any more.
 * Gives the places that are wider than the window, with what sticks out.
 */
export const LOOK_AT_PLACES = `async (places) => {
  const still = () => new Promise((done) => {
    const end = () => { watch.disconnect(); done(); };
    let timer = setTimeout(end, 60);
    const watch = new MutationObserver(() => { clearTimeout(timer); timer = setTimeout(end, 30); });
    watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  const until = async (is) => {
    for (let turn = 0; turn < 6000 && !is(); turn += 1) await new Promise((later) => setTimeout(later, 5));
  };
  const wide = [];
  for (const place of places) {
    location.hash = place;
    // The record itself, however long the machine takes; nothing else may change for a while on a slow one.
    const id = place.split('/')[3];
    await until(() => id
      ? document.querySelector('.detail[data-id="' + id + '"] :is([name=title], [name=name])')
      : !document.querySelector('[data-testid=detail]'));
    await still();
    for (const fold of document.querySelectorAll('main details, .detail details')) fold.open = true;
    await still();
    if (!document.querySelector('h1, h2')) wide.push(place + ' shows nothing');
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) continue;
    const out = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > clientWidth + 1);
    wide.push(place.split('/').slice(2).join('/') + ': ' + scrollWidth + ' of ' + clientWidth + ', ' +
      out.slice(0, 4).map((one) => one.tagName + '.' + one.className).join(' '));
  }
  return wide;
}`;

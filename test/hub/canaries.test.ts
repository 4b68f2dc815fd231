import { afterAll, beforeAll, expect, it } from 'vitest';
import { fromBase64Url, newId } from '../../lib/records/id';
import { kindNames } from '../../lib/records/registry';
import { openNatsMailbox } from '../../lib/sync/links/nats-mailbox';
import { canaryRecords, createCanaries } from '../relay/canaries';
import { findBytes, findText, textForms, textsIn } from '../relay/find-text';
import { type NatsServer, startNatsServer } from '../relay/nats-server';
import { type ProxyRelay, startProxyRelay } from '../relay/proxy-relay';
import { openRawStore } from '../relay/raw-store';
import { seededRandom } from '../sync/seeded-random';
import { openNotePage } from './convergence/note-page';
import { hermit, managerAt, untilStored } from './mailbox-people';
import { agree, type Person, until } from './people';

let server: NatsServer;
let wire: ProxyRelay;
/** The same server, through somebody who writes down everything that is said to it and by it. */
let tapped: NatsServer;

beforeAll(async () => {
  server = await startNatsServer();
  const address = server.address.replace(/^nats\+ws:.*@/, 'ws://');
  wire = await startProxyRelay(address);
  tapped = { ...server, address: server.address.replace(/@.*$/, `@${wire.url.replace('ws://', '')}`) };
});
afterAll(async () => {
  await wire.close();
  await server.remove();
});

/** Everything that somebody's pages can show, as text. */
async function shownTo(who: Person): Promise<string> {
  const tables = [...kindNames, 'notes', 'workspaces', 'settings'];
  const rows = await Promise.all(tables.map((name) => who.db.table(name).toArray()));
  return JSON.stringify(rows);
}

it('a word in every field of everything: none of them on the wire to the team relay, and none in its store', async () => {
  const canaries = createCanaries();
  const { words, word } = canaries;
  const { petra, ws, join } = await managerAt(tapped);
  const ana = await hermit('Ana');
  await join(ana);
  await until(async () => {
    const row = await ana.db.workspaces.get(ws);
    return row?.membership?.devices[ana.hub.device.id] !== undefined;
  });
  const own = (await petra.db.workspaces.get(ws))?.memberId ?? '';
  await petra.does({ type: 'rename-workspace', ws, name: word() });
  await petra.does({ type: 'edit-record', ws, kind: 'member', id: own, fields: { name: word() } });
  await petra.db.settings.put({ slot: 'settings', name: word(), locale: 'en', theme: 'auto' });
  const records = canaryRecords(word);
  await petra.does({ type: 'add-records', ws, records });
  const meeting = records.find(({ kind }) => kind === 'meeting')?.id ?? '';
  await petra.does(await openNotePage({ ...petra, name: word() }, ws).type(meeting, seededRandom(1)));
  // Changed afterwards as well: a later value takes another way through the document than a first one.
  const task = records.find(({ kind }) => kind === 'task')?.id ?? '';
  const fields = { title: word(), notes: word() };
  await petra.does({
    type: 'edit-record',
    ws,
    kind: 'task',
    id: task,
    fields,
    entries: { tags: { [word()]: true } },
  });
  expect(await petra.db.outbox.toArray()).toEqual([]);
  await untilStored(petra, ws);
  await agree(ws, petra, ana);
  await untilStored(ana, ws);

  // Each of them did go there: those that are Petra's alone aside, Ana can read them all.
  const last = words.at(-1) ?? '';
  await until(async () => (await shownTo(ana)).includes(last));
  const [atPetra, atAna] = [await shownTo(petra), await shownTo(ana)];
  const settings = (await petra.db.settings.toArray()).map(({ name }) => name);
  const replaced = words.filter((one) => !atPetra.includes(one));
  expect(replaced.length).toBeLessThanOrEqual(2);
  const lost = words.filter((one) => !atAna.includes(one) && !replaced.includes(one));
  expect(lost).toEqual(settings);
  expect(words.length).toBeGreaterThan(40);

  const store = await openRawStore([server]);
  await openNatsMailbox(store.nc, newId());
  const sample = createCanaries();
  // The search finds each form of a word that does lie there, in the store and on the wire.
  const [planted, ...others] = Array.from({ length: textForms(sample.word()).length }, () => sample.word());
  const forms = [planted ?? '', ...others].map((one, at) => textForms(one)[at] ?? Buffer.alloc(0));
  for (const form of forms) await store.put('adjutant.mail.sample.sample', form);
  await store.close();
  const frames = wire.frames();
  expect(textsIn(forms, sample.words.slice(1)).length).toBe(forms.length);
  expect(textsIn(frames, words)).toEqual([]);
  const bytes = frames.reduce((sum, { length }) => sum + length, 0);
  expect(bytes).toBeGreaterThan(10_000);
  await server.stop();
  const inStore = (await Promise.all(words.map((one) => findText(server.storeDir, one)))).flat();
  const plants = await Promise.all(sample.words.slice(1).map((one) => findText(server.storeDir, one)));
  const ids = [ws, petra.hub.device.id, ana.hub.device.id].map(fromBase64Url);
  const names = (await Promise.all(ids.map((id) => findBytes(server.storeDir, id)))).flat();
  await server.start();
  expect(plants.every((files) => files.length > 0)).toBe(true);
  expect(inStore).toEqual([]);
  expect(names).toEqual([]);
  console.log(
    `${words.length} canaries: 0 found in ${frames.length} frames (${bytes} bytes) on the wire, 0 in the store; ${plants.length} planted ones, one in each form, all found`,
  );
}, 120_000);

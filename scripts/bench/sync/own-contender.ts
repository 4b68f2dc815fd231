import type { Page } from 'puppeteer-core';
import { newId } from '../../../lib/records/id';
import { readTable } from '../../office/database';
import { type Office, openOffice, pair } from '../../office/office';
import { outboxIsEmpty } from '../fill';
import type { Contender } from './contender';
import { openSecond, type SecondBrowser } from './second-browser';

/** Adjutant, between two profiles that were paired by its dialogs while there was nothing to share yet. */
export interface OwnContender extends Contender {
  /** The first browser's hub. */
  readonly hub: Page;
  /** Does what somebody would have done in the first browser; resolves when all of it is committed. */
  run(intents: object[]): Promise<void>;
  /**
   * Opens the second browser as it was when it went away, and connects it with the first. The profile is a copy: the
   * next time it is again as it was.
   */
  connectSecond(): Promise<SecondBrowser>;
  /** The first browser's device, and the number of its last envelope. */
  log(): Promise<[device: string, seq: number]>;
  /** Lets the second browser have this task and all before it, for good. */
  bringSecondUpTo(task: string): Promise<void>;
  /** How many bytes all envelopes of the workspace have. */
  bytes(): Promise<number>;
}

export async function openOwnContender(): Promise<OwnContender> {
  const office = await openOffice({ headless: true });
  await pair(office);
  const { petra, ana } = office;
  const hub = await petra.person.browser.hub();
  const ws = await sharedWorkspace(hub);
  // Lists that are shown would be drawn anew with every commit.
  await petra.app.goto('about:blank');
  await ana.person.browser.close();
  let count = 0;
  let last = '';

  async function run(intents: object[]): Promise<void> {
    const at = new Date().toISOString();
    const commands = intents.map((intent) => ({ ...intent, ws, commandId: newId(), at }));
    await hub.evaluate(enqueueAll, commands);
    await hub.waitForFunction(outboxIsEmpty, { polling: 200, timeout: 600_000 });
  }

  const open = (keep: boolean) =>
    openSecond({ profileDir: ana.person.profileDir, keep, ws, meet: meetIn(office, hub) });

  return {
    name: 'Adjutant',
    hub,
    run,
    async fill(batches) {
      for (const batch of batches) {
        await run([{ type: 'add-records', records: batch.map((task) => ({ kind: 'task', ...task })) }]);
        count += batch.length;
        last = batch.at(-1)?.id ?? last;
      }
    },
    async connect() {
      const second = await open(false);
      return {
        waitUntilSynced: async (_n, limitMs) => second.waitForLog(...(await logOf(hub, ws)), limitMs),
        async waitUntilListed(limitMs) {
          const took = await second.waitForTask(last, null, limitMs);
          const there = await second.count();
          if (took !== null && there !== count) throw new Error(`${there} of ${count} tasks are there.`);
          return took;
        },
        leave: second.leave,
      };
    },
    log: () => logOf(hub, ws),
    connectSecond: () => open(false),
    async bringSecondUpTo(task) {
      const second = await open(true);
      if ((await second.waitForTask(task, null, 120_000)) === null)
        throw new Error('The second never got it.');
      await second.leave();
    },
    bytes: () => hub.evaluate(envelopeBytes, ws),
    close: () => office.close(),
  };
}

/** Has both look for each other at once, now that the second one can. */
function meetIn({ rendezvous }: Office, first: Page) {
  return {
    apart: () => rendezvous.cut(),
    async together(second: Page) {
      await rendezvous.restore();
      // What the browser says when the network is back; they would come by themselves within some seconds.
      for (const hub of [first, second]) await hub.evaluate(() => void dispatchEvent(new Event('online')));
    },
  };
}

async function sharedWorkspace(hub: Page): Promise<string> {
  const rows = (await readTable(hub, 'workspaces')) as { id: string; private: boolean }[];
  const shared = rows.find((row) => !row.private);
  if (!shared) throw new Error('Nothing is shared.');
  return shared.id;
}

/** The first browser's device, and the number of its last envelope. */
async function logOf(hub: Page, ws: string): Promise<[device: string, seq: number]> {
  const [device] = (await readTable(hub, 'device')) as { id: string }[];
  const heads = (await readTable(hub, 'heads')) as { ws: string; device: string; seq: number }[];
  const own = heads.find((head) => head.ws === ws && head.device === device?.id);
  if (!own) throw new Error('The first browser has written nothing.');
  return [own.device, own.seq];
}

/** Runs in the page: puts commands into the outbox, all at once, and tells the hub. */
async function enqueueAll(commands: object[]): Promise<void> {
  const open = indexedDB.open('adjutant');
  await new Promise((resolve) => open.addEventListener('success', resolve));
  const transaction = open.result.transaction('outbox', 'readwrite');
  for (const command of commands) transaction.objectStore('outbox').add({ command, failure: null });
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  open.result.close();
  new BroadcastChannel('adjutant-hub').postMessage(null);
}

/** Runs in the page. */
async function envelopeBytes(ws: string): Promise<number> {
  const open = indexedDB.open('adjutant');
  await new Promise((resolve) => open.addEventListener('success', resolve));
  const all = open.result.transaction('envelopes').objectStore('envelopes').getAll();
  await new Promise((resolve) => all.addEventListener('success', resolve));
  open.result.close();
  const rows: { ws: string; bytes: Uint8Array }[] = all.result;
  let sum = 0;
  for (const row of rows) if (row.ws === ws) sum += row.bytes.length;
  return sum;
}

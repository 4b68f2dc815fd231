import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromBase64Url, newId } from '../../lib/records/id';
import { record } from '../../lib/store/queries';
import { noteClaim, PART_BYTES } from '../../lib/sync/letter';
import { openNatsMailbox } from '../../lib/sync/links/nats-mailbox';
import { findBytes, findText } from '../relay/find-text';
import { type NatsServer, startNatsServer } from '../relay/nats-server';
import { openRawStore } from '../relay/raw-store';
import { newDevice } from '../sync/fixed-device';
import { seededRandom } from '../sync/seeded-random';
import { atMailbox, hermit, mailboxOf, managerAt, memberSeal, pairAt, untilStored } from './mailbox-people';
import { addTask, until } from './people';
import { refusals } from './raw-peer';

let server: NatsServer;
let store: Awaited<ReturnType<typeof openRawStore>>;

beforeAll(async () => {
  server = await startNatsServer();
  store = await openRawStore([server]);
  // Whoever comes first makes the stream.
  await openNatsMailbox(store.nc, newId());
});
afterAll(async () => {
  await store.close();
  await server.remove();
});

describe('hostile letters', () => {
  it('from somebody with the office’s password are refused, counted, and change nothing', async () => {
    const { petra, ws, secret, join } = await managerAt(server);
    const kept = await addTask(petra, ws, { title: 'Call Marek' });
    await untilStored(petra, ws);
    const { topic } = await memberSeal(ws, secret);
    const letters = (await store.letters()).filter(({ subject }) => subject.includes(topic));
    const random = seededRandom(7);
    const byte = () => Math.floor(random() * 256);
    let sent = 0;
    const put = async (subject: string, bytes: Uint8Array, id?: string) => {
      await store.put(subject, bytes, id);
      sent++;
    };
    for (let nth = 0; nth < 300; nth++) {
      const { subject, id, bytes } = letters[nth % letters.length] ?? {
        subject: '',
        id: '',
        bytes: new Uint8Array(),
      };
      const altered = bytes.slice();
      const at = Math.floor(random() * altered.length);
      altered[at] = (altered[at] ?? 0) ^ (1 + Math.floor(random() * 255));
      // The right bytes under another id or slot, altered ones, cut ones, and any.
      await put(subject, bytes, `${id}-${nth}`);
      await put(`adjutant.mail.${topic}.slot${nth}`, bytes, `${id}-moved-${nth}`);
      await put(subject, altered, `altered-${nth}`);
      await put(subject, bytes.subarray(0, at), `cut-${nth}`);
      await put(subject, Uint8Array.from({ length: 1 + (nth % 90) }, byte));
    }
    const ana = await hermit('Ana');
    await join(ana);
    const counted = async () => (await refusals(ana, ws))['unreadable-letter'] ?? 0;
    await until(async () => (await counted()) === sent);
    await until(async () => (await record(ana.db, 'task', ws, kept)) !== null);
    expect(await ana.db.task.count()).toBe(1);
    // Petra was there when they came.
    await until(async () => ((await refusals(petra, ws))['unreadable-letter'] ?? 0) === sent);
    await ana.restart();
    await until(async () => (await mailboxOf(ana, ws))?.connected === true);
    await addTask(petra, ws, { title: 'life goes on' });
    await until(async () => (await ana.db.task.count()) === 2);
    expect(await counted()).toBe(sent);
    console.log(`mailbox: ${sent} hostile letters, ${await counted()} refused and counted, 0 applied`);
  });

  it('from a member of the workspace are refused as well, and keep nobody’s true ones out', async () => {
    const { petra, ws, secret, join } = await managerAt(server);
    await addTask(petra, ws, { title: 'Call Marek' });
    await untilStored(petra, ws);
    const seal = await memberSeal(ws, secret);
    const put = async (letters: { slot: string; id: string; bytes: Uint8Array }[]) => {
      for (const { slot, id, bytes } of letters)
        await store.put(`adjutant.mail.${seal.topic}.${slot}`, bytes, id);
    };
    const device = await newDevice();
    const true1 = await petra.db.envelopes.get([ws, petra.hub.device.id, 2]);
    const forged = (true1?.bytes ?? new Uint8Array()).slice();
    forged[forged.length - 1] = (forged[forged.length - 1] ?? 0) ^ 1;
    await put(await seal.envelope(petra.hub.device.id, forged));
    await put(await seal.envelope(device.id, new TextEncoder().encode('no envelope at all')));
    const note = { device: petra.hub.device.id, vector: { [device.id]: 5 }, wanted: {} };
    const sig = await device.sign(noteClaim(seal.topic, note));
    await put([await seal.note({ ...note, sig })]);
    const slot = await seal.slotOf(device.id);
    const other = await seal.envelope(device.id, new Uint8Array(PART_BYTES + 1));
    expect(other.length).toBe(2);
    await put(other);
    await store.put(`adjutant.mail.${seal.topic}.${slot}`, other[0]?.bytes ?? forged, 'under-another-id');

    const ana = await hermit('Ana');
    await join(ana);
    await until(async () => (await ana.db.task.count()) === 1);
    await until(async () => Object.keys(await refusals(ana, ws)).length === 4);
    expect(await refusals(ana, ws)).toEqual({
      'bad-signature': 1,
      'unreadable-envelope': 2,
      'forged-note': 1,
      'unreadable-letter': 1,
    });
    await addTask(petra, ws, { title: 'life goes on' });
    await until(async () => (await ana.db.task.count()) === 2);
  });
});

describe('a mailbox that leaves something out', () => {
  it('is noticed by the gap; who has what lacks appends it when asked', { timeout: 120_000 }, async () => {
    const { petra, ws, secret, join } = await managerAt();
    for (let nth = 0; nth < 9; nth++) await addTask(petra, ws, { title: `task ${nth}` });
    const seal = await memberSeal(ws, secret);
    const rows = await petra.db.envelopes.where('[ws+device+seq]').between([ws], [ws, []]).toArray();
    for (const { device, seq, bytes } of rows) {
      if (seq === 5) continue;
      for (const letter of await seal.envelope(device, bytes))
        await store.put(`adjutant.mail.${seal.topic}.${letter.slot}`, letter.bytes, letter.id);
    }
    const ana = await hermit('Ana');
    await join(ana, atMailbox(server));
    await until(async () => (await mailboxOf(ana, ws))?.lacking === 1);
    expect(await ana.db.task.count()).toBe(3);
    const begun = performance.now();
    await petra.does({ type: 'set-rendezvous', ws, rendezvous: atMailbox(server) });
    await until(async () => (await ana.db.task.count()) === 9, 60_000);
    await until(async () => (await mailboxOf(ana, ws))?.lacking === 0);
    console.log(
      `mailbox: 1 of 10 withheld, noticed; there ${Math.round(performance.now() - begun)} ms after its author came`,
    );
  });

  it('is noticed by what others say that they have', { timeout: 120_000 }, async () => {
    const { petra, ana, ws, secret } = await pairAt(server);
    await untilStored(petra, ws);
    await until(async () => (await mailboxOf(ana, ws))?.connected === true);
    const seal = await memberSeal(ws, secret);
    const ivan = await newDevice();
    const head = await petra.db.heads.get([ws, petra.hub.device.id]);
    const claimed = { [petra.hub.device.id]: (head?.seq ?? 0) + 7, [ivan.id]: 2 };
    const note = { vector: claimed, wanted: {} };
    const sig = await ivan.sign(noteClaim(seal.topic, note));
    const letter = await seal.note({ device: ivan.id, sig, ...note });
    await store.put(`adjutant.mail.${seal.topic}.${letter.slot}`, letter.bytes, letter.id);
    await until(async () => (await mailboxOf(ana, ws))?.lacking === 9);
  });
});

describe('the server’s disk', () => {
  it('holds nothing that says what was written, by whom, or in which workspace', async () => {
    const canary = `canary${newId()}`;
    const { petra, ws, join } = await managerAt(server);
    await petra.does({ type: 'rename-workspace', ws, name: `${canary} ws` });
    const [task, contact, meeting] = [newId(), newId(), newId()];
    await petra.does({
      type: 'add-records',
      ws,
      records: [
        { kind: 'task', id: task, fields: { title: canary, notes: canary } },
        { kind: 'contact', id: contact, fields: { name: canary, organisation: canary, notes: canary } },
        { kind: 'meeting', id: meeting, fields: { title: canary, place: canary, agenda: canary } },
        { kind: 'interaction', id: newId(), fields: { summary: canary, contactId: contact } },
      ],
    });
    const entries = {
      tags: { [canary]: true },
      checklist: { [newId()]: { title: canary, done: false, order: 'a' } },
    };
    await petra.does({ type: 'edit-record', ws, kind: 'task', id: task, entries });
    expect(await petra.db.outbox.toArray()).toEqual([]);
    await untilStored(petra, ws);
    const ana = await hermit('Ana');
    await join(ana);
    await until(async () => (await record(ana.db, 'task', ws, task)) !== null);
    await untilStored(ana, ws);
    // The search finds what is there: the same word, put there as it is and in both other forms.
    const sample = `sample${newId()}`;
    for (const form of [sample, btoa(`x${sample}`), Buffer.from(sample, 'utf16le')])
      await store.put('adjutant.mail.sample.sample', Buffer.from(form));
    await server.stop();
    const found = await findText(server.storeDir, canary);
    const names = await Promise.all(
      [ws, petra.hub.device.id, ana.hub.device.id].map((id) => findBytes(server.storeDir, fromBase64Url(id))),
    );
    const samples = await findText(server.storeDir, sample);
    await server.start();
    expect(samples.length).toBeGreaterThan(0);
    expect(found).toEqual([]);
    expect(names.flat()).toEqual([]);
    console.log('mailbox canaries: 0 found in the store, nor the ids of the workspace and its devices');
  });
});

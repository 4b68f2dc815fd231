import { jetstream } from '@nats-io/jetstream';
import { headers } from '@nats-io/nats-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../../lib/records/id';
import { record } from '../../../lib/store/queries';
import { type NatsServer, startNatsServer } from '../../relay/nats-server';
import { openRawStore } from '../../relay/raw-store';
import { expectRowsToMatchDocument } from '../document';
import { hermit, mailboxOf, managerAt, memberSeal, untilStored } from '../mailbox-people';
import { addTask, agree, type Person, until } from '../people';
import { refusals } from '../raw-peer';
import { worksLong } from './long-log';

let server: NatsServer;

beforeAll(async () => {
  server = await startNatsServer();
});
afterAll(() => server.remove());

/** A manager alone with a long log, all of it in the mailbox, and a snapshot of it; so many tasks have long notes. */
async function longMailbox(notes = 0) {
  const office = await managerAt(server);
  const { petra, ws } = office;
  for (let from = 0; from < notes; from += 50) {
    const records = Array.from({ length: 50 }, (_, at) => ({
      ...{ kind: 'task' as const, id: newId() },
      fields: {
        title: `Long ${from + at}`,
        notes: String(from + at)
          .padStart(3, '0')
          .repeat(3000),
      },
    }));
    await petra.does({ type: 'add-records', ws, records });
  }
  const ids = await worksLong(petra, ws, 700);
  await untilStored(petra, ws);
  // The sweep would find by itself within a minute that there is a snapshot to append.
  await petra.restart();
  await until(async () => ((await mailboxOf(petra, ws))?.snapshot ?? '') !== '');
  return { ...office, ids };
}

/** What the server does with letters that are too old, to one device’s. */
async function growOld(who: Person, ws: string, secret: Uint8Array): Promise<number> {
  const seal = await memberSeal(ws, secret);
  const store = await openRawStore([server]);
  const before = await store.count();
  const rollup = headers();
  rollup.set('Nats-Rollup', 'sub');
  const subject = `adjutant.mail.${seal.topic}.${await seal.slotOf(who.hub.device.id)}`;
  await jetstream(store.nc).publish(subject, new Uint8Array(1), { headers: rollup });
  const gone = before - (await store.count());
  await store.close();
  return gone;
}

const isIn = (who: Person, device: string, ws: string) =>
  until(async () => (await who.db.workspaces.get(ws))?.membership?.devices[device] !== undefined);

describe('a mailbox whose old letters are gone', () => {
  it('has everything for a newcomer who never meets anybody', async () => {
    const { petra, ws, secret, ids, join } = await longMailbox(200);
    await petra.hub.close();
    expect(await growOld(petra, ws, secret)).toBeGreaterThan(700);
    const ana = await hermit('Ana');
    await join(ana);
    await until(async () => (await ana.db.task.count()) === ids.length + 200);
    for (const id of ids)
      expect((await record(ana.db, 'task', ws, id))?.title).toBe(
        (await record(petra.db, 'task', ws, id))?.title,
      );
    // The byte that made the old ones go is no letter.
    expect(await refusals(ana, ws)).toEqual({ 'unreadable-letter': 1 });
    await expectRowsToMatchDocument(ana, ws);

    await petra.restart();
    await isIn(ana, ana.hub.device.id, ws);
    const own = await addTask(ana, ws, { title: 'by Ana' });
    await agree(ws, petra, ana);
    expect((await record(petra.db, 'task', ws, own))?.title).toBe('by Ana');
    expect(await refusals(petra, ws)).toEqual({ 'unreadable-letter': 1 });
  });

  it('holds one snapshot of a device: a newer one takes the place of the one before', async () => {
    const { petra, ws, secret, ids } = await longMailbox();
    const seal = await memberSeal(ws, secret);
    const slot = (await seal.snapshot(petra.hub.device.id, new Uint8Array(1)))[0]?.slot ?? '';
    const store = await openRawStore([server]);
    const inSlot = async () => (await store.letters()).filter(({ subject }) => subject.endsWith(`.${slot}`));
    const before = await inSlot();
    expect(before).toHaveLength(1);
    for (let nth = 0; nth < 2100; nth++)
      await petra.gives({
        ...{ type: 'edit-record', ws, kind: 'task', id: ids[nth % ids.length] ?? '' },
        fields: { title: `again ${nth}` },
      });
    await petra.hub.drain();
    await untilStored(petra, ws);
    await petra.restart();
    await until(async () => (await inSlot())[0]?.id !== before[0]?.id);
    expect(await inSlot()).toHaveLength(1);
    await store.close();
  });
});

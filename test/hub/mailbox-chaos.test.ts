import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '../../lib/records/id';
import { type NatsServer, startNatsServer } from '../relay/nats-server';
import { openRawStore } from '../relay/raw-store';
import { seededRandom } from '../sync/seeded-random';
import { expectRowsToMatchDocument } from './document';
import { hermit, managerAt, untilStored } from './mailbox-people';
import { addTask, agree } from './people';

const CHANGES = 300;

let server: NatsServer;

beforeAll(async () => {
  server = await startNatsServer();
});
afterAll(() => server.remove());

it('three who meet only at a mailbox agree, while its server is killed and they come and go', {
  timeout: 240_000,
}, async () => {
  const { petra, ws, join } = await managerAt(server);
  const [ana, ivan] = [await hermit('Ana'), await hermit('Ivan')];
  await Promise.all([join(ana), join(ivan)]);
  const people = [petra, ana, ivan];
  const random = seededRandom(3);
  const any = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const tasks = [await addTask(petra, ws, { title: 'the first' })];
  await agree(ws, ...people);
  let [kills, restarts] = [0, 0];
  for (let nth = 0; nth < CHANGES; nth++) {
    const who = any(people);
    if (random() < 0.4) tasks.push(await addTask(who, ws, { title: `task ${nth}` }));
    else {
      const known = (await who.db.task.toArray()).map(({ id }) => id);
      const fields = { title: `changed ${newId()}`, priority: 1 + (nth % 4) };
      await who.does({ type: 'edit-record', ws, kind: 'task', id: any(known), fields });
    }
    if (random() < 0.03) {
      kills++;
      await server.kill();
      await server.start();
    }
    if (random() < 0.05) {
      restarts++;
      await any(people).restart();
    }
  }
  const healed = performance.now();
  for (const who of people) await untilStored(who, ws, 60_000);
  await agree(ws, ...people);
  const took = performance.now() - healed;
  for (const who of people) {
    await expectRowsToMatchDocument(who, ws);
    expect(await who.db.outbox.count()).toBe(0);
    expect(await who.db.refusals.toArray()).toEqual([]);
  }
  const shown = await Promise.all(
    people.map(async (who) =>
      JSON.stringify((await who.db.task.toArray()).map(({ id, title }) => [id, title])),
    ),
  );
  expect(new Set(shown).size).toBe(1);
  expect(await petra.db.task.count()).toBe(tasks.length);
  const store = await openRawStore([server]);
  const ids = (await store.letters()).map(({ id }) => id);
  await store.close();
  expect(new Set(ids).size).toBe(ids.length);
  console.log(
    `mailbox chaos: ${CHANGES} changes by three, ${kills} kills of the server, ${restarts} restarts of browsers; ` +
      `equal ${Math.round(took)} ms after the last, ${tasks.length} tasks, 0 lost, 0 doubled`,
  );
});

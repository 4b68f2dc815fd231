import { describe, expect, it } from 'vitest';
import { record } from '../../../lib/store/queries';
import { expectRowsToMatchDocument } from '../document';
import { addTask, agree, letInAll, office, type Person, person, until } from '../people';
import { worksLong } from './long-log';

const logOf = (who: Person, ws: string, device: string) =>
  who.db.envelopes.where('[ws+device+seq]').between([ws, device, 0], [ws, device, Infinity]).toArray();

describe('an assistant who comes into a workspace with a long log', () => {
  it('gets a snapshot instead of the envelopes, sees every task, and goes on with everybody', async () => {
    const { network, petra, ana, ws, join } = await office();
    const ids = await worksLong(petra, ws, 700);
    const written = (await petra.db.heads.get([ws, petra.hub.device.id]))?.seq ?? 0;
    const ivan = await person('Ivan', network);
    await join(ivan);
    await letInAll(ws, petra, ana, ivan);

    const here = await logOf(ivan, ws, petra.hub.device.id);
    expect(here.length).toBeLessThan(written / 10);
    // Whoever of the two offered theirs first; which is taken of several is told in snapshot-intake.test.ts.
    const authors = [petra, ana].map(({ hub }) => hub.device.id);
    expect(authors).toContain((await ivan.db.bases.get(ws))?.author);
    for (const id of ids) {
      const theirs = await record(petra.db, 'task', ws, id);
      expect(await record(ivan.db, 'task', ws, id)).toMatchObject({ title: theirs?.title });
    }
    await expectRowsToMatchDocument(ivan, ws);
    expect(await ivan.db.refusals.count()).toBe(0);
    expect(await ivan.db.snapshotParts.count()).toBe(0);

    const own = await addTask(ivan, ws, { title: 'by Ivan' });
    await petra.does({ type: 'edit-record', ws, kind: 'task', id: own, fields: { title: 'by Petra' } });
    await agree(ws, petra, ana, ivan);
    await ivan.restart();
    await ana.does({ type: 'edit-record', ws, kind: 'task', id: ids[0] ?? '', fields: { title: 'after' } });
    await agree(ws, petra, ana, ivan);
    await until(async () => (await record(ivan.db, 'task', ws, ids[0] ?? ''))?.title === 'after');
    await expectRowsToMatchDocument(ivan, ws);
    for (const who of [petra, ana, ivan]) expect(await who.db.refusals.count()).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { newId } from '../../lib/records/id';
import type { KindName } from '../../lib/records/registry';
import { timelineOf } from '../../lib/store/contact-queries';
import { openDatabase } from '../../lib/store/db';
import { projectRecord } from '../../lib/store/projection';
import { CONTACTS, OTHER_WS, WS } from './random-records';
import './fake-indexeddb';

const [jana = '', merged = ''] = CONTACTS;
/** The n-th day from the first of January 2026. */
const day = (n: number) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10);
const due = (n: number) => ({ date: day(n), time: '09:00', zone: 'Europe/Prague' });

/** Every day has a task, a meeting and a call, of one contact or of the one that is merged into it. */
async function busy(days: number) {
  const db = openDatabase(newId());
  const rows = (kind: KindName, fields: (n: number, who: string) => Record<string, unknown>, ws = WS) =>
    db
      .table(kind)
      .bulkAdd(
        Array.from({ length: days }, (_, n) =>
          projectRecord(kind, ws, newId(), fields(n, n % 2 ? jana : merged)),
        ),
      );
  await db
    .table('contact')
    .add(projectRecord('contact', WS, jana, { name: 'Jana', merged: { [merged]: true } }));
  const task = (n: number, who: string) => ({
    ...{ title: `task ${n}`, due: due(n), contactIds: { [who]: true } },
  });
  await rows('task', task);
  await rows('task', task, OTHER_WS);
  await rows('meeting', (n, who) => ({
    ...{ title: `meeting ${n}`, start: due(n), attendees: { [who]: { name: '' } } },
  }));
  await rows('interaction', (n, who) => ({
    ...{ summary: `call ${n}`, at: `${day(n)}T12:00:00.000Z`, contactId: who },
  }));
  return db;
}

describe('the timeline of a contact', () => {
  it('begins with the latest of all that happened, and none is missing in between', async () => {
    const db = await busy(60);
    const shown = async (limit: number) =>
      (await timelineOf(db, WS, jana, 'Europe/Prague', limit)).map((item) => {
        if (item.kind === 'captured') return '';
        return item.kind === 'interaction' ? item.row.summary : item.row.title;
      });
    const expected = (days: number) =>
      Array.from({ length: days }, (_, n) => 59 - n).flatMap((n) => [
        `call ${n}`,
        `task ${n}`,
        `meeting ${n}`,
      ]);
    expect(await shown(30)).toEqual(expected(10));
    expect(await shown(120)).toEqual(expected(40));
    expect(await shown(1000)).toEqual(expected(60));
    await db.delete();
  });
});

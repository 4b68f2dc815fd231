import { expect, it } from 'vitest';
import { newId } from '../../lib/records/id';
import type { Row } from '../../lib/store/db';
import { projectRecord } from '../../lib/store/projection';
import * as queries from '../../lib/store/queries';
import { WS, withRows } from './random-records';

const DAY = { today: '2026-11-21', zone: 'Europe/Prague' };
const meetingAt = (title: string, date: string, time: string, zone: string) =>
  projectRecord('meeting', WS, newId(), { title, start: { date, time, zone } }) as Row<'meeting'>;

// In each pair the first is the earlier instant, though it is written two dates after the second.
it.each([
  ['coming', '2026-12-03', '2026-12-01', 'first'],
  ['past', '2026-11-05', '2026-11-03', 'second'],
] as const)(
  'the one meeting that is nearest is found among those to come and past: %s',
  async (when, first, second, nearest) => {
    const rows = [
      meetingAt('first', first, '00:00', 'Pacific/Kiritimati'),
      meetingAt('second', second, '23:30', 'Pacific/Pago_Pago'),
    ];
    await withRows('meeting', rows, async (db) => {
      const titles = async (limit: number) =>
        (await queries.meetingList(db, WS, DAY, when, limit)).map(({ title }) => title);
      expect(await titles(1)).toEqual([nearest]);
      expect((await titles(2))[0]).toBe(nearest);
    });
  },
);

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laterMoments } from '../../../lib/calendar/recurrence/later-moments';
import { nextDue, type Repeating } from '../../../lib/calendar/recurrence/next-due';
import { newWork } from '../../../lib/calendar/recurrence/work';
import type { Moment } from '../../../lib/records/field';

const repeating = (rrule: string, more: Partial<Repeating> = {}): Repeating => ({
  rrule,
  from: 'due',
  missed: 'each',
  except: [],
  ...more,
});
const SPAN = { from: '2026-11-24', to: '2026-12-08', zone: 'Europe/Prague' };
const onDay = (date: string): Moment => ({ date, time: null, zone: null });
const later = (rule: Repeating, due: Moment, span = SPAN, limit = 30) =>
  laterMoments(rule, due, span, limit, newWork());
const dates = (moments: Moment[]) => moments.map(({ date }) => date);

describe('what repeats is due again', () => {
  it('on each of its days within the span, after the present one', () => {
    const weekly = repeating('FREQ=WEEKLY;BYDAY=TU');
    expect(dates(later(weekly, onDay('2026-11-24')))).toEqual(['2026-12-01', '2026-12-08']);
    expect(dates(later(weekly, onDay('2026-11-03')))).toEqual(['2026-11-24', '2026-12-01', '2026-12-08']);
  });

  it('neither on a day that is left out, nor more often than the rule counts, the present one included', () => {
    const daily = repeating('FREQ=DAILY;COUNT=4', { except: ['2026-11-26'] });
    expect(dates(later(daily, onDay('2026-11-24')))).toEqual(['2026-11-25', '2026-11-27']);
  });

  it('on the reader’s day, whatever the zone it was written in', () => {
    const due = { date: '2026-11-22', time: '01:00', zone: 'Asia/Ho_Chi_Minh' };
    const span = { from: '2026-11-22', to: '2026-11-23', zone: 'Europe/Prague' };
    expect(dates(later(repeating('FREQ=DAILY'), due, span))).toEqual(['2026-11-23', '2026-11-24']);
  });

  it('on no day that is known where it counts from completion, on none that would be full of it, or of no rule', () => {
    const due = { date: '2026-11-24', time: '09:00', zone: 'Europe/Prague' };
    expect(later(repeating('FREQ=DAILY', { from: 'completion' }), due)).toEqual([]);
    expect(later(repeating('FREQ=HOURLY'), due)).toEqual([]);
    expect(later(repeating('every day'), due)).toEqual([]);
    expect(later(repeating('FREQ=DAILY'), { ...due, zone: 'Mars/Olympus' })).toEqual([]);
  });

  it('at most so many times, and as far as the work allows', () => {
    expect(later(repeating('FREQ=DAILY'), onDay('2026-11-24'), SPAN, 3)).toHaveLength(3);
    const work = { left: 100 };
    expect(laterMoments(repeating('FREQ=DAILY'), onDay('1990-01-01'), SPAN, 30, work)).toEqual([]);
  });

  it('as the tasks will be that come one after the other', () => {
    const rules = ['FREQ=DAILY;INTERVAL=2', 'FREQ=WEEKLY;BYDAY=MO,TH', 'FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3'];
    const starts = fc.integer({ min: 0, max: 60 }).map((n) => 20_780 + n);
    fc.assert(
      fc.property(fc.constantFrom(...rules), starts, fc.boolean(), (rrule, day, timed) => {
        const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
        let due: Moment = timed ? { date, time: '02:30', zone: 'Europe/Prague' } : onDay(date);
        const span = { from: date, to: '2027-06-30', zone: 'Europe/Prague' };
        const all = later(repeating(rrule), due, span, 8);
        const followed: Moment[] = [];
        for (let rule = rrule; followed.length < 8; ) {
          const done = { at: new Date(`${due.date}T12:00:00Z`), zone: 'Europe/Prague' };
          const next = nextDue(repeating(rule), due, done);
          if (!next || next.due.date > span.to) break;
          followed.push(next.due);
          due = next.due;
          rule = next.rrule;
        }
        expect(all).toEqual(followed);
      }),
      { numRuns: 60 },
    );
  });
});

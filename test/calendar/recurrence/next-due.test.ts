import { describe, expect, it } from 'vitest';
import { nextDue, type Repeating } from '../../../lib/calendar/recurrence/next-due';

const repeating = (rrule: string, more: Partial<Repeating> = {}): Repeating => ({
  rrule,
  from: 'due',
  missed: 'skip',
  except: [],
  ...more,
});
const onDay = (date: string) => ({ date, time: null, zone: null });
const inPrague = (date: string, time: string) => ({ date, time, zone: 'Europe/Prague' });
const doneAt = (at: string, zone = 'Europe/Prague') => ({ at: new Date(at), zone });

describe('counted from the due date, the next one', () => {
  it('is the one after, also when this one is done early or on its day', () => {
    for (const at of ['2026-11-20T08:00:00Z', '2026-11-23T22:30:00Z'])
      expect(nextDue(repeating('FREQ=WEEKLY'), onDay('2026-11-23'), doneAt(at))?.due).toEqual(
        onDay('2026-11-30'),
      );
  });

  it('passes over those that were missed, and keeps the step', () => {
    const late = doneAt('2026-12-10T08:00:00Z');
    const next = nextDue(repeating('FREQ=DAILY;INTERVAL=3'), onDay('2026-11-23'), late);
    expect(next?.due).toEqual(onDay('2026-12-11'));
  });

  it('is one that was missed, where each is to be done', () => {
    const each = repeating('FREQ=DAILY;INTERVAL=3', { missed: 'each' });
    expect(nextDue(each, onDay('2026-11-23'), doneAt('2026-12-10T08:00:00Z'))?.due).toEqual(
      onDay('2026-11-26'),
    );
  });

  it('may still be today where it has a time', () => {
    const daily = repeating('FREQ=DAILY');
    const due = inPrague('2026-11-23', '17:00');
    expect(nextDue(daily, due, doneAt('2026-11-25T08:00:00Z'))?.due).toEqual(inPrague('2026-11-25', '17:00'));
    expect(nextDue(daily, due, doneAt('2026-11-25T16:00:00Z'))?.due).toEqual(inPrague('2026-11-26', '17:00'));
  });

  it('keeps its time on the clock over both changes of it, and what a gap moves does not stay moved', () => {
    const daily = repeating('FREQ=DAILY');
    const step = (due: ReturnType<typeof inPrague>, at: string) => nextDue(daily, due, doneAt(at))?.due;
    const skipped = step(inPrague('2026-03-28', '02:30'), '2026-03-28T02:00:00Z');
    expect(skipped).toEqual(inPrague('2026-03-29', '02:30'));
    expect(step(inPrague('2026-03-29', '02:30'), '2026-03-29T08:00:00Z')).toEqual(
      inPrague('2026-03-30', '02:30'),
    );
    expect(step(inPrague('2026-10-24', '02:30'), '2026-10-24T08:00:00Z')).toEqual(
      inPrague('2026-10-25', '02:30'),
    );
  });

  it('takes today from the zone of the person where the due date is a day', () => {
    const at = '2026-11-23T20:00:00Z';
    const daily = repeating('FREQ=DAILY');
    const next = (zone: string) => nextDue(daily, onDay('2026-11-22'), doneAt(at, zone))?.due.date;
    expect(next('Europe/Prague')).toBe('2026-11-24');
    expect(next('Asia/Ho_Chi_Minh')).toBe('2026-11-25');
  });

  it('is not on a day that is left out', () => {
    const rule = repeating('FREQ=DAILY', { except: ['2026-12-24', '2026-12-25'] });
    expect(nextDue(rule, onDay('2026-12-23'), doneAt('2026-12-23T08:00:00Z'))?.due.date).toBe('2026-12-26');
  });

  it('of a rule of hours is found at once after years, in step with the first', () => {
    const next = nextDue(
      repeating('FREQ=MINUTELY;INTERVAL=50'),
      inPrague('2001-01-01', '00:10'),
      doneAt('2026-11-23T08:00:00Z'),
    );
    const wall = (text: string) => Date.parse(`${text}Z`) / 60_000;
    const due = `${next?.due.date}T${next?.due.time}`;
    expect((wall(due) - wall('2001-01-01T00:10')) % 50).toBe(0);
    expect(wall(due) - wall('2026-11-23T09:00')).toBeGreaterThan(0);
    expect(wall(due) - wall('2026-11-23T09:00')).toBeLessThanOrEqual(50);
  });

  it('is none after the last, nor by a rule that cannot be read', () => {
    const done = doneAt('2026-11-23T08:00:00Z');
    expect(nextDue(repeating('FREQ=DAILY;UNTIL=20261123'), onDay('2026-11-23'), done)).toBeNull();
    expect(nextDue(repeating('FREQ=DAILY;COUNT=1'), onDay('2026-11-23'), done)).toBeNull();
    expect(nextDue(repeating('every other moon'), onDay('2026-11-23'), done)).toBeNull();
  });

  it('has a count that is less by those that are gone, the missed ones among them', () => {
    const done = doneAt('2026-11-25T08:00:00Z');
    const next = (rule: string) => nextDue(repeating(rule), onDay('2026-11-23'), done);
    expect(next('FREQ=DAILY;COUNT=5')).toEqual({ due: onDay('2026-11-26'), rrule: 'FREQ=DAILY;COUNT=2' });
    expect(next('FREQ=DAILY;COUNT=3')).toBeNull();
  });

  it('is reckoned in the person’s zone where this browser does not know the one it has', () => {
    const due = { date: '2026-11-23', time: '09:00', zone: 'Mars/Base' };
    expect(nextDue(repeating('FREQ=DAILY'), due, doneAt('2026-11-23T09:30:00Z'))?.due).toEqual({
      ...due,
      date: '2026-11-24',
    });
  });
});

describe('counted from the day it is done, the next one', () => {
  const whenDone = (rrule: string) => repeating(rrule, { from: 'completion' });

  it('is a step after that day, whenever it was due', () => {
    const next = nextDue(
      whenDone('FREQ=DAILY;INTERVAL=3'),
      onDay('2026-11-01'),
      doneAt('2026-11-23T08:00:00Z'),
    );
    expect(next?.due).toEqual(onDay('2026-11-26'));
  });

  it('keeps the time it was due at', () => {
    const due = inPrague('2026-11-01', '07:15');
    expect(nextDue(whenDone('FREQ=WEEKLY'), due, doneAt('2026-11-23T20:00:00Z'))?.due).toEqual(
      inPrague('2026-11-30', '07:15'),
    );
  });

  it('is some hours after the moment it is done', () => {
    const due = inPrague('2026-11-23', '08:00');
    expect(nextDue(whenDone('FREQ=HOURLY;INTERVAL=4'), due, doneAt('2026-11-23T09:20:00Z'))?.due).toEqual(
      inPrague('2026-11-23', '14:20'),
    );
  });

  it('uses up one of a count, however long it took', () => {
    const next = nextDue(whenDone('FREQ=DAILY;COUNT=5'), onDay('2026-11-01'), doneAt('2026-11-23T08:00:00Z'));
    expect(next).toEqual({ due: onDay('2026-11-24'), rrule: 'FREQ=DAILY;COUNT=4' });
  });

  it('is what is meant, too, where nothing is due yet', () => {
    expect(nextDue(repeating('FREQ=WEEKLY;BYDAY=MO'), null, doneAt('2026-11-25T08:00:00Z'))?.due).toEqual(
      onDay('2026-11-30'),
    );
  });
});

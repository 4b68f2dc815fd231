import { describe, expect, it } from 'vitest';
import { expand } from '../../../lib/calendar/recurrence/expand';

const instances = (rrule: string, start: string, zone?: string, exdates?: string[]) =>
  expand({ rrule, start, zone, exdates });

describe('where the clocks are put forward, an instance moves on by the gap', () => {
  it.each([
    [
      'Europe/Prague',
      '2026-03-28T02:30:00',
      ['03-28T02:30:00+01:00', '03-29T03:30:00+02:00', '03-30T02:30:00+02:00'],
    ],
    [
      'America/New_York',
      '2026-03-07T02:30:00',
      ['03-07T02:30:00-05:00', '03-08T03:30:00-04:00', '03-09T02:30:00-04:00'],
    ],
    [
      'Australia/Lord_Howe',
      '2026-10-03T02:10:00',
      ['10-03T02:10:00+10:30', '10-04T02:40:00+11:00', '10-05T02:10:00+11:00'],
    ],
    [
      'Asia/Ho_Chi_Minh',
      '2026-03-28T02:30:00',
      ['03-28T02:30:00+07:00', '03-29T02:30:00+07:00', '03-30T02:30:00+07:00'],
    ],
  ])('in %s', (zone, start, days) => {
    expect(instances('FREQ=DAILY;COUNT=3', start, zone)).toEqual({
      instances: days.map((day) => `2026-${day}`),
    });
  });

  it('and counts once with the one that it meets there', () => {
    expect(instances('FREQ=HOURLY;COUNT=4', '2026-03-29T00:30:00', 'Europe/Prague')).toEqual({
      instances: ['00:30:00+01:00', '01:30:00+01:00', '03:30:00+02:00', '04:30:00+02:00'].map(
        (time) => `2026-03-29T${time}`,
      ),
    });
    expect(instances('FREQ=DAILY;BYHOUR=2,3,4;COUNT=4', '2026-03-29T02:30:00', 'Europe/Prague')).toEqual({
      instances: [
        '2026-03-29T03:30:00+02:00',
        '2026-03-29T04:30:00+02:00',
        '2026-03-30T02:30:00+02:00',
        '2026-03-30T03:30:00+02:00',
      ],
    });
  });

  it('and takes its place among those it now comes after', () => {
    expect(
      instances('FREQ=DAILY;BYHOUR=2,3;BYMINUTE=0,40;COUNT=4', '2026-10-04T00:00:00', 'Australia/Lord_Howe'),
    ).toEqual({
      // 2:00 is read with the offset before the gap, and so it is 2:30.
      instances: ['02:30:00+11:00', '02:40:00+11:00', '03:00:00+11:00', '03:40:00+11:00'].map(
        (time) => `2026-10-04T${time}`,
      ),
    });
  });

  it('by a whole day where a day was left out', () => {
    expect(instances('FREQ=DAILY;COUNT=3', '2011-12-29T09:00:00', 'Pacific/Apia')).toEqual({
      instances: ['2011-12-29T09:00:00-10:00', '2011-12-31T09:00:00+14:00', '2012-01-01T09:00:00+14:00'],
    });
  });
});

describe('where the clocks are put back, an instance is at the first of the two times', () => {
  it.each([
    [
      'Europe/Prague',
      '2026-10-24T02:30:00',
      ['10-24T02:30:00+02:00', '10-25T02:30:00+02:00', '10-26T02:30:00+01:00'],
    ],
    [
      'America/New_York',
      '2026-10-31T01:30:00',
      ['10-31T01:30:00-04:00', '11-01T01:30:00-04:00', '11-02T01:30:00-05:00'],
    ],
    [
      'Australia/Lord_Howe',
      '2026-04-04T01:45:00',
      ['04-04T01:45:00+11:00', '04-05T01:45:00+11:00', '04-06T01:45:00+10:30'],
    ],
    [
      'Asia/Ho_Chi_Minh',
      '2026-10-24T02:30:00',
      ['10-24T02:30:00+07:00', '10-25T02:30:00+07:00', '10-26T02:30:00+07:00'],
    ],
  ])('in %s', (zone, start, days) => {
    expect(instances('FREQ=DAILY;COUNT=3', start, zone)).toEqual({
      instances: days.map((day) => `2026-${day}`),
    });
  });
});

describe('the start', () => {
  it('counts only where the rule falls on it', () => {
    expect(instances('FREQ=WEEKLY;BYDAY=MO;COUNT=2', '1997-09-02')).toEqual({
      instances: ['1997-09-08', '1997-09-15'],
    });
  });

  it('gives days where it is a day, whatever hours the rule names', () => {
    expect(instances('FREQ=DAILY;BYHOUR=9,10;COUNT=2', '1997-09-02', 'America/New_York')).toEqual({
      instances: ['1997-09-02', '1997-09-03'],
    });
  });

  it('without a zone gives times without an offset, with an offset the moment on the clock of the zone', () => {
    expect(instances('FREQ=DAILY;COUNT=1', '1997-09-02T09:00:00')).toEqual({
      instances: ['1997-09-02T09:00:00'],
    });
    expect(instances('rrule:freq=daily;count=1', '1997-09-02T13:00:00Z', 'America/New_York')).toEqual({
      instances: ['1997-09-02T09:00:00-04:00'],
    });
    expect(instances('FREQ=DAILY;COUNT=1', '19970902T090000-0400')).toEqual({
      instances: ['1997-09-02T09:00:00-04:00'],
    });
  });
});

describe('leap days', () => {
  it.each([
    ['FREQ=YEARLY;COUNT=3', '1896-02-29', ['1896-02-29', '1904-02-29', '1908-02-29']],
    ['FREQ=YEARLY;BYYEARDAY=366;COUNT=2', '1997-01-01', ['2000-12-31', '2004-12-31']],
    ['FREQ=YEARLY;BYYEARDAY=-366;COUNT=2', '1997-01-01', ['2000-01-01', '2004-01-01']],
    [
      'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=-1;COUNT=4',
      '2097-01-01',
      ['2097-02-28', '2098-02-28', '2099-02-28', '2100-02-28'],
    ],
    ['FREQ=YEARLY;BYWEEKNO=53;BYDAY=SU;COUNT=2', '1997-01-01', ['1999-01-03', '2005-01-02']],
    ['FREQ=YEARLY;BYWEEKNO=-1;BYDAY=MO;COUNT=2', '1997-09-02', ['1997-12-22', '1998-12-28']],
  ])('%s from %s', (rrule, start, days) => {
    expect(instances(rrule, start)).toEqual({ instances: days });
  });
});

describe('the end', () => {
  it.each([
    ['a date is the whole of that day', 'UNTIL=19970903', 2],
    ['an instant is included', 'UNTIL=19970903T130000Z', 2],
    ['a second before it is not', 'UNTIL=19970903T125959Z', 1],
    ['a wall-clock time is read in the zone', 'UNTIL=19970903T090000', 2],
    ['a time before the start gives nothing', 'UNTIL=19970901T000000Z', 0],
  ])('%s', (_, until, count) => {
    const found = instances(`FREQ=DAILY;${until}`, '1997-09-02T09:00:00', 'America/New_York');
    expect('instances' in found && found.instances).toHaveLength(count);
  });

  it('of a count takes in what is left out', () => {
    const left = ['1997-09-03', '19970904T130000Z', '1997-09-05T09:00:00'];
    expect(instances('FREQ=DAILY;COUNT=5', '1997-09-02T09:00:00', 'America/New_York', left)).toEqual({
      instances: ['1997-09-02T09:00:00-04:00', '1997-09-06T09:00:00-04:00'],
    });
  });
});

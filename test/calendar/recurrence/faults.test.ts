import { describe, expect, it } from 'vitest';
import { expand } from '../../../lib/calendar/recurrence/expand';
import { newWork } from '../../../lib/calendar/recurrence/work';

const start = '1997-09-02T09:00:00';

describe('a text that is no rule', () => {
  it.each([
    ['', 'unreadable'],
    ['every day', 'unreadable'],
    ['FREQ=', 'unreadable'],
    ['FREQ=DAILY;;COUNT=2', 'unreadable'],
    ['FREQ=DAILY=2', 'unreadable'],
    ['COUNT=3', 'no-frequency'],
    ['FREQ=DAILY;FREQ=DAILY', 'twice'],
    ['FREQ=FORTNIGHTLY', 'bad-value'],
    ['FREQ=DAILY;BYEASTER=1', 'unknown-part'],
    ['FREQ=DAILY;__PROTO__=1', 'unknown-part'],
    ['RSCALE=CHINESE;FREQ=YEARLY', 'unknown-part'],
    ['FREQ=YEARLY;SKIP=FORWARD', 'unknown-part'],
    ['FREQ=DAILY;INTERVAL=0', 'bad-value'],
    ['FREQ=DAILY;INTERVAL=-1', 'bad-value'],
    ['FREQ=DAILY;INTERVAL=1.5', 'bad-value'],
    ['FREQ=DAILY;COUNT=-1', 'bad-value'],
    ['FREQ=DAILY;COUNT=99999999999999999999', 'bad-value'],
    ['FREQ=DAILY;COUNT=2;UNTIL=19971224', 'count-and-until'],
    ['FREQ=DAILY;UNTIL=tomorrow', 'bad-value'],
    ['FREQ=DAILY;UNTIL=19970230', 'bad-value'],
    ['FREQ=DAILY;UNTIL=19970230T250000Z', 'bad-value'],
    ['FREQ=DAILY;BYSECOND=61', 'bad-value'],
    ['FREQ=DAILY;BYMINUTE=60', 'bad-value'],
    ['FREQ=DAILY;BYHOUR=24', 'bad-value'],
    ['FREQ=DAILY;BYMONTH=0', 'bad-value'],
    ['FREQ=DAILY;BYMONTH=13', 'bad-value'],
    ['FREQ=MONTHLY;BYMONTHDAY=0', 'bad-value'],
    ['FREQ=MONTHLY;BYMONTHDAY=32', 'bad-value'],
    ['FREQ=MONTHLY;BYMONTHDAY=1,,2', 'bad-value'],
    ['FREQ=YEARLY;BYYEARDAY=367', 'bad-value'],
    ['FREQ=YEARLY;BYWEEKNO=54', 'bad-value'],
    ['FREQ=YEARLY;BYDAY=XX', 'bad-value'],
    ['FREQ=YEARLY;BYDAY=0MO', 'bad-value'],
    ['FREQ=YEARLY;BYDAY=54MO', 'bad-value'],
    ['FREQ=WEEKLY;WKST=8', 'bad-value'],
    ['FREQ=MONTHLY;BYDAY=MO;BYSETPOS=0', 'bad-value'],
    ['FREQ=MONTHLY;BYSETPOS=1', 'position-alone'],
    ['FREQ=MONTHLY;BYWEEKNO=20', 'not-with-frequency'],
    ['FREQ=MONTHLY;BYYEARDAY=20', 'not-with-frequency'],
    ['FREQ=DAILY;BYYEARDAY=20', 'not-with-frequency'],
    ['FREQ=WEEKLY;BYMONTHDAY=20', 'not-with-frequency'],
    ['FREQ=WEEKLY;BYDAY=1MO', 'numbered-day'],
    ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=1MO', 'numbered-day'],
    [`FREQ=DAILY;BYMONTH=${'1,'.repeat(5000)}1`, 'too-long'],
  ])('%.60s is refused (%s)', (rrule, kind) => {
    expect(expand({ rrule, start })).toEqual({ fault: expect.objectContaining({ kind }) });
  });

  it.each([
    [{ start: '1997-02-30' }, 'bad-start'],
    [{ start: '1997-09-02T24:00:00' }, 'bad-start'],
    [{ start: 'now' }, 'bad-start'],
    [{ zone: 'Mars/Base' }, 'bad-zone'],
    [{ exdates: ['1997-09-03', 'never'] }, 'bad-exdate'],
    [{ rrule: 'FREQ=HOURLY', start: '1997-09-02' }, 'time-needed'],
  ])('nor is it taken with %o', (wrong, kind) => {
    expect(expand({ rrule: 'FREQ=DAILY', start, ...wrong })).toEqual({
      fault: expect.objectContaining({ kind }),
    });
  });
});

describe('a rule made to be searched for without end', () => {
  const zone = 'America/New_York';

  it.each([
    'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MONTHLY;BYMONTH=4;BYMONTHDAY=31',
    'FREQ=MONTHLY;BYDAY=6MO',
    'FREQ=SECONDLY;INTERVAL=60;BYSECOND=1',
    'FREQ=HOURLY;INTERVAL=24;BYHOUR=10',
    'FREQ=HOURLY;INTERVAL=21;BYDAY=MO;BYHOUR=9;BYMINUTE=0;BYSECOND=0;BYSETPOS=2',
    'FREQ=SECONDLY;INTERVAL=604800;BYDAY=MO',
    'FREQ=DAILY;INTERVAL=7;BYDAY=MO',
    'FREQ=WEEKLY;BYDAY=MO;BYMINUTE=1,2,3;BYSETPOS=-10',
    'FREQ=MINUTELY;BYDAY=FR;BYSETPOS=8',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO;BYSETPOS=2',
  ])('%s is known to give nothing', (rrule) => {
    const work = newWork();
    expect(expand({ rrule, start, zone }, work)).toEqual({ instances: [] });
    expect(newWork().left - work.left).toBeLessThan(100_000);
  });

  it('that would take too long is given up with a fault', () => {
    const rrule = 'FREQ=SECONDLY;INTERVAL=86401;BYHOUR=3;BYMINUTE=1;BYSECOND=1';
    expect(expand({ rrule, start, zone })).toEqual({ fault: { kind: 'too-much-work', part: '' } });
  });

  it.each([
    'FREQ=SECONDLY',
    'FREQ=SECONDLY;INTERVAL=999999999999999',
    'FREQ=MONTHLY;INTERVAL=999999999999999',
    `FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR=${Array.from({ length: 24 }, (_, i) => i)};BYMINUTE=0,30;BYSETPOS=-1`,
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO',
    'FREQ=SECONDLY;INTERVAL=86399;BYMONTH=2;BYMONTHDAY=29',
  ])('%.60s costs no more than what it gives', (rrule) => {
    const work = newWork();
    const found = expand({ rrule, start, zone, limit: 1_000_000 }, work);
    expect('instances' in found && found.instances.length).toBeGreaterThan(0);
    expect('instances' in found && found.instances.length).toBeLessThanOrEqual(3000);
    expect(newWork().left - work.left).toBeLessThan(50_000);
  });
});

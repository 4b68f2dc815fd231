import { describe, expect, it } from 'vitest';
import { parseEntry } from '../../lib/entry/parse-entry';
import { SATURDAY } from './fixed-clock';

/** `text | title | due | rule`, as people type into a task app. */
const ENTRIES = `
  Pick up dry cleaning today | Pick up dry cleaning | 2026-11-21
  Email Susan re: contract by EOD Friday | Email Susan re: contract | 2026-11-27
  Book flights to Oslo for next week | Book flights to Oslo | 2026-11-23
  Doctor's appointment Tue 14:15 | Doctor's appointment | 2026-11-24 14:15
  Team lunch on the 3rd at noon | Team lunch | 2026-12-03 12:00
  Pay the electrician €200 by Monday | Pay the electrician €200 | 2026-11-23
  remind me in 10 minutes to check the oven | Remind me to check the oven | 2026-11-21 10:10
  Set up call w/ Lukas next Thurs 11am-12pm | Set up call w/ Lukas | 2026-11-26 11:00
  1:1 with Tom every other Wednesday 10am | 1:1 with Tom | 2026-11-25 10:00 | FREQ=WEEKLY;INTERVAL=2;BYDAY=WE
  Take out trash every Tue and Fri at 7:30pm | Take out trash | 2026-11-24 19:30 | FREQ=WEEKLY;BYDAY=TU,FR
  Review budget end of every month | Review budget | 2026-11-30 | FREQ=MONTHLY;BYMONTHDAY=-1
  Car service every 6 months starting 1 Feb 2027 | Car service | 2027-02-01 | FREQ=MONTHLY;INTERVAL=6
  Rent due 1st of every month | Rent | 2026-12-01 | FREQ=MONTHLY;BYMONTHDAY=1
  Stand-up every weekday at 8am until Dec 18 | Stand-up | 2026-11-23 08:00 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20261218
  Call Ana Friday about the lease | Call Ana about the lease | 2026-11-27
  Friday: call Ana | Call Ana | 2026-11-27
  Tomorrow buy milk and eggs | Buy milk and eggs | 2026-11-22
  15:00 call Marek | Call Marek | 2026-11-21 15:00
  Send Ana the numbers for Q3 by next Friday | Send Ana the numbers for Q3 | 2026-11-27
  May 5 meeting | Meeting | 2027-05-05
  Dinner sat 7pm with Sam | Dinner with Sam | 2026-11-21 19:00
  Dinner at 8 | Dinner | 2026-11-21 20:00
  Submit abstract by 11:59pm on Dec 15 | Submit abstract | 2026-12-15 23:59
  Ship v2.1 on 2026-12-01 | Ship v2.1 | 2026-12-01
  Buy tickets (opens 9am tomorrow) | Buy tickets (opens) | 2026-11-22 09:00
  Call dentist – tomorrow 9am – ask about crown | Call dentist – ask about crown | 2026-11-22 09:00
  [tomorrow] call dentist | Call dentist | 2026-11-22
  Walk 5 km every morning | Walk 5 km | 2026-11-22 09:00 | FREQ=DAILY
  Plan Christmas party by Dec 10 | Plan Christmas party | 2026-12-10
  Meet John at 5 at Starbucks | Meet John at Starbucks | 2026-11-21 17:00
  Board meeting, 3 December, 10:00 | Board meeting | 2026-12-03 10:00
  Board meeting Thu 3 Dec 10-12 | Board meeting | 2026-12-03 10:00
  Conference 12–14 January | Conference | 2027-01-12
  Vacation from Dec 20 to Jan 3 | Vacation | 2026-12-20
  Reply within 24 hours | Reply | 2026-11-22 10:00
  send invoice first thing tomorrow morning | Send invoice | 2026-11-22 09:00
  sync @ 3 tmrw | Sync | 2026-11-22 15:00
  Send report Friday EOD | Send report | 2026-11-27
  Book flight 2 weeks before christmas | Book flight | 2026-12-11
  Ping Tom 10 min before 5pm | Ping Tom | 2026-11-21 16:50
  Gym at 6 every morning | Gym | 2026-11-22 06:00 | FREQ=DAILY
  Standup 9:15 daily | Standup | 2026-11-22 09:15 | FREQ=DAILY
  Take pills every 8 hours | Take pills | 2026-11-21 18:00 | FREQ=HOURLY;INTERVAL=8
  Call Bob 3pm EST tomorrow | Call Bob | 2026-11-22 21:00
  Follow up in 10 business days | Follow up | 2026-12-04
  Plan sprint biweekly on Mondays | Plan sprint | 2026-11-23 | FREQ=WEEKLY;INTERVAL=2;BYDAY=MO
  Birthday party Saturday 3-6pm | Birthday party | 2026-11-21 15:00
  Check in on Monday or Tuesday | Check in | 2026-11-23
  yoga mondays 8pm | Yoga | 2026-11-23 20:00 | FREQ=WEEKLY;BYDAY=MO
`
  .split('\n')
  .filter((line) => line.includes('|'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('Entries as people type them, on Saturday 21 November 2026 at 10:00', () => {
  it.each(ENTRIES)('%s', (text = '', title, due, rrule) => {
    const entry = parseEntry(text, { ...SATURDAY, locale: 'en' });
    expect(entry.title).toBe(title);
    expect([entry.due?.date, entry.due?.time].filter(Boolean).join(' ')).toBe(due);
    expect(entry.recurrence?.rrule).toBe(rrule);
  });
});

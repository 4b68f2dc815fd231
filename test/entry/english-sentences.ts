import { rows } from './fixed-clock';

/** Whole entries with dates and times that lean on what stands around them; clock as in `SATURDAY`. */
export const ENGLISH_SENTENCES = rows(`
  Flight check-in 24 nov 06:45 | 2026-11-24 06:45
  Hotel check-in 24 November | 2026-11-24
  Flight check-in Friday | 2026-11-27
  Flight check-in tomorrow 6:45 | 2026-11-22 06:45
  Log-on on Friday | 2026-11-27
  Ring Ana tomorrow w/ Dana | 2026-11-22
  Ring Ana 2pm-3pm tomorrow w/o Dana | 2026-11-22 14:00
  Ring Ana tomorrow week | 2026-11-29
  A letter for May to sign | null
  Meet with June at noon | 2026-11-21 12:00
  Ring Ana at 10 or 11 | 2026-11-21 10:00
  Ring Ana tomorrow at 10 or 11 | 2026-11-22 10:00
  Ring Ana at 9am or 10am tomorrow | 2026-11-22 09:00
  Fetch the parcel before 6 | 2026-11-21 18:00
  Be done before 10 people come | null
  The plan for May to June | 2027-05-01
  Hand over the keys on 27 | 2026-11-27
  Hand over the keys at seven on 27 | 2026-11-27 07:00
  Hand over the keys on 12-4 | 2026-12-04
  Hand over the keys on 4-2 boxes | null
  Order food for the 27 | 2026-11-27
  Order food for the 27. | 2026-11-27
  Order food for the 27 guests | null
  Leave for Rome May twenty one | 2027-05-21
  Leave for Rome June ten | 2027-06-10
  May twenty people come in? | null
  Ring back June 4th or 5th at 3pm | 2027-06-04 15:00
  Mow the lawn 2 weekends from now | 2026-12-05
  Mow the lawn in three weekends | 2026-12-12
  Mow the lawn third Tuesday | 2026-12-15
  Mow the lawn second Thursday | 2026-12-10
  Second Sunday collection list | null
  Ring Marta 10, tonight | 2026-11-21 22:00
  Ring Marta 7, this evening | 2026-11-21 19:00
  Man the desk from 3 in the morning until 5pm | 2026-11-22 03:00
  Man the desk from 2 in the afternoon until 5 | 2026-11-21 14:00
  Man the desk between 11:00 a.m. and 3:30 p.m. | 2026-11-21 11:00
  Hall hired 12/7 3 pm- 12/9 2 pm | 2026-12-07 15:00
  Hall hired 12/7/2026 5:00 PM - 12/9/2026 7:00 PM | 2026-12-07 17:00
  Hall hired tomorrow noon, Wed 3 p.m., Fri 11 AM | 2026-11-22 12:00
  Ring Berlin 5pm, EST tomorrow | 2026-11-22 23:00
  Send the agenda one day before the 27th | 2026-11-26
  Send the agenda within the hour | 2026-11-21 11:00
  Send the agenda the friday after next wed | 2026-11-27
  Send the agenda the month after next 0700 | 2027-01-01 07:00
  Send the agenda 2 years 21 days later | 2028-12-12
  Send the agenda 20 minutes later | 2026-11-21 10:20
  Two weeks later book review | null
  Send the agenda by 5 on Thursday | 2026-11-26 17:00
  Send the agenda by 5 tomorrow | 2026-11-22 17:00
  Divide the sum by 5 | null
  Ask again after the 10th | 2026-12-10
  Ask again after Christmas | 2026-12-25
  Tidy up after Friday drinks | null
  Ask again this time next week | 2026-11-28 10:00
  Ask again 5pm-ish | 2026-11-21 17:00
  Ask again 2026-W49 | 2026-11-30
  Ask again 2026-W49-3 | 2026-12-02
  Set an alarm for eight forty | 2026-11-22 08:40
  Set an alarm for 1140 a.m. | 2026-11-21 11:40
  Send six thirty day notices | null
  Send the agenda in an hour or two | 2026-11-21 11:00
  Send the agenda in a week or so | 2026-11-28
  Send the agenda around 4 | 2026-11-21 16:00
  Spend around 1200 on flowers | null
  Send the agenda Mon, Dec 14⋅2:00 – 3:00pm | 2026-12-14 14:00
  Monday Call the bank | 2026-11-23
  Friday Standup at 10 | 2026-11-27 10:00
  Movie night Saturday at 9 | 2026-11-21 21:00
  Call Ivan tomorrow lunch | 2026-11-22 12:00
  tomorrow lunch with Ivan | 2026-11-22
  Flight 7:30 to Vienna | 2026-11-22 07:30
  meeting 9/11 at 10:00 | 2027-09-11 10:00
  Visa office 4.12.2026. at 8:15 | 2026-12-04 08:15
`);

/** Titles that must lose nothing but the date. */
export const ENGLISH_TITLES: ReadonlyArray<[text: string, title: string]> = [
  ['Movie night Saturday at 9', 'Movie night'],
  ['Call Ivan tomorrow lunch', 'Call Ivan'],
  ['Send the agenda in an hour or two', 'Send the agenda'],
  ['tomorrow lunch with Ivan', 'Lunch with Ivan'],
  ['Man the desk from 3 in the morning until 5pm', 'Man the desk'],
  ['Visa office 4.12.2026. at 8:15', 'Visa office'],
];

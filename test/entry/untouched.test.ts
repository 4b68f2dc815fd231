import { describe, expect, it } from 'vitest';
import { parseEntry } from '../../lib/entry/parse-entry';
import { SATURDAY } from './fixed-clock';

const SENTENCES = `
May Smith
Call May Smith
Sat Nam
Ask Sat Nam about the invoice
Meet June
Jan called
call Jan Novak
ask Mar about it
Dr. Sun called
Invite Dec to lunch
Read Man Friday
Wednesday Addams costume
March report
Send March report
Summary of March figures
I may call back
The cat sat on the mat
She sat with the team
Buy sun cream
Enjoy the sun
Now what
Wait a second
Second opinion from the lawyer
The second draft
the 3rd draft
First draft of the contract
5th Avenue shop
The 15th floor window
Prepare the Monday meeting
Cancel Friday lunch
Prepare Monday slides
Talk about Friday prayers
Notes from Friday
Send today's list
Prepare tomorrow's agenda
June's birthday list
Read USA Today article
Watch The Tonight Show
Sunday Times subscription
Version 2.10 release notes
Update to 5.12.3
Section 3.4. is wrong
24/7 support contract
Change 9/11 poster
Mix 1/2 cup of flour
Score 3:1
Room 5 on floor 2
Order 12 chairs
Mark 5 items as done
3 to 5 offers
Look at 5 offers
At 10 Downing Street
Reduce cost by 5
Flight 1530 details
No. 5 perfume
Book a 5 star hotel
Book hotel for 5 days
a day trip
One day I will
Every breath you take
Plan the next steps
Compare this year's numbers
Summary of last week
Fix what broke last friday in the build
Draft Q3 report
March 10 km with the team
In the evening light
Email april@example.com
Review https://example.com/2026-12-24/report
Rename file report-2026-12-24.pdf
Read "tomorrow never dies"
Reply to “see you friday”
Run \`cron monday\`
C++ course
1 + 1
Call +385 91 123 4567
Fix bug #42
wow!1
Weekly report
Mon Ami restaurant
Thank the night shift
Buy morning coffee beans
Order 20 h of tutoring
Ask Marek, Petra and Ana
Pay 500 EUR to Dvořák
Collect quotes for the printer repair
What a year
Christmas presents for the office
Write about the end of the world
`
  .split('\n')
  .map((line) => line.trim())
  .filter(Boolean);

describe('Sentences that hold no date', () => {
  it.each(SENTENCES)('%s stays untouched', (text) => {
    expect(parseEntry(text, { ...SATURDAY, locale: 'en' })).toEqual({
      title: text,
      due: null,
      recurrence: null,
      priority: null,
      assignee: null,
      tags: [],
      tokens: [],
    });
  });

  it('takes the date and leaves the name in the same sentence', () => {
    const entry = parseEntry('Ask Sat Nam about the May report on sat', { ...SATURDAY, locale: 'en' });
    expect(entry.title).toBe('Ask Sat Nam about the May report');
    expect(entry.due?.date).toBe('2026-11-28');
  });
});

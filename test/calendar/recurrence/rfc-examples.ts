/** What an example of RFC 5545 §3.8.5.3 says: its words, its rule, and the instances that the RFC lists. */
export interface RfcExample {
  says: string;
  rrule: string;
  start?: string;
  exdates?: string[];
  /** Instances as `1997-09-02 to 11` are written day by day; an ellipsis stands where the RFC has one. */
  lists: string;
}

/** Months as the RFC writes them, all at 9:00 in New York where no time is given; `…` where the list goes on. */
export const rfcExamples: RfcExample[] = [
  {
    says: 'Daily for 10 occurrences',
    rrule: 'FREQ=DAILY;COUNT=10',
    lists: '1997 Sep 2-11',
  },
  {
    says: 'Daily until December 24, 1997',
    rrule: 'FREQ=DAILY;UNTIL=19971224T000000Z',
    lists: '1997 Sep 2-30; Oct 1-31; Nov 1-30; Dec 1-23',
  },
  {
    says: 'Every other day - forever',
    rrule: 'FREQ=DAILY;INTERVAL=2',
    lists:
      '1997 Sep 2,4,6,8,10,12,14,16,18,20,22,24,26,28,30; Oct 2,4,6,8,10,12,14,16,18,20,22,24,26,28,30; Nov 1,3,5,7,9,11,13,15,17,19,21,23,25,27,29; Dec 1,3 …',
  },
  {
    says: 'Every 10 days, 5 occurrences',
    rrule: 'FREQ=DAILY;INTERVAL=10;COUNT=5',
    lists: '1997 Sep 2,12,22; Oct 2,12',
  },
  {
    says: 'Every day in January, for 3 years (by year)',
    start: '1998-01-01T09:00:00',
    rrule: 'FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA',
    lists: '1998 Jan 1-31; 1999 Jan 1-31; 2000 Jan 1-31',
  },
  {
    says: 'Every day in January, for 3 years (by day)',
    start: '1998-01-01T09:00:00',
    rrule: 'FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1',
    lists: '1998 Jan 1-31; 1999 Jan 1-31; 2000 Jan 1-31',
  },
  {
    says: 'Weekly for 10 occurrences',
    rrule: 'FREQ=WEEKLY;COUNT=10',
    lists: '1997 Sep 2,9,16,23,30; Oct 7,14,21,28; Nov 4',
  },
  {
    says: 'Weekly until December 24, 1997',
    rrule: 'FREQ=WEEKLY;UNTIL=19971224T000000Z',
    lists: '1997 Sep 2,9,16,23,30; Oct 7,14,21,28; Nov 4,11,18,25; Dec 2,9,16,23',
  },
  {
    says: 'Every other week - forever',
    rrule: 'FREQ=WEEKLY;INTERVAL=2;WKST=SU',
    lists: '1997 Sep 2,16,30; Oct 14,28; Nov 11,25; Dec 9,23; 1998 Jan 6,20; Feb 3,17 …',
  },
  {
    says: 'Weekly on Tuesday and Thursday for five weeks (until)',
    rrule: 'FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH',
    lists: '1997 Sep 2,4,9,11,16,18,23,25,30; Oct 2',
  },
  {
    says: 'Weekly on Tuesday and Thursday for five weeks (count)',
    rrule: 'FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH',
    lists: '1997 Sep 2,4,9,11,16,18,23,25,30; Oct 2',
  },
  {
    says: 'Every other week on Monday, Wednesday, and Friday until December 24, 1997, starting on Monday, September 1, 1997',
    start: '1997-09-01T09:00:00',
    rrule: 'FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR',
    lists: '1997 Sep 1,3,5,15,17,19,29; Oct 1,3,13,15,17,27,29,31; Nov 10,12,14,24,26,28; Dec 8,10,12,22',
  },
  {
    says: 'Every other week on Tuesday and Thursday, for 8 occurrences',
    rrule: 'FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH',
    lists: '1997 Sep 2,4,16,18,30; Oct 2,14,16',
  },
  {
    says: 'Monthly on the first Friday for 10 occurrences',
    start: '1997-09-05T09:00:00',
    rrule: 'FREQ=MONTHLY;COUNT=10;BYDAY=1FR',
    lists: '1997 Sep 5; Oct 3; Nov 7; Dec 5; 1998 Jan 2; Feb 6; Mar 6; Apr 3; May 1; Jun 5',
  },
  {
    says: 'Monthly on the first Friday until December 24, 1997',
    start: '1997-09-05T09:00:00',
    rrule: 'FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR',
    lists: '1997 Sep 5; Oct 3; Nov 7; Dec 5',
  },
  {
    says: 'Every other month on the first and last Sunday of the month for 10 occurrences',
    start: '1997-09-07T09:00:00',
    rrule: 'FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU',
    lists: '1997 Sep 7,28; Nov 2,30; 1998 Jan 4,25; Mar 1,29; May 3,31',
  },
  {
    says: 'Monthly on the second-to-last Monday of the month for 6 months',
    start: '1997-09-22T09:00:00',
    rrule: 'FREQ=MONTHLY;COUNT=6;BYDAY=-2MO',
    lists: '1997 Sep 22; Oct 20; Nov 17; Dec 22; 1998 Jan 19; Feb 16',
  },
  {
    says: 'Monthly on the third-to-the-last day of the month, forever',
    start: '1997-09-28T09:00:00',
    rrule: 'FREQ=MONTHLY;BYMONTHDAY=-3',
    lists: '1997 Sep 28; Oct 29; Nov 28; Dec 29; 1998 Jan 29; Feb 26 …',
  },
  {
    says: 'Monthly on the 2nd and 15th of the month for 10 occurrences',
    rrule: 'FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15',
    lists: '1997 Sep 2,15; Oct 2,15; Nov 2,15; Dec 2,15; 1998 Jan 2,15',
  },
  {
    says: 'Monthly on the first and last day of the month for 10 occurrences',
    start: '1997-09-30T09:00:00',
    rrule: 'FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1',
    lists: '1997 Sep 30; Oct 1,31; Nov 1,30; Dec 1,31; 1998 Jan 1,31; Feb 1',
  },
  {
    says: 'Every 18 months on the 10th thru 15th of the month for 10 occurrences',
    start: '1997-09-10T09:00:00',
    rrule: 'FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15',
    lists: '1997 Sep 10-15; 1999 Mar 10-13',
  },
  {
    says: 'Every Tuesday, every other month',
    rrule: 'FREQ=MONTHLY;INTERVAL=2;BYDAY=TU',
    lists: '1997 Sep 2,9,16,23,30; Nov 4,11,18,25; 1998 Jan 6,13,20,27; Mar 3,10,17,24,31 …',
  },
  {
    says: 'Yearly in June and July for 10 occurrences',
    start: '1997-06-10T09:00:00',
    rrule: 'FREQ=YEARLY;COUNT=10;BYMONTH=6,7',
    lists:
      '1997 Jun 10; Jul 10; 1998 Jun 10; Jul 10; 1999 Jun 10; Jul 10; 2000 Jun 10; Jul 10; 2001 Jun 10; Jul 10',
  },
  {
    says: 'Every other year on January, February, and March for 10 occurrences',
    start: '1997-03-10T09:00:00',
    rrule: 'FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3',
    lists:
      '1997 Mar 10; 1999 Jan 10; Feb 10; Mar 10; 2001 Jan 10; Feb 10; Mar 10; 2003 Jan 10; Feb 10; Mar 10',
  },
  {
    says: 'Every third year on the 1st, 100th, and 200th day for 10 occurrences',
    start: '1997-01-01T09:00:00',
    rrule: 'FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200',
    lists: '1997 Jan 1; Apr 10; Jul 19; 2000 Jan 1; Apr 9; Jul 18; 2003 Jan 1; Apr 10; Jul 19; 2006 Jan 1',
  },
  {
    says: 'Every 20th Monday of the year, forever',
    start: '1997-05-19T09:00:00',
    rrule: 'FREQ=YEARLY;BYDAY=20MO',
    lists: '1997 May 19; 1998 May 18; 1999 May 17 …',
  },
  {
    says: 'Monday of week number 20 (where the default start of the week is Monday), forever',
    start: '1997-05-12T09:00:00',
    rrule: 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO',
    lists: '1997 May 12; 1998 May 11; 1999 May 17 …',
  },
  {
    says: 'Every Thursday in March, forever',
    start: '1997-03-13T09:00:00',
    rrule: 'FREQ=YEARLY;BYMONTH=3;BYDAY=TH',
    lists: '1997 Mar 13,20,27; 1998 Mar 5,12,19,26; 1999 Mar 4,11,18,25 …',
  },
  {
    says: 'Every Thursday, but only during June, July, and August, forever',
    start: '1997-06-05T09:00:00',
    rrule: 'FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8',
    lists:
      '1997 Jun 5,12,19,26; Jul 3,10,17,24,31; Aug 7,14,21,28; 1998 Jun 4,11,18,25; Jul 2,9,16,23,30; Aug 6,13,20,27; 1999 Jun 3,10,17,24; Jul 1,8,15,22,29; Aug 5,12,19,26 …',
  },
  {
    says: 'Every Friday the 13th, forever',
    rrule: 'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
    exdates: ['1997-09-02T09:00:00'],
    lists: '1998 Feb 13; Mar 13; Nov 13; 1999 Aug 13; 2000 Oct 13 …',
  },
  {
    says: 'The first Saturday that follows the first Sunday of the month, forever',
    start: '1997-09-13T09:00:00',
    rrule: 'FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13',
    lists: '1997 Sep 13; Oct 11; Nov 8; Dec 13; 1998 Jan 10; Feb 7; Mar 7; Apr 11; May 9; Jun 13 …',
  },
  {
    says: 'Every 4 years, the first Tuesday after a Monday in November, forever (U.S. Presidential Election day)',
    start: '1996-11-05T09:00:00',
    rrule: 'FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8',
    lists: '1996 Nov 5; 2000 Nov 7; 2004 Nov 2 …',
  },
  {
    says: 'The third instance into the month of one of Tuesday, Wednesday, or Thursday, for the next 3 months',
    start: '1997-09-04T09:00:00',
    rrule: 'FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3',
    lists: '1997 Sep 4; Oct 7; Nov 6',
  },
  {
    says: 'The second-to-last weekday of the month',
    start: '1997-09-29T09:00:00',
    rrule: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2',
    lists: '1997 Sep 29; Oct 30; Nov 27; Dec 30; 1998 Jan 29; Feb 26; Mar 30 …',
  },
  {
    says: 'Every 3 hours from 9:00 AM to 5:00 PM on a specific day',
    // As erratum 3883 corrects it: 17:00 in New York is 21:00 in UTC.
    rrule: 'FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T210000Z',
    lists: '1997 Sep 2 at 09:00,12:00,15:00',
  },
  {
    says: 'Every 15 minutes for 6 occurrences',
    rrule: 'FREQ=MINUTELY;INTERVAL=15;COUNT=6',
    lists: '1997 Sep 2 at 09:00,09:15,09:30,09:45,10:00,10:15',
  },
  {
    says: 'Every hour and a half for 4 occurrences',
    rrule: 'FREQ=MINUTELY;INTERVAL=90;COUNT=4',
    lists: '1997 Sep 2 at 09:00,10:30,12:00,13:30',
  },
  ...[
    'FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16;BYMINUTE=0,20,40',
    'FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10,11,12,13,14,15,16',
  ].map((rrule) => ({
    says: 'Every 20 minutes from 9:00 AM to 4:40 PM every day',
    rrule,
    lists: [2, 3]
      .map((day) => {
        const hours = [9, 10, 11, 12, 13, 14, 15, 16].map((hour) => String(hour).padStart(2, '0'));
        const times = hours.flatMap((hour) => ['00', '20', '40'].map((minute) => `${hour}:${minute}`));
        return `1997 Sep ${day} at ${times.join(',')}`;
      })
      .join('; ')
      .concat(' …'),
  })),
  {
    says: 'An example where the days generated makes a difference because of WKST (Monday)',
    start: '1997-08-05T09:00:00',
    rrule: 'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO',
    lists: '1997 Aug 5,10,19,24',
  },
  {
    says: 'Changing only WKST from MO to SU, yields different results',
    start: '1997-08-05T09:00:00',
    rrule: 'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU',
    lists: '1997 Aug 5,17,19,31',
  },
  {
    says: 'An example where an invalid date (i.e., February 30) is ignored',
    start: '2007-01-15T09:00:00',
    rrule: 'FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5',
    lists: '2007 Jan 15,30; Feb 15; Mar 15,30',
  },
];

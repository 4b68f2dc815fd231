import { describe, expect, it } from 'vitest';
import { expand } from '../../../lib/calendar/recurrence/expand';
import { type RfcExample, rfcExamples } from './rfc-examples';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The wall-clock times that a list of the RFC stands for: `1997 Sep 2-4; Oct 1 at 09:00,12:00`. */
function listed({ lists }: RfcExample): string[] {
  let year = '';
  return lists
    .replace(' …', '')
    .split('; ')
    .flatMap((piece) => {
      const [, own, month = '', days = '', times = '09:00'] =
        /^(?:(\d{4}) )?([A-Z][a-z]{2}) ([\d,-]+)(?: at (.+))?$/.exec(piece) ?? [];
      year = own ?? year;
      const two = (value: number) => String(value).padStart(2, '0');
      return days.split(',').flatMap((range) => {
        const [first = 0, last = first] = range.split('-').map(Number);
        return Array.from({ length: last - first + 1 }, (_, i) => first + i).flatMap((day) =>
          times.split(',').map((time) => `${year}-${two(MONTHS.indexOf(month) + 1)}-${two(day)}T${time}:00`),
        );
      });
    });
}

/** New York's offset in the years of the examples: from the first Sunday of April (March from 2007) to the last of October. */
function inNewYork(wall: string): string {
  const [year, date] = [wall.slice(0, 4), wall.slice(5, 10)];
  const [spring, autumn] =
    {
      '1996': ['04-07', '10-27'],
      '1997': ['04-06', '10-26'],
      '1998': ['04-05', '10-25'],
      '1999': ['04-04', '10-31'],
      '2000': ['04-02', '10-29'],
      '2001': ['04-01', '10-28'],
      '2003': ['04-06', '10-26'],
      '2004': ['04-04', '10-31'],
      '2006': ['04-02', '10-29'],
      '2007': ['03-11', '11-04'],
    }[year] ?? [];
  if (!spring || !autumn) throw new Error(`no offset for ${wall}`);
  return `${wall}${date >= spring && date < autumn ? '-04:00' : '-05:00'}`;
}

describe('the examples of RFC 5545 §3.8.5.3', () => {
  it.each(rfcExamples)('$says ($rrule)', (example) => {
    const { rrule, start = '1997-09-02T09:00:00', exdates, lists } = example;
    const wanted = listed(example).map(inNewYork);
    const goesOn = lists.endsWith('…');
    const answer = expand({
      ...{ rrule, start, exdates, zone: 'America/New_York' },
      limit: goesOn ? wanted.length : undefined,
    });
    expect(answer).toEqual({ instances: wanted });
  });

  it('are all there, with those that have two rules', () => {
    expect(rfcExamples).toHaveLength(42);
  });
});

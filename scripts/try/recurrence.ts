import * as v from 'valibot';
import { type ExpandFault, expand } from '../../lib/calendar/recurrence/expand';

const texts = (message: string) => v.optional(v.nullable(v.array(v.string(message), message)));

/** One line of input. A `start` without an offset is wall time in `zone`; a date gives dates. */
const RecurrenceLine = v.object(
  {
    rrule: v.string('"rrule" must be a recurrence rule as text'),
    start: v.string('"start" must be a date or date-time'),
    zone: v.optional(v.nullable(v.string('"zone" must be an IANA time zone'))),
    limit: v.optional(
      v.nullable(v.pipe(v.number('"limit" must be a number'), v.minValue(0, '"limit" must not be negative'))),
    ),
    exdates: texts('"exdates" must be a list of dates or date-times'),
  },
  'Expected an object with "rrule" and "start"',
);

/** Lists the instances of recurrence rules, one rule per line. */
export async function* tryRecurrence(
  lines: AsyncIterable<unknown>,
): AsyncIterable<{ instances: string[] } | { error: string }> {
  for await (const line of lines) yield answer(line);
}

function answer(line: unknown): { instances: string[] } | { error: string } {
  const read = v.safeParse(RecurrenceLine, line);
  if (!read.success) return { error: read.issues[0].message };
  const { rrule, start, zone, limit, exdates } = read.output;
  const found = expand({
    rrule,
    start,
    zone: zone ?? undefined,
    limit: limit ?? undefined,
    exdates: exdates ?? undefined,
  });
  return 'fault' in found ? { error: sentence(found.fault) } : found;
}

const SENTENCES: Readonly<Record<ExpandFault['kind'], string>> = {
  'too-long': 'The rule is too long.',
  unreadable: 'A part of the rule is not written as NAME=VALUE: {part}',
  'unknown-part': 'There is no rule part {part}.',
  twice: '{part} stands in the rule twice.',
  'bad-value': 'The value of {part} is not one that it can have.',
  'no-frequency': 'The rule does not say how often (FREQ).',
  'count-and-until': 'A rule ends either by COUNT or by UNTIL, not by both.',
  'not-with-frequency': '{part} cannot be used with this FREQ.',
  'numbered-day': 'Weekdays with a number need FREQ=MONTHLY, or FREQ=YEARLY without BYWEEKNO.',
  'position-alone': 'BYSETPOS needs another BY part to pick from.',
  'bad-start': 'The start is not a date or date-time: {part}',
  'bad-exdate': 'An exception is not a date or date-time: {part}',
  'bad-zone': 'There is no time zone "{part}".',
  'time-needed': 'A rule of hours, minutes or seconds needs a start with a time.',
  'too-much-work': 'The rule takes too long to work out.',
};

const sentence = ({ kind, part }: ExpandFault): string =>
  SENTENCES[kind].replace('{part}', () => part.slice(0, 80));

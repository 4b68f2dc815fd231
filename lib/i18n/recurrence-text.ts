import type { Dates } from './dates';
import type { Translate } from './translate';

const WORKDAYS = 'MO,TU,WE,TH,FR';

/** Says an RFC 5545 rule in words; what it cannot say in full it calls "by a rule of its own". */
export function recurrenceText(rrule: string, t: Translate, dates: Dates): string {
  const rule = parts(rrule);
  return (
    (KNOWN.test([...rule.keys()].join()) && !(rule.has('BYDAY') && rule.has('BYMONTHDAY'))
      ? textOf(rule, t, dates)
      : null) ?? t('repeat.custom')
  );
}

const KNOWN = /^(?:(?:FREQ|INTERVAL|BYDAY|BYMONTHDAY|BYMONTH|BYSETPOS|WKST|COUNT|UNTIL)(?:,|$))+$/;

function textOf(rule: Rule, t: Translate, dates: Dates): string | null {
  const n = Number(rule.get('INTERVAL') ?? 1);
  const days = rule.get('BYDAY');
  const months = rule.get('BYMONTH');
  const freq = rule.get('FREQ');
  if (rule.has('BYSETPOS') && (freq !== 'MONTHLY' || days !== WORKDAYS)) return null;
  switch (freq) {
    case 'DAILY':
      return days ? null : n === 1 ? t('repeat.daily') : t('repeat.days', { n });
    case 'WEEKLY': {
      if (n === 1 && days === WORKDAYS) return t('repeat.workdays');
      const every = n === 1 ? t('repeat.weekly') : t('repeat.weeks', { n });
      if (!days) return every;
      return t('repeat.weekly-on', { every, days: days.split(',').map(dates.weekday).join(', ') });
    }
    case 'MONTHLY': {
      if (months && n > 1) return null;
      const named = months?.split(',').map((month) => dates.month(Number(month)));
      const every = named?.join(', ') ?? (n === 1 ? t('repeat.monthly') : t('repeat.months', { n }));
      if (days) {
        const said = nthDays(days, rule.get('BYSETPOS'), t, dates);
        return said && t('repeat.weekly-on', { every, days: said });
      }
      const monthDays = rule.get('BYMONTHDAY')?.split(',');
      if (!monthDays) return every;
      const said = monthDays.map((day) => (day === '-1' ? t('repeat.last-day') : day));
      return t('repeat.monthly-on', { every, days: said.join(', ') });
    }
    case 'YEARLY':
      return n === 1 ? t('repeat.yearly') : t('repeat.years', { n });
    default:
      return null;
  }
}

/** "last Fri", "1st Mon, 3rd Mon", "last working day"; null for what is counted otherwise from the end, or not at all. */
function nthDays(days: string, position: string | undefined, t: Translate, dates: Dates): string | null {
  const nths = t('repeat.nths').split('|');
  const ofNth = (n: number, day: string) => {
    const nth = nths[n - 1];
    return n === -1 ? t('repeat.last', { day }) : nth && t('repeat.nth', { nth, day });
  };
  if (position) return ofNth(Number(position), t('repeat.workday')) ?? null;
  const said = days.split(',').map((code) => ofNth(Number(code.slice(0, -2)), dates.weekday(code.slice(-2))));
  return said.every((one) => one) ? said.join(', ') : null;
}

type Rule = ReadonlyMap<string, string>;

const parts = (rrule: string): Rule =>
  new Map(
    rrule
      .replace(/^RRULE:/i, '')
      .split(';')
      .map((part): [string, string] => {
        const [key = '', value = ''] = part.split('=');
        return [key.toUpperCase(), value.toUpperCase()];
      }),
  );

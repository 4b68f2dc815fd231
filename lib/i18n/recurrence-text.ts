import type { Dates } from './dates';
import type { Translate } from './translate';

const WORKDAYS = 'MO,TU,WE,TH,FR';

/** Says an RFC 5545 rule in words; what it cannot say in full it calls "by a rule of its own". */
export function recurrenceText(rrule: string, t: Translate, dates: Dates): string {
  const rule = parts(rrule);
  const n = Number(rule.get('INTERVAL') ?? 1);
  const days = rule.get('BYDAY');
  const monthDays = rule.get('BYMONTHDAY');
  const known = [...rule.keys()].every((key) =>
    ['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'WKST', 'COUNT', 'UNTIL'].includes(key),
  );
  if (!known) return t('repeat.custom');
  switch (rule.get('FREQ')) {
    case 'DAILY':
      return days ? t('repeat.custom') : n === 1 ? t('repeat.daily') : t('repeat.days', { n });
    case 'WEEKLY': {
      if (n === 1 && days === WORKDAYS) return t('repeat.workdays');
      const every = n === 1 ? t('repeat.weekly') : t('repeat.weeks', { n });
      if (!days) return every;
      return t('repeat.weekly-on', { every, days: days.split(',').map(dates.weekday).join(', ') });
    }
    case 'MONTHLY': {
      if (days || rule.has('BYMONTH')) return t('repeat.custom');
      const every = n === 1 ? t('repeat.monthly') : t('repeat.months', { n });
      if (!monthDays) return every;
      const named = monthDays.split(',').map((day) => (day === '-1' ? t('repeat.last-day') : day));
      return t('repeat.monthly-on', { every, days: named.join(', ') });
    }
    case 'YEARLY':
      return n === 1 ? t('repeat.yearly') : t('repeat.years', { n });
    default:
      return t('repeat.custom');
  }
}

const parts = (rrule: string) =>
  new Map(
    rrule
      .replace(/^RRULE:/i, '')
      .split(';')
      .map((part): [string, string] => {
        const [key = '', value = ''] = part.split('=');
        return [key.toUpperCase(), value.toUpperCase()];
      }),
  );

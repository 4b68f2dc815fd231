import type { Translate } from '../../lib/i18n/translate';
import type { Remind } from '../../lib/records/remind';

/** Minutes before, as people ask for them: of a task with a time, and of one that is due on a day. */
const TIMED = [0, 5, 10, 15, 30, 60, 120, 1440, 2880, 10_080];
const DAILY = [0, 1440, 2880, 10_080];

export const OWN = 'own';

/** What can be chosen for a task, with what stands there where it is none of these. */
export function remindChoices(
  due: { time: string | null } | null,
  remind: Remind | null,
  t: Translate,
): { value: string; label: string }[] {
  const known = due ? (due.time ? TIMED : DAILY) : [];
  const present = remind !== null && remind !== 'never' && 'before' in remind ? [remind.before] : [];
  const minutes = [...new Set([...known, ...present])].sort((a, b) => a - b);
  return [
    { value: '', label: t('remind.usual') },
    { value: 'never', label: t('remind.never') },
    ...minutes.map((n) => ({ value: String(n), label: beforeText(n, due?.time !== null, t) })),
    { value: OWN, label: t('remind.own') },
  ];
}

export const choiceOf = (remind: Remind | null): string => {
  if (remind === null || remind === 'never') return remind ?? '';
  return 'at' in remind ? OWN : String(remind.before);
};

/** "10 minutes before", in the largest unit that has a whole number of it. */
export function beforeText(minutes: number, isTimed: boolean, t: Translate): string {
  if (minutes === 0) return t(isTimed ? 'remind.at-time' : 'remind.day-start');
  if (minutes % 1440 === 0) return t('remind.days', { n: minutes / 1440 });
  if (minutes % 60 === 0) return t('remind.hours', { n: minutes / 60 });
  return t('remind.minutes', { n: minutes });
}

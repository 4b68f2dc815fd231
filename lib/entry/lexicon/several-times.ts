import type { Terms } from './lexicon';

/**
 * What is to be done several times in a day, week or month, spread over it as office days are: people move the hours and
 * days if they want others.
 */
export const SEVERAL_TIMES = {
  twiceADay: { unit: 'day', interval: 1, on: { hours: [9, 17] } },
  thriceADay: { unit: 'day', interval: 1, on: { hours: [9, 13, 17] } },
  fourTimesADay: { unit: 'day', interval: 1, on: { hours: [8, 12, 16, 20] } },
  twiceAWeek: { unit: 'week', interval: 1, on: { weekdays: [1, 4] } },
  thriceAWeek: { unit: 'week', interval: 1, on: { weekdays: [1, 3, 5] } },
  fourTimesAWeek: { unit: 'week', interval: 1, on: { weekdays: [1, 2, 4, 5] } },
  fiveTimesAWeek: { unit: 'week', interval: 1, on: { weekdays: [1, 2, 3, 4, 5] } },
  twiceAMonth: { unit: 'month', interval: 1, on: { monthDays: [1, 15] } },
} satisfies Record<string, Terms['often']>;

/** Tasks that repeat: one of them, or all that follow. */
export const series = {
  'series.scope': 'Changes are for',
  'series.following': 'this and the following',
  'series.this': 'this one only',
  'series.skip': 'Skip this one',
  'series.missed': 'Missed ones',
  'series.missed-skip': 'are passed over',
  'series.missed-each': 'are each still to be done',
  'series.skipped': 'Skipped: {title}',
  'series.skipped-days': 'Skipped days',
  'series.day-to-skip': 'A day to skip',
  'series.skip-day': 'Skip this day',
  'series.day-skipped': 'Not on {day}',
  'series.later': 'a later time of this task',
} as const;

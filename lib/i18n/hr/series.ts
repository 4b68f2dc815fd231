/** Tasks that repeat: one of them, or all that follow. */
export const series = {
  'series.scope': 'Promjene vrijede za',
  'series.following': 'ovaj i sljedeće',
  'series.this': 'samo ovaj',
  'series.skip': 'Preskoči ovaj',
  'series.missed': 'Propušteni',
  'series.missed-skip': 'se preskaču',
  'series.missed-each': 'ostaju za obaviti',
  'series.skipped': 'Preskočeno: {title}',
  'series.skipped-days': 'Preskočeni dani',
  'series.day-to-skip': 'Dan koji se preskače',
  'series.skip-day': 'Preskoči taj dan',
  'series.day-skipped': 'Preskače se: {day}',
  'series.later': 'kasniji termin ovog zadatka',
} as const;

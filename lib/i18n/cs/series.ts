/** Tasks that repeat: one of them, or all that follow. */
export const series = {
  'series.scope': 'Změny platí pro',
  'series.following': 'tento a následující',
  'series.this': 'jen tento',
  'series.skip': 'Přeskočit tento',
  'series.missed': 'Zmeškané',
  'series.missed-skip': 'se přeskočí',
  'series.missed-each': 'je třeba udělat každý',
  'series.skipped': 'Přeskočeno: {title}',
  'series.skipped-days': 'Přeskočené dny',
  'series.day-to-skip': 'Den k přeskočení',
  'series.skip-day': 'Přeskočit tento den',
  'series.day-skipped': 'Přeskočí se: {day}',
  'series.later': 'pozdější termín tohoto úkolu',
} as const;

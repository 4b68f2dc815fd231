/** Tasks that repeat: one of them, or all that follow. */
export const series = {
  'series.scope': 'Muudatused kehtivad',
  'series.following': 'sellele ja järgmistele',
  'series.this': 'ainult sellele',
  'series.skip': 'Jäta see vahele',
  'series.missed': 'Vahelejäänud',
  'series.missed-skip': 'jäetakse vahele',
  'series.missed-each': 'tuleb igaüks ära teha',
  'series.skipped': 'Vahele jäetud: {title}',
  'series.skipped-days': 'Vahele jäetavad päevad',
  'series.day-to-skip': 'Vahele jäetav päev',
  'series.skip-day': 'Jäta see päev vahele',
  'series.day-skipped': 'Jäetakse vahele: {day}',
  'series.later': 'selle ülesande hilisem kord',
} as const;

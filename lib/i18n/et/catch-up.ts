import type { catchUp as english } from '../en/catch-up';
import type { Localized } from '../message';

/** What is said of snapshots and of catching up. */
export const catchUp: Localized<typeof english, 'et'> = {
  'catch-up.changes': {
    one: 'Siin on {here}, kokku {n} muudatus.',
    other: 'Siin on {here}, kokku {n} muudatust.',
  },
  'catch-up.snapshot': 'Siin on {here}, kokku {all}.',
  'catch-up.paused': 'Peatatud. Midagi ei tooda ega saadeta, kuni jätkate; mida muudate, jääb alles.',
  'catch-up.waits': 'See jätkub, kui kohal on keegi, kellel on ülejäänu.',
  'catch-up.cancel': 'Tühista',
  'catch-up.resume': 'Jätka',
  'refusal.unreadable-snapshot': 'Seda pakuti tööruumi hetktõmmisena, aga see Adjutant ei oska seda lugeda.',
  'refusal.stale-snapshot': 'See oli hetktõmmis ajast enne seda, mis sel brauseril juba on.',
  'refusal.snapshot-by-stranger':
    'See oli hetktõmmis brauserilt, mida keegi pole sisse lasknud, või sisaldas selle muudatusi.',
  'refusal.broken-snapshot': 'See tuli hetktõmmise osadena ja osad ei olnud need, mida pakuti.',
};

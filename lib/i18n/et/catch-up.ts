/** What is said of snapshots and of catching up. */
export const catchUp = {
  'refusal.unreadable-snapshot': 'Seda pakuti tööruumi hetktõmmisena, aga see Adjutant ei oska seda lugeda.',
  'refusal.stale-snapshot': 'See oli hetktõmmis ajast enne seda, mis sel brauseril juba on.',
  'refusal.snapshot-by-stranger':
    'See oli hetktõmmis brauserilt, mida keegi pole sisse lasknud, või sisaldas selle muudatusi.',
  'refusal.broken-snapshot': 'See tuli hetktõmmise osadena ja osad ei olnud need, mida pakuti.',
};

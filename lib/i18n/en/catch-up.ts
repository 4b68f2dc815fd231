/** What is said of snapshots and of catching up. */
export const catchUp = {
  'catch-up.changes': { one: '{here} of {n} change is here.', other: '{here} of {n} changes are here.' },
  'catch-up.snapshot': '{here} of {all} are here.',
  'catch-up.paused': 'Stopped. Nothing is fetched or sent until you resume; what you change is kept.',
  'catch-up.waits': 'It goes on when somebody who has the rest is here.',
  'catch-up.cancel': 'Cancel',
  'catch-up.resume': 'Resume',
  'refusal.unreadable-snapshot':
    'It was offered as a snapshot of the workspace and is none that this Adjutant can read.',
  'refusal.stale-snapshot': 'It was a snapshot from before what this browser already has.',
  'refusal.snapshot-by-stranger':
    'It was a snapshot by, or with changes of, a browser that nobody has let in.',
  'refusal.broken-snapshot':
    'It was sent as pieces of a snapshot, and the pieces were not what had been offered.',
} as const;

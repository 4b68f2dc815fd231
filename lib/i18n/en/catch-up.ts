/** What is said of snapshots and of catching up. */
export const catchUp = {
  'refusal.unreadable-snapshot':
    'It was offered as a snapshot of the workspace and is none that this Adjutant can read.',
  'refusal.stale-snapshot': 'It was a snapshot from before what this browser already has.',
  'refusal.snapshot-by-stranger':
    'It was a snapshot by, or with changes of, a browser that nobody has let in.',
  'refusal.broken-snapshot':
    'It was sent as pieces of a snapshot, and the pieces were not what had been offered.',
} as const;

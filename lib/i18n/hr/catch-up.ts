/** What is said of snapshots and of catching up. */
export const catchUp = {
  'refusal.unreadable-snapshot':
    'Ponuđeno je kao snimka radnog prostora, ali nije snimka koju ovaj Adjutant može pročitati.',
  'refusal.stale-snapshot': 'Bila je to snimka starija od onoga što ovaj preglednik već ima.',
  'refusal.snapshot-by-stranger':
    'Bila je to snimka preglednika koji nitko nije primio ili s njegovim promjenama.',
  'refusal.broken-snapshot': 'Poslano je kao dijelovi snimke, a dijelovi nisu ono što je ponuđeno.',
};

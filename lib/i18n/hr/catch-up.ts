import type { catchUp as english } from '../en/catch-up';
import type { Localized } from '../message';

/** What is said of snapshots and of catching up. */
export const catchUp: Localized<typeof english, 'hr'> = {
  'catch-up.changes': {
    one: 'Ovdje je {here} od {n} promjene.',
    few: 'Ovdje je {here} od {n} promjene.',
    other: 'Ovdje je {here} od {n} promjena.',
  },
  'catch-up.snapshot': 'Ovdje je {here} od {all}.',
  'catch-up.paused':
    'Zaustavljeno. Ništa se ne dohvaća ni šalje dok ne nastavite; ono što promijenite ostaje sačuvano.',
  'catch-up.waits': 'Nastavlja se kad se pojavi netko tko ima ostatak.',
  'catch-up.cancel': 'Odustani',
  'catch-up.resume': 'Nastavi',
  'refusal.unreadable-snapshot':
    'Ponuđeno je kao snimka radnog prostora, ali nije snimka koju ovaj Adjutant može pročitati.',
  'refusal.stale-snapshot': 'Bila je to snimka starija od onoga što ovaj preglednik već ima.',
  'refusal.snapshot-by-stranger':
    'Bila je to snimka preglednika koji nitko nije primio ili s njegovim promjenama.',
  'refusal.broken-snapshot': 'Poslano je kao dijelovi snimke, a dijelovi nisu ono što je ponuđeno.',
};

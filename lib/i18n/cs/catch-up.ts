import type { catchUp as english } from '../en/catch-up';
import type { Localized } from '../message';

/** What is said of snapshots and of catching up. */
export const catchUp: Localized<typeof english, 'cs'> = {
  'catch-up.changes': {
    one: 'Je tu {here} z {n} změny.',
    few: 'Je tu {here} ze {n} změn.',
    many: 'Je tu {here} z {n} změny.',
    other: 'Je tu {here} z {n} změn.',
  },
  'catch-up.snapshot': 'Je tu {here} z {all}.',
  'catch-up.paused':
    'Zastaveno. Dokud nebudete pokračovat, nic se nestahuje ani neodesílá; co změníte, zůstane uloženo.',
  'catch-up.waits': 'Pokračuje se, až tu bude někdo, kdo má zbytek.',
  'catch-up.cancel': 'Zrušit',
  'catch-up.resume': 'Pokračovat',
  'refusal.unreadable-snapshot':
    'Bylo to nabídnuto jako snímek pracovního prostoru, ale tento Adjutant ho neumí přečíst.',
  'refusal.stale-snapshot': 'Byl to snímek starší než to, co tento prohlížeč už má.',
  'refusal.snapshot-by-stranger': 'Byl to snímek od prohlížeče, kterého nikdo nepřijal, nebo s jeho změnami.',
  'refusal.broken-snapshot': 'Přišlo to jako části snímku a části nebyly tím, co bylo nabídnuto.',
};

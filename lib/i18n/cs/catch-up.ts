/** What is said of snapshots and of catching up. */
export const catchUp = {
  'refusal.unreadable-snapshot':
    'Bylo to nabídnuto jako snímek pracovního prostoru, ale tento Adjutant ho neumí přečíst.',
  'refusal.stale-snapshot': 'Byl to snímek starší než to, co tento prohlížeč už má.',
  'refusal.snapshot-by-stranger': 'Byl to snímek od prohlížeče, kterého nikdo nepřijal, nebo s jeho změnami.',
  'refusal.broken-snapshot': 'Přišlo to jako části snímku a části nebyly tím, co bylo nabídnuto.',
};

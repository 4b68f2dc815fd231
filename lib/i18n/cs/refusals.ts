import type { refusals as english } from '../en/refusals';
import type { Localized } from '../message';

export const refusals: Localized<typeof english, 'cs'> = {
  'refusal.old-epoch': 'Zapečetil to klíč, který ten prohlížeč předtím opustil.',
  'refusal.removed-device': 'Je to z prohlížeče, který byl z pracovního prostoru odebrán.',
  'refusal.viewer-may-not-write': 'Pokoušelo se to něco změnit, a kdo to napsal, smí jen číst.',
  'refusal.unreadable-entry': 'Říká o členech pracovního prostoru něco, co tento Adjutant neumí přečíst.',
  'refusal.not-the-owner': 'Pokoušelo se to rozhodnout, kdo je v pracovním prostoru, a to smí jen vlastník.',
  'refusal.forked-membership': 'Odporuje tomu, co vlastník dříve rozhodl o členech pracovního prostoru.',
  'refusal.impossible-entry': 'Rozhoduje o někom, kdo v pracovním prostoru není, nebo o něčem, co nejde.',
};

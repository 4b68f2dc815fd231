import type { refusals as english } from '../en/refusals';
import type { Localized } from '../message';

export const refusals: Localized<typeof english, 'hr'> = {
  'refusal.old-epoch': 'Zapečaćeno je ključem koji je taj preglednik prije toga napustio.',
  'refusal.removed-device': 'Iz preglednika je koji je uklonjen iz radnog prostora.',
  'refusal.viewer-may-not-write': 'Pokušalo je nešto promijeniti, a tko je to napisao smije samo čitati.',
  'refusal.unreadable-entry': 'Govori nešto o članovima radnog prostora što ovaj Adjutant ne može pročitati.',
  'refusal.not-the-owner': 'Pokušalo je odlučiti tko je u radnom prostoru, a to smije samo vlasnik.',
  'refusal.forked-membership': 'Proturječi onome što je vlasnik prije odlučio o članovima radnog prostora.',
  'refusal.impossible-entry': 'Odlučuje o nekome koga nema u radnom prostoru ili o nečemu nemogućem.',
};

import type { membership as english } from '../en/membership';
import type { Localized } from '../message';

export const membership: Localized<typeof english, 'hr'> = {
  'intent.membership': 'Promjena članova radnog prostora',
  'fault.viewer-may-not-write': 'Ovaj radni prostor možete čitati, ali ne i mijenjati.',
  'fault.not-the-owner': 'To smije samo vlasnik radnog prostora, u pregledniku iz kojeg ga vodi.',
  'fault.removed-from-workspace':
    'Ovaj preglednik više nije u radnom prostoru. Ono što je primio i dalje je ovdje.',
  'fault.no-such-member': 'Te osobe ili tog preglednika nema u radnom prostoru.',
  'fault.owner-must-pass-first':
    'Radni prostor treba vlasnika. Najprije prenesite vlasništvo nekome drugome.',
  'fault.cloned-device':
    'Drugi preglednik piše pod ključem ovoga, kao što čini kopirani profil. Najprije ovom pregledniku dajte novi ključ.',
  'refusal.old-epoch': 'Zapečaćeno je ključem koji je taj preglednik prije toga napustio.',
  'refusal.removed-device': 'Iz preglednika je koji je uklonjen iz radnog prostora.',
  'refusal.viewer-may-not-write': 'Pokušalo je nešto promijeniti, a tko je to napisao smije samo čitati.',
  'refusal.unreadable-entry': 'Govori nešto o članovima radnog prostora što ovaj Adjutant ne može pročitati.',
  'refusal.not-the-owner': 'Pokušalo je odlučiti tko je u radnom prostoru, a to smije samo vlasnik.',
  'refusal.forked-membership': 'Proturječi onome što je vlasnik prije odlučio o članovima radnog prostora.',
  'refusal.impossible-entry': 'Odlučuje o nekome koga nema u radnom prostoru ili o nečemu nemogućem.',
};

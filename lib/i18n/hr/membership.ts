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
};

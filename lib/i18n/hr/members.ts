import type { members as english } from '../en/members';
import type { Localized } from '../message';

export const members: Localized<typeof english, 'hr'> = {
  'role.owner': 'Vlasnik',
  'role.editor': 'čita i mijenja',
  'role.viewer': 'samo čita',
  'members.browsers': 'Preglednici: {name}',
  'members.browser': 'Preglednik',
  'members.this-browser': 'ovaj preglednik',
  'members.connected': 'povezan',
  'members.not-connected': 'nije povezan',
  'members.decides': 'odlučuje tko je unutra',
  'members.remove': 'Ukloni',
  'members.remove-person': 'Ukloni iz radnog prostora …',
  'members.make-owner': 'Učini vlasnikom …',
  'members.let-decide': 'Neka odlučuje …',
  'members.keep': 'Ostavi kako jest',
  'members.remove-title': 'Ukloniti: {what}?',
  'members.remove-text':
    '{name} ondje više ne dobiva ništa novo i ništa se odande više ne prihvaća. Što je ondje već primljeno, ne može se opozvati.',
  'members.pass-title': 'Predati vlasništvo: {name}?',
  'members.pass-text':
    'Otad {name} poziva, uklanja i daje uloge, a vi više ne. Vlasništvo vam može vratiti samo {name}.',
  'members.pass-own-text':
    'Otad vaš drugi preglednik poziva, uklanja i daje uloge, a ovaj više ne. Vlasnik ostaje {name}.',
  'members.pass': 'Predaj',
  'members.leave': 'Napusti radni prostor',
  'members.leave-title': 'Napustiti „{workspace}”?',
  'members.leave-text':
    'Odande više ne dobivate ništa novo i ondje više ništa ne mijenjate. Što ste primili, ostaje na ovom pregledniku. Za povratak trebate novu pozivnicu.',
  'members.left':
    'Napustili ste ovaj radni prostor: {date}. Što ste imali, ostaje ovdje; ništa novo ne dolazi.',
  'members.removed':
    'Ovaj je preglednik uklonjen iz radnog prostora: {date}. Što je imao, ostaje ovdje; ništa novo ne dolazi.',
  'members.viewer': 'Ovdje smijete čitati, ali ništa mijenjati.',
  'members.cloned':
    'Neki drugi preglednik piše pod ključem ovoga, kao kad se profil kopira. Da se ništa ne izgubi, ovaj ovdje više ne piše.',
  'members.renew': 'Daj ovom pregledniku novi ključ',
  'members.new-browser':
    'Preglednik koji nikad nije pušten kaže da pripada osobi {name}: {browser}. Pitajte tu osobu prije nego što ga pustite.',
  'members.let-in': 'Pusti',
  'invite.list': 'Pozivnice',
  'invite.is-open': 'Otvorena do {date}',
  'invite.was-used': 'Iskoristio/la: {name}',
  'invite.was-withdrawn': 'Povučena',
  'invite.show': 'Pokaži',
  'invite.withdraw': 'Povuci',
};

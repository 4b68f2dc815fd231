import type { members as english } from '../en/members';
import type { Localized } from '../message';

export const members: Localized<typeof english, 'cs'> = {
  'role.owner': 'Vlastník',
  'role.editor': 'čte a mění',
  'role.viewer': 'jen čte',
  'members.browsers': 'Prohlížeče: {name}',
  'members.browser': 'Prohlížeč',
  'members.this-browser': 'tento prohlížeč',
  'members.connected': 'připojen',
  'members.not-connected': 'nepřipojen',
  'members.decides': 'rozhoduje, kdo je uvnitř',
  'members.remove': 'Odebrat',
  'members.remove-person': 'Odebrat z prostoru …',
  'members.make-owner': 'Učinit vlastníkem …',
  'members.let-decide': 'Ať rozhoduje …',
  'members.keep': 'Nechat, jak to je',
  'members.remove-title': 'Odebrat: {what}?',
  'members.remove-text':
    '{name} tam od té chvíle nedostane nic nového a nic odtamtud se nepřijme. Co už tam došlo, nelze vzít zpět.',
  'members.pass-title': 'Předat vlastnictví: {name}?',
  'members.pass-text':
    'Od té chvíle zve, odebírá a dává role {name}, a vy už ne. Vrátit vám to může jen {name}.',
  'members.pass-own-text':
    'Od té chvíle zve, odebírá a dává role váš druhý prohlížeč, a tento už ne. Vlastníkem zůstává {name}.',
  'members.pass': 'Předat',
  'members.leave': 'Opustit prostor',
  'members.leave-title': 'Opustit „{workspace}“?',
  'members.leave-text':
    'Nic nového odtamtud nedostanete a nic tam už nezměníte. Co jste dostali, zůstane v tomto prohlížeči. K návratu potřebujete novou pozvánku.',
  'members.left': 'Tento prostor jste opustili: {date}. Co jste měli, zůstává tady; nic nového nepřichází.',
  'members.removed':
    'Tento prohlížeč byl z prostoru odebrán: {date}. Co měl, zůstává tady; nic nového nepřichází.',
  'members.viewer': 'Tady smíte číst, ne měnit.',
  'members.cloned':
    'Pod klíčem tohoto prohlížeče píše jiný, jako když se zkopíruje profil. Aby se nic neztratilo, tento tu už nepíše.',
  'members.renew': 'Dát tomuto prohlížeči nový klíč',
  'members.new-browser':
    'Prohlížeč, který nikdy nebyl vpuštěn, tvrdí, že patří: {name} ({browser}). Než ho pustíte, zeptejte se ({name}).',
  'members.let-in': 'Pustit',
  'invite.list': 'Pozvánky',
  'invite.is-open': 'Platí do {date}',
  'invite.was-used': 'Použil(a): {name}',
  'invite.was-withdrawn': 'Stažena',
  'invite.show': 'Ukázat',
  'invite.withdraw': 'Stáhnout',
};

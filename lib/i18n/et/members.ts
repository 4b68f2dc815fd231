import type { members as english } from '../en/members';
import type { Localized } from '../message';

export const members: Localized<typeof english, 'et'> = {
  'role.owner': 'Omanik',
  'role.editor': 'loeb ja muudab',
  'role.viewer': 'ainult loeb',
  'members.browsers': 'Brauserid: {name}',
  'members.browser': 'Brauser',
  'members.this-browser': 'see brauser',
  'members.connected': 'ühendatud',
  'members.not-connected': 'ei ole ühendatud',
  'members.decides': 'otsustab, kes on sees',
  'members.remove': 'Eemalda',
  'members.remove-person': 'Eemalda tööruumist …',
  'members.make-owner': 'Tee omanikuks …',
  'members.let-decide': 'Las otsustab …',
  'members.keep': 'Jäta nii',
  'members.remove-title': 'Eemaldada: {what}?',
  'members.remove-text':
    '{name} ei saa seal sellest hetkest midagi uut ja sealt ei võeta enam midagi vastu. Mis sinna on juba jõudnud, seda ei saa tagasi võtta.',
  'members.pass-title': 'Anda omandiõigus üle: {name}?',
  'members.pass-text':
    'Sellest hetkest kutsub, eemaldab ja annab õigusi {name}, teie enam mitte. Tagasi saab selle anda ainult {name}.',
  'members.pass-own-text':
    'Sellest hetkest kutsub, eemaldab ja annab õigusi teie teine brauser, see siin enam mitte. Omanik on endiselt {name}.',
  'members.pass': 'Anna üle',
  'members.leave': 'Lahku tööruumist',
  'members.leave-title': 'Lahkuda tööruumist „{workspace}”?',
  'members.leave-text':
    'Te ei saa sealt enam midagi uut ega muuda seal midagi. Mis teil on, jääb sellesse brauserisse. Tagasitulekuks on vaja uut kutset.',
  'members.left': 'Lahkusite sellest tööruumist: {date}. Mis teil oli, jääb siia; uut ei tule.',
  'members.removed': 'See brauser eemaldati tööruumist: {date}. Mis tal oli, jääb siia; uut ei tule.',
  'members.viewer': 'Siin tohite lugeda, mitte muuta.',
  'members.cloned':
    'Selle brauseri võtmega kirjutab teine, nagu siis, kui profiil kopeeritakse. Et midagi kaduma ei läheks, see siin enam ei kirjuta.',
  'members.renew': 'Anna sellele brauserile uus võti',
  'members.new-browser':
    'Brauser, mida pole kunagi lubatud, väidab end kuuluvat: {name} ({browser}). Enne lubamist küsige ({name}).',
  'members.let-in': 'Luba sisse',
  'invite.list': 'Kutsed',
  'invite.is-open': 'Avatud kuni {date}',
  'invite.was-used': 'Kasutas {name}',
  'invite.was-withdrawn': 'Tagasi võetud',
  'invite.show': 'Näita',
  'invite.withdraw': 'Võta tagasi',
};

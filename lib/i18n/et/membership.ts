import type { membership as english } from '../en/membership';
import type { Localized } from '../message';

export const membership: Localized<typeof english, 'et'> = {
  'intent.membership': 'Tööruumi liikmete muutmine',
  'fault.viewer-may-not-write': 'Seda tööruumi tohite lugeda, aga mitte muuta.',
  'fault.not-the-owner': 'Seda tohib teha ainult tööruumi omanik, brauseris, millest ta seda haldab.',
  'fault.removed-from-workspace': 'See brauser ei ole enam tööruumis. Mis ta oli saanud, on endiselt siin.',
  'fault.no-such-member': 'Seda inimest või brauserit ei ole tööruumis.',
  'fault.owner-must-pass-first': 'Tööruum vajab omanikku. Andke omandiõigus enne kellelegi teisele.',
  'fault.cloned-device':
    'Teine brauser kirjutab selle brauseri võtmega, nagu teeb kopeeritud profiil. Andke sellele brauserile enne uus võti.',
};

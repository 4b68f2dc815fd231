import type { membership as english } from '../en/membership';
import type { Localized } from '../message';

export const membership: Localized<typeof english, 'cs'> = {
  'intent.membership': 'Změna členů pracovního prostoru',
  'fault.viewer-may-not-write': 'Tento pracovní prostor smíte číst, ale ne měnit.',
  'fault.not-the-owner': 'To smí jen vlastník pracovního prostoru, v prohlížeči, ze kterého ho spravuje.',
  'fault.removed-from-workspace': 'Tento prohlížeč už v pracovním prostoru není. Co přijal, tu zůstává.',
  'fault.no-such-member': 'Tato osoba nebo tento prohlížeč v pracovním prostoru není.',
  'fault.owner-must-pass-first':
    'Pracovní prostor potřebuje vlastníka. Nejdřív předejte vlastnictví někomu jinému.',
  'fault.cloned-device':
    'Jiný prohlížeč píše pod klíčem tohoto, jako to dělá zkopírovaný profil. Nejdřív dejte tomuto prohlížeči nový klíč.',
};

import type { refusals as english } from '../en/refusals';
import type { Localized } from '../message';

export const refusals: Localized<typeof english, 'et'> = {
  'refusal.old-epoch': 'See oli pitseeritud võtmega, millest see brauser oli varem loobunud.',
  'refusal.removed-device': 'See on brauserist, mis on tööruumist eemaldatud.',
  'refusal.viewer-may-not-write': 'See püüdis midagi muuta, aga kirjutaja tohib ainult lugeda.',
  'refusal.unreadable-entry': 'See ütleb tööruumi liikmete kohta midagi, mida see Adjutant lugeda ei oska.',
  'refusal.not-the-owner': 'See püüdis otsustada, kes on tööruumis; seda tohib ainult omanik.',
  'refusal.forked-membership':
    'See on vastuolus sellega, mida omanik oli tööruumi liikmete kohta varem otsustanud.',
  'refusal.impossible-entry':
    'See otsustab kellegi üle, keda tööruumis ei ole, või midagi, mida olla ei saa.',
};

import type { pairingNotices as english } from '../en/pairing-notices';
import type { Localized } from '../message';

export const pairingNotices: Localized<typeof english, 'et'> = {
  'request.notice': '{name} küsib luba tööruumi „{workspace}”.',
  'request.look': 'Vaata',
  'intent.pairing': 'Kedagi lubada või luba küsida',
  'fault.no-such-invite': 'Kutset ei ole enam siin.',
  'fault.no-such-request': 'Küsija ei küsi enam või küsib uuesti, muude piltidega.',
  'fault.invite-closed': 'Kutse on vahepeal kasutatud, tagasi võetud või aegunud.',
};

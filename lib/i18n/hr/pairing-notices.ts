import type { pairingNotices as english } from '../en/pairing-notices';
import type { Localized } from '../message';

export const pairingNotices: Localized<typeof english, 'hr'> = {
  'request.notice': '{name} traži pristup u „{workspace}”.',
  'request.look': 'Pogledaj',
  'intent.pairing': 'Pustiti nekoga ili zatražiti pristup',
  'fault.no-such-invite': 'Pozivnice više nema.',
  'fault.no-such-request': 'Osoba više ne traži pristup ili ga traži iznova, s drugim sličicama.',
  'fault.invite-closed': 'Pozivnica je u međuvremenu iskorištena, povučena ili je istekla.',
};

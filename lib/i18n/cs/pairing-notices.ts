import type { pairingNotices as english } from '../en/pairing-notices';
import type { Localized } from '../message';

export const pairingNotices: Localized<typeof english, 'cs'> = {
  'request.notice': '{name} žádá o vpuštění do „{workspace}“.',
  'request.look': 'Podívat se',
  'intent.pairing': 'Někoho vpustit, nebo požádat o vpuštění',
  'fault.no-such-invite': 'Pozvánka tu už není.',
  'fault.no-such-request': 'Kdo žádal, už nežádá, nebo žádá znovu s jinými obrázky.',
  'fault.invite-closed': 'Pozvánka byla mezitím použita, stažena nebo vypršela.',
};

import type { Translate } from '../../lib/i18n/translate';

/** Why a text was not taken, or none was made. */
export function handshakeFault(reason: string, t: Translate): string {
  switch (reason) {
    case 'not-a-hand':
    case 'newer-hand':
    case 'truncated-hand':
    case 'damaged-hand':
    case 'foreign-hand':
    case 'elsewhere-hand':
    case 'expired-hand':
    case 'own-hand':
    case 'used-hand':
    case 'other-offer':
    case 'no-room':
    case 'no-connections':
      return t(`hand.${reason}`);
    default:
      return reason;
  }
}

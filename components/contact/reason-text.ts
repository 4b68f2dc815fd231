import type { Reason } from '../../lib/contacts/alike';
import type { Translate } from '../../lib/i18n/translate';

/** Why two contacts look alike, in words. */
export const reasonText = ({ kind, what }: Reason, t: Translate): string => t(`alike.${kind}`, { what });

import type { Translate } from '../../lib/i18n/translate';

/** Why a sealed file was refused, in a sentence. */
export function fileFault(fault: string, t: Translate): string {
  switch (fault) {
    case 'not-a-sealed-file':
    case 'newer-file':
    case 'truncated-file':
    case 'damaged-file':
    case 'too-large-file':
    case 'other-workspace':
    case 'unknown-workspace':
      return t(`file.${fault}`);
    default:
      return t('connection.refused-other', { reason: fault });
  }
}

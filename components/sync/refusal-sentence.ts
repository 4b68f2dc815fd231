import type { Translate } from '../../lib/i18n/translate';

/** Why something that came from outside was refused; a reason that a newer hub counted is named as it is. */
export function refusalSentence(reason: string, t: Translate): string {
  switch (reason) {
    case 'unreadable-envelope':
    case 'other-workspace':
    case 'bad-signature':
    case 'forked-log':
    case 'broken-chain':
    case 'not-sealed-for-us':
    case 'unreadable-update':
    case 'foreign-client':
    case 'unknown-root':
    case 'too-many-devices':
    case 'old-epoch':
    case 'removed-device':
    case 'viewer-may-not-write':
    case 'unreadable-entry':
    case 'not-the-owner':
    case 'forked-membership':
    case 'impossible-entry':
    case 'unreadable-letter':
    case 'broken-letter':
    case 'forged-note':
    case 'unreadable-snapshot':
    case 'stale-snapshot':
    case 'snapshot-by-stranger':
    case 'broken-snapshot':
    case 'unreadable-frame':
    case 'forged-hello':
    case 'foreign-text':
    case 'repeated-text':
      return t(`refusal.${reason}`);
    default:
      return t('connection.refused-other', { reason });
  }
}

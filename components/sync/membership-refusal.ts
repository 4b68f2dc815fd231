import type { Translate } from '../../lib/i18n/translate';

/** Why an envelope was refused for who wrote it, or for what it says of who is in; null for every other reason. */
export function membershipRefusal(reason: string, t: Translate): string | null {
  switch (reason) {
    case 'old-epoch':
    case 'removed-device':
    case 'viewer-may-not-write':
    case 'unreadable-entry':
    case 'not-the-owner':
    case 'forked-membership':
    case 'impossible-entry':
      return t(`refusal.${reason}`);
    default:
      return null;
  }
}

import * as v from 'valibot';
import type { Translate } from '../../lib/i18n/translate';

/** Of a command that failed only this much is read: it may be one that no version here can read. */
const outline = v.object({
  type: v.string(),
  records: v.optional(v.array(v.object({ fields: v.record(v.string(), v.unknown()) }))),
});

/** What a command that failed was about to do, in a few words. */
export function commandLabel(command: unknown, t: Translate): string {
  const read = v.safeParse(outline, command);
  if (!read.success) return t('intent.unknown');
  const { type, records } = read.output;
  switch (type) {
    case 'add-records': {
      const { title, name, organisation } = records?.[0]?.fields ?? {};
      const named = [title, name, organisation].find((one) => typeof one === 'string' && one !== '');
      return t('intent.add-records', { title: typeof named === 'string' ? named : t('row.untitled') });
    }
    case 'edit-record':
    case 'complete-task':
    case 'skip-task':
    case 'reopen-task':
    case 'bin-record':
    case 'restore-record':
    case 'edit-records':
    case 'edit-note':
    case 'merge-contacts':
    case 'unmerge-contacts':
    case 'assign-task':
    case 'answer-assignment':
    case 'ask-decision':
    case 'answer-decision':
      return t(`intent.${type}`);
    case 'admit-member':
    case 'change-member':
    case 'remove-member':
    case 'pass-ownership':
    case 'leave-workspace':
    case 'renew-device':
      return t('intent.membership');
    case 'create-workspace':
    case 'rename-workspace':
    case 'set-rendezvous':
    case 'pause-sync':
      return t('intent.workspace');
    case 'create-invite':
    case 'withdraw-invite':
    case 'ask-to-join':
    case 'cancel-joining':
    case 'approve-request':
    case 'refuse-request':
      return t('intent.pairing');
    default:
      return t('intent.unknown');
  }
}

export function faultSentence(reason: string, t: Translate): string {
  switch (reason) {
    case 'viewer-may-not-write':
    case 'not-the-owner':
    case 'removed-from-workspace':
    case 'no-such-member':
    case 'owner-must-pass-first':
    case 'cloned-device':
    case 'unreadable-command':
    case 'no-such-workspace':
    case 'no-such-record':
    case 'unknown-field':
    case 'bad-value':
    case 'no-such-invite':
    case 'no-such-request':
    case 'invite-closed':
    case 'no-such-question':
    case 'not-the-one-asked':
      return t(`fault.${reason}`);
    default:
      return t('fault.other', { reason });
  }
}

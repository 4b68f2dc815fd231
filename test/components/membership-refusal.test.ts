import { expect, it } from 'vitest';
import { faultSentence } from '../../components/sync/failed-command';
import { membershipRefusal } from '../../components/sync/membership-refusal';
import type { CommandFault } from '../../lib/commands/apply';
import type { Refusal } from '../../lib/hub/stage-envelope';
import { languages } from '../../lib/i18n/language';
import { loadMessages } from '../../lib/i18n/load';
import { createTranslate } from '../../lib/i18n/translate';

const refusals = [
  ...(['old-epoch', 'removed-device', 'viewer-may-not-write', 'unreadable-entry'] as const),
  ...(['not-the-owner', 'forked-membership', 'impossible-entry'] as const),
] satisfies Refusal[];

const faults = [
  ...(['viewer-may-not-write', 'not-the-owner', 'removed-from-workspace', 'no-such-member'] as const),
  ...(['owner-must-pass-first', 'cloned-device'] as const),
] satisfies CommandFault[];

it.each(languages)(
  'why something about members is refused is said in a sentence of its own, in %s',
  async (language) => {
    const t = createTranslate(await loadMessages(language), language);
    const said = [
      ...refusals.map((reason) => membershipRefusal(reason, t)),
      ...faults.map((fault) => faultSentence(fault, t)),
    ];
    expect(new Set(said).size).toBe(refusals.length + faults.length);
    for (const sentence of said) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    expect(membershipRefusal('bad-signature', t)).toBeNull();
  },
);

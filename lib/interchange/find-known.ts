import { reasonsFor, type Traits, traitsOf } from '../contacts/alike';
import { likenessOf } from '../contacts/name-likeness';
import type { ContactFields } from './contact-fields';
import type { KnownContact } from './plan-import';

/** Knows the contacts of a workspace that it was told of. */
export interface KnownFinder {
  add(contact: KnownContact): void;
  /** Who of them a contact of a file is; null where it is nobody. */
  find(fields: ContactFields): KnownContact | null;
}

/** What people reach a contact by, as the index of contacts has it. */
export const reachOf = ({ emails, phones }: Pick<ContactFields, 'emails' | 'phones'>): string[] => [
  ...Object.keys(emails),
  ...Object.keys(phones),
];

/**
 * Finds who is known already by one of the addresses or numbers of a contact: of several, the one who is most alike.
 *
 * Colleagues share a switchboard and an address for all, and an import writes without asking for each: whose name speaks
 * against it is another one, whatever they share. A contact too many is found again among those that look alike; two that
 * were put into one are not.
 */
export function createKnownFinder(): KnownFinder {
  const byReach = new Map<string, { contact: KnownContact; traits: Traits }[]>();
  function add(contact: KnownContact): void {
    const one = { contact, traits: traitsOf(contact) };
    for (const reach of reachOf(contact)) {
      const sharing = byReach.get(reach);
      if (sharing) sharing.push(one);
      else byReach.set(reach, [one]);
    }
  }
  function find(fields: ContactFields): KnownContact | null {
    const candidates = new Set(reachOf(fields).flatMap((reach) => byReach.get(reach) ?? []));
    if (candidates.size === 0) return null;
    const draft = traitsOf({ ...fields, id: '', distinct: {}, merged: {} });
    let known: KnownContact | null = null;
    let most = 0;
    for (const { contact, traits } of candidates) {
      const weight = likeness(traits, draft);
      if (weight <= most) continue;
      most = weight;
      known = contact;
    }
    return known;
  }
  return { add, find };
}

/** How much speaks for two who share an address or a number being one; 0 where it is not enough. */
function likeness(known: Traits, draft: Traits): number {
  const names = likenessOf(known.words, draft.words);
  if (names === 'other') return 0;
  const reasons = reasonsFor(known, draft);
  // Petr Novák and Petr Dvořák have a word in common, and their switchboard.
  if (names === 'related' && !reasons.some(({ kind }) => kind === 'email')) return 0;
  // A number too short to be a reason of its own is one for somebody of the very same name.
  return reasons.length + (names === 'same' ? 1 : 0);
}

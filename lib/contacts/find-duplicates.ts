import { blockingKeys, type Comparable, type Reason, reasonsFor, type Traits, traitsOf } from './alike';

/** Two contacts that look alike, and why. */
export interface DuplicatePair {
  a: string;
  b: string;
  reasons: Reason[];
}

/** A key that more contacts share than this says little: each is compared with the first of them only. */
const MAX_COMPARED = 10;
/** An address that so many share whose names have nothing in common is an office's, not a person's. */
const OFFICE = 3;

/**
 * Finds contacts that look alike, in time that grows with their number and not with its square. Contacts are added as
 * they are read; `pairs` may be asked at any time, and gives the surest first.
 */
export function createDuplicateFinder() {
  const byKey = new Map<string, Traits[]>();
  const found: { a: Traits; b: Traits; reasons: Reason[] }[] = [];

  return {
    add(contact: Comparable): void {
      const traits = traitsOf(contact);
      const { own, sought } = blockingKeys(traits);
      const candidates = new Set(sought.flatMap((key) => byKey.get(key)?.slice(0, MAX_COMPARED) ?? []));
      for (const other of candidates) {
        const reasons = reasonsFor(other, traits);
        if (reasons.length > 0) found.push({ a: other, b: traits, reasons });
      }
      for (const key of own) {
        const others = byKey.get(key);
        if (others) others.push(traits);
        else byKey.set(key, [traits]);
      }
    },
    pairs(): DuplicatePair[] {
      const isOfOffice = ({ reasons: [first, ...others], a, b }: (typeof found)[number]) =>
        first?.kind === 'email' &&
        others.length === 0 &&
        a.words.length > 0 &&
        b.words.length > 0 &&
        (byKey.get(`e ${first.what}`)?.length ?? 0) >= OFFICE &&
        !a.words.some((word) => b.words.includes(word));
      return found
        .filter((pair) => !isOfOffice(pair))
        .sort((x, y) => weight(y.reasons) - weight(x.reasons))
        .map(({ a, b, reasons }) => ({ a: a.contact.id, b: b.contact.id, reasons }));
    },
  };
}

const WEIGHTS: Record<Reason['kind'], number> = { email: 8, phone: 4, name: 3, 'similar-name': 1 };
const weight = (reasons: readonly Reason[]) => reasons.reduce((sum, { kind }) => sum + WEIGHTS[kind], 0);

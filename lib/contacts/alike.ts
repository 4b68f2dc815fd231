import type { Contact } from '../records/contact';
import { isInitial, type Likeness, likenessOf, nameWords, organisationKey } from './name-likeness';

/** Of a contact, what tells whether it is another one. */
export type Comparable = Pick<
  Contact,
  'id' | 'name' | 'organisation' | 'emails' | 'phones' | 'distinct' | 'merged'
>;

/** Why two contacts look alike, and in what: the address, the number, the name. */
export interface Reason {
  kind: 'email' | 'phone' | 'name' | 'similar-name';
  what: string;
}

/** What is compared of a contact, made ready once. */
export interface Traits {
  contact: Comparable;
  words: readonly string[];
  organisation: string;
  emails: readonly string[];
  /** By the digits that are compared, as they are shown. */
  phones: ReadonlyMap<string, string>;
}

export function traitsOf(contact: Comparable): Traits {
  return {
    contact,
    words: nameWords(contact.name),
    organisation: organisationKey(contact.organisation),
    emails: Object.keys(contact.emails),
    phones: new Map(
      Object.entries(contact.phones).flatMap(([key, { raw }]) => {
        const digits = key.replace(/\D/g, '').replace(/^0+/, '');
        return digits.length >= MIN_DIGITS ? [[digits, raw || key] as const] : [];
      }),
    ),
  };
}

/** Shorter numbers are extensions and emergency calls, which many share. */
const MIN_DIGITS = 7;
/** What a number may have before it that the same one written within its country has not. */
const MAX_PREFIX = 4;

/** Why these two look alike, the strongest reason first; none where they do not, or were said not to be the same. */
export function reasonsFor(a: Traits, b: Traits): Reason[] {
  if (areDistinct(a.contact, b.contact) || isOrganisationAndPerson(a, b)) return [];
  const names = likenessOf(a.words, b.words);
  const email = a.emails.find((one) => b.emails.includes(one));
  // Colleagues share a switchboard: a number says something only where the names do not speak against it.
  const phone = names === 'other' ? undefined : sharedPhone(a, b);
  const reasons: Reason[] = [];
  if (email !== undefined) reasons.push({ kind: 'email', what: email });
  if (phone !== undefined) reasons.push({ kind: 'phone', what: phone });
  const byName = nameReason(a, b, names);
  if (byName) reasons.push({ kind: byName, what: a.contact.name || a.contact.organisation });
  return reasons;
}

function nameReason(a: Traits, b: Traits, names: Likeness): Reason['kind'] | null {
  const isSameOrganisation = a.organisation !== '' && a.organisation === b.organisation;
  if (a.words.length === 0 && b.words.length === 0) return isSameOrganisation ? 'name' : null;
  if (names !== 'same' && names !== 'similar') return null;
  if (names === 'same' && isSameOrganisation) return 'name';
  // One word alone is what many are called, and two organisations have people of one name.
  if (a.words.length < 2) return null;
  return isSameOrganisation || a.organisation === '' || b.organisation === '' ? 'similar-name' : null;
}

/** An organisation's own entry and somebody who works there share addresses and numbers, and are not the same. */
const isOrganisationAndPerson = (a: Traits, b: Traits) =>
  (a.words.length === 0 && a.organisation !== '' && b.words.length > 0) ||
  (b.words.length === 0 && b.organisation !== '' && a.words.length > 0);

function sharedPhone(a: Traits, b: Traits): string | undefined {
  for (const [one, shown] of a.phones)
    for (const other of b.phones.keys()) {
      const [short = '', long = ''] = one.length < other.length ? [one, other] : [other, one];
      if (long.endsWith(short) && long.length - short.length <= MAX_PREFIX) return shown;
    }
  return undefined;
}

/** Whether somebody has said that these are not the same, of the contacts themselves or of any that are shown in them. */
function areDistinct(a: Comparable, b: Comparable): boolean {
  const said = (one: Comparable, other: Comparable) =>
    [other.id, ...Object.keys(other.merged)].some((id) => one.distinct[id] === true);
  return said(a, b) || said(b, a);
}

/** Where that two are not the same is written down: in the contact with the lower id, so that both sides write one thing. */
export const distinctEntry = (a: string, b: string) => {
  const [holder = a, other = b] = [a, b].sort();
  return { holder, other };
};

/**
 * Under which keys a contact is found by those that may be the same: `own` it is found by, `sought` it looks for. Who
 * shares no key shares no reason.
 */
export function blockingKeys({ words, organisation, emails, phones }: Traits) {
  const own = [
    ...emails.map((email) => `e ${email}`),
    ...[...phones.keys()].map((digits) => `p ${digits.slice(-MIN_DIGITS)}`),
    ...(words.length > 0 ? [`n ${words.join(' ')}`] : []),
    ...(words.length === 0 && organisation !== '' ? [`o ${organisation}`] : []),
  ];
  if (words.length < 2) return { own, sought: own };
  // "J. Nováková" is found under her initials by those who are written out, and the other way round.
  const initials = `i ${words
    .map((word) => [...word][0])
    .sort()
    .join('')} `;
  const under = words.filter((word) => !isInitial(word)).map((word) => initials + word);
  const isShort = words.some(isInitial);
  return isShort
    ? { own: [...own, ...under.map((key) => `short ${key}`), ...under], sought: [...own, ...under] }
    : { own: [...own, ...under], sought: [...own, ...under.map((key) => `short ${key}`)] };
}

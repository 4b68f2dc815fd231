import { isDesk } from './desk-addresses';

/** Folds a name for comparing: lower case, marks stripped, đ→d, and what folding leaves of ø, ł, ß. */
export const foldName = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .replace(/\s+/g, ' ')
    .trim();

const WORD = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
/** Particles that stand uncapitalised inside names. */
const PARTICLE = /^(?:de|da|do|dos|du|del|della|di|van|von|der|den|ter|la|le|el|al|bin|ibn|zu|y|e)$/;
/** Titles before and after names: "Ing. Jana Nováková, Ph.D." is Jana Nováková. */
const TITLE =
  /^(?:mgr|ing|bc|bca|mudr|mvdr|judr|phdr|rndr|paeddr|phmr|doc|prof|dr|dipl|mag|dipl-ing|arch|mr|mrs|ms|miss|sir|phd|ph\.d|csc|drsc|mba|llm|ll\.m|dis|univ|spec|bacc|oec|iur|med|ông|bà|anh|chị|cô)\.?$/iu;

/** First words of greetings, invitations and headings that look like a name, folded. */
const OPENING =
  /^(?:hi|hello|hey|dear|best|kind|regards|thanks|thank|cheers|sincerely|yours|contact|contacts|call|email|e-mail|mail|write|ask|meet|about|our|your|the|my|more|from|to|by|with|for|please|phone|tel|mobile|new|all|view|see|send|sent|get|read|book|visit|follow|dobry|ahoj|zdravim|vazeny|vazena|mila|mily|s|kontakt|kontaktni|napiste|volejte|nas|nase|o|pozdrav|bok|dragi|draga|postovani|postovana|lijep|srdacan|kontakti|pisite|nazovite|nasi|chao|kinh|xin|lien|goi|gui|tere|lugupeetud|kallis|hea|parimate|kirjuta|helista|meie)$/;

/**
 * A person's name out of a short text, or null where the text is anything else. It asks for two to five
 * capitalised words and takes titles off; whether it is *this* person's, `nameFitsAddress` tells.
 */
export function personName(text: string): string | null {
  const [main = ''] = text.trim().split(/\s*[,|•·–—(:]\s*|\s-\s/u);
  if (main.length > 80) return null;
  const words = main.split(/\s+/).filter((word) => !TITLE.test(word));
  const capitalised = words.filter((word) => WORD.test(word));
  const others = words.filter((word) => !WORD.test(word));
  if (OPENING.test(foldName(words[0] ?? ''))) return null;
  if (capitalised.length < 2 || words.length > 5 || !others.every((word) => PARTICLE.test(word))) return null;
  return words.join(' ');
}

/**
 * Whether a name and an address belong together: a part of the name of three letters or more stands in the local
 * part (jana.novakova, novakovaj), or the local part is made of its initials and one part (jnovak, jn).
 */
export function nameFitsAddress(name: string, address: string): boolean {
  const local = foldName(address.slice(0, address.indexOf('@')));
  const pieces = local.split(/[^a-z]+/).filter((piece) => piece !== '');
  const squeezed = pieces.join('');
  const parts = foldName(name)
    .split(/[\s-]+/)
    .map((part) => part.replace(/[^a-z]/g, ''))
    .filter((part) => part !== '');
  if (squeezed === '' || parts.length < 2 || [local, ...pieces].some(isDesk)) return false;
  const initials = parts.map((part) => part.charAt(0)).join('');
  return (
    pieces.some((piece) => parts.some((part) => part.length >= 3 && piece === part)) ||
    parts.some((part) => part.length >= 4 && squeezed.includes(part)) ||
    parts.some((part) => part.length >= 2 && squeezed.length > 3 && isInitialsAnd(squeezed, part, initials))
  );
}

const isInitialsAnd = (local: string, part: string, initials: string): boolean =>
  (local.endsWith(part) && initials.startsWith(local.slice(0, -part.length)) && local !== part) ||
  (local.startsWith(part) && initials.includes(local.slice(part.length)) && local !== part);

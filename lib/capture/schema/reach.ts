import { findEmailAddresses } from '../email-address';
import { isNode, nodesOf, ownText, plain, type SchemaNode, type SchemaValue, valuesOf } from './schema-node';

/** How a person or a company can be reached: through their own properties, contact points and addresses. */
export interface Reach {
  emails: string[];
  phones: string[];
}

/** E-mail addresses and phone numbers of a thing and of its contact points; faxes are left out. */
export function reachOf(node: SchemaNode): Reach {
  const parts = [node, ...contactPointsOf(node), ...nodesOf(node, 'address')];
  const emails = parts.flatMap((part) => valuesOf(part, 'email').flatMap(emailsIn));
  const phones = parts.flatMap((part) => valuesOf(part, 'telephone').flatMap(numbersOfValue));
  return { emails: [...new Set(emails)], phones: [...new Set(phones)] };
}

/** The contact points of a thing that are no fax. */
export const contactPointsOf = (node: SchemaNode): SchemaNode[] =>
  nodesOf(node, 'contactPoint', 'contactPoints').filter((point) => !isFax(point));

const isFax = (point: SchemaNode): boolean =>
  point.types.some((type) => /^(?:Fax|Pager|Modem)$/i.test(type)) ||
  /^(?:tele)?fax|faks|\bpager\b/i.test(plain(ownText(point, 'contactType') || ownText(point, 'name')));

/** The ways a value can be written: as text, as a link with words, as a node with a `value` that is either. */
function spellingsOf(value: SchemaValue): string[] {
  if (!isNode(value)) return [plain(value)];
  const inner = nodesOf(value, 'value', 'email', 'telephone');
  return [value, ...inner]
    .flatMap((node) =>
      ['@id', 'value', 'name', 'email', 'telephone'].map((name) => plain(ownText(node, name))),
    )
    .filter((text) => text !== '');
}

function emailsIn(value: SchemaValue): string[] {
  for (const text of spellingsOf(value)) {
    const found = findEmailAddresses(plainAddress(text), 5);
    if (found.length > 0) return found;
  }
  return [];
}

/** What a property for an address holds, as an address: no `mailto:`, and "jana (at) firma.cz" written out. */
function plainAddress(text: string): string {
  if (/^mailto:/i.test(text)) {
    return text.slice('mailto:'.length).replace(/\?.*$/s, '').replaceAll('%40', '@').replaceAll('%20', ' ');
  }
  if (text.includes('@')) return text;
  return text
    .slice(0, 200)
    .replace(/ ?[([{] ?(?:at|zavináč|a) ?[)\]}] ?/i, '@')
    .replace(/ ?[([{] ?(?:dot|tečka|točka|punkt) ?[)\]}] ?/gi, '.');
}

/** The numbers of one value. Where a link dials what its words write, the words are the better reading. */
function numbersOfValue(value: SchemaValue): string[] {
  if (!isNode(value)) return numbersIn(plain(value));
  if (isFax(value)) return [];
  const [dialled, ...written] = spellingsOf(value).map(numbersIn);
  const words = written.find((numbers) => numbers.length > 0);
  if (!dialled || dialled.length === 0) return words ?? [];
  const [number = ''] = dialled;
  if (!words?.every((word) => endsAlike(number, word))) return dialled;
  // What is dialled may be the only one to name its country; mergePhones joins the two under the written spelling.
  const isFuller = /^(?:\+|00)/.test(number) && words.every((word) => !/^\(?(?:\+|00)/.test(word));
  return isFuller ? [...words, ...dialled] : words;
}

const endsAlike = (dialled: string, written: string): boolean => {
  const digits = written.replace(/\D/g, '').replace(/^0+/, '');
  return digits.length >= 6 && dialled.replace(/\D/g, '').endsWith(digits);
};

/** A stroke is between two numbers where it is not behind an area code ("033 / 555 0100"). */
const BETWEEN = /\s*[,;|\n]\s*|\s+(?:or|nebo|ili|hoặc|või|oder)\s+|(?<!(?:^|[,;|])\s?[+(]?\d{1,4}\)?)\s\/\s/;

/** The numbers in a `telephone` value: "tel:+1-2", "+385 1 234 567, +385 1 234 568". Addresses of pages are none. */
const numbersIn = (text: string): string[] =>
  /^(?:https?|mailto|data|javascript|_):/i.test(text)
    ? []
    : text
        .replace(/^(?:tel|callto|sms):\/{0,2}/i, '')
        .split(BETWEEN)
        .map((number) =>
          number.replace(/^[\p{L}\s.]{1,20}:\s*/u, (label) => (/fax|faks/i.test(label) ? label : '')),
        )
        .map((number) => number.replace(/^[\s:.]+/, ''))
        .filter((number) => !/fax|faks/i.test(number) && number.replace(/\D/g, '').length >= 5)
        .slice(0, 10);

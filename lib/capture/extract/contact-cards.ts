import type { Budget } from '../budget';
import { labelledRole, partsOf, roleBeside } from '../contact-block';
import {
  attributeOf,
  contains,
  isElement,
  matches,
  parentOf,
  previousSiblingOf,
  queryAll,
  tagOf,
} from '../dom';
import { firstTextsOf } from '../page-texts';
import { isDeskAddress, nameFitsAddress, personName } from '../person-name';
import { digitsOf } from '../phones/plain-digits';
import { type RawContact, rawContact } from '../raw-capture';
import { shortText } from '../readable-text';
import { contactsInText } from '../selected-contacts';
import {
  type CardLine,
  createLineReader,
  type LineReader,
  sureNames,
  sureNamesIn,
  textsOf,
} from './card-lines';
import { type ContactAnchor, isNumber } from './contact-anchors';

/** How far up and how large the part of a page may be that speaks of one contact. */
const LEVELS = 6;
const CARD_TEXT = 400;
const CARD_NUMBERS = 3;
/** Longest text taken apart into several contacts. */
const LIST_TEXT = 8_000;
/** How many elements before a card are looked at for the heading that names it. */
const BEFORE = 4;

/** Elements that are never one contact's card. */
const TOO_WIDE = new Set(['body', 'html', 'main', 'form', 'nav']);

/** Markup says where the card of one contact ends. */
const MARKED_CARDS =
  '.vcard, .h-card, [itemscope]:not([itemprop="address"]), [typeof="Person"], [typeof$=":Person"]';

const NAME_PLACES =
  'h1, h2, h3, h4, h5, h6, strong, b, dt, th, td, figcaption, summary, a, [class*="name" i], [class*="title" i], p, span, div';

/**
 * Groups addresses and numbers that stand in one card (a person in a team list, a row, an address block) into one
 * contact. A card reaches as far up as it speaks of a single address and person. A name is taken from it where it
 * fits the address, or is beyond doubt and the only one there.
 *
 * Once the time is up every address still comes, by itself.
 *
 * @param root - the part of the page being read; cards do not reach out of it.
 */
export function contactsFromCards(
  anchors: readonly ContactAnchor[],
  root: Element,
  budget: Budget,
): RawContact[] {
  const linesOf = createLineReader(budget);
  const byCard = new Map<Element, ContactAnchor[]>();
  for (const anchor of anchors) {
    const card = cardOf(anchor.element, anchors, root, linesOf, budget);
    byCard.set(card, [...(byCard.get(card) ?? []), anchor]);
  }
  return [...byCard].flatMap(([card, members]) => contactsOf(card, members, linesOf, budget));
}

interface Reach {
  emails: string[];
  phones: string[];
  numbers: RawContact['numbers'];
}

function contactsOf(
  card: Element,
  members: readonly ContactAnchor[],
  linesOf: LineReader,
  budget: Budget,
): RawContact[] {
  const { emails, phones } = reachOf(members);
  const lines = budget.timeLeft() ? linesOf(card, LIST_TEXT) : [];
  if (emails.length > 1 || sureNames(lines).length > 1) {
    const listed = contactsOfList(lines, members);
    if (listed) return listed;
  }
  const numbers = reachOf(members, emails.length > 0 || sureNames(lines).length > 0).numbers;
  if (emails.length === 0) {
    const named = phones.length + numbers.length > 0 ? ownerOf(card, lines, budget) : null;
    return [rawContact(phones.length > 0 ? 'tel' : 'text', { phones, numbers, ...named })];
  }
  const several = emails.length > 1;
  const contacts = emails.map((email) => {
    const own = members.filter((member) => member.value === email);
    const fitting = nameFor(email, card, own, linesOf, budget);
    const owner = several ? null : ownerOf(card, lines, budget);
    const name = fitting ?? (owner && mayHave(owner, email) ? owner.name : null);
    return rawContact(own.some((member) => member.from === 'mailto') ? 'mailto' : 'text', {
      emails: [email],
      phones: several ? [] : phones,
      numbers: several ? [] : numbers,
      name,
      role: name && !several ? (owner?.role ?? roleBeside(textsOf(lines), name)) : null,
    });
  });
  return several && phones.length + numbers.length > 0
    ? [...contacts, rawContact(phones.length > 0 ? 'tel' : 'text', { phones, numbers })]
    : contacts;
}

/** @param isCard - somebody's name or mail address is there: a number on a line of its own is theirs. */
function reachOf(members: readonly ContactAnchor[], isCard = false): Reach {
  const values = (of: (member: ContactAnchor) => boolean) => [
    ...new Set(members.filter(of).map((member) => member.value)),
  ];
  return {
    emails: values((member) => !isNumber(member)),
    phones: values((member) => member.from === 'tel'),
    numbers: members
      .filter((member) => member.from === 'number')
      .map(({ value, labelled = false, alone = false }) => ({
        text: value,
        labelled: labelled || (isCard && alone),
      })),
  };
}

/** A desk's address may be all that somebody with a role is reached by; anybody else's address is not. */
const mayHave = ({ name, role }: Owner, email: string): boolean =>
  nameFitsAddress(name, email) || (role !== null && isDeskAddress(email));

/** Several people in one text: each with what stands beside their name; null where the text does not say whose is what. */
function contactsOfList(lines: readonly CardLine[], members: readonly ContactAnchor[]): RawContact[] | null {
  const listed = contactsInText(textsOf(lines).join('\n'), 'text').filter(({ name }) => name !== null);
  if (listed.length === 0) return null;
  const emails = new Set(listed.flatMap((contact) => contact.emails));
  const numbers = new Set(listed.flatMap((contact) => contact.numbers).map(({ text }) => digitsOf(text)));
  const left = members.filter((member) =>
    isNumber(member)
      ? ![...numbers].some((number) => isEnding(number, digitsOf(member.value)))
      : !emails.has(member.value),
  );
  const rest = reachOf(left);
  const unnamed = rest.emails.map((email) => rawContact('text', { emails: [email] }));
  const dialled = rest.phones.length + rest.numbers.length > 0;
  return [
    ...listed.map((contact) => ({ ...contact, organisation: null, addresses: [], urls: [] })),
    ...unnamed,
    ...(dialled ? [rawContact('text', { phones: rest.phones, numbers: rest.numbers })] : []),
  ];
}

const isEnding = (a: string, b: string): boolean => a.endsWith(b.slice(-7)) || b.endsWith(a.slice(-7));

interface Owner {
  name: string;
  role: string | null;
}

/** The one person whose name a card holds, or the heading right before it. */
function ownerOf(card: Element, lines: readonly CardLine[], budget: Budget): Owner | null {
  // "Managing director: …" names who acts for a company, not whose the card is.
  const names = sureNames(lines.filter(({ text }) => labelledRole(text) === null));
  const [name] = names;
  if (name && names.length === 1) return { name, role: roleBeside(textsOf(lines), name) };
  return names.length === 0 ? ownerBefore(card, textsOf(lines), budget) : null;
}

/** A person's name in a heading, a term or a paragraph before the card, with nothing of somebody else between. */
function ownerBefore(card: Element, lines: readonly string[], budget: Budget): Owner | null {
  if (TOO_WIDE.has(tagOf(card)) || tagOf(card) === 'td') return null;
  const between: string[] = [];
  let node: Node | null = previousSiblingOf(card);
  for (let left = BEFORE; node && left > 0; node = previousSiblingOf(node)) {
    if (!isElement(node)) continue;
    left -= 1;
    if (firstTextsOf(node, CARD_TEXT + 1, CARD_TEXT).length > CARD_TEXT) return null;
    const text = shortText(node, budget, CARD_TEXT);
    const names = sureNamesIn(text);
    const [name] = names;
    if (names.length > 1) return null;
    if (name && labelledRole(text) !== null) return null;
    if (name)
      return isHeadingOf(text, name) ? { name, role: roleBeside([text, ...between, ...lines], name) } : null;
    if (/^h[1-6]$/.test(tagOf(node))) return null;
    between.unshift(text);
  }
  return null;
}

/** Whether a text is no more than a name with titles and a role. */
const isHeadingOf = (text: string, name: string): boolean => text.length <= name.length + 70;

/** The widest element around `start` that holds one address at most, one person, few numbers and little text. */
function cardOf(
  start: Element,
  anchors: readonly ContactAnchor[],
  root: Element,
  linesOf: LineReader,
  budget: Budget,
): Element {
  let card = start;
  for (let level = 0; level < LEVELS; level += 1) {
    const wider = card === root ? null : parentOf(card);
    if (
      !wider ||
      !budget.timeLeft() ||
      TOO_WIDE.has(tagOf(wider)) ||
      isRowOfPeople(card) ||
      matches(card, MARKED_CARDS)
    )
      break;
    const inside = anchors.filter((anchor) => contains(wider, anchor.element));
    const emails = new Set(inside.filter((anchor) => !isNumber(anchor)).map((anchor) => anchor.value));
    const numbers = new Set(inside.filter(isNumber).map((anchor) => digitsOf(anchor.value)));
    if (emails.size > 1 || numbers.size > CARD_NUMBERS || hasTwinHeadings(wider)) break;
    if (shortText(wider, budget, CARD_TEXT + 1).length > CARD_TEXT) break;
    if (sureNames(linesOf(wider, CARD_TEXT * 2)).length > 1) break;
    card = wider;
  }
  return card;
}

/** A row of three cells or more is one entry of a list; two cells are a label and its value. */
const isRowOfPeople = (element: Element): boolean =>
  tagOf(element) === 'tr' && queryAll(element, 'td, th', 3).length === 3;

/** Two headings of one level are two entries. */
function hasTwinHeadings(element: Element): boolean {
  const levels = queryAll(element, 'h1, h2, h3, h4, h5, h6', 12).map(tagOf);
  return new Set(levels).size < levels.length;
}

function nameFor(
  email: string,
  card: Element,
  anchors: readonly ContactAnchor[],
  linesOf: LineReader,
  budget: Budget,
): string | null {
  const fitting = (text: string) => {
    const [name] = [text, ...partsOf(text)]
      .map((part) => personName(part.replace(/\S+@\S+/g, '|')))
      .filter((found) => found !== null && nameFitsAddress(found, email));
    return name ?? null;
  };
  for (const { element } of anchors) {
    const name = fitting(shortText(element, budget, 120).split('<')[0] ?? '');
    if (name) return name;
    const titled = fitting(attributeOf(element, 'title'));
    if (titled) return titled;
  }
  for (const { text } of linesOf(card, CARD_TEXT * 2)) {
    const name = fitting(text.split('<')[0] ?? '');
    if (name) return name;
  }
  for (const place of queryAll(card, NAME_PLACES, 40)) {
    const name = fitting(shortText(place, budget, 120).split(/[<\t]/)[0] ?? '');
    if (name) return name;
  }
  return null;
}

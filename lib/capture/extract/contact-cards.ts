import type { Budget } from '../budget';
import { attributeOf, contains, matches, parentOf, queryAll, tagOf } from '../dom';
import { nameFitsAddress, personName } from '../person-name';
import { type RawContact, rawContact } from '../raw-capture';
import { shortText } from '../readable-text';
import { type ContactAnchor, digitsOf } from './contact-anchors';

/** How far up and how large the part of a page may be that speaks of one contact. */
const LEVELS = 6;
const CARD_TEXT = 400;
const CARD_NUMBERS = 3;

/** Elements that are never one contact's card. */
const TOO_WIDE = new Set(['body', 'html', 'main', 'form', 'nav']);

/** Markup says where the card of one contact ends. */
const MARKED_CARDS =
  '.vcard, .h-card, [itemscope]:not([itemprop="address"]), [typeof="Person"], [typeof$=":Person"]';

const NAME_PLACES =
  'h1, h2, h3, h4, h5, h6, strong, b, dt, th, td, figcaption, summary, a, [class*="name" i], [class*="title" i], p, span, div';

/**
 * Groups addresses and numbers that stand in one card (a person in a team list, a row, an address block) into one
 * contact. A card reaches as far up as it speaks of a single address. A name is taken from it only where name and
 * address fit together.
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
  const byCard = new Map<Element, ContactAnchor[]>();
  for (const anchor of anchors) {
    const card = cardOf(anchor.element, anchors, root, budget);
    byCard.set(card, [...(byCard.get(card) ?? []), anchor]);
  }
  return [...byCard].flatMap(([card, members]) => contactsOf(card, members, budget));
}

function contactsOf(card: Element, members: readonly ContactAnchor[], budget: Budget): RawContact[] {
  const emails = [
    ...new Set(members.filter((member) => member.from !== 'tel').map((member) => member.value)),
  ];
  const phones = [
    ...new Set(members.filter((member) => member.from === 'tel').map((member) => member.value)),
  ];
  if (emails.length === 0) return [rawContact('tel', { phones })];
  const several = emails.length > 1;
  const contacts = emails.map((email) => {
    const own = members.filter((member) => member.value === email);
    return rawContact(own.some((member) => member.from === 'mailto') ? 'mailto' : 'text', {
      emails: [email],
      phones: several ? [] : phones,
      name: nameFor(email, card, own, budget),
    });
  });
  return several && phones.length > 0 ? [...contacts, rawContact('tel', { phones })] : contacts;
}

/** The widest element around `start` that holds one address at most, few numbers and little text. */
function cardOf(start: Element, anchors: readonly ContactAnchor[], root: Element, budget: Budget): Element {
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
    const emails = new Set(inside.filter((anchor) => anchor.from !== 'tel').map((anchor) => anchor.value));
    const numbers = new Set(
      inside.filter((anchor) => anchor.from === 'tel').map((anchor) => digitsOf(anchor.value)),
    );
    if (emails.size > 1 || numbers.size > CARD_NUMBERS || hasTwinHeadings(wider)) break;
    if (shortText(wider, budget, CARD_TEXT + 1).length > CARD_TEXT) break;
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
  budget: Budget,
): string | null {
  const fitting = (text: string) => {
    const name = personName(text.replace(/\S+@\S+/g, '|'));
    return name !== null && nameFitsAddress(name, email) ? name : null;
  };
  for (const { element } of anchors) {
    const name = fitting(shortText(element, budget, 120).split('<')[0] ?? '');
    if (name) return name;
    const titled = fitting(attributeOf(element, 'title'));
    if (titled) return titled;
  }
  for (const place of [card, ...queryAll(card, NAME_PLACES, 40)]) {
    const name = fitting(shortText(place, budget, 120).split(/[<\t]/)[0] ?? '');
    if (name) return name;
  }
  return null;
}

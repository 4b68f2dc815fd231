import type { Budget } from '../budget';
import {
  attributeOf,
  closestOf,
  hasAttribute,
  isElement,
  isText,
  matches,
  parentOf,
  previousSiblingOf,
  type QueryRoot,
  queryAll,
  textOfNode,
} from '../dom';
import { decoded, findEmailAddresses, mailtoAddresses } from '../email-address';
import { mayBeSpelled, SPELLED_SIGNS, spelledAddresses } from '../hidden-addresses';
import { MAIL_LINKS, type Marks, NUMBER_LINKS } from '../page-marks';
import type { PageTexts } from '../page-texts';
import { kindOfLabel } from '../phones/number-words';
import { digitsOf } from '../phones/plain-digits';
import { findWrittenNumbers, type WrittenNumber } from '../phones/written-numbers';
import { shortText } from '../readable-text';
import { elementsOf, readTextRuns, type Search, type TextRun, textOfRun } from '../text-runs';
import { hiddenAnchors } from './hidden-anchors';
import { isUnderHeading, kindAround } from './number-labels';

/** A place on the page that holds an address or a number. */
export interface ContactAnchor {
  /** `number`: one in running text, which must yet prove to be a phone number. */
  from: 'mailto' | 'tel' | 'text' | 'number';
  element: Element;
  /** The address in lower case, or the number as written. */
  value: string;
  /** Of a number in running text: whether words beside it say what it is. */
  labelled?: boolean;
  /** Whether it is all there is on its line. */
  alone?: boolean;
}

export const isNumber = ({ from }: ContactAnchor): boolean => from === 'tel' || from === 'number';

const LINK_LIMIT = 200;
const TEXT_LIMIT = 200;

/** The `mailto:` links of a part of the page, one anchor per address, and the addresses that it hides from machines. */
export function mailtoAnchors(root: QueryRoot, marks: Marks, budget: Budget): ContactAnchor[] {
  const areas = marks.rare.named('area', LINK_LIMIT);
  const links = areas.some((area) => matches(area, MAIL_AREAS))
    ? queryAll(root, `${MAIL_LINKS}, ${MAIL_AREAS}`, LINK_LIMIT + 1)
    : marks.links.filter((link) => matches(link, MAIL_LINKS));
  const linked = firstOf(links, budget).flatMap((element) =>
    mailtoAddresses(attributeOf(element, 'href')).map((address) => ({
      from: 'mailto' as const,
      element,
      value: address.toLowerCase(),
    })),
  );
  return [...linked, ...hiddenAnchors(root, marks, budget)];
}

/** A part of a picture may be a link, too. */
const MAIL_AREAS = 'area[href^="mailto:" i]';

/** The links that dial. Those that a label calls a fax are left out. */
export function telAnchors(marks: Marks, budget: Budget): ContactAnchor[] {
  const links = marks.links.filter((link) => matches(link, NUMBER_LINKS));
  return firstOf(links, budget).flatMap((element) => {
    const number = numberOfLink(attributeOf(element, 'href'));
    if (!number || digitsOf(number).length < 5 || isFax(element, budget)) return [];
    const written = shortText(element, budget, 60).replace(/^[^\d+(]+|[^\d)]+$/g, '');
    const value = isSameNumber(written, number) ? written : number;
    return [{ from: 'tel' as const, element, value }];
  });
}

function numberOfLink(href: string): string | null {
  const [, international] =
    /(?:\/\/wa\.me\/|whatsapp\.com\/send\?phone=|viber:\/\/chat\?number=)(?:\+|%2B)?(\d{7,15})/i.exec(href) ??
    [];
  if (international) return `+${international}`;
  if (!/^(?:tel|callto|sms):/i.test(href)) return null;
  return (
    decoded(href.replace(/^(?:tel|callto|sms):(?:\/\/)?/i, ''))
      .split(/[;?]/)[0]
      ?.trim() ?? null
  );
}

/** Digits enough for a number, as people set them apart; or letters to be typed on a phone. */
const DIGITS =
  /(?:\d[ \u00a0\u2000-\u200a\u202f\u2010-\u2015()./~-]{0,4}){5}\d|[٠-٩۰-۹０-９]{3}|8\d\d\)?[ .-][A-Z]/;
/** A text node as short as this may be a piece of a number. */
const PIECE = 24;

/** Whether a text may hold an address or a number. */
const isWorthwhile = (text: string): boolean => DIGITS.test(text) || text.includes('@') || mayBeSpelled(text);

/** What the lines with addresses and numbers are found by. Each pattern begins in one way: that is what makes it fast. */
const SEARCH: Search = {
  patterns: [
    // Six digits, however they are set apart, unless all they are is a price, or one right after a number: "Thing 1000", "1000.90".
    /(?<!\d\.)(?!\d{1,8}\.\d\d(?![\d.]|[ \u00a0()/~-]{1,4}\d))\d(?:[ \t\r\n\u00a0\u2000-\u200a\u202f\u2010-\u2015()./~-]{0,24}\d){5}/g,
    /[٠-٩۰-۹０-９]{3}/g,
    // Letters on the keys of a phone, as `written-numbers.ts` reads them.
    /8(?:00|33|44|55|66|77|88)\)?[ .-][A-Z\d](?:[\u2010-\u2015-]?[A-Z\d]){5}/g,
    /@/g,
    ...SPELLED_SIGNS,
  ],
  isWorthwhile,
  mayBelong: (text) => isWorthwhile(text) || (text.length <= PIECE && /\d\d/.test(text)),
};

/** The addresses and numbers in visible text. */
export function textAnchors(root: Element, texts: PageTexts, budget: Budget): ContactAnchor[] {
  const anchors: ContactAnchor[] = [];
  readTextRuns(root, texts, budget, SEARCH, (run) => {
    anchors.push(...anchorsIn(run, budget));
    return anchors.length < TEXT_LIMIT && budget.timeLeft();
  });
  if (anchors.length >= TEXT_LIMIT) budget.cut();
  return anchors;
}

function anchorsIn(run: TextRun, budget: Budget): ContactAnchor[] {
  const text = textOfRun(run);
  const elementAt = elementsOf(run);
  const anchors: ContactAnchor[] = [];
  for (const address of addressesIn(run, text)) {
    const element = elementAt(Math.max(0, text.indexOf(address)));
    if (element) anchors.push({ from: 'text', element, value: address.toLowerCase() });
  }
  if (!DIGITS.test(text)) return anchors;
  const start = elementAt(text.search(/\d/));
  const fillsElement = fillingIn(run);
  const whole = text.trim();
  const around = () => (start && whole.length < 120 ? kindAround(start, budget) : null);
  for (const number of findWrittenNumbers(text, LINK_LIMIT, around)) {
    const element = elementAt(number.at);
    if (!element || closestOf(element, NUMBER_LINKS)) continue;
    const fills =
      number.text === whole ||
      fillsElement(element, number.text) ||
      (text.includes('@') && isBetweenCommas(text, number));
    const alone = fills && !isUnderHeading(element);
    anchors.push({ from: 'number', element, value: number.text, labelled: number.labelled, alone });
  }
  return anchors;
}

/** Whether a number is all there is between two commas: "Eva Malá, 603 111 222, eva@firma.cz". */
const isBetweenCommas = (text: string, { at, text: { length } }: WrittenNumber): boolean =>
  /[,;|] ?$/.test(text.slice(Math.max(0, at - 2), at)) && /^ ?(?:[,;|]|$)/.test(text.slice(at + length));

/** Longest text of an element that is nothing but a number, with blanks around it, in characters. */
const LONGEST_NUMBER = 1_000;

/** Whether a number fills an element of a line, as the last of some spans does. The line is gone through once. */
function fillingIn(run: TextRun): (element: Element, number: string) => boolean {
  const texts = new Map<Element, string>();
  for (const { element, text } of run) texts.set(element, (texts.get(element) ?? '') + text);
  return (element, number) => {
    const text = texts.get(element) ?? '';
    return text.length <= LONGEST_NUMBER && textOfRun([{ element, text }]).trim() === number;
  };
}

/** The addresses as written, spelled out, or written backwards where the page turns the text round. */
function addressesIn(run: TextRun, text: string): string[] {
  const found = text.includes('@') ? findEmailAddresses(text, LINK_LIMIT) : [];
  const spelled = mayBeSpelled(text) ? spelledAddresses(text, 20) : [];
  if (found.length > 0 || !text.includes('@')) return [...new Set([...found, ...spelled])];
  const turned = findEmailAddresses([...text].reverse().join(''), 1);
  const isTurned = turned.length > 0 && run.some(({ element }) => isTurnedRound(element));
  return isTurned ? turned : spelled;
}

function isTurnedRound(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return (
    (style?.unicodeBidi.includes('override') === true && style.direction === 'rtl') ||
    /bidi-override/.test(attributeOf(element, 'style')) ||
    (hasAttribute(element, 'dir') && closestOf(element, 'bdo[dir="rtl" i]') !== null)
  );
}

function firstOf(links: readonly Element[], budget: Budget): readonly Element[] {
  if (links.length > LINK_LIMIT) budget.cut();
  return links.slice(0, LINK_LIMIT);
}

/** Whether a text writes the number a link dials: all of it, or without its country code or the zero before it. */
function isSameNumber(written: string, dialled: string): boolean {
  const [a, b] = [digitsOf(written), digitsOf(dialled)];
  return a.length >= 5 && !/\p{L}/u.test(written) && (a === b || a.replace(/^0+/, '').length >= 6)
    ? b.endsWith(a.replace(/^0+/, ''))
    : false;
}

/** Whether a link's own words, or those before it, call its number a fax. */
function isFax(link: Element, budget: Budget): boolean {
  if (/^(?:tele)?(?:fax|faks)/i.test(shortText(link, budget, 60))) return true;
  const cell = parentOf(link);
  const places = [link, ...(cell ? [cell] : [])].map(previousSiblingOf);
  return places.some((node) => {
    if (!node) return false;
    const before = isText(node)
      ? textOfNode(node, 200).trim()
      : isElement(node)
        ? shortText(node, budget, 60)
        : '';
    return kindOfLabel(before.slice(-40)) === 'fax';
  });
}

import type { Budget } from '../budget';
import {
  attributeOf,
  isElement,
  isShown,
  isText,
  lengthOfText,
  parentOf,
  previousSiblingOf,
  queryAll,
  textOfNode,
} from '../dom';
import { decoded, findEmailAddresses, mailtoAddresses } from '../email-address';
import { isUnread, shortText } from '../readable-text';
import { walk } from '../walk';

/** A place on the page that holds an address or a number beyond doubt. */
export interface ContactAnchor {
  from: 'mailto' | 'tel' | 'text';
  element: Element;
  /** The address in lower case, or the number as written. */
  value: string;
}

const LINK_LIMIT = 200;

/** The `mailto:` links of a part of the page, one anchor per address. */
export function mailtoAnchors(root: Document | Element, budget: Budget): ContactAnchor[] {
  return links(root, 'a[href^="mailto:" i], area[href^="mailto:" i]', budget).flatMap((element) =>
    mailtoAddresses(attributeOf(element, 'href')).map((address) => ({
      from: 'mailto' as const,
      element,
      value: address.toLowerCase(),
    })),
  );
}

/** The `tel:` and `callto:` links. Those that a label calls a fax are left out. */
export function telAnchors(root: Document | Element, budget: Budget): ContactAnchor[] {
  return links(root, 'a[href^="tel:" i], a[href^="callto:" i]', budget).flatMap((element) => {
    const number = decoded(attributeOf(element, 'href').replace(/^(?:tel|callto):/i, ''))
      .split(/[;?]/)[0]
      ?.trim();
    if (!number || digitsOf(number).length < 5 || isFax(element, budget)) return [];
    const written = shortText(element, budget, 60).replace(/^[^\d+(]+|[^\d)]+$/g, '');
    const value = isSameNumber(written, number) ? written : number;
    return [{ from: 'tel' as const, element, value }, ...besides(element, number, budget)];
  });
}

/** The addresses in visible text outside links. */
export function textAnchors(root: Element, budget: Budget): ContactAnchor[] {
  const anchors: ContactAnchor[] = [];
  walk(
    root,
    budget,
    {
      enter(node) {
        if (isElement(node)) return !isUnread(node);
        const parent = isText(node) ? parentOf(node) : null;
        if (!isText(node) || !parent) return false;
        const text = textOfNode(node, budget.characters(lengthOfText(node)));
        const addresses = text.includes('@') ? findEmailAddresses(text, LINK_LIMIT) : [];
        if (addresses.length > 0 && isShown(parent)) {
          for (const address of addresses) {
            anchors.push({ from: 'text', element: parent, value: address.toLowerCase() });
          }
        }
        return false;
      },
    },
    () => anchors.length < LINK_LIMIT,
  );
  if (anchors.length >= LINK_LIMIT) budget.cut();
  return anchors;
}

function links(root: Document | Element, selector: string, budget: Budget): Element[] {
  const found = queryAll(root, selector, LINK_LIMIT + 1);
  if (found.length > LINK_LIMIT) budget.cut();
  return found.slice(0, LINK_LIMIT);
}

export const digitsOf = (text: string): string => text.replace(/\D+/g, '');

/** Whether a text writes the number a link dials: all of it, or without its country code or the zero before it. */
function isSameNumber(written: string, dialled: string): boolean {
  const [a, b] = [digitsOf(written), digitsOf(dialled)];
  return a.length >= 5 && !/\p{L}/u.test(written) && (a === b || a.replace(/^0+/, '').length >= 6)
    ? b.endsWith(a.replace(/^0+/, ''))
    : false;
}

const FAX = /\b(?:tele)?(?:fax|faks)\b[^\d]{0,12}$/i;

function isFax(link: Element, budget: Budget): boolean {
  if (/^(?:tele)?(?:fax|faks)/i.test(shortText(link, budget, 60))) return true;
  const cell = parentOf(link);
  const places = [link, ...(cell ? [cell] : [])].map(previousSiblingOf);
  return places.some((node) => {
    if (!node) return false;
    return FAX.test(
      isText(node) ? textOfNode(node, 200).trim() : isElement(node) ? shortText(node, budget, 60) : '',
    );
  });
}

/** Numbers in international form that stand as plain text right beside a tel link. */
function besides(link: Element, number: string, budget: Budget): ContactAnchor[] {
  const parent = parentOf(link);
  const text = parent ? shortText(parent, budget, 301) : '';
  if (!parent || text.length > 300) return [];
  return [...text.matchAll(/\+\d[\d ()./\u00a0-]{7,18}\d/g)]
    .filter((match) => !FAX.test(text.slice(Math.max(0, match.index - 20), match.index)))
    .map(([written]) => written)
    .filter((written) => !isSameNumber(written, number))
    .map((value) => ({ from: 'tel' as const, element: link, value }));
}
